/* Makes good things better; every page is complete without it. */
(() => {
  const root = document.documentElement;

  /** The passage that the address names, opened, focused (so that it is read out) and given a button to copy it. */
  function arrive() {
    const id = decodeURIComponent(location.hash.slice(1));
    const passage = id && document.getElementById(id);
    document.querySelector(".copy")?.remove();
    if (!passage) return;
    const folded = passage.closest("details");
    if (folded && !folded.open) {
      folded.open = true;
      passage.scrollIntoView();
    }
    if (!passage.closest(".text")) return;
    passage.tabIndex = -1;
    passage.focus({ preventScroll: true });
    // Behind the whole row, and fixed by its style: within the text it would move words and part a sentence.
    passage.closest(".row, .removed").after(copyButton(passage));
  }

  function copyButton(passage) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy with source";
    button.addEventListener("click", async () => {
      const name = document.querySelector("main").dataset.cite;
      const words = passage.textContent.replace(/\s+/g, " ").trim();
      try {
        await navigator.clipboard.writeText(`“${words}” (${name}, ${location.href})`);
        button.textContent = "Copied";
      } catch {
        button.textContent = "Copying is not allowed here";
      }
    });
    return button;
  }

  /** Marks the words that were searched for, without touching the page's text. */
  function markWords() {
    const words = (new URLSearchParams(location.search).get("mark") ?? "").toLowerCase().match(/[\p{L}\p{N}]{2,}/gu);
    if (!words || !window.Highlight || !CSS.highlights) return;
    const ranges = [];
    const walker = document.createTreeWalker(document.querySelector(".text") ?? document.querySelector("main"), 4);
    while (walker.nextNode()) {
      const text = walker.currentNode.data.toLowerCase();
      for (const word of words.slice(0, 8))
        for (let at = text.indexOf(word); at >= 0 && ranges.length < 500; at = text.indexOf(word, at + word.length)) {
          if (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1])) continue;
          const range = new Range();
          range.setStart(walker.currentNode, at);
          range.setEnd(walker.currentNode, at + word.length);
          ranges.push(range);
        }
    }
    CSS.highlights.set("search", new Highlight(...ranges));
    if (!location.hash) ranges[0]?.startContainer.parentElement.scrollIntoView({ block: "center" });
  }

  addEventListener("hashchange", arrive);
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName))
      return;
    event.preventDefault();
    (document.getElementById("q") ?? document.getElementById("find"))?.focus();
  });
  // A folded text would be missing on paper.
  addEventListener("beforeprint", () => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  root.dataset.scripts = "on";
  arrive();
  markWords();
})();
