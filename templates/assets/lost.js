/* The page of a lost address is shown under that address: its links are made to lead from the site's root. */
(() => {
  const root = new URL("..", document.currentScript.src);
  for (const link of document.querySelectorAll("a[href], form[action]")) {
    const name = link.tagName === "A" ? "href" : "action";
    const address = link.getAttribute(name);
    if (!address.startsWith("#")) link.setAttribute(name, new URL(address.replace(/^(?:\.\.\/)+/, ""), root).href);
  }
})();
