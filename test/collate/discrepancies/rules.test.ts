import { describe, expect, it } from "vitest";
import { alignmentOf } from "../../../src/collate/align/alignment.ts";
import { findClaims } from "../../../src/collate/claims.ts";
import type { Draft } from "../../../src/collate/discrepancies/draft.ts";
import { materialOf } from "../../../src/collate/discrepancies/material.ts";
import { DISCREPANCY_RULES } from "../../../src/collate/discrepancies/rules.ts";
import { witnessesOf } from "../texts.ts";

/** Sentences of other matters, so that a word can be rare. */
const FILLER = [
  "The museum of clocks in Verrin opened its new wing for visitors.",
  "Snow is forecast for the mountain passes.",
  "Farmers expect a poor crop of plums this autumn.",
  "A famous tenor cancelled his concert in the town hall.",
  "The ferry to the islands runs again after repairs.",
  "Pupils of the school in Tarn planted forty birches.",
  "Beekeepers complain of a mild winter and early wasps.",
  "The old bakery on Mill Street closes its doors.",
].join("\n");

function found(name: string, ...texts: readonly string[]): Draft[] {
  const named = Object.fromEntries(
    texts.map((text, i) => [
      String.fromCharCode(97 + i),
      `${text}\n${i === 0 ? FILLER : FILLER.split("\n").reverse().join("\n")}`,
    ]),
  );
  const witnesses = witnessesOf(named);
  const material = materialOf(witnesses, findClaims(witnesses), [], alignmentOf(witnesses));
  return DISCREPANCY_RULES.find((rule) => rule.name === name)?.find(material) ?? [];
}

