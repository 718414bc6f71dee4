import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/collate/claim.ts";
import { findClaims } from "../../src/collate/claims.ts";
import { findDiscrepancies } from "../../src/collate/discrepancies.ts";
import { findLineages } from "../../src/collate/lineage.ts";
import { sourceOf, witnessesOf } from "./texts.ts";

const FERRY = `The ferry company Norlink will close its terminal in Aldmouth in September, the harbour board announced.
About 340 dock workers would lose their jobs, union leader Petra Vane warned.
"We were given no notice and no reason," Vane said after the meeting.
The board promised to pay a severance of two months for each year of service.
A bridge over the estuary opened in spring and took away most of the traffic.
Passengers with tickets beyond September will have their money refunded.`;

const SPUN = `The ferry firm Norlink shall shut its terminal in Aldmouth in September, the harbour board declared.
Approximately 340 dock staff would forfeit their jobs, union chief Petra Vane cautioned.
The board pledged to disburse a severance of two months for every year of service.
Travellers with tickets past September will have their cash refunded.`;

const OTHER = `Rain fell on the county fair, and the sheep show was moved into the town hall.
Petra Vane, who leads the union, told reporters: "We were given no notice and no reason."
Norlink's decision to close the Aldmouth terminal puts 340 jobs at risk.
The mayor will open a new swimming pool in June.`;

const said = (claims: readonly Claim[]): string[][] =>
  claims.map((claim) => claim.renderings.map((each) => each.exact));

/** Whether some claim holds a rendering with each of the two words or phrases, from two sources. */
function joins(claims: readonly Claim[], one: string, other: string): boolean {
  return claims.some(({ renderings }) =>
    renderings.some(
      (a) => a.exact.includes(one) && renderings.some((b) => b.source !== a.source && b.exact.includes(other)),
    ),
  );
}

describe("findClaims", () => {
  const claims = findClaims(witnessesOf({ ferry: FERRY, other: OTHER, spun: SPUN }));

  it.each([
    ["a sentence spun through a thesaurus with its original", "340 dock workers", "340 dock staff"],
    ["another spun sentence", "promised to pay a severance", "pledged to disburse a severance"],
    ["a quotation with the same quotation under another cue", "We were given no notice", "no notice and no reason"],
    ["a paraphrase by its names and rare words", "Norlink will close", "decision to close the Aldmouth terminal"],
  ])("joins %s", (_, one, other) => {
    expect(joins(claims, one, other), JSON.stringify(said(claims), null, 1)).toBe(true);
  });

  it.each([
    ["two openings of different things", "A bridge over the estuary", "swimming pool"],
    ["two sentences that only name the same person", "union leader Petra Vane warned", "who leads the union"],
  ])("leaves apart %s", (_, one, other) => {
    expect(joins(claims, one, other), JSON.stringify(said(claims), null, 1)).toBe(false);
  });

  it("does not merge two different forces", () => {
    const forces = findClaims(
      witnessesOf({
        a: "The alliance has put a 4,000-strong reaction force on alert.\nThe harvest was good this year in all the valleys.",
        b: "A separate national force of 9,500 troops stands ready for deployment to the coast.\nPrices of bread fell slightly.",
      }),
    );
    expect(joins(forces, "4,000-strong", "9,500 troops")).toBe(false);
  });

  it("leaves a second figure in the same sentence out of the claim about the first", () => {
    const forces = findClaims(
      witnessesOf({
        a: "The league said its 4,000-strong reaction force could be deployed within days.\nThe harvest was good this year in all the valleys.",
        b: "In addition to the league's 4,000-strong reaction force, the queen said a separate royal force of 9,500 troops could be deployed in ten days.\nPrices of bread fell slightly.",
      }),
    );
    expect(joins(forces, "4,000-strong", "4,000-strong")).toBe(true);
    expect(joins(forces, "4,000-strong", "9,500")).toBe(false);
  });

  it("joins only passages of two sources or more", () => {
    expect(findClaims(witnessesOf({ one: `${FERRY}\n${SPUN}` }))).toEqual([]);
    for (const claim of claims) expect(claim.support.sources.length).toBeGreaterThan(1);
  });

  it("cites what stands in the source, takes its text from its renderings and derives its support", () => {
    const witnesses = witnessesOf({ ferry: FERRY, other: OTHER, spun: SPUN });
    const text = new Map(witnesses.sources.map((source) => [source.id, source.text]));
    expect(claims.length).toBeGreaterThan(2);
    for (const claim of claims) {
      for (const each of claim.renderings) expect(text.get(each.source)?.slice(each.start, each.end)).toBe(each.exact);
      expect(claim.renderings).toContainEqual(expect.objectContaining(claim.text));
      expect([...claim.support.sources].sort()).toEqual([...new Set(claim.renderings.map((r) => r.source))].sort());
      expect(claim.support.independent).toBe(claim.support.sources.length);
    }
    expect(new Set(claims.map((claim) => claim.id)).size).toBe(claims.length);
  });

  it("counts copies of one report as one line", () => {
    const witnesses = witnessesOf({ a: FERRY, b: SPUN });
    const oneLine = { ...witnesses, sources: witnesses.sources.map((source) => ({ ...source, lineage: "a" })) };
    for (const claim of findClaims(oneLine)) expect(claim.support.independent).toBe(1);
  });

  it("names verbatim, variant and paraphrase for what they are", () => {
    const quotation = claims.find((claim) => claim.text.exact.includes("no notice"));
    expect(quotation?.renderings.map((each) => each.closeness)).not.toContain("paraphrase");
  });

  it("gives a claim for each item of two lists that name the items in another order", () => {
    const parts = findClaims(
      witnessesOf({
        a: "The cabinet proposed banning disposable batteries, restoring the river meadows at Tolm, and doubling the fine for smuggled timber.",
        b: "Under the plan the fine for smuggled timber would be doubled; the river meadows at Tolm would be restored; disposable batteries would be banned.",
      }),
    );
    const timber = parts.find((claim) => claim.renderings.every((each) => each.exact.includes("timber")));
    const batteries = parts.find((claim) => claim.renderings.every((each) => each.exact.includes("batteries")));
    for (const claim of [timber, batteries])
      expect(claim?.renderings.map((each) => each.source).sort()).toEqual(["a", "b"]);
    expect(timber?.id).not.toBe(batteries?.id);
  });

  it("gives the same result each time and does not depend on who else is asked", () => {
    const again = findClaims(witnessesOf({ ferry: FERRY, other: OTHER, spun: SPUN }));
    expect(again).toEqual(claims);
  });

  it.each([
    [""],
    ["\n\n"],
    ["…!?"],
    ["a ".repeat(3000)],
    ["\ud83d\ude00 \ud83d"],
    ["((((".repeat(500)],
    ["gun ".repeat(20_000)],
    ["A".repeat(100_000)],
    ["Keld, ".repeat(10_000)],
    ["“".repeat(20_000)],
  ])("takes any text (%#)", (text) => {
    const sources = [sourceOf("a", text), sourceOf("b", `${FERRY}\n${text}`)];
    const witnesses = { ...witnessesOf({}), sources };
    expect(() => findDiscrepancies(findLineages(witnesses), findClaims(witnesses), [])).not.toThrow();
  });
});
