import type { Support } from "../collate/claim.ts";

/** "1 source", "2 sources", "no sources"; `many` where an s does not make the plural. */
export function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return `no ${many}`;
  return `${groupDigits(number)} ${number === 1 ? one : many}`;
}

/** 12345 as "12,345", the same on every machine; fractions are left as they are. */
export function groupDigits(number: number): string {
  const [whole = "", fraction] = String(number).split(".");
  if (!/^-?\d+$/.test(whole)) return String(number);
  const digits = whole.replace("-", "");
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  const grouped = (whole.startsWith("-") ? "-" : "") + groups.join(",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** How widely a thing is carried: "4 of 5 reports, 3 independent lines". */
export function supportWords({ sources, independent }: Support, total: number): string {
  const reports = `${sources.length} of ${count(total, "report")}`;
  return sources.length < 2 ? reports : `${reports}, ${count(independent, "independent line")}`;
}

/** At most `length` characters of a text on one line, cut between words. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(" ");
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, "").replace(/[\ud800-\udbff]$/, "")}…`;
}

/** First letter in upper case. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