describe("DISCREPANCY_RULES", () => {
  it.each([
    [
      "quantities",
      "The council will help harbours hire up to 900 night watchmen and rope makers.",
      "The council will help harbours hire more night watchmen and rope makers.",
    ],
    [
      "slots",
      "The pamphlet called the regent a “salted hypocrite” for his private orchard.",
      "A new pamphlet called the regent a “salted hypocrite” for refusing bread to the lighthouse crews.",
    ],
    [
      "amounts",
      "The decree shuts twelve village lighthouses.",
      "Under the decree some of the oldest towers go dark: 17 lighthouses are to be shut for good.",
    ],
    [
      "amounts",
      "The decree freezes harbour fees for two years.",
      "Harbour fees, it was said in Verrin, would be frozen by the decree for four years.",
    ],
    [
      "amounts",
      "Owners of drowned meadows are paid double the price of their land.",
      "A meadow that is drowned will bring its owners three times what the land would cost.",
    ],
    [
      "amounts",
      "The regulator must decide on the merger of the rope makers within 90 days.",
      "The regulator has 90 working days to decide on the merger of the rope makers.",
    ],
    [
      "amounts",
      "Delegates of the harbours will meet in the lighthouse of Verrin on 12 April 2021.",
      "The harbours are to meet again in a lighthouse near Verrin on April 14, 2021.",
    ],
    [
      "votes",
      "The council adopted the decree by 61 votes to 44.",
      "Snow or no snow, the council voted 61-45 for the decree.",
    ],
    [
      "denials",
      "The regents of Verrin offered a settlement to the rope makers on Monday.",
      "The union said the paper of the regents was not a settlement but a trap for the rope makers.",
    ],
    [
      "contradictions",
      "The smugglers were exchanged for nine captured harbour pilots at dawn.",
      "No smugglers were exchanged for the captured harbour pilots.",
    ],
    [
      "certainty",
      "The barge is suspected of unloading smuggled timber at the quay of Verrin.",
      "The barge unloaded smuggled timber at the quay of Verrin.",
    ],
    [
      "tallies",
      "A landslide near Verrin killed 21 people on Monday.",
      "The landslide that buried the road to Verrin left at least 34 dead, the mayor said.",
    ],
    [
      "labels",
      "The strike leaves 4,200 dock workers without pay.",
      "More than one month has gone by, and 4,200 islanders are without pay.",
    ],
    [
      "bounds",
      "The patrol boats crossed the closed border of the lake about 40 times since the thaw.",
      "The patrol boats crossed the closed border of the lake at least 40 times since the thaw.",
    ],
    [
      "items",
      "The smugglers hid ropes, copper wire, salt and lanterns in the old cellar of the mill.",
      "In the cellar of the mill the smugglers hid goods such as ropes, copper wire, salt, lanterns and stolen church bells.",
    ],
    [
      "enumerations",
      "The decree orders harbours to share their maps; training pilots for storms; repairing the northern lighthouse; and feeding the rescue dogs.",
      "The decree orders harbours to share their maps; training pilots for storms; painting every buoy in red; and closing the smoky taverns.",
    ],
  ])("%s: %s | %s", (name, a, b) => {
    const [first] = found(name, a, b);
    expect(first?.readings.length).toBe(2);
    expect(first?.question).toMatch(/\?$/);
    const sources = first?.readings.flatMap((reading) => reading.citations.map((each) => each.source)) ?? [];
    expect([...new Set(sources)].sort()).toEqual(["a", "b"]);
  });

  it.each([
    [
      "quantities",
      "The council will help harbours hire up to 900 night watchmen and rope makers.",
      "The council will help harbours hire up to 900 night watchmen and rope makers.",
    ],
    [
      "slots",
      "The pamphlet called the regent a “salted hypocrite” for his private orchard.",
      "A new pamphlet called the regent a “salted hypocrite” for his orchard.",
    ],
    [
      "denials",
      "The regents of Verrin offered a settlement to the rope makers on Monday.",
      "The paper of the regents was not a settlement dispute, the rope makers said.",
    ],
    [
      "contradictions",
      "No smugglers were exchanged for the captured harbour pilots.",
      "The minister denied that smugglers were exchanged for captured harbour pilots.",
    ],
    [
      "certainty",
      "The barge is suspected of unloading smuggled timber at the quay of Verrin.",
      "The barge allegedly unloaded smuggled timber at the quay of Verrin.",
    ],
    [
      "tallies",
      "A landslide near Verrin killed 21 people on Monday.",
      "The landslide in Verrin left 21 dead, the mayor said.",
    ],
    [
      "tallies",
      "A landslide in Verrin killed 21 people on Monday.",
      "The avalanche in Keld left 34 dead, the mayor said.",
    ],
    [
      "tallies",
      "The avalanche killed 9 people and 40 are missing, the mayor said.",
      "The avalanche killed 9 people; the mayor said that 40 were missing.",
    ],
    ["amounts", "The decree shuts twelve village lighthouses.", "Twelve lighthouses are to be shut by the decree."],
    [
      "amounts",
      "The union asks for 9 per cent more pay for rope makers; the harbour offers 4 per cent.",
      "The harbour offers 4 per cent more pay for rope makers, the union asks for 9 per cent.",
    ],
    [
      "amounts",
      "The decree freezes harbour fees for two years.",
      "The harbour of Verrin has been closed for four years.",
    ],
    ["votes", "The council adopted the decree by 61 votes to 44.", "The council voted 61-44 for the decree."],
    ["votes", "The council adopted the decree by 61 votes to 44.", "The council voted 70-30 for the budget."],
    ["tellings", "The mayor praised the beekeepers of Tarn warmly.", "The mayor of Tarn warmly lauded the beekeepers."],
    ["labels", "The strike leaves 4,200 dock workers without pay.", "Some 4,200 dock employees are without pay."],
    ["labels", "The strike leaves 4,200 dock workers without pay.", "Some 4,200 dock workers are without pay."],
    [
      "bounds",
      "The patrol boats crossed the closed border of the lake about 40 times since the thaw.",
      "The patrol boats crossed the closed border of the lake 40 times since the thaw.",
    ],
    [
      "items",
      "The smugglers hid ropes, copper wire, salt and lanterns in the old cellar of the mill.",
      "In the cellar of the mill the smugglers hid lanterns, ropes, salt and wire.",
    ],
  ])("%s, not: %s | %s", (name, a, b) => {
    expect(found(name, a, b)).toEqual([]);
  });

  it("topics: what one account comes back to and the other never names", () => {
    const told = [
      "The regents forbid lanterns on the lake.",
      "A lantern may cost a fisher his licence.",
      "Old lanterns have to be handed in at the quay.",
      "The lantern makers of Tarn are angry.",
      "Whoever lights a lantern pays a fine.",
    ].join("\n");
    const [draft] = found("topics", told, "The regents met on the lake and talked of the weather.");
    expect(draft?.kind).toBe("omission");
    expect(draft?.question).toContain("lantern");
    expect(found("topics", told, `${told}\nMore of it tomorrow.`)).toEqual([]);
  });
});
