/** Starts and holds nothing that means something in YAML; no word or number that YAML would read as anything but text. */
const PLAIN = /^[\p{L}\p{N}(“][^\p{Cc}\p{Cf}\u2028\u2029:#{}[\]&*?|<>=!%@`"'\\]*$/u;
/** Words for true, false and nothing; numbers; days, which some readers take for more than text. */
const TYPED = /^(?:true|false|null|yes|no|on|off|y|n|~|[-+.]?\d[\d_.,]*(?:e[-+]?\d+)?|0[xob][\da-f]+|\d{4}-\d\d.*)$/i;
const UNPRINTABLE = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

const escaped = (letters: string): string =>
  [...Array(letters.length).keys()].map((i) => `\\u${letters.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");

/** A text as one line of YAML, in quotation marks only where it needs them. */
export const yamlText = (text: string): string =>
  PLAIN.test(text) && !TYPED.test(text) && text.trim() === text
    ? text
    : JSON.stringify(text).replace(UNPRINTABLE, escaped);

/** The same within brackets, where a comma ends it. */
export const yamlFlow = (text: string): string =>
  text.includes(",") ? JSON.stringify(text).replace(UNPRINTABLE, escaped) : yamlText(text);

export const yamlList = (texts: readonly string[]): string => `[${texts.map(yamlFlow).join(", ")}]`;
