import type { Token } from "./tokens.ts";

const ENDINGS = /(?:ing|ed|ly|s|er|tion|al|ive|ous|ment|ity|able)$/;

/** What can be said of a word that the word list does not hold: how it is written and how it ends. */
export function outsideClass(token: Token): string {
  const { key } = token;
  if (token.kind === "number")
    return /[%$€£]/.test(key) ? "number" : key.length === 4 ? "year" : /\p{L}/u.test(key) ? "ordinal" : "number";
  if (token.kind === "mark") return "mark";
  if (key.includes("-")) return token.capital ? "Capital-hyphen" : "hyphen";
  if (token.capital)
    return key.includes(".") ? "Initials" : /(?:an|ish|ese|i|ians|ans)$/.test(key) ? "Capital-adjective" : "Capital";
  return ENDINGS.exec(key)?.[0] ?? "other";
}
