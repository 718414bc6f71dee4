import { escapeHtml, type Html } from "../html.ts";

export interface CoverageBar {
  readonly number: number;
  readonly name: string;
  readonly cited: number;
  readonly sentences: number;
}

const WIDTH = 300;
const ROW = 18;
const BAR = 10;
/** Room for the source's number. */
const LEFT = 26;
/** Room for "118/240". */
const RIGHT = 56;
/** More bars than this nobody compares; the table has all. */
const MOST_BARS = 24;

/**
 * A bar for each source, as long as its kept text, filled as far as the briefing cites it. Told apart by fill and outline,
 * not by colour alone; colours come from the style sheet, since the page's policy allows none inline.
 */
export function coverageBars(bars: readonly CoverageBar[], description: string): Html {
  const shown = bars.slice(0, MOST_BARS);
  const longest = Math.max(1, ...shown.map(({ sentences }) => sentences));
  const scale = (sentences: number): number => Math.round((sentences / longest) * (WIDTH - LEFT - RIGHT));
  const rows = shown.map((bar, i) => {
    const y = i * ROW;
    const baseline = y + ROW - 5;
    return [
      `<g><title>${escapeHtml(`${bar.number} ${bar.name}: ${bar.cited} of ${bar.sentences} sentences cited`)}</title>`,
      `<text x="${LEFT - 6}" y="${baseline}" text-anchor="end">${bar.number}</text>`,
      `<rect class="all" x="${LEFT}" y="${y + 4}" width="${scale(bar.sentences)}" height="${BAR}"/>`,
      `<rect class="used" x="${LEFT}" y="${y + 4}" width="${scale(bar.cited)}" height="${BAR}"/>`,
      `<text x="${LEFT + scale(bar.sentences) + 6}" y="${baseline}">${bar.cited}/${bar.sentences}</text></g>`,
    ].join("");
  });
  const height = shown.length * ROW + 4;
  return [
    `<svg class="bars" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="bars-title bars-desc">`,
    `<title id="bars-title">Sentences of each source that the briefing cites</title>`,
    `<desc id="bars-desc">${escapeHtml(description)}</desc>`,
    ...rows,
    "</svg>",
  ].join("") as Html;
}
