import { SCALES } from "../numerals/english-words.ts";
import { currencyBefore, type Prefix, SMALLER, unitBehind } from "./measure.ts";
import { type Amount, isDigits, readAmount } from "./number.ts";
import { type Measured, type Scan, wordAt } from "./scan.ts";

/** An amount at a token with the currency before it or the unit behind it. */
export function readMeasured(scan: Scan, i: number): Measured | null {
  const near = isDigits(scan.tokens[i]) || wordAt(scan, i - 1) === "$" ? currencyBefore(scan.tokens, i) : null;
  const prefix = near && near.start >= scan.floor ? near : null;
  const amount = readAmount(scan.tokens, i, prefix !== null);
  if (!amount) return null;
  if (prefix) return withPrefix(scan, i, prefix, amount);
  const of = amount.plural && wordAt(scan, amount.next) === "of" ? amount.next + 1 : amount.next;
  const more = /^(?:more|further|additional)$/.test(wordAt(scan, of)) ? of + 1 : of; // "three more years"
  const behind = unitBehind(scan.tokens, more);
  if (!behind) return moneyScale(scan, i, amount) ?? shareOf(scan, i, amount) ?? plain(i, amount);
  return withSmaller(scan, scaleBehind(scan, { at: i, start: i, amount, unit: behind.value, next: behind.next }));
}

const plain = (i: number, amount: Amount): Measured => ({ at: i, start: i, amount, unit: null, next: amount.next });

/** "nine in 10 voters", "one out of five": a share, where the second number counts no unit ("two in 10 minutes"). */
function shareOf(scan: Scan, i: number, amount: Amount): Measured | null {
  const link =
    wordAt(scan, amount.next) === "in"
      ? 1
      : wordAt(scan, amount.next) === "out" && wordAt(scan, amount.next + 1) === "of"
        ? 2
        : 0;
  const whole =
    link === 0 || amount.plural || !Number.isInteger(amount.value)
      ? null
      : readAmount(scan.tokens, amount.next + link, false);
  if (!whole || whole.plural || !Number.isInteger(whole.value) || whole.value > 100 || whole.value <= amount.value)
    return null;
  if (unitBehind(scan.tokens, whole.next) || wordAt(scan, i - 1) === "and") return null;
  return plain(i, { value: amount.value / whole.value, next: whole.next });
}

/** "75 USD million": the scale stands behind the currency. */
function scaleBehind(scan: Scan, measured: Measured): Measured {
  const scale = measured.amount.scale === 1 ? SCALES.get(wordAt(scan, measured.next)) : undefined;
  if (scale === undefined || scale < 1000) return measured;
  return {
    ...measured,
    amount: { ...measured.amount, value: measured.amount.value * scale, scale },
    next: measured.next + 1,
  };
}

/** "$1.2bn", "US$ 5 million dollars", "$100 US": the words behind only repeat or name the country. */
function withPrefix(scan: Scan, i: number, prefix: Prefix, amount: Amount): Measured {
  const repeated = unitBehind(scan.tokens, amount.next);
  const country = wordAt(scan, amount.next) === "us" && prefix.unit === "dollar";
  const same = repeated?.value.endsWith("dollar") && prefix.unit.endsWith("dollar");
  const minus = prefix.start < i - 1 && /^[-−–]$/.test(wordAt(scan, i - 1));
  const value = amount.value * prefix.scale * (minus ? -1 : 1);
  const next = same ? (repeated?.next ?? amount.next) : country ? amount.next + 1 : amount.next;
  return { at: i, start: prefix.start, amount: { ...amount, value }, unit: country ? "US dollar" : prefix.unit, next };
}

/** "30 MUSD": the scale stands on the currency. */
function moneyScale(scan: Scan, i: number, amount: Amount): Measured | null {
  const code = /^m([a-z]{3})$/.exec(wordAt(scan, amount.next));
  if (!code || !/^\p{Lu}+$/u.test(scan.tokens[amount.next]?.raw ?? "")) return null;
  const prefix = currencyBefore(scan.tokens, amount.next + 1);
  return prefix
    ? {
        at: i,
        start: i,
        amount: { ...amount, value: amount.value * prefix.scale },
        unit: prefix.unit,
        next: amount.next + 1,
      }
    : null;
}

/** "5 feet 2 inches", "3 dollars and 50 cents", "15 dollars 50": one figure in the larger unit. */
function withSmaller(scan: Scan, measured: Measured): Measured {
  const smaller = SMALLER.get(measured.unit ?? "");
  if (!smaller) return measured;
  const [name, parts] = smaller;
  const at = wordAt(scan, measured.next) === "and" ? measured.next + 1 : measured.next;
  const rest = readAmount(scan.tokens, at, false);
  if (!rest || rest.plural || rest.value >= parts) return measured;
  const unit = unitBehind(scan.tokens, rest.next) ?? bareSmaller(scan, rest.next, name);
  if (unit?.value !== name) return measured;
  const value = measured.amount.value + rest.value / parts;
  return { ...measured, amount: { value, next: rest.next }, next: unit.next };
}

/** "12 ft 2 in", "15 dollars 50.": the smaller unit as a bare word, or left out at the end of the clause. */
function bareSmaller(scan: Scan, i: number, name: string): { value: string; next: number } | null {
  if (name === "inch") return wordAt(scan, i) === "in" ? { value: name, next: i + 1 } : null;
  return name === "cent" && /^[.,;!?)]?$/.test(wordAt(scan, i)) ? { value: name, next: i } : null;
}
