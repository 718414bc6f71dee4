import { knownAt } from "./gazetteer.ts";
import { INSTRUMENT_HEADS, INSTRUMENT_OPENERS, SMALL_INSTRUMENT_HEADS } from "./instruments.ts";
import { classesOf } from "./lexeme.ts";
import { isCapitalised, type Token } from "./tokens.ts";

/** A half-open range of tokens. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a capitalised word before a head must not be: "The Treaty", "This Agreement", "May Act". */
const isPlain = (token: Token, at: number): boolean => {
  const classes = classesOf(token.text);
  return (
    /^(?:The|This|That|These|Those|A|An|His|Her|Its|Their|Our|My|No|Any|Each|Such|And|But|Under|In|If|When|Because|Both|Under|Since)$/.test(
      token.text,
    ) ||
    (at === 0 && classes.includes("com") && classes.length === 1)
  );
};

/** "For a Dry Harbour Act": a capitalised little word inside a sentence begins the name. */
const opensName = (tokens: readonly Token[], start: number): boolean =>
  start > 2 && tokens[start - 1]!.text === "the" && /^(?:For|To|On|In)$/.test(tokens[start - 2]!.text);

/** Heads in capitals ("DISCLOSE ACT") count as written small. */
const asHead = ({ text, lexeme }: Token): string =>
  lexeme.shape === "X" ? text[0]! + text.slice(1).toLowerCase() : text;

const LONGEST_NAME = 12;

/** "Example Forces (EF) Treaty": the letters in brackets stand inside the name. */
const overLetters = (tokens: readonly Token[], head: number): number =>
  tokens[head - 1]?.text === ")" && tokens[head - 2]?.lexeme.shape === "X" && tokens[head - 3]?.text === "("
    ? head - 3
    : head;

function leftOf(tokens: readonly Token[], head: number): number {
  let start = overLetters(tokens, head);
  while (start > 0 && head - start < LONGEST_NAME) {
    const before = tokens[start - 1]!;
    if (isCapitalised(before.text) && !isPlain(before, start - 1)) start--;
    else if (
      /^(?:and|of|on|for|&)$/.test(before.text) &&
      start > 1 &&
      start < head &&
      isCapitalised(tokens[start - 2]!.text)
    )
      start--;
    else break;
  }
  if (start < head && opensName(tokens, start)) return start - 2;
  return start;
}

const SMALL = /^(?:of|on|for|the|and|against|to|in|concerning|relating)$/;

/** "Treaty on Open Skies": the capitalised words after the head, over small words between them. */
function rightOf(tokens: readonly Token[], head: number): number {
  let end = head + 1;
  for (;;) {
    let next = end;
    while (next < tokens.length && next - end < 3 && SMALL.test(tokens[next]!.text)) next++;
    if (next >= tokens.length || !isCapitalised(tokens[next]!.text) || (next === end && end === head + 1)) return end;
    end = next + 1;
  }
}

/**
 * Treaties, laws, documents and formats of talks in one line. Accepted: "Vienna Document", "INF Treaty", "Normandy format",
 * "Treaty on Open Skies". Traps: "the Treaty" alone, "an agreement", "Plan" after a common word at the start of a sentence.
 */
export function instrumentsIn(tokens: readonly Token[]): Range[] {
  const found: Range[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const range = instrumentAt(tokens, i);
    if (!range) continue;
    const last = found.at(-1);
    if (last && range.start < last.end)
      found[found.length - 1] = { start: Math.min(last.start, range.start), end: Math.max(last.end, range.end) };
    else found.push(range);
    i = Math.max(i, range.end - 1);
  }
  return found;
}

/** Heads that a number may follow: "Council Resolution 1234". */
const NUMBERED = /^(?:Resolution|Directive|Regulation|Bill|Protocol)$/;

function instrumentAt(tokens: readonly Token[], i: number): Range | null {
  const known = knownAt(tokens, i);
  if (known?.as === "in") return { start: i, end: i + known.words.length };
  const word = asHead(tokens[i]!);
  if (SMALL_INSTRUMENT_HEADS.has(word)) {
    const before = tokens[i - 1];
    if (!before || !isCapitalised(before.text) || isPlain(before, i - 1)) return null;
    const classes = classesOf(before.text);
    if (classes.includes("nat") || classes.includes("grp") || classes.includes("cal") || classes.includes("com"))
      return null;
    if (/^(?:process|agreement|agreements)$/.test(word) && knownAt(tokens, i - 1)?.as === "co") return null;
    return knownAt(tokens, i - 1)?.as === "or" ? null : { start: leftOf(tokens, i), end: i + 1 };
  }
  if (!INSTRUMENT_HEADS.has(word)) return null;
  const start = leftOf(tokens, i);
  const end =
    INSTRUMENT_OPENERS.has(word) && /^(?:of|on|for|against)$/.test(tokens[i + 1]?.text ?? "")
      ? rightOf(tokens, i)
      : i + 1;
  if (start === i && end === i + 1) return null;
  if (NUMBERED.test(word) && /^\p{Nd}+$/u.test(tokens[end]?.text ?? "")) return { start, end: end + 1 };
  const next = tokens[end]?.text ?? "";
  return isCapitalised(next) && !/^(?:I|II|III|IV|V)$/.test(next) && end === i + 1 ? null : { start, end };
}
