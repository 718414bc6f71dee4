import type { Paragraph } from "./paragraphs.ts";

/**
 * A line that a scraper made of two: "date 2022-01-27 This night …", "Published: May 3, 2020 The council …". The first
 * part is a line of its own for the rules; nothing is changed in the text.
 */
const LEAD =
  /^(?:date|published|publication date|posted|updated|last updated|дата|опубликовано|veröffentlicht|datum)(?:\s+on)?\s*:?\s+(?:\d{4}[-./]\d{2}[-./]\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2}\s+\p{L}{3,10}\.?,?\s+\d{4}|\p{L}{3,10}\.?\s+\d{1,2},?\s+\d{4})(?:,?\s+\d{1,2}:\d{2}(?:\s?[ap]m)?)?(?=\s+["“«]?\p{Lu})/iu;
const LEAST_REST = 40;

export function splitGlued(paragraph: Paragraph): Paragraph[] {
  const lead = LEAD.exec(paragraph.text);
  if (!lead || paragraph.text.length - lead[0].length < LEAST_REST) return [paragraph];
  const cut = paragraph.start + lead[0].length;
  const rest = paragraph.text.slice(lead[0].length);
  const start = cut + (rest.length - rest.trimStart().length);
  return [
    { start: paragraph.start, end: cut, text: lead[0], gap: paragraph.gap },
    { start, end: paragraph.end, text: rest.trimStart(), gap: false },
  ];
}
