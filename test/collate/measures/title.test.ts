import { describe, expect, it } from "vitest";
import { modalityOf } from "../../../src/collate/measures/modality.ts";
import { titleOf } from "../../../src/collate/measures/title.ts";
import { finds } from "./fixture.ts";

function measure(text: string): { title: string; modality: string } | null {
  // What a paper asks for says more than that it was passed; see withoutNested.
  const first = finds(text).find(({ find }) => find.rule !== "act");
  const item = first?.find.items[0];
  if (!first || !item) return null;
  const modality = modalityOf(first.scene, first.find, item);
  return { title: titleOf(first.scene, item, first.find, modality), modality };
}

describe("titleOf", () => {
  it.each([
    ["The union called on the port to withdraw its cranes.", "Withdraw its cranes"],
    ["The company offered residents a two-year freeze of rents.", "Freeze rents"],
    ["The mayor called for a ban on night flights.", "Ban night flights"],
    ["The minister proposed $40 million for ferries.", "Propose $40 million for ferries"],
    ["“Disputes must be settled through talks,” she said.", "Settle disputes through talks"],
    ["“All ferries should be in the harbour,” she said.", "Keep all ferries in the harbour"],
    ["“We will not sell the harbour,” the mayor said.", "Refuse to sell the harbour"],
    ["The company pledged not to cut wages.", "Refuse to cut wages"],
    ["The union refused to sign the contract.", "Refuse to sign the contract"],
    ["The council warned drivers not to use the bridge.", "Warn drivers not to use the bridge"],
    ["“The council should not close the school,” she said.", "Do not close the school"],
  ])("%s", (text, title) => expect(measure(text)?.title.toLowerCase()).toBe(title.toLowerCase()));

  it.each([
    [
      "The union urged the port to repair the cranes and the sheds that the flood of last winter had left without any light.",
      "Repair the cranes and the sheds",
    ],
    [
      "The council promised to name Ada Roth, the deputy director of the Bureau of Tides, Lights and Wrecks, as its envoy.",
      "Name Ada Roth",
    ],
    ["The council promised to ‘deal firmly’ with smugglers.", "Deal firmly with smugglers"],
    ["The council promised to protect the workers’ pay.", "Protect the workers’ pay"],
    ["The council promised to pay [the crew] in full.", "Pay the crew in full"],
    ["The port's demand that the council no longer admit new boats was read out.", "No longer admit new boats"],
    ["The port announced a plan to curb theft that includes nine steps it took alone.", "Curb theft"],
    ["The plan to end the harbour strike collapsed on Monday.", "End the harbour strike"],
  ])("ends where a phrase ends: %s", (text, title) => expect(measure(text)?.title).toBe(title));

  it("has at most twelve words and ends well", () => {
    const { title } = measure(
      `The union urged the port to repair ${"the very old and the very long and ".repeat(5)}quay.`,
    ) ?? { title: "" };
    expect(title.split(" ").length).toBeLessThanOrEqual(12);
    expect(title).not.toMatch(/ (?:the|and|very)$/);
  });
});

describe("modalityOf", () => {
  it.each([
    ["The minister proposed to extend the leases.", "offer"],
    ["The mayor proposed to end the strike by raising pay.", "offer"],
    ["The mayor proposed to end the subsidy.", "demand"],
    ["The council passed a resolution on May 2 requiring ports to inspect each ship.", "demand"],
    ["The governor signed an order requiring ports to inspect each ship.", "commitment"],
    ["The measures ban sales of nets to foreign boats.", "demand"],
    ["The minister proposed to ban night flights.", "demand"],
    ["The minister proposed a ban on night flights.", "demand"],
    ["The bill would give farmers a grant.", "offer"],
    ["The bill would cap rents.", "demand"],
    ["The orders include closing two roads and clearing the snow.", "commitment"],
    ["“We should reopen the pier,” he said.", "offer"],
    ["“We must reopen the pier,” he said.", "principle"],
    ["Officials vowed to resist the order.", "refusal"],
    ["The council announced its willingness to limit its claims.", "offer"],
  ])("%s -> %s", (text, modality) => expect(measure(text)?.modality).toBe(modality));
});
