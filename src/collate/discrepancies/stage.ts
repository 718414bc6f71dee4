import type { Term } from "../align/passage.ts";
import type { Comparison, DiscrepancyRule, Draft, Side } from "./draft.ts";
import { citeClause, shortened } from "./words.ts";

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
function stageOf({ source }: Side, verb: Term): { stage: Stage; said: string } | null {
  const before = source.text
    .slice(Math.max(0, verb.start - 40), verb.start)
    .replace(/\s+/g, " ")
    .trimEnd();
  const word = source.text.slice(verb.start, verb.end);
  for (const [stage, sign] of SIGNS) {
    const found = sign.exec(before);
    if (found) return { stage, said: `${found[0]} ${word}` };
  }
  const past = PAST.has(word.toLowerCase()) || (/ed$/.test(word) && isFiniteVerb(before, source.text.slice(verb.end)));
  return past ? { stage: "done", said: word } : null;
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
    return [
      {
        kind: "sequence",
        weight: "medium",
        question: `Has it happened, or is it to come: ${shortened(a.source.text.slice(link.spanA.start, link.spanA.end))}?`,
        readings: [
          { value: stageA.said, citations: [citeClause(a, one)] },
          { value: stageB.said, citations: [citeClause(b, other)] },
        ],
      },
    ];
  }
  return [];
}
