import type { Figure } from "../../extract/figure.ts";
import { cite } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import { trimSpan } from "../../text/span.ts";
import { wordsOf } from "../../text/words.ts";
import { conceptsOf } from "../align/concepts.ts";
import { rootOf } from "../align/root.ts";
import type { Reading } from "../discrepancy.ts";
import { synonymsOf } from "../synonyms/thesaurus.ts";
import type { DiscrepancyRule, Draft, Material } from "./draft.ts";
import { sharesHead, TIMES } from "./figures.ts";
import { shortened } from "./words.ts";

/** One number for two things: "9,000 islanders" here, "9,000 dock workers" there. */
export const labels: DiscrepancyRule = {
  name: "labels",
  find: (material) => [...byNumber(material).values()].flatMap((figures) => draftOf(figures, material)),
};

/** Smaller numbers turn up anywhere. */
const LEAST_VALUE = 1000;

function byNumber({ witnesses }: Material): Map<number, Figure[]> {
  const found = new Map<number, Figure[]>();
  for (const figure of witnesses.figures) {
    if (figure.unit !== null || figure.value < LEAST_VALUE || !/\p{N}/u.test(figure.exact)) continue;
    if (figure.counted.trim() === "" || TIMES.has(figure.counted.trim().toLowerCase())) continue;
    found.set(figure.value, [...(found.get(figure.value) ?? []), figure]);
  }
  return found;
}

function draftOf(figures: readonly Figure[], { witnesses }: Material): Draft[] {
  const first = figures[0] as Figure;
  const other = figures.find(
    (each) => each.source !== first.source && !sharesHead(each, first) && !meanTheSame(each, first),
  );
  // A source that has both names for them does not see two things.
  if (!other || bothIn(figures, first, other)) return [];
  const number = /\p{N}[\p{N}.,]*(?: (?:thousand|million|billion))?/u
    .exec(first.exact)?.[0]
    .replace(/(?<![.,])[.,]+$/, "");
  if (number === undefined) return [];
  const readings = [first, other].map((each): Reading => {
    const same = figures.filter((figure) => sharesHead(figure, each));
    const bySource = same.filter((figure, i) => same.findIndex(({ source }) => source === figure.source) === i);
    return { value: shortened(each.exact), citations: bySource.map((figure) => sentenceOf(figure, witnesses.sources)) };
  });
  return [{ kind: "label", weight: "low", question: `${number} of what, or of whom?`, readings }];
}

/** "staff" and "employees" are one label. */
function meanTheSame(a: Figure, b: Figure): boolean {
  const [one, other] = [a, b].map(({ counted }) => wordsOf(counted).map(({ key }) => rootOf(key))) as [
    string[],
    string[],
  ];
  return one.some((root) => {
    const concepts = conceptsOf(root);
    const synonyms = new Set(synonymsOf(root).map((each) => each.root));
    return other.some((each) => synonyms.has(each) || conceptsOf(each).some((concept) => concepts.includes(concept)));
  });
}

const bothIn = (figures: readonly Figure[], one: Figure, other: Figure): boolean =>
  figures.some(
    (figure) =>
      sharesHead(figure, one) && figures.some((each) => each.source === figure.source && sharesHead(each, other)),
  );

function sentenceOf(figure: Figure, sources: readonly Source[]): Reading["citations"][number] {
  const source = sources.find((each) => each.id === figure.source) as Source;
  const sentence = source.sentences.find((each) => each.start <= figure.start && figure.end <= each.end);
  return cite(source, trimSpan(source.text, sentence ?? figure));
}
