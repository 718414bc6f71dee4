/** What HTML elements are for reading: the "display" column of the HTML standard's rendering section, in coarse classes. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Never read aloud and never seen: code, style, drawings, and the head (its title is metadata). */
export const UNREADABLE = set(
  "head script style template svg noframes noembed datalist link meta base object applet annotation annotation-xml",
);

/** Begin and end a line of their own. Controls are here too, so that a button's label never joins a sentence. */
export const BLOCK = set(`
  html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form
  frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary
  table tbody td tfoot th thead tr ul caption iframe noscript video audio select textarea button label input canvas
  amp-ad amp-iframe amp-embed`);

/** White space counts. */
export const PREFORMATTED = set("pre textarea listing xmp");

export const HEADING = set("h1 h2 h3 h4 h5 h6");
export const LIST_ITEM = set("li dt dd");
export const EMPHASIS = set("b strong");
