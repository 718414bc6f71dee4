import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brief } from "../../../src/brief/brief.ts";
import { check } from "../../../src/brief/check.ts";
import { FOUND, outlineOf } from "./fixture.ts";

const MEASURES = ["Build a pier", "close the old mill", "Want cheaper bread", "Close no mill", "New one", "Split one"];
const AREAS = ["Building", "other", "Fresh"];
const PROPOSALS = ["Town", "Position of Mill", "Another"];
const PASSAGES = [
  "Everybody likes",
  "Nobody closes a mill",
  "b:s1",
  "a:s2-s3",
  "asks for a new pier",
  "Bread should cost less",
];

const measure = fc.constantFrom(...MEASURES);
const area = fc.constantFrom(...AREAS);
const proposal = fc.constantFrom(...PROPOSALS);
const passage = fc.constantFrom(...PASSAGES);
const status = fc.constantFrom("stated", "partial", "contradicted", "absent");
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined, freq: 2 });
const signed = { reason: fc.constant("r") };

const changes = fc.oneof(
  fc.record({
    measure,
    title: maybe(fc.constantFrom("Renamed", "New one")),
    area: maybe(area),
    proposal: maybe(proposal),
    merge: maybe(fc.array(measure, { maxLength: 2 })),
    answers: maybe(measure),
    add: maybe(passage),
    drop: maybe(passage),
    split: maybe(fc.record({ title: fc.constant("Split one"), passages: passage })),
    cells: maybe(fc.dictionary(fc.constantFrom("a", "b"), fc.oneof(status, fc.record({ status, passages: passage })))),
    cues: maybe(fc.constantFrom("pier", "mill close")),
    reject: maybe(fc.constant(true)),
    ...signed,
  }),
  fc.record({
    "new-measure": fc.constant("New one"),
    modality: fc.constant("offer"),
    proposal,
    area: maybe(area),
    add: maybe(passage),
    ...signed,
  }),
  fc.record({
    area,
    proposal: maybe(proposal),
    merge: maybe(area),
    measures: maybe(fc.array(measure)),
    add: maybe(passage),
    reject: maybe(fc.constant(true)),
    ...signed,
  }),
  fc.record({ "new-area": fc.constant("Fresh"), proposal, measures: maybe(fc.array(measure)), ...signed }),
  fc.record({
    proposal,
    merge: maybe(proposal),
    areas: maybe(fc.array(area)),
    reject: maybe(fc.constant(true)),
    ...signed,
  }),
  fc.record({ "new-proposal": fc.constant("Another"), proposer: fc.constantFrom("Town", "nobody"), ...signed }),
  fc.record({
    claim: passage,
    merge: maybe(passage),
    add: maybe(passage),
    drop: maybe(passage),
    split: maybe(passage),
    reject: maybe(fc.constant(true)),
    ...signed,
  }),
  fc.record({ "new-claim": fc.array(passage, { minLength: 1 }), ...signed }),
  fc.record({
    discrepancy: passage,
    take: maybe(fc.constantFrom("nobody", "it will")),
    reject: maybe(fc.constant(true)),
    ...signed,
  }),
  fc.record({ "new-key-point": passage, at: maybe(fc.integer({ min: 1, max: 12 })), ...signed }),
);

/** JSON is YAML; what is undefined is left out. */
const asYaml = (items: readonly unknown[]): string => items.map((item) => `- ${JSON.stringify(item)}\n`).join("");

describe("any outline", () => {
  it("gives a briefing that keeps every promise, and says the same twice", () =>
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 8 }), (items) => {
        const { outline, problems } = outlineOf(asYaml(items));
        expect(problems).toEqual([]);
        const made = brief(FOUND, { outline, digest: "" });
        expect(check(made)).toEqual([]);
        expect(JSON.stringify(brief(FOUND, { outline, digest: "" }))).toBe(JSON.stringify(made));
      }),
      { numRuns: 300 },
    ));
});
