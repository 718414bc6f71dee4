import { describe, expect, it } from "vitest";
import { findClaims } from "../../src/collate/claims.ts";
import { findDiscrepancies } from "../../src/collate/discrepancies.ts";
import type { Discrepancy } from "../../src/collate/discrepancy.ts";
import type { Actor } from "../../src/extract/actor.ts";
import type { Utterance } from "../../src/extract/utterance.ts";
import { witnessesOf } from "./texts.ts";

/** A few sentences that both accounts need around the one in question, so that a word can be rare. */
const AROUND_A =
  "The museum of clocks in Verrin opened its new wing for visitors.\nSnow is forecast for the mountain passes.";
const AROUND_B =
  "A famous tenor cancelled his concert in the town hall.\nFarmers expect a poor crop of plums this autumn.";

function differences(a: string, b: string, speech: Parameters<typeof witnessesOf>[1] = {}): Discrepancy[] {
  const witnesses = witnessesOf({ a: `${a}\n${AROUND_A}`, b: `${b}\n${AROUND_B}` }, speech);
  return findDiscrepancies(witnesses, findClaims(witnesses), []);
}

describe("findDiscrepancies", () => {
  it.each([
    [
      "figure",
      "The council of Verrin ordered 23 emergency repairs on the old harbour wall.",
      "The council of Verrin ordered 19 emergency repairs on the old harbour wall.",
    ],
    [
      "list",
      "The treaty obliges the fleet to leave the waters of Ostania, Keld and Moravia.",
      "The treaty obliges the fleet to leave the waters of Keld and Moravia.",
    ],
    [
      "wording",
      "The charter promises a free winter lantern for almost all fishing huts in the province.",
      "The charter promises a free winter lantern for all fishing huts in the province.",
    ],
    [
      "wording",
      "The minister wants to restore the border patrol on the lake.",
      "The minister wants to suspend the border patrol on the lake.",
    ],
    [
      "list",
      "The harbour master will count the anchors of sunken barges below the quay.",
      "The harbour master will count the anchors and chains of sunken barges below the quay.",
    ],
    [
      "sequence",
      "The navy handed over its reply in parallel with the ministry in Keld.",
      "The navy handed over its reply after the ministry in Keld.",
    ],
    [
      "sequence",
      "The regents took nine steps against the smuggling of amber.",
      "The regents could take nine steps against the smuggling of amber.",
    ],
    [
      "wording",
      "The governor ordered a wall along the northern bank of the river Orne.",
      "The governor ordered a barrier along the northern bank of the river Orne.",
    ],
    [
      "wording",
      "The duke of Keld feared a riot of bakers and millers in the southern market.",
      "The duke of Keld feared a protest of bakers and millers in the southern market.",
    ],
    [
      "date",
      "The rebels released the kidnapped surveyors near the salt mine on Monday.",
      "The rebels released the kidnapped surveyors near the salt mine on Thursday.",
    ],
  ])("finds a %s: %s | %s", (kind, a, b) => {
    const found = differences(a, b);
    expect(found.map((each) => each.kind)).toContain(kind);
    const one = found.find((each) => each.kind === kind) as Discrepancy;
    expect(one.readings.length).toBe(2);
    expect(new Set(one.readings.flatMap((reading) => reading.citations.map((each) => each.source)))).toEqual(
      new Set(["a", "b"]),
    );
    expect(one.question).toMatch(/\?$/);
    expect(one.silent).toEqual([]);
  });

  it.each([
    [
      "the same number in other words",
      "About 340 dock workers would lose their jobs in Aldmouth.",
      "Some 340 dock workers would lose their jobs in Aldmouth.",
    ],
    [
      "numbers of different things",
      "The council paid 23 painters for the harbour wall.",
      "The council planted 19 lime trees along the harbour wall.",
    ],
    [
      "the same list in another order",
      "The fleet left the waters of Keld and Moravia.",
      "The fleet left the waters of Moravia and Keld.",
    ],
    [
      "the same statement with one stop word more",
      "The regents refused the offer of the amber guild.",
      "The regents have refused the offer of the amber guild.",
    ],
    [
      "sentences of different things",
      "The choir sang in the old chapel on Monday.",
      "Snow fell on the mountain passes on Thursday.",
    ],
    [
      "quotation marks and spelling",
      "The minister's programme will strengthen the defence of the lake.",
      "The minister’s program will strengthen the defense of the lake.",
    ],
  ])("finds nothing in %s", (_, a, b) => {
    expect(differences(a, b)).toEqual([]);
  });

  it.each([
    [
      "a vague number beside one that it allows",
      "Thousands of herring traders marched through the harbour of Verrin against the toll.",
      "More than 4,000 herring traders marched through the harbour of Verrin against the toll.",
    ],
    [
      "the dead of two places",
      "The flood in Keld swept away the bridge and killed 49 shepherds in the night.",
      "The flood in Verrin swept away the bridge and killed 59 shepherds in the night.",
    ],
    [
      "what one offers and what another turns down",
      "Mayor Orla Brandt offered the tram drivers a rise in pay of 3 percent from next spring.",
      "The guild said the tram drivers would not accept a rise in pay of less than 8 percent next spring.",
    ],
    [
      "the same verb of two things",
      "The duke called for a stricter law on poaching in the forests of Keld.",
      "The plan of the forests of Keld will call for a market hall, a duke and a poaching pond.",
    ],
    [
      "a verb after an and",
      "The plan improves the care of sailors and builds safer piers in the harbours of Keld.",
      "The plan improves the care of sailors in the harbours of Keld.",
    ],
    [
      "what is new and what is forbidden under it",
      "The envoy praised the new Lake Peace Charter of the northern towns.",
      "Fishing at night is banned under the Lake Peace Charter of the northern towns.",
    ],
  ])("finds no difference in %s", (_, a, b) => {
    expect(differences(a, b)).toEqual([]);
  });

  it("finds no longer list in words that only stand between the same words", () => {
    const found = differences(
      "The barge transferred the grain to an Ostanian ferry near the border lake.",
      "The law forbids barges or transporting Ostanian grain on the border lake.",
    );
    expect(found.map((each) => each.kind)).not.toContain("list");
  });

  it("shows whole names and asks in short words", () => {
    const [list] = differences(
      "The coast guard watched the crews and owners of Port Aldmouth ferries at the pier.",
      "The coast guard watched the crews of Port Aldmouth ferries at the pier.",
    );
    for (const { value } of list?.readings ?? []) expect(value).toMatch(/Port Aldmouth ferries$/);
    const [stage] = differences(
      "The regents of Verrin took nine steps against the smuggling of amber.",
      "The regents of Verrin could take nine steps against the smuggling of amber.",
    );
    expect(stage?.question).toBe(
      "Has it happened, or is it to come: “took nine steps against the smuggling” or “could take nine steps against the smuggling”?",
    );
    const [order] = differences(
      "The navy handed over its reply in parallel with the ministry in Keld.",
      "The navy handed over its reply after the ministry in Keld.",
    );
    expect(order?.question).toBe("In which order: “in parallel with the ministry” or “after the ministry”?");
  });

  it("finds two speakers of the same words, and not a short name of one speaker", () => {
    const quote = "We never promised the guild a monopoly on amber";
    const a = `"${quote}," Chancellor Ida Morn said.`;
    const b = `"${quote}," said Treasurer Bo Falk.`;
    const actor = (id: string, name: string): Actor => ({ id, kind: "person", name, aliases: [], mentions: [] });
    const utterance = (source: string, speaker: string): Utterance => {
      const content = { start: 1, end: 1 + quote.length };
      const rest = { cue: null, speakerSpan: null, continues: null, marks: "paired", rule: "test" } as const;
      return { id: `${source}-u1`, source, kind: "direct", content, quoted: [content], speaker, ...rest };
    };
    const speech = (second: string, name: string) => ({
      actors: [actor("morn", "Ida Morn"), actor(second, name)],
      utterances: [utterance("a", "morn"), utterance("b", second)],
    });
    const [found] = differences(a, b, speech("falk", "Bo Falk"));
    expect(found?.kind).toBe("attribution");
    expect(found?.readings.map((reading) => reading.value)).toEqual(["Ida Morn", "Bo Falk"]);
    expect(differences(a, b, speech("m", "Morn")).filter((each) => each.kind === "attribution")).toEqual([]);
  });

  it("says that one line lacks what all others carry, from four lines on", () => {
    const claim = "The regents of Verrin closed the amber mine after an explosion killed seven miners.";
    const told = { a: `${claim}\n${AROUND_A}`, b: `${claim}\n${AROUND_B}`, c: `${claim}\nThe cathedral bell cracked.` };
    const omissions = (texts: Record<string, string>): Discrepancy[] => {
      const witnesses = witnessesOf(texts);
      return findDiscrepancies(witnesses, findClaims(witnesses), []).filter((each) => each.kind === "omission");
    };
    const [found] = omissions({ ...told, d: "A circus came to town.\nLemons are cheap." });
    expect(found?.silent).toEqual(["d"]);
    expect(found?.readings).toHaveLength(1);
    expect(omissions({ ...told, d: claim })).toEqual([]);
    const { a, b } = told;
    expect(omissions({ a, b, d: "A circus came to town.\nLemons are cheap." })).toEqual([]);
  });

  it("takes no source for silent that states a reading in a longer sentence of its own", () => {
    const told = "The council of Verrin ordered 23 emergency repairs on the old harbour wall.";
    const witnesses = witnessesOf({
      a: `${told}\n${AROUND_A}`,
      b: `The council of Verrin ordered 19 emergency repairs on the old harbour wall.\n${AROUND_B}`,
      c: "Anglers grumbled, tenants wrote letters and shops closed early, since 19 emergency repairs of a wall take a council all summer.",
      d: "The abbey paid for 19 emergency repairs of its organ pipes.",
    });
    const found = findDiscrepancies(witnesses, findClaims(witnesses), []).find((each) => each.kind === "figure");
    expect(found?.silent).toEqual(["d"]);
    const sources = found?.readings.map((reading) => reading.citations.map((each) => each.source));
    expect(sources).toEqual([["a"], ["b", "c"]]);
  });

  it("keeps the contract: readings cited, no silent source cited, ids unique, texts exact", () => {
    const witnesses = witnessesOf({
      a: `The council of Verrin ordered 23 emergency repairs on the old harbour wall.\n${AROUND_A}`,
      b: `The council of Verrin ordered 19 emergency repairs on the old harbour wall.\n${AROUND_B}`,
      c: "A circus came to town with forty wagons.",
    });
    const found = findDiscrepancies(witnesses, findClaims(witnesses), []);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((each) => each.id)).size).toBe(found.length);
    for (const { readings, silent } of found) {
      for (const { citations } of readings) {
        expect(citations.length).toBeGreaterThan(0);
        for (const { source, start, end, exact } of citations) {
          expect(silent).not.toContain(source);
          expect(witnesses.sources.find((each) => each.id === source)?.text.slice(start, end)).toBe(exact);
        }
      }
    }
    expect(found[0]?.silent).toEqual(["c"]);
  });
});
