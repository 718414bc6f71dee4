import { describe, expect, it } from "vitest";
import { partiesOf } from "../../../src/collate/measures/parties.ts";
import type { Source } from "../../../src/read/source.ts";
import { at, collation, source } from "../../brief/fixture.ts";
import { actor } from "./fixture.ts";

const a = source(
  "a",
  "Harbour League chief Bo Lind met President Ana Ruiz in Moscow. The president spoke for an hour. " +
    "Cy Dahl, a spokesman for the Pilots' Union, waited. Russia said nothing. She left with Charles E. Ott.",
);
const sources: readonly Source[] = [a];
const parties = partiesOf(
  collation(sources, {
    actors: [
      actor("league", "organization", ["Harbour League"], sources),
      actor("bo", "person", ["Bo Lind"], sources),
      actor("ana", "person", ["Ana Ruiz"], sources),
      actor("cy", "person", ["Cy Dahl"], sources),
      actor("ott", "person", ["Charles E. Ott"], sources),
      actor("union", "organization", ["Pilots' Union"], sources),
      actor("moscow", "place", ["Moscow"], sources),
      actor("russia", "place", ["Russia", "Russia said"], sources),
    ],
  }),
);

describe("partiesOf", () => {
  it("takes a chief or a spokesman for the voice of the organisation", () => {
    expect(parties.principal("bo")).toBe("league");
    expect(parties.principal("cy")).toBe("union");
  });
  it("leaves a president his own voice", () => expect(parties.principal("ana")).toBe("ana"));
  it("takes the capital for the country, whichever is named more often", () =>
    expect(parties.principal("moscow")).toBe("russia"));
  it("finds who is named in a phrase", () =>
    expect(parties.inPhrase("a", at(a, "President Ana Ruiz"), a.text)).toBe("ana"));
  it("finds who holds an office", () => expect(parties.inPhrase("a", at(a, "The president"), a.text)).toBe("ana"));
  it("finds a name that the phrase cuts", () => expect(parties.inPhrase("a", at(a, "Ott"), a.text)).toBe("ott"));
  it("finds nobody in a phrase without a name", () =>
    expect(parties.inPhrase("a", at(a, "an hour"), a.text)).toBeNull());
  it("looks back for a pronoun, to a person with a full name", () =>
    expect(parties.behind("a", at(a, "She left").start, "she")).toBe("cy"));
  it("knows no principal of strangers", () => expect(parties.principal("nobody")).toBe("nobody"));
});
