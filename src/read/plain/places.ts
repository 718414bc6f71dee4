import { isStopWord } from "../../text/stop-words.ts";
import { betweenAppeals, repeatedLine, siteAppeal } from "./appeals.ts";
import { AUTHOR_BOX } from "./furniture-words.ts";
import { isName } from "./metadata-lines.ts";
import { kept, type Layout, type PlaceRule, removed } from "./rule.ts";

const title: PlaceRule = {
  name: "plain/title",
  judge: (layout, index) => (index === layout.title ? kept("title") : null),
};

/** Menus and teasers above and below the report of a scraped page. */
const outside: PlaceRule = {
  name: "plain/outside-report",
  judge({ from, to, known }, index) {
    if (index >= from && index <= to) return null;
    if (index < from) return removed("navigation");
    return removed(sectionAbove(known, index, to));
  },
};

/** What stands below a heading of comments or of related stories belongs to it. */
function sectionAbove(known: Layout["known"], index: number, to: number): "comments" | "related" | "navigation" {
  for (let i = index; i > Math.max(to, index - 200); i--) {
    const role = known[i]?.role;
    if (role === "comments" || role === "related") return role;
  }
  return "navigation";
}

/** The headline said once more, or the label of a section above it ("politics"). */
const aboveTitle: PlaceRule = {
  name: "plain/label-above-title",
  judge({ lines, title: at }, index) {
    const line = lines[index];
    if (!line || at < 0 || index >= at || line.closed || line.prose) return null;
    return line.words <= 4 ? removed("navigation") : null;
  },
};

/** "Example International", "en_EN" among "Newsfeed", "log in", "0" below the report: more of the same. */
const tailLabel: PlaceRule = {
  name: "plain/label-below-report",
  judge({ lines, tail }, index) {
    const line = lines[index];
    return line && index >= tail && !line.closed && !line.prose && line.words <= 8 ? removed("navigation") : null;
  },
};

/** The headline said again, or the part of it that the tab's title has with the paper's name. */
const repeatedTitle: PlaceRule = {
  name: "plain/title-repeated",
  judge({ lines, title: at }, index) {
    const [line, title] = [lines[index], lines[at]];
    if (!line || !title || index === at || index >= at + 6 || line.bare === "") return null;
    const again = line.bare === title.bare || (line.bare.length >= 20 && title.bare.startsWith(line.bare));
    return again ? removed("navigation") : null;
  },
};

/** "- one", "* two", "• three", "1. four", "2) five". */
const listItem: PlaceRule = {
  name: "plain/list-item",
  judge: ({ lines }, index) =>
    /^(?:[-*•‣◦▪●■]\s+\S(?!.*\s-$)|\d{1,2}[.)]\s+\S|\([a-z\d]\)\s)/.test(lines[index]?.text ?? "")
      ? kept("list-item")
      : null,
};

