import { cite } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import { trimSpan } from "../../text/span.ts";
import type { Reading } from "../discrepancy.ts";
import type { DiscrepancyRule, Draft, Place } from "./draft.ts";

/** One vote with two results: "by 141 votes to 118" beside "141-119". */
export const votes: DiscrepancyRule = {
  name: "votes",
  find: ({ witnesses, passages }) => {
    const found = passages.flatMap((passage) => votesIn(witnesses.sources[passage.source] as Source, passage));
    const told = new Set<Vote>();
    return found.flatMap((one): Draft[] => {
      if (told.has(one)) return [];
      const rival = found.find((other) => areRivals(one, other, found));
      if (!rival) return [];
      const all = found.filter((each) => isSame(each, one) || isSame(each, rival));
      for (const each of all) told.add(each);
      return [draftOf(one, rival, all)];
    });
  },
};

interface Vote extends Place {
  readonly for: number;
  readonly against: number;
  readonly reading: Reading;
}

const RESULT =
  /(?<![\p{N}.,:/-])(\d{1,3})(?: votes| members| deputies| in favou?r)?(?: to | against |[-–—:])(\d{1,3})(?![\p{N}:/%-]|[.,]\d)/gu;

const VOTING =
  /\b(?:vot(?:e[sd]?|ing)|ballot|pass(?:ed|es|age)?|approv\p{L}+|adopt\p{L}+|reject\p{L}+|carried|defeated|overr(?:ide|ode)|cleared|backed)\b/iu;

function votesIn(source: Source, { start, end }: { readonly start: number; readonly end: number }): Vote[] {
  const text = source.text.slice(start, end);
  if (!VOTING.test(text)) return [];
  return [...text.matchAll(RESULT)].map((found) => {
    const at = start + found.index;
    const citation = cite(source, trimSpan(source.text, { start, end }));
    return {
      source: source.id,
      start: at,
      end: at + found[0].length,
      for: Number(found[1]),
      against: Number(found[2]),
      reading: { value: found[0].replace(/\s+/g, " "), citations: [citation] },
    };
  });
}

const isSame = (a: Vote, b: Vote): boolean => a.for === b.for && a.against === b.against;

/** One of the numbers is the same, the other is not, and neither account has both results: two votes seldom meet so. */
const areRivals = (a: Vote, b: Vote, all: readonly Vote[]): boolean =>
  a.source !== b.source &&
  (a.for === b.for) !== (a.against === b.against) &&
  !all.some((each) => (each.source === a.source && isSame(each, b)) || (each.source === b.source && isSame(each, a)));

function draftOf(one: Vote, rival: Vote, all: readonly Vote[]): Draft {
  const readings = [one, rival].map(
    ({ for: yes, against, reading }): Reading => ({
      value: reading.value,
      citations: all
        .filter((each) => each.for === yes && each.against === against)
        .filter((each, i, same) => same.findIndex(({ source }) => source === each.source) === i)
        .flatMap((each) => each.reading.citations),
    }),
  );
  return { kind: "figure", weight: "high", question: "What was the result of the vote?", readings, rank: 500, at: all };
}
