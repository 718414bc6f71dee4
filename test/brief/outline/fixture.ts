import { readOutline } from "../../../src/brief/outline.ts";
import type { Collation } from "../../../src/collate/collate.ts";
import type { Area, Measure, Modality, Proposal } from "../../../src/collate/proposal.ts";
import type { Actor } from "../../../src/extract/actor.ts";
import { cite } from "../../../src/read/citation.ts";
import type { Source } from "../../../src/read/source.ts";
import { at, claim, collation, source } from "../fixture.ts";

export const A = source(
  "a",
  "The town asks for a new pier. It will close the old mill. The town wants cheaper bread. Everybody likes the pier.",
);
export const B = source("b", "A new pier is asked for by the town. Bread should cost less. Nobody closes a mill.");
export const SOURCES: readonly Source[] = [A, B];

export const actor = (id: string, name: string, mentions: readonly (readonly [Source, string])[]): Actor => ({
  id,
  kind: "place",
  name,
  aliases: [],
  mentions: mentions.map(([of, words]) => cite(of, at(of, words))),
});

export function measure(
  id: string,
  title: string,
  modality: Modality,
  said: readonly (readonly [Source, string])[],
): Measure {
  const cells = SOURCES.map((each) => {
    const citations = said.filter(([of]) => of === each).map(([of, words]) => cite(of, at(of, words)));
    return { source: each.id, status: citations.length > 0 ? ("stated" as const) : ("absent" as const), citations };
  });
  return { id, title, modality, addressee: null, claims: [], answers: [], cells };
}

export const area = (id: string, title: string, measures: readonly Measure[]): Area => ({
  id,
  title,
  labels: [],
  measures,
});

export const proposal = (id: string, title: string, proposer: string | null, areas: readonly Area[]): Proposal => ({
  id,
  title,
  proposer,
  addressee: null,
  date: null,
  areas,
});

/** Two parties, three measures, one claim, one difference. */
export const FOUND: Collation = collation(SOURCES, {
  actors: [actor("town", "Town", [[A, "town"]]), actor("mill", "Mill", [[A, "mill"]])],
  claims: [
    claim("c1", SOURCES, [
      [A, "The town asks for a new pier."],
      [B, "A new pier is asked for by the town."],
    ]),
    claim("c2", SOURCES, [
      [A, "The town wants cheaper bread."],
      [B, "Bread should cost less."],
    ]),
  ],
  proposals: [
    proposal("p1", "Demands of Town", "town", [
      area("p1-a1", "Building", [measure("p1-m1", "Build a pier", "demand", [[A, "asks for a new pier"]])]),
      area("p1-a2", "other", [
        measure("p1-m2", "Close the old mill", "commitment", [[A, "close the old mill"]]),
        measure("p1-m3", "Want cheaper bread", "demand", [
          [A, "wants cheaper bread"],
          [B, "Bread should cost less"],
        ]),
      ]),
    ]),
    proposal("p2", "Position of Mill", "mill", [
      area("p2-a1", "other", [measure("p2-m1", "Close no mill", "refusal", [[B, "Nobody closes a mill"]])]),
    ]),
  ],
  discrepancies: [
    {
      id: "d1",
      kind: "wording",
      weight: "low",
      question: "Is the mill closed?",
      readings: [
        { value: "it will", citations: [cite(A, at(A, "It will close the old mill."))] },
        { value: "nobody", citations: [cite(B, at(B, "Nobody closes a mill."))] },
      ],
      silent: [],
    },
  ],
});

/** An outline with these changes, signed; the lines of the first begin in line 4. */
export const outlineOf = (changes: string) =>
  readOutline({ file: "outline.yaml", text: `author: A\ndate: 2024-01-02\nchanges:\n${changes}` });
