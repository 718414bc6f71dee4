import { overlaps } from "../../text/span.ts";
import type { Claim } from "../claim.ts";
import type { DiscrepancyRule, Draft, Material, Side } from "./draft.ts";
import { shortened } from "./words.ts";

/** What all lines of reporting but one carry. Among two or three lines silence says little: lists would never end. */
export const omissions: DiscrepancyRule = {
  name: "omissions",
  find: (material) =>
    material.claims
      .filter((claim) => isMissedByOne(claim, material) && isCentral(claim, material) && !isHintedAt(claim, material))
      .slice(0, MOST)
      .map(omissionOf),
};

const LEAST_LINES = 4;
const MOST = 3;

/** A matter that most accounts open with; of the rest each account makes its own choice. */
const OPENING = 3;

function isCentral(claim: Claim, { witnesses }: Material): boolean {
  const opens = claim.renderings.filter((each) => {
    const sentences = witnesses.sources.find((source) => source.id === each.source)?.sentences ?? [];
    return sentences.slice(0, OPENING).some((sentence) => overlaps(sentence, each));
  });
  return new Set(opens.map((each) => each.source)).size * 2 > claim.support.sources.length;
}

/** Shorter texts are headings and the like: what they leave unsaid is no omission. */
const LEAST_WORDS = 6;

function isMissedByOne(claim: Claim, material: Material): boolean {
  const lines = new Set(material.witnesses.sources.map((source) => source.lineage)).size;
  const words = claim.text.exact.split(/\s+/).length;
  return lines >= LEAST_LINES && claim.support.independent === lines - 1 && words >= LEAST_WORDS;
}

/** Whether a source that the claim lacks has a passage that may say it after all: then nothing is said of its silence. */
function isHintedAt(claim: Claim, { loose }: Material): boolean {
  const carries = (side: Side): boolean =>
    claim.renderings.some((each) => each.source === side.source.id && overlaps(each, side.passage));
  const lacks = (side: Side): boolean => !claim.support.sources.includes(side.source.id);
  return loose.some(({ a, b }) => (carries(a) && lacks(b)) || (carries(b) && lacks(a)));
}

function omissionOf(claim: Claim): Draft {
  return {
    kind: "omission",
    weight: "low",
    question: `Do all accounts report it: ${shortened(claim.text.exact)}?`,
    readings: [
      {
        value: shortened(claim.text.exact),
        citations: claim.renderings.map(({ source, start, end, exact }) => ({ source, start, end, exact })),
      },
    ],
  };
}
