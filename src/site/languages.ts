/** The languages that a corpus is likely to hold, by their English names; any other one is called by its code. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["ar", "Arabic"],
  ["bg", "Bulgarian"],
  ["bn", "Bengali"],
  ["ca", "Catalan"],
  ["cs", "Czech"],
  ["da", "Danish"],
  ["de", "German"],
  ["el", "Greek"],
  ["en", "English"],
  ["es", "Spanish"],
  ["et", "Estonian"],
  ["fa", "Persian"],
  ["fi", "Finnish"],
  ["fr", "French"],
  ["he", "Hebrew"],
  ["hi", "Hindi"],
  ["hr", "Croatian"],
  ["hu", "Hungarian"],
  ["id", "Indonesian"],
  ["it", "Italian"],
  ["ja", "Japanese"],
  ["ko", "Korean"],
  ["lt", "Lithuanian"],
  ["lv", "Latvian"],
  ["nb", "Norwegian"],
  ["nl", "Dutch"],
  ["no", "Norwegian"],
  ["pl", "Polish"],
  ["pt", "Portuguese"],
  ["ro", "Romanian"],
  ["ru", "Russian"],
  ["sk", "Slovak"],
  ["sl", "Slovenian"],
  ["sr", "Serbian"],
  ["sv", "Swedish"],
  ["tr", "Turkish"],
  ["uk", "Ukrainian"],
  ["ur", "Urdu"],
  ["vi", "Vietnamese"],
  ["zh", "Chinese"],
]);

/** A BCP 47 tag in words: "de-AT" German. Not by Intl, whose names change with the machine's ICU. */
export const languageName = (tag: string): string => NAMES.get(primary(tag)) ?? tag;

/**
 * The name of a language that no rule reads, for which "not mentioned" would say too much; null for English, and for a text
 * whose language is not known ("und"), since the rules were tried on it.
 */
export const unreadLanguage = (tag: string): string | null =>
  ["en", "und"].includes(primary(tag)) ? null : languageName(tag);

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? "";
