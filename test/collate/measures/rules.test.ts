import { describe, expect, it } from "vitest";
import { finds, items } from "./fixture.ts";

/** A sentence, the rule's name, the modality before the verb is looked at, and the members. */
type Row = readonly [text: string, rule: string, modality: string, members: readonly string[]];

const MATCHES: readonly Row[] = [
  ["The mayor called on the port to dredge the channel.", "cue-verb/on-to", "demand", ["dredge the channel"]],
  ["The mayor called Tuesday for a ban on night flights.", "cue-verb/for", "demand", ["a ban on night flights"]],
  [
    "The union urged the ministry to hire 200 nurses and reopen two wards.",
    "cue-verb/object-to",
    "demand",
    ["hire 200 nurses", "reopen two wards"],
  ],
  ["Residents demanded that the council withdraw its offer.", "cue-verb/that", "demand", ["withdraw its offer"]],
  [
    "The panel recommended closing the old pier; widening the road; and planting trees.",
    "cue-verb/gerund",
    "demand",
    ["closing the old pier", "widening the road", "planting trees"],
  ],
  [
    "The company offered residents a two-year freeze of rents.",
    "cue-verb/object",
    "offer",
    ["a two-year freeze of rents"],
  ],
  [
    "The minister proposed $40 million for ferries and $12 million for a new quay.",
    "cue-verb/object",
    "offer",
    ["$40 million for ferries", "$12 million for a new quay"],
  ],
  ["The company pledged to rebuild the school.", "cue-verb/to", "commitment", ["rebuild the school"]],
  ["The union refused to sign the contract.", "cue-verb/to", "refusal", ["sign the contract"]],
  [
    "The islanders rejected the ferry company's offer.",
    "cue-verb/plan-object",
    "refusal",
    ["the ferry company's offer"],
  ],
  ["The bank threatened to sue the city.", "cue-verb/to", "warning", ["sue the city"]],
  ["The council is ready to reopen talks.", "cue-adjective/to", "offer", ["reopen talks"]],
  ["The council is not ready to reopen talks.", "cue-adjective/to", "refusal", ["reopen talks"]],
  [
    "The committee welcomed the council's plan to widen the road.",
    "cue-verb/plan-object",
    "commitment",
    ["the council's plan to widen the road"],
  ],
  ["Drivers attacked the city's plan to close the bridge.", "cue-noun/to", "commitment", ["close the bridge"]],
  ["“The ministry should publish the report,” she said.", "duty", "demand", ["publish the report"]],
  ["Every village must be heard.", "duty", "principle", ["be heard"]],
  ["“It's time for the council to lift the ban,” he said.", "duty/time", "demand", ["lift the ban"]],
  ["“We will rebuild the pier,” the mayor said.", "will", "commitment", ["rebuild the pier"]],
  ["“We will not sell the harbour,” the mayor said.", "will-not", "refusal", ["will not sell the harbour"]],
  [
    "The bill would cap rents, ban evictions in winter and extend leases.",
    "plan-would",
    "offer",
    ["cap rents", "ban evictions in winter", "extend leases"],
  ],
  [
    "Under the bill, landlords who overcharge would face fines.",
    "under-plan",
    "offer",
    ["landlords who overcharge would face fines"],
  ],
  [
    "The plan includes closing two mines, retraining miners and replanting the slopes.",
    "plan-includes/gerund",
    "offer",
    ["closing two mines", "retraining miners", "replanting the slopes"],
  ],
  ["The draft aims to end child labour.", "plan-aims", "offer", ["end child labour"]],
  ["She said: “Open the archives, Mr. Mayor.”", "imperative", "demand", ["Open the archives"]],
  ["The way to save the theatre is for the members to share the rent.", "duty/way", "demand", ["share the rent"]],
  ["“All ferries should be in the harbour,” she said.", "duty", "principle", ["be in the harbour"]],
  ["They offered new boats in exchange for two years of mooring rights.", "cue-verb/object", "offer", ["new boats"]],
  [
    "The offer does not include a permanent licence for the crews.",
    "plan-includes/lacking",
    "demand",
    ["a permanent licence for the crews"],
  ],
  [
    "An attack on the port would have serious consequences.",
    "consequences",
    "warning",
    ["An attack on the port would have serious consequences"],
  ],
  ["The council is strengthening its patrols.", "under-way", "commitment", ["strengthening its patrols"]],
  ["“We do not seek a quarrel,” the mayor said.", "disclaimer", "principle", ["do not seek a quarrel"]],
  [
    "“Every tenant has the right to see the accounts,” she said.",
    "right",
    "principle",
    ["Every tenant has the right to see the accounts"],
  ],
  [
    "The plan faces stiff opposition from fishing crews.",
    "opposition",
    "refusal",
    ["faces stiff opposition from fishing crews"],
  ],
  ["The company pledged not to cut wages.", "cue-verb/to", "refusal", ["not to cut wages"]],
  ["The council looks forward to opening the pier.", "look-forward", "commitment", ["opening the pier"]],
  [
    "We remain committed to our fishing treaty with the islands.",
    "cue-adjective/to-noun",
    "commitment",
    ["our fishing treaty with the islands"],
  ],
  ["The senator called the plan “reckless.”", "verdict", "refusal", ["called the plan “reckless"]],
];

describe("MEASURE_RULES", () => {
  for (const [text, rule, modality, members] of MATCHES.filter(([, rule]) => rule !== "imperative"))
    it(`${rule}: ${text}`, () => {
      const [first] = finds(text);
      expect(first?.find).toMatchObject({ rule, modality });
      expect(items(text)).toEqual(members);
    });

  const NOTHING: readonly (readonly [why: string, text: string])[] = [
    ["a past event", "The bridge collapsed on Friday and two trucks fell into the river."],
    ["a forecast", "Prices will rise next year."],
    ["what is feared", "Asked whether she worries that the guild will sell the pier, the mayor smiled."],
    ["what a thing will do", "The storm will reach the coast at noon."],
    ["a name given", "Neighbours called him a friend."],
    ["a refusal to talk", "The company declined to comment on the report."],
    ["a sign-up form", "You must tick a box to go on."],
    ["a past order of things", "The court was built to hold forty people."],
    ["an oath of loyalty", "The recruits pledged allegiance to the crown."],
    ["a negated demand", "The mayor did not call for a ban on flights."],
    ["one who stops short", "The mayor stopped short of calling for a ban on flights."],
    ["a passive", "The mayor was urged to resign."],
    ["a noun", "The demands were met and the offers were kept."],
    ["a direction", "They drove to the harbour and returned to Port Aster."],
    ["history", "The navy launched raids in July."],
  ];
  for (const [why, text] of NOTHING)
    it(`finds nothing in ${why}: ${text}`, () => expect(finds(text).map(({ find }) => find.rule)).toEqual([]));

  it("is total: odd texts throw nothing", () => {
    for (const text of [
      "to to to to",
      "“”“”",
      "should",
      "will not",
      "calls on",
      "in exchange for",
      ", and , and",
      "$5",
      "Let's",
      "x".repeat(5_000),
    ])
      expect(() => finds(text)).not.toThrow();
  });

  it("stays quick on a hostile sentence", () => {
    const started = performance.now();
    finds(`The union urged the council to ${"and , and to close ".repeat(2_000)}`);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