/** Markdown: "## Heading", a table's row. */
const markdownHeading: PlaceRule = {
  name: "markdown/heading",
  judge: ({ lines }, index) => (/^#{1,6}\s+\S/.test(lines[index]?.text ?? "") ? kept("heading") : null),
};

const tableRow: PlaceRule = {
  name: "plain/table-row",
  judge: ({ lines }, index) =>
    /^\|.+\|$|^[^\t\n]+(?:\t+[^\t\n]+){2,}$/.test(lines[index]?.text ?? "") ? kept("table") : null,
};

/** A drawn line. */
const rule: PlaceRule = {
  name: "plain/drawn-line",
  judge: ({ lines }, index) =>
    /^(?:[-=_*~•·.]\s?){3,}$/.test(lines[index]?.text ?? "") ? removed("navigation") : null,
};

const LONG_RUN = 5;

/** In a scraped page a long run of short open lines inside the report is a list of links or buttons. */
const linkRun: PlaceRule = {
  name: "plain/run-of-labels",
  judge({ page, lines, known }, index) {
    if (!page) return null;
    const open = (i: number): boolean => {
      const line = lines[i];
      return (
        line !== undefined &&
        ((known[i] && !known[i]?.kept) ||
          (!line.closed && !line.prose && line.words <= 14 && !/[;:,]$/.test(line.text)))
      );
    };
    if (!open(index)) return null;
    let run = 0;
    for (let i = index; run < LONG_RUN && open(i); i--) run++;
    for (let i = index + 1; run < LONG_RUN && open(i); i++) run++;
    return run >= LONG_RUN ? removed("related") : null;
  },
};

/** A short open line above prose. */
const heading: PlaceRule = {
  name: "plain/heading",
  judge({ lines, known }, index) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (!line || line.prose || line.closed || line.words > 14 || /[,;:—–]$/.test(line.text)) return null;
    if (!/^(?:-\s)?[\p{Lu}\d"“‘'¿¡]/u.test(line.text) || !next) return null;
    const below = lines.slice(index + 1, index + 3).some((other, k) => other.prose && !known[index + 1 + k]);
    return below && index > 0 ? kept("heading") : null;
  },
};

const AUTHOR_NOTE =
  /^(?:the (?:author|writer)|dr\.? )?\s?\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|bin|al)){0,6}\s(?:(?:is|are|was) (?:an?|the|our|based|currently|editor|professor)\b.{0,90}\b(?:editors?|reporters?|journalists?|correspondents?|writers?|researchers?|professors?|lecturers?|fellows?|columnists?|authors?|analysts?|contributors?|founders?|consultants?|critics?|producers?|bloggers?|director|historian|freelancer?)\b|(?:writes|reports|covers|joined|has (?:worked|written|covered|reported|been (?:an?|the) (?:reporter|journalist|writer|editor)))\b)/iu;
const LAST_LINES = 3;

/** "Jo Lund is a political correspondent for Example News.": who wrote it, in the last lines of a page's report. */
const authorNote: PlaceRule = {
  name: "metadata/author-note",
  judge({ page, lines, known, to }, index) {
    const line = lines[index];
    if (!page || !line || line.words > 80 || !/^(?:\p{Lu}|the )/u.test(line.text) || !AUTHOR_NOTE.test(line.text))
      return null;
    const below = lines
      .slice(index + 1, Math.min(to + 1, index + 40))
      .filter((other, k) => other.prose && !known[index + 1 + k]);
    return below.length < LAST_LINES ? removed("metadata") : null;
  },
};

/** "Jo Lund" alone between headline and report. A sub-heading there has little words, or more than a name has. */
const nameUnderTitle: PlaceRule = {
  name: "metadata/name-under-title",
  judge({ page, lines, known, title: at }, index) {
    const line = lines[index];
    if (!page || !line || at < 0 || index <= at || index > at + 8 || line.closed || !isName(line.text)) return null;
    if (line.bare.split(" ").some(isStopWord)) return null;
    return lines.slice(at + 1, index).some((other, k) => other.prose && !known[at + 1 + k])
      ? null
      : removed("metadata");
  },
};

const LINES_OF_BOX = 6;

/** What stands under "About the author" at the end of a page: names, offices and a life in two sentences. */
const authorBox: PlaceRule = {
  name: "metadata/author-box",
  judge({ page, lines, known, to }, index) {
    if (!page) return null;
    const heads = lines.slice(Math.max(0, index - LINES_OF_BOX), index + 1).some(({ bare }) => AUTHOR_BOX.has(bare));
    if (!heads) return null;
    const below = lines.slice(index + 1, Math.min(to + 1, index + 40));
    return below.filter((other, k) => other.prose && !known[index + 1 + k]).length < LAST_LINES
      ? removed("metadata")
      : null;
  },
};

export const PLACE_RULES: readonly PlaceRule[] = [
  title,
  nameUnderTitle,
  outside,
  repeatedTitle,
  tailLabel,
  authorNote,
  authorBox,
  siteAppeal,
  betweenAppeals,
  repeatedLine,
  rule,
  markdownHeading,
  tableRow,
  listItem,
  linkRun,
  aboveTitle,
  heading,
];
