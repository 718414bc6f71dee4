/**
 * A style sheet without comments, indentation and the spaces that nothing needs: what a phone loads. Strings stay as they
 * are. Only for our own sheet: it knows no more of CSS than that needs.
 */
export function shrinkCss(css: string): string {
  return css
    .split(/("[^"\n]*")/)
    .map((part, i) => (i % 2 === 1 ? part : shrink(part)))
    .join("")
    .trim();
}

const shrink = (part: string): string =>
  part
    .replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/;}/g, "}")
    .replace(/([a-z-]): /g, "$1:");

/** A script without its comment lines and indentation; our scripts hold no text of several lines. */
export function shrinkJs(script: string): string {
  const lines = script.replace(/^[ \t]*\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/[ \t]*$/gm, "").split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"))
    .join("\n");
}
