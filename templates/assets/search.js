/* The search page: Pagefind's engine, our own list. Nothing of a source ever becomes markup here. */
(() => {
  const root = document.documentElement.dataset.root;
  const form = document.getElementById("search");
  const box = document.getElementById("q");
  const status = document.getElementById("status");
  const list = document.getElementById("results");
  const more = document.getElementById("more");
  const facets = document.getElementById("facets");
  const FACETS = { kind: "Kind", source: "Source", speaker: "Speaker", area: "Area" };
  const ORDER = ["measure", "claim", "quotation", "sentence", "difference", "name", "source", "page"];
  const STEP = 20;
  const chosen = Object.fromEntries(Object.keys(FACETS).map((name) => [name, new Set()]));
  let engine = null;
  let turn = 0;
  let results = [];
  let shown = 0;

  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  async function load() {
    const options = { baseUrl: "/", excerptLength: 30 };
    if (location.protocol !== "file:") {
      const module = await import(new URL(`${root}pagefind/pagefind.js`, document.baseURI).href);
      return module.createInstance(options);
    }
    await new Promise((resolve, reject) => {
      const script = element("script", { src: `${root}assets/search-disk.js`, onload: resolve, onerror: reject });
      document.head.append(script);
    });
    return globalThis.synopticDisk(options);
  }

  /** An excerpt is escaped text with <mark> around the hits: the marks become elements, the rest becomes text. */
  function excerpt(html) {
    const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'", "&#39;": "'", "&amp;": "&" };
    const plain = (text) => text.replace(/&(?:lt|gt|quot|amp|#x27|#39);/g, (entity) => entities[entity]);
    return html
      .split(/(<mark>.*?<\/mark>)/s)
      .map((part) =>
        part.startsWith("<mark>") ? element("mark", { textContent: plain(part.slice(6, -7)) }) : plain(part),
      );
  }

  function item(found) {
    const [path, fragment] = found.url.replace(/^\//, "").split("#");
    const words = box.value.trim();
    const mark = words && path.startsWith("sources/") ? `?mark=${encodeURIComponent(words)}` : "";
    const href = `${root}${path}${mark}${fragment ? `#${fragment}` : ""}`;
    const kind = found.filters.kind?.[0] ?? "page";
    return element(
      "li",
      {},
      element(
        "p",
        { className: "title" },
        element("a", { href, textContent: found.meta.title }),
        " ",
        element("span", { className: "tag", textContent: kind }),
      ),
      element("p", { className: "excerpt" }, ...excerpt(found.excerpt)),
      element("p", { className: "facts", textContent: found.meta.place ?? "" }),
    );
  }

  async function showMore(mine) {
    const next = await Promise.all(results.slice(shown, shown + STEP).map((result) => result.data()));
    if (mine !== turn) return;
    list.append(...next.map(item));
    shown += next.length;
    more.hidden = shown >= results.length;
  }

  function drawFacets(counts, totals) {
    const open = document.activeElement?.dataset?.facet;
    facets.replaceChildren(
      ...Object.entries(FACETS).flatMap(([name, title]) => {
        const values = Object.keys(totals[name] ?? {}).filter(
          (value) => (counts[name]?.[value] ?? 0) > 0 || chosen[name].has(value),
        );
        if (values.length === 0) return [];
        const weight = (value) => (name === "kind" ? -ORDER.indexOf(value) : (counts[name]?.[value] ?? 0));
        if (name === "source") values.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
        else values.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
        return element(
          "fieldset",
          {},
          element("legend", { textContent: title }),
          ...values.slice(0, 12).map((value) => facet(name, value, counts[name]?.[value] ?? 0)),
        );
      }),
    );
    if (open) facets.querySelector(`[data-facet="${CSS.escape(open)}"]`)?.focus();
  }

  /** Where one has chosen in a facet, its other values count as if one had not: so that one can choose more. */
  function facetCounts(found) {
    const chosenFrom = (name) => (chosen[name].size > 0 ? (found.totalFilters ?? found.filters) : found.filters);
    return Object.fromEntries(Object.keys(FACETS).map((name) => [name, chosenFrom(name)[name]]));
  }

  function facet(name, value, number) {
    const box = element("input", { type: "checkbox", checked: chosen[name].has(value) });
    box.dataset.facet = `${name}:${value}`;
    box.addEventListener("change", () => {
      if (box.checked) chosen[name].add(value);
      else chosen[name].delete(value);
      search();
    });
    return element(
      "label",
      {},
      box,
      element("span", { textContent: value }),
      element("span", { className: "number", textContent: String(number) }),
    );
  }

  function remember() {
    const address = new URLSearchParams();
    if (box.value.trim()) address.set("q", box.value.trim());
    for (const [name, values] of Object.entries(chosen)) for (const value of values) address.append(name, value);
    const query = address.toString();
    try {
      history.replaceState(null, "", query ? `?${query}` : location.pathname);
    } catch {
      // A page from a disk may not change its address everywhere.
    }
  }

  async function search() {
    const mine = ++turn;
    const words = box.value.trim();
    try {
      engine ??= load();
      const pagefind = await engine;
      const filters = {};
      for (const [name, values] of Object.entries(chosen)) if (values.size > 0) filters[name] = { any: [...values] };
      const totals = await pagefind.filters();
      const idle = !words && Object.keys(filters).length === 0;
      const found = idle ? { results: [], filters: totals } : await pagefind.search(words || null, { filters });
      if (mine !== turn) return;
      results = found.results;
      shown = 0;
      list.replaceChildren();
      more.hidden = true;
      drawFacets(facetCounts(found), totals);
      remember();
      await showMore(mine);
      if (mine !== turn) return;
      status.textContent = idle ? "Type words, or choose from the lists." : say(results.length, words);
    } catch (error) {
      engine = null;
      if (mine === turn) status.textContent = `The search does not work here: ${error.message}`;
    }
  }

  const say = (number, words) =>
    `${number === 0 ? "Nothing" : number === 1 ? "1 result" : `${number} results`}${words ? ` for “${words}”` : ""}`;

  form.hidden = false;
  // Where there is room the lists stand beside the results, else they would push them off the screen.
  document.getElementById("narrow").open = matchMedia("(width >= 52rem)").matches;
  document.getElementById("found").hidden = false;
  document.getElementById("plain").hidden = true;
  const address = new URLSearchParams(location.search);
  box.value = address.get("q") ?? "";
  for (const name of Object.keys(FACETS)) for (const value of address.getAll(name)) chosen[name].add(value);
  let wait;
  box.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(search, 150);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  more.addEventListener("click", () => showMore(turn));
  if (!location.search) box.focus();
  search();
})();
