import type { Span } from "../../text/span.ts";
import type { Match } from "../align/matches.ts";
import type { Term } from "../align/passage.ts";
import type { Comparison, DiscrepancyRule, Draft, Side } from "./draft.ts";
import { citeClause, shortened, wholePhrase } from "./words.ts";

/** Done here, planned or only possible there: "took 23 steps" beside "could take 19 actions". */
export const stage: DiscrepancyRule = {
  name: "stage",
  find: ({ loose }) => loose.flatMap(differingStages),
};

type Stage = "done" | "planned" | "possible";

/**
 * How far the event is, by the two or three words before the verb. "would" is left out: reported speech puts it for
 * "will", and a condition for neither.
 */
const SIGNS: readonly (readonly [Stage, RegExp])[] = [
  ["possible", /\b(?:could|may|might)(?: \p{L}+){0,2}$/u],
  [
    "planned",
    /\b(?:will|shall|plans? to|planning to|intends? to|expected to|set to|going to|about to|prepares? to|preparing to)(?: \p{L}+){0,2}$/u,
  ],
  ["done", /\b(?:has|have|had|already)(?: \p{L}+){0,2}$/u],
];

/** The stage of a verb, and the words that say so. */
function stageOf({ source }: Side, verb: Term): { stage: Stage; said: Span } | null {
  const before = source.text
    .slice(Math.max(0, verb.start - 40), verb.start)
    .replace(/\s/g, " ")
    .trimEnd();
  const gap = /(?<!\s)\s*$/.exec(source.text.slice(Math.max(0, verb.start - 8), verb.start))?.[0].length ?? 0;
  const word = source.text.slice(verb.start, verb.end);
  for (const [stage, sign] of SIGNS) {
    const found = sign.exec(before);
    if (found) return { stage, said: { start: verb.start - gap - found[0].length, end: verb.end } };
  }
  const past = PAST.has(word.toLowerCase()) || (/ed$/.test(word) && isFiniteVerb(before, source.text.slice(verb.end)));
  return past ? { stage: "done", said: verb } : null;
}

/** A form in -ed is mostly a participle, which says nothing of the time; with an object after it, it is a past tense. */
function isFiniteVerb(before: string, after: string): boolean {
  return !/\b(?:to be|be|is|are|was|were|being|been|not|to)$/i.test(before) && OBJECT.test(after.slice(0, 20));
}

const OBJECT = /^\s+(?:an?|the|his|her|its|their|our|my|that|it|them|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** Past forms that are no participles, of verbs that news is made of. */
const PAST = new Set(
  "took gave began went came wrote spoke chose broke drew fell flew grew rose saw shook stole threw".split(" "),
);

function differingStages({ link, a, b }: Comparison): Draft[] {
  for (const match of link.evidence.local.matches) {
    const [one, other] = [a.passage.terms[match.a] as Term, b.passage.terms[match.b] as Term];
    if (one.kind !== "word" || one.root !== other.root) continue;
    const [stageA, stageB] = [stageOf(a, one), stageOf(b, other)];
    if (!stageA || !stageB || stageA.stage === stageB.stage) continue;
    if (isAsked(a, one) || isAsked(b, other)) continue;
    const thing = thingBeside({ link, a, b }, match);
    if (!thing) continue;
    const saysA = inWords(a, stageA.said, a.passage.terms[thing.a] as Term);
    const saysB = inWords(b, stageB.said, b.passage.terms[thing.b] as Term);
    return [
      {
        kind: "sequence",
        weight: "medium",
        question: `Has it happened, or is it to come: “${saysA}” or “${saysB}”?`,
        readings: [
          { value: saysA, citations: [citeClause(a, one)] },
          { value: saysB, citations: [citeClause(b, other)] },
        ],
      },
    ];
  }
  return [];
}

/** "not known how many have died" tells no stage. */
const isAsked = ({ source, passage }: Side, verb: Term): boolean =>
  /\b(?:how (?:many|much)|whether|if)\b[^,.;]{0,40}$/i.test(
    source.text.slice(Math.max(passage.start, verb.start - 60), verb.start),
  );

/** How many words of content from the verb its subject or object stands. */
const BESIDE = 3;

/**
 * A word of both beside the verb in both, its object rather than its subject. The same verb does the same only with the
 * same thing: "called for a ban" is not "will call for a law".
 */
function thingBeside({ link, a, b }: Comparison, verb: Match): Match | undefined {
  const beside = link.evidence.matches.filter((match) => {
    const [stepA, stepB] = [Math.abs(match.a - verb.a), Math.abs(match.b - verb.b)];
    if (stepA === 0 || stepB === 0 || stepA > BESIDE || stepB > BESIDE) return false;
    const [one, other] = [a.passage.terms[match.a] as Term, b.passage.terms[match.b] as Term];
    return one.kind === "word" && other.kind === "word" && match.weight >= 1;
  });
  return beside.findLast((match) => match.a > verb.a && match.b > verb.b) ?? beside.at(-1);
}

/** The verb with what it is done to: "nine steps he took". */
function inWords({ source, passage }: Side, said: Span, thing: Span): string {
  const span = { start: Math.min(said.start, thing.start), end: Math.max(said.end, thing.end) };
  const { start, end } = wholePhrase(source.text, passage, span);
  return shortened(source.text.slice(start, end));
}
