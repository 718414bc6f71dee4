import type { Source } from "../../read/source.ts";
import { type Span, trimSpan } from "../../text/span.ts";

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
  6: 6,
  7: 7,
};

/** What a text is divided into, when it counts its parts. */
const COUNTED =
  /\b(two|three|four|five|six|seven|[2-7])\s+(?:[a-z-]+\s+){0,3}?(?:areas|parts|sections|subsections|pillars|tracks|baskets|topics|themes|categories|headings|fields|strands|fronts|priorities|chapters|clusters|headings)\b/i;
/** Between the count and the list: "areas: A, B and C", "fields that the guild may discuss, which are A, B and C". */
const OPENS = /^[^.;:]{0,80}?(?::|\bwhich are\b|\bnamely\b|[–—―])\s*/i;

interface Piece extends Span {
  /** The joint before it holds "and". */
  readonly and: boolean;
}

const JOINT = /(?:(?<!\s)\s+)?,\s*(?:and\s+|&\s+)?|(?<!\s)\s+(?:and|&)\s+|(?:(?<!\s)\s+)?;\s*(?:and\s+)?/g;

function piecesOf(list: string, offset: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let and = false;
  for (const match of list.matchAll(JOINT)) {
    pieces.push({ start: offset + at, end: offset + match.index, and });
    at = match.index + match[0].length;
    and = /and|&/.test(match[0]);
  }
  pieces.push({ start: offset + at, end: offset + list.length, and });
  return pieces.filter((piece) => piece.end > piece.start);
}

const join = (a: Piece, b: Piece): Piece => ({ start: a.start, end: b.end, and: a.and });

/**
 * Brings the pieces down to the number that the text announces: first "A, B and C, D and E" closes its list with what
 * stands behind the "and" in the right place, then pairs held by "and" are one part, from the left.
 */
function asMany(pieces: readonly Piece[], wanted: number): Piece[] | null {
  if (pieces.length < wanted) return null;
  if (pieces.length === wanted) return [...pieces];
  const last = pieces[wanted - 1] as Piece;
  const tail = pieces.slice(wanted - 1);
  if (last.and && tail.slice(1).some((piece) => piece.and)) return [...pieces.slice(0, wanted - 1), tail.reduce(join)];
  const parts = [...pieces];
  for (let i = 1; i < parts.length - 1 && parts.length > wanted; )
    if (parts[i]?.and) parts.splice(i - 1, 2, join(parts[i - 1] as Piece, parts[i] as Piece));
    else i++;
  return parts.length === wanted ? parts : null;
}

/** What counts the parts off inside one sentence: "first, A; second, B; and third, C", "(1) A, (2) B". */
const COUNTER =
  /(?:^|[;,:]\s*(?:and\s+)?)(?:(first|firstly|second|secondly|third|thirdly|fourth|fourthly|fifth|finally|lastly)\b(?!\s+(?:of|to)\b)\s*[,:]?\s+|\(([1-7a-g])\)\s*)/gi;
const RANKS: Readonly<Record<string, number>> = {
  first: 1,
  firstly: 1,
  second: 2,
  secondly: 2,
  third: 3,
  thirdly: 3,
  fourth: 4,
  fourthly: 4,
  fifth: 5,
};
const rankOf = (word: string, place: number): number =>
  RANKS[word.toLowerCase()] ??
  NUMBERS[word] ??
  (word === "1" ? 1 : word.length === 1 ? word.toLowerCase().charCodeAt(0) - 96 : place);

/** The parts that a stretch of one sentence counts off in order, none left out; null where it does not. */
function countedOff(text: string, offset: number): Span[] | null {
  const marks = [...text.matchAll(COUNTER)];
  if (!marks.every((mark, k) => rankOf(mark[1] ?? mark[2] ?? "", k + 1) === k + 1)) return null;
  const ends = [...marks.slice(1).map(({ index }) => index), text.replace(/(?<![.!?…"”])[.!?…"”]+$/, "").length];
  return marks.map((mark, k) => ({ start: offset + mark.index + mark[0].length, end: offset + (ends[k] as number) }));
}

/** A sentence that counts off so many parts divides a matter even where no number announces them. */
const FEWEST_COUNTED = 3;
const LONGEST_PART = 120;

function countedLabels(source: Source, { start, end }: Span): Span[] | null {
  const parts = countedOff(source.text.slice(start, Math.min(end, start + 600)), start);
  if (!parts || parts.length < FEWEST_COUNTED) return null;
  const trimmed = parts.map((part) => trimSpan(source.text, part));
  return trimmed.every((part) => part.end > part.start && part.end - part.start <= LONGEST_PART) ? trimmed : null;
}

/** Lists that a source announces by number: "three main areas: A, B and C" -> their labels; null where it has none. */
export function announcedLabels(source: Source): Span[] | null {
  for (const sentence of source.sentences) {
    const text = source.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
    const counted = COUNTED.exec(text);
    if (!counted) {
      const parts = countedLabels(source, sentence);
      if (parts) return parts;
      continue;
    }
    const after = counted.index + counted[0].length;
    const opens = OPENS.exec(text.slice(after));
    if (!opens) continue;
    const start = after + opens[0].length;
    const list = text.slice(start).replace(/(?<![.!?…"”])[.!?…"”]+$/, "");
    const wanted = NUMBERS[(counted[1] as string).toLowerCase()] ?? 0;
    const off = countedOff(list, sentence.start + start);
    const parts = off?.length === wanted ? off : asMany(piecesOf(list, sentence.start + start), wanted);
    if (parts) return parts.map((part) => trimSpan(source.text, { start: part.start, end: part.end }));
  }
  return null;
}
