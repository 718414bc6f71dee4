import { CURRENCY_SIGNS, DOLLARS } from "./currencies.ts";
import { readMeasured } from "./measured.ts";
import { gluedAt, type Measured, type Scan, wordAt } from "./scan.ts";

const DASHES = new Set(["-", "–", "—", "‑", "~"]);

/** Skips the signs of a currency, which the amount behind them finds again by itself. */
function pastSigns(scan: Scan, i: number): number {
  let at = i;
  while (CURRENCY_SIGNS.has(wordAt(scan, at)) || (DOLLARS.has(wordAt(scan, at)) && wordAt(scan, at + 1) === "$")) at++;
  return at;
}

/** Dollars of a country and dollars go together: "US $89 to $93 billion". */
const sameUnit = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || (a.endsWith("dollar") && b.endsWith("dollar"));

/** The upper end of a range behind the first amount: "15 to 22 miles", "3-5 km", "between 3 and 5", "three or four". */
export function readUpper(scan: Scan, first: Measured, between: boolean): Measured | null {
  const link = wordAt(scan, first.next);
  const dash = DASHES.has(link);
  const small = link === "or" && first.unit === null && first.amount.value < 100;
  if ((!dash && link !== "to" && !(between && link === "and") && !small) || first.amount.plural) return null;
  const hyphen = link === "to" && DASHES.has(wordAt(scan, first.next + 1)) ? first.next + 2 : first.next + 1; // "200,000 to-260,000"
  const second = readMeasured(scan, pastSigns(scan, hyphen));
  if (!second || second.amount.plural || !sameUnit(first.unit, second.unit)) return null;
  if (dash && !gluedAt(scan, first.next) && first.unit === null && second.unit === null) return null;
  return link === "or" && second.amount.value > first.amount.value * 2 ? null : second;
}

/** "1 to 1.5 million": the lower end takes the scale of the upper one where it has none and would be out of all proportion. */
export function shareScale(first: Measured, second: Measured): Measured {
  const scale = second.amount.scale ?? 1;
  const shared = (first.amount.scale ?? 1) === 1 && scale > 1 && first.amount.value < second.amount.value / scale;
  return shared ? { ...first, amount: { ...first.amount, value: first.amount.value * scale } } : first;
}

/** Verbs of change, which make "from 20 to 10" two figures. */
export const CHANGES =
  /^(?:rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|grow|grew|grown|growing|increase|increased|increasing|raise|raised|drop|dropped|dropping|drops|decline|declined|cut|cuts|reduce|reduced|reducing|jump|jumped|climb|climbed|up|down|went|shrink|shrank|expand|expanded|double|doubled|slash|slashed|moved|lower|lowered|boost|boosted|halve|halved|halving|trim|trimmed|slashing|cutting|raising|lowering|limit|limited)$/;

/** "fell from 20 to 10", "increased by 3 to 15": two figures, not one range. */
export function isChange(scan: Scan, first: Measured, second: Measured): boolean {
  if (second.amount.value <= first.amount.value) return true;
  if (wordAt(scan, first.next) !== "to") return false;
  const before = wordAt(scan, first.start - 1);
  if (before === "by") return first.unit !== null;
  return (
    before === "from" &&
    Array.from({ length: 8 }, (_, k) => wordAt(scan, first.start - 2 - k)).some((word) => CHANGES.test(word))
  );
}
