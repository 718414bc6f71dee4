import { type Counted, countedAt } from "./counted.ts";
import { gluedAt, type Scan, wordAt } from "./scan.ts";

/** What an amount counts: the noun phrase behind it, or behind its unit and "of". */
export function counted(scan: Scan, i: number, unit: string | null, value: number): Counted {
  if (unit !== null)
    return wordAt(scan, i) === "of"
      ? countedAt(scan.tokens, skipArticles(scan, i + 1), scan.text, false)
      : { text: "", next: i };
  const strong = /^[-‑]$/.test(wordAt(scan, i)) && wordAt(scan, i + 1) === "strong" ? i + 2 : i;
  const hyphen = /^[-‑]$/.test(wordAt(scan, strong)) && gluedAt(scan, strong) ? strong + 1 : strong;
  if (hyphen > strong && SUSPENDED.test(wordAt(scan, hyphen))) return { text: suspended(scan, hyphen), next: hyphen };
  // "a two-party system" counts parties
  if (hyphen > strong && strong === i) return { text: scan.tokens[hyphen]?.raw ?? "", next: hyphen + 1 };
  // "half the voters"
  if (value < 1 && /^(?:the|its|their|his|her|our)$/.test(wordAt(scan, i)))
    return countedAt(scan.tokens, skipArticles(scan, i), scan.text, false);
  if (wordAt(scan, hyphen) !== "of") return countedAt(scan.tokens, hyphen, scan.text, value === 1);
  const of = countedAt(scan.tokens, skipArticles(scan, hyphen + 1), scan.text, false);
  return of.text === "" ? { text: "", next: i } : of;
}

const SUSPENDED = /^(?:,|and|or|to)$/;

/** How far behind a hyphen left open its noun may stand, in tokens: "four-, five- and six-cylinder". */
const SUSPENDED_REACH = 8;

/** What "four-" counts in "four- and six-cylinder engines". */
function suspended(scan: Scan, hyphen: number): string {
  for (let k = hyphen; k < hyphen + SUSPENDED_REACH; k++)
    if (wordAt(scan, k) === "-" && gluedAt(scan, k + 1) && /^\p{L}/u.test(wordAt(scan, k + 1)))
      return scan.tokens[k + 1]?.raw ?? "";
  return "";
}

/** "of the most serious cases": the noun phrase begins behind these. */
function skipArticles(scan: Scan, i: number): number {
  const at = /^(?:the|these|those|his|her|its|their|our|my|your|an?|all)$/.test(wordAt(scan, i)) ? i + 1 : i;
  return /^(?:most|few)$/.test(wordAt(scan, at)) ? at + 1 : at;
}
