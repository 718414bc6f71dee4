import { saysWhen } from "./date-line.ts";
import { type LineRule, removed } from "./rule.ts";

const NAME = "\\p{Lu}[\\p{L}.'’-]+";
const BYLINE = new RegExp(
  `^(?:by(?! the numbers)|von(?! der)|par|por|автор|текст|written by|text by|words by|story by|reported by|reporting by|analysis by|posted by|author|authors|autor|autorin|autoren|autora|reporter|editor|edited by)(?:\\s*:)?\\s+(?:the\\s+)?${NAME}(?:[ ,]+(?:(?:and|und|et|y|e|и|&|of|for|in|de|van|von|der|la|le|al|bin)\\s+)?${NAME}){0,9}(?:\\s*[,|·–-]\\s*[\\p{L}\\d .,@'’:/+-]{0,70})?$`,
  "iu",
);
/** Case matters here: "By Friday it was over" has no second capital. */
const CAPITALS = /^\S+\s+(?:the\s+)?\p{Lu}[\p{L}.'’-]+(?:\s|$)/u;

/** "By Jane Roe and John Poe, Staff Writers". A sentence that opens with "By" is closed by a stop, or runs on in lower case. */
const byline: LineRule = {
  name: "metadata/byline",
  judge({ here }) {
    if (here.words > 14 || here.closed || !BYLINE.test(here.text) || !CAPITALS.test(here.text)) return null;
    const rest = here.text.split(/\s+/).slice(1);
    const lower = rest.filter(
      (word) =>
        /^\p{Ll}/u.test(word) && !/^(?:and|und|et|y|e|и|of|for|in|at|the|de|van|von|der|la|le|al|bin|on)$/.test(word),
    );
    return lower.length <= 3 ? removed("metadata") : null;
  },
};

const LABEL =
  "(?:published|posted|updated|last updated|veröffentlicht|aktualisiert|опубликовано|обновлено|publié|publicado|actualizado|pubblicato)";

/** "January 26, 2022, 10:15 GMT", "Published: 2022-01-26", "3 hours ago", "4 min read": a line that only says when. */
const dateLine: LineRule = {
  name: "metadata/date-line",
  judge: ({ here }) => (saysWhen(here) ? removed("metadata") : null),
};

/** "BRUSSELS, January 26 (Reuters)", alone in its line; glued to the lead it stays with the paragraph. */
const DATELINE =
  /^\p{Lu}[\p{L} .'’-]{1,40}(?:,\s[\p{L} .]{2,30})?(?:,\s\p{Lu}[\p{L}.]{2,9}\s\d{1,2})?\s*\((?:AP|AFP|Reuters|REUTERS|Xinhua|UPI|TASS|dpa|CNN|Bloomberg|IANS|PTI|ANI)\)\s*[-–—]*$/u;
const dateline: LineRule = {
  name: "metadata/dateline",
  judge: ({ here }) => (here.words <= 12 && DATELINE.test(here.text) ? removed("metadata") : null),
};

const BYLINE_LABEL =
  /^(?:by|von|par|por|author|authors|author of the article|written by|reported by|autor|autorin|автор|текст)$/;
const NAMES =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:de|van|von|der|la|le|al|bin|du|da|dos)\s)?\p{Lu}[\p{L}.'’-]+){1,3}(?:\s(?:and|und|et|y|и|&)\s\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3})?$/u;
export const isName = (text: string): boolean =>
  text.length <= 60 && NAMES.test(text) && !/^(?:The|A|An|Our|More|All)\s/.test(text);

/** "Author of the article:" above a name, "by" alone: the label, and the name under it. */
const labelledName: LineRule = {
  name: "metadata/byline",
  judge({ here, before, after }) {
    if (before && BYLINE_LABEL.test(before.bare) && isName(here.text)) return removed("metadata");
    return after && BYLINE_LABEL.test(here.bare) && isName(after.text) ? removed("metadata") : null;
  },
};

const WITH_DATE = new RegExp(`^(.{4,40}?)\\s?[|·•]\\s?(?:${LABEL}\\b|\\d{1,2}[ .]).{0,60}$`, "iu");

/** "Jo Lund | Published 4 months ago", and a name alone above the line that says when. */
const nameWithDate: LineRule = {
  name: "metadata/byline",
  judge({ here, after }) {
    if (here.words > 16 || here.closed) return null;
    const name = WITH_DATE.exec(here.text)?.[1];
    if (name !== undefined) return isName(name) ? removed("metadata") : null;
    return after && isName(here.text) && saysWhen(after) ? removed("metadata") : null;
  },
};

const CONTRIBUTED =
  /^(?:[-–—]\s?)?(?:(?:first|originally) (?:published|appeared) (?:in|on|at|by)\b|\(?(?:with )?additional reporting (?:by|from)\b|\(?reporting by\b|\(?writing by\b|\(?editing by\b|\(?with (?:inputs?|files|reporting|contributions?) from\b|\(?this (?:story|article|report) (?:was|has been|is) (?:originally |first )?(?:published|updated|provided|produced|written|adapted|corrected|edited|distributed)\b|an earlier version of this (?:story|article)\b|a version of this (?:article|story) appear|\(?with (?:agency|agencies|wire)\b|this article is more than \d+ (?:years?|months?) old$|disclaimer:|the (?:views|opinions)(?: and opinions)? expressed (?:here|in this [\p{L} ]{3,20}|by [\p{L} ]{3,30})?\s?are (?:those|solely|the|not)|correction:|editor['’]s note:)|\bcontributed (?:to this (?:report|article|story)|reporting|from \p{Lu}[\p{L}]+)\b.{0,60}$/iu;

/** "The Associated Press contributed to this report.", "(Reporting by …)", "Editor’s note: …". */
const contributors: LineRule = {
  name: "metadata/contributors",
  judge: ({ here }) =>
    here.words <= 60 && !/["“”]/.test(here.text) && CONTRIBUTED.test(here.text) ? removed("metadata") : null,
};

/** "(Example Daily 10/03/2017 page4)", "Source: Example News", "Tags: nato, russia". */
const ORIGIN =
  /^\([\p{L} .'’&-]{3,40}\s\d{1,2}[/.]\d{1,2}[/.]\d{2,4}[^)]{0,20}\)$|^(?:source|sources|via|tags?|topics?|keywords?|filed under|category|categories|posted in|original (?:article|source|url)|quelle|schlagwörter|themen|источник|теги|метки|fuente|etiquetas|temas)\s*:\s*\S.{0,200}$/iu;
const origin: LineRule = {
  name: "metadata/origin",
  judge: ({ here }) => (here.words <= 25 && !here.prose && ORIGIN.test(here.text) ? removed("metadata") : null),
};

export const METADATA_RULES: readonly LineRule[] = [
  byline,
  labelledName,
  nameWithDate,
  dateLine,
  dateline,
  contributors,
  origin,
];
