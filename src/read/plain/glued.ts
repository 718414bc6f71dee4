import type { Paragraph } from "./paragraphs.ts";

/** Where a line that a scraper made of two comes apart: an offset into its text, or null. Nothing is changed in the text. */
type Seam = (line: string) => number | null;

/** "date 2019-03-14 The council …", "Published: May 3, 2020 The council …": after the date. */
const DATED =
  /^(?:date|published|publication date|posted|updated|last updated|дата|опубликовано|veröffentlicht|datum)(?:\s+on)?(?:\s*:)?\s+(?:\d{4}[-./]\d{2}[-./]\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\s+\p{L}{3,10}\.?,?\s+\d{4}|\p{L}{3,10}\.?\s+\d{1,2},?\s+\d{4})(?:,?\s+\d{1,2}:\d{2}(?:\s?[ap]m)?)?(?=\s+["“«]?\p{Lu})/iu;
const afterDate: Seam = (line) => {
  const lead = DATED.exec(line);
  return lead && line.length - lead[0].length >= 40 ? lead[0].length : null;
};

/** "… and the ferry is late. https://t.co/Example000": before the address that a post ends with. */
const POST_LINKS = /(?:\s(?:https?:\/\/t\.co\/\w{1,20}|pic\.twitter\.com\/\w{1,20})){1,4}$/;
const beforeLinks: Seam = (line) => {
  const links = POST_LINKS.exec(line.slice(-120));
  return links && line.length > links[0].length + 20 ? line.length - links[0].length : null;
};

const SEAMS: readonly Seam[] = [afterDate, beforeLinks];

/** The parts of a glued line, each trimmed; a line that is whole comes back alone. */
export function splitGlued(paragraph: Paragraph): Paragraph[] {
  const { text, start, end, gap } = paragraph;
  for (const seam of SEAMS) {
    const at = seam(text);
    if (at === null) continue;
    const rest = text.slice(at).trimStart();
    const head = { start, end: start + at, text: text.slice(0, at), gap };
    return [head, ...splitGlued({ start: end - rest.length, end, text: rest, gap: false })];
  }
  return [paragraph];
}
