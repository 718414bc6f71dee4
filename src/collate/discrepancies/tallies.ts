import type { Figure } from "../../extract/figure.ts";
import { cite } from "../../read/citation.ts";
import type { Sentence, Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { trimSpan } from "../../text/span.ts";
import type { Reading } from "../discrepancy.ts";
import type { DiscrepancyRule, Draft, Material } from "./draft.ts";
import { shortened } from "./words.ts";

/** The number that every account opens with: the dead, the injured, the people concerned. They need no like sentences around. */
export const tallies: DiscrepancyRule = {
  name: "tallies",
  find: (material) => TALLIES.flatMap((tally) => draftOf(tally, material)),
};

interface Tally {
  readonly question: string;
  /** What the clause around the figure says, or what is counted. */
  readonly said: RegExp;
  /** Smaller numbers are of other people. */
  readonly least: number;
  readonly most: "first" | "greatest";
}

/** A figure and this sign of what it counts stand so close together. */
const NEAR = 40;

const TALLIES: readonly Tally[] = [
  tally(
    "How many were killed?",
    /\b(?:dead|killed|killing|deaths?|died|fatalit\p{L}+|death toll|lost their lives)\b/iu,
  ),
  tally("How many were injured?", /\b(?:injur\p{L}+|wounded|hurt)\b/iu),
  tally("How many are missing?", /\b(?:missing|unaccounted)\b/iu),
  tally("How many were arrested?", /\b(?:arrested|detained|arrests)\b/iu),
  {
    question: "How many people are concerned?",
    said: /\b(?:people|persons|consumers|customers|users|residents|workers|households|families|voters|patients|passengers)$/iu,
    least: 1000,
    most: "greatest",
  },
];

function tally(question: string, said: RegExp): Tally {
  return { question, said, least: 2, most: "first" };
}

/** What an account opens with: its headline and first sentences. */
const OPENING = 8;

/** The dead before the injured, and both before any other figure: a first account and a later one differ in these above all. */
const FIRST = 1000;

function draftOf(tally: Tally, { witnesses }: Material): Draft[] {
  const found = likeFirst(
    witnesses.sources.flatMap((source) => {
      const figure = tallyIn(tally, source, witnesses.figures);
      return figure ? [{ source, ...figure }] : [];
    }),
  );
  const lines = new Set(found.map(({ source }) => source.lineage));
  const [first] = found;
  if (found.some((one) => found.some((other) => areElsewhere(one, other)))) return [];
  if (!first || lines.size < 2 || found.every(({ figure }) => isSame(figure, first.figure))) return [];
  const readings: { figure: Figure; reading: Reading }[] = [];
  for (const { source, figure, sentence } of found) {
    const citation = cite(source, trimSpan(source.text, stretchOf(source.text, figure, sentence)));
    const same = readings.findIndex((each) => isSame(each.figure, figure));
    const old = readings[same];
    if (!old) readings.push({ figure, reading: { value: shortened(figure.exact), citations: [citation] } });
    else readings[same] = { figure, reading: { ...old.reading, citations: [...old.reading.citations, citation] } };
  }
  return [
    {
      kind: "figure",
      weight: "high",
      rank: FIRST - TALLIES.indexOf(tally),
      question: tally.question,
      readings: readings.map(({ reading }) => reading),
      at: found.map(({ source, figure: { start, end } }) => ({ source: source.id, start, end })),
    },
  ];
}

/** A place, where a sentence names one. */
const WHERE = /\b(?:in|at|near|outside|across) (?:the )?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})/gu;

interface Told {
  readonly source: Source;
  readonly sentence: Span;
}

