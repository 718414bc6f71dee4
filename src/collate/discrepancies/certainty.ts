import { cite } from "../../read/citation.ts";
import type { Span } from "../../text/span.ts";
import { trimSpan } from "../../text/span.ts";
import type { Match } from "../align/matches.ts";
import type { Term } from "../align/passage.ts";
import type { Comparison, DiscrepancyRule, Draft, Side } from "./draft.ts";
import { shortened, wholePhrase } from "./words.ts";

/** A fact here, a suspicion or a report there: "unloaded the timber" beside "is suspected of unloading the timber". */
export const certainty: DiscrepancyRule = {
  name: "certainty",
  find: ({ loose }) => loose.filter(({ link }) => link.likeness >= SAME_MATTER).flatMap(differingCertainty),
};

const SAME_MATTER = 0.5;

/** What takes a statement back a step, with the two words that may stand before the verb. */
const DOUBT =
  /\b(?:suspected of|accused of|alleged(?:ly)?(?: to(?: have)?)?|reported(?:ly)?(?: to have)?|said to(?: have| be)?|believed to(?: have| be)?|thought to(?: have| be)?|feared to(?: have| be)?|appear(?:s|ed)? to(?: have| be)?|seem(?:s|ed)? to(?: have| be)?|may have|might have|could have|supposedly|purportedly|apparently|claim(?:s|ed)? to(?: have)?)(?: \p{L}+){0,2} $/iu;

/** Any doubt in the sentence, wherever it stands, and whatever only may come. */
const ANY_DOUBT =
  /\b(?:suspect\p{L}*|suspic\p{L}*|accus\p{L}+|alleg\p{L}+|report\p{L}*|believ\p{L}+|fear\p{L}*|appear\p{L}*|seem\p{L}*|may|might|could|would|will|claim\p{L}*|apparent\p{L}*|suppos\p{L}+|purport\p{L}+|if|whether|not|no|never)\b|n['’]t\b|\?/iu;

function differingCertainty(comparison: Comparison): Draft[] {
  const { link, a, b } = comparison;
  for (const match of link.evidence.matches) {
    const [one, other] = [a.passage.terms[match.a] as Term, b.passage.terms[match.b] as Term];
    if (one.kind !== "word" || !match.same) continue;
    const [doubtA, doubtB] = [doubtBefore(a, one), doubtBefore(b, other)];
    if ((doubtA === null) === (doubtB === null)) continue;
    if (
      ANY_DOUBT.test(textOf(doubtA === null ? a : b)) ||
      !isDeed(doubtA === null ? a : b, doubtA === null ? one : other)
    )
      continue;
    const thing = thingAfter(comparison, match);
    if (!thing) continue;
    const [spanA, spanB] = [
      { start: doubtA?.start ?? one.start, end: (a.passage.terms[thing.a] as Term).end },
      { start: doubtB?.start ?? other.start, end: (b.passage.terms[thing.b] as Term).end },
    ];
    return [
      {
        kind: "wording",
        weight: "medium",
        question: `How sure is it: “${inWords(a, spanA)}” or “${inWords(b, spanB)}”?`,
        readings: [
          { value: inWords(a, spanA), citations: [cite(a.source, trimSpan(a.source.text, a.passage))] },
          { value: inWords(b, spanB), citations: [cite(b.source, trimSpan(b.source.text, b.passage))] },
        ],
      },
    ];
  }
  return [];
}

function doubtBefore({ source: { text }, passage }: Side, verb: Term): Span | null {
  const from = Math.max(passage.start, verb.start - 48);
  const found = DOUBT.exec(text.slice(from, verb.start).replace(/\s/g, " "));
  return found ? { start: from + found.index, end: verb.end } : null;
}

/** A past tense or a participle: a noun of the same root ("the transfer") says nothing of what happened. */
const isDeed = ({ source }: Side, term: Term): boolean =>
  /(?:ed|ew|ook|ent|old|ave)$/.test(source.text.slice(term.start, term.end));

const textOf = ({ source, passage }: Side): string => source.text.slice(passage.start, passage.end);

/** How many words of content after the verb its object may stand. */
const NEAR = 4;

const thingAfter = ({ link }: Comparison, verb: Match): Match | undefined =>
  link.evidence.matches.findLast(
    (match) => match.a > verb.a && match.a <= verb.a + NEAR && match.b > verb.b && match.b <= verb.b + NEAR,
  );

function inWords({ source, passage }: Side, span: Span): string {
  const { start, end } = wholePhrase(source.text, passage, span);
  return shortened(source.text.slice(start, end));
}