/** Whether two sentences name places, and none in common: the dead of two floods. */
export function areElsewhere(one: Told, other: Told): boolean {
  const [ofOne, ofOther] = [one, other].map(
    ({ source, sentence }) =>
      new Set(
        [...source.text.slice(sentence.start, sentence.end).matchAll(WHERE)].flatMap((each) =>
          (each[1] ?? "").split(" "),
        ),
      ),
  ) as [Set<string>, Set<string>];
  const said = one.source.text.slice(one.sentence.start, one.sentence.end);
  const answered = other.source.text.slice(other.sentence.start, other.sentence.end);
  if (ofOne.size === 0 || ofOther.size === 0) return false;
  return ![...ofOne].some((word) => answered.includes(word)) && ![...ofOther].some((word) => said.includes(word));
}

/** A number so many times as great counts other people. */
const OTHERS = 5;

/** Those of the order of what most accounts give; the first of the middle. */
function likeFirst<T extends { readonly figure: Figure }>(found: readonly T[]): T[] {
  const values = found.map(({ figure }) => figure.value).sort((a, b) => a - b);
  const middle = values[Math.floor(values.length / 2)] ?? 0;
  return found.filter(({ figure: { value } }) => value * OTHERS >= middle && value <= middle * OTHERS);
}

const isSame = (a: Figure, b: Figure): boolean => a.value === b.value && a.to === b.to;

/** The figure with the words around it up to the next number: another tally may stand in the same sentence. */
function stretchOf(text: string, figure: Figure, sentence: Sentence): Span {
  const before = text.slice(sentence.start, figure.start);
  const after = text.slice(figure.end, sentence.end);
  const from = before.length - (before.split(/\p{N}/u).at(-1) ?? "").length;
  const to = after.search(/\p{N}/u);
  return {
    start: sentence.start + (/\p{N}/u.test(before) ? from : 0),
    end: to < 0 ? sentence.end : figure.end + to,
  };
}

function tallyIn(
  { said, least, most }: Tally,
  source: Source,
  figures: readonly Figure[],
): { figure: Figure; sentence: Sentence } | null {
  const opening = source.sentences.slice(0, OPENING);
  const found = figures.flatMap((figure) => {
    if (figure.source !== source.id || figure.unit !== null || figure.value < least) return [];
    // "dozens" and shares of a whole are no tally; nor is the number of one nation among several.
    if (!/\p{N}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty)\b/iu.test(figure.exact))
      return [];
    if (/\p{Lu}/u.test(figure.counted)) return [];
    const sentence = opening.find((each) => each.start <= figure.start && figure.end <= each.end);
    return sentence && isSaid(said, source, figure, sentence) ? [{ figure, sentence }] : [];
  });
  const sorted = most === "first" ? found : [...found].sort((x, y) => y.figure.value - x.figure.value);
  return sorted[0] ?? null;
}

/** Whether the sign of this tally stands closer to the figure than that of any other: "17 were killed and 23 are missing". */
function isSaid(said: RegExp, { text }: Source, figure: Figure, sentence: Sentence): boolean {
  if (said.source.endsWith("$")) return said.test(figure.counted);
  const distance = distanceTo(said, text, figure, sentence);
  if (distance > NEAR) return false;
  return TALLIES.every(
    (other) =>
      other.said === said ||
      other.said.source.endsWith("$") ||
      distanceTo(other.said, text, figure, sentence) >= distance,
  );
}

/** Before the figure a sign stands further away than after it: "said that 9 died and 40 were hurt". */
const BEFORE = 8;

/** How far the nearest sign of a tally is from a figure, with no other number and no end of a statement between. */
function distanceTo(said: RegExp, text: string, figure: Figure, sentence: Sentence): number {
  const after = text.slice(figure.end, Math.min(sentence.end, figure.end + 2 * NEAR)).replace(/[\p{N};].*/su, "");
  const before = text
    .slice(Math.max(sentence.start, figure.start - 2 * NEAR), figure.start)
    .replace(/^.*[\p{N};]/su, "");
  if (said.test(figure.exact)) return 0;
  const next = after.search(said);
  const last = [...before.matchAll(new RegExp(said.source, "giu"))].at(-1);
  return Math.min(
    next < 0 ? Number.POSITIVE_INFINITY : next,
    last ? BEFORE + before.length - last.index - last[0].length : Number.POSITIVE_INFINITY,
  );
}
