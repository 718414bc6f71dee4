import { describe, expect, it } from "vitest";
import { evidenceIn } from "../../../src/extract/names/evidence.ts";
import { LABELS, SIZE } from "../../../src/extract/names/model.ts";
import { lineOf } from "../../../src/extract/names/pieces.ts";
import { featuresOf } from "../../../src/extract/names/scene.ts";
import { Tagger } from "../../../src/extract/names/tagger.ts";
import type { PlainModel } from "../../../src/extract/names/weight-table.ts";

const line = (text: string) => lineOf(text, { start: 0, end: text.length });
const steps = new Array(SIZE * SIZE).fill(0).join(" ");
const row = (label: (typeof LABELS)[number], weight: number): string =>
  LABELS.map((l) => (l === label ? weight : 0)).join(" ");
const read = (weights: PlainModel["weights"], text: string): string[] => {
  const model: PlainModel = { steps, weights };
  return new Tagger(model, model).read([line(text)]).first[0]!.map((y) => LABELS[y]!);
};

describe("Tagger", () => {
  it("adds up the same features that training sees, by whatever part gives them", () => {
    const text = "Yesterday Anna Roe met the Blue Rain Quintet (formed 1999), Ben Roe and others in Paris.";
    const [sentence] = [line(text)];
    const names = featuresOf(sentence!, evidenceIn([sentence!]), null);
    const at = sentence!.tokens.findIndex((token) => token.text === "Quintet");
    for (const feature of new Set(names[at]!)) {
      const labels = read({ [feature]: row("B-ORG", 9) }, text);
      expect(labels[at], feature).toBe("B-ORG");
    }
  });
  it("never goes on with a name that did not begin", () => {
    const labels = read({ "s0=Xx": row("I-PER", 50) }, "saw Anna Roe");
    expect(labels).toEqual(["O", "B-PER", "I-PER"]);
  });
  it("reads nothing outside the stretches that can hold names", () => {
    expect(read({ "s0=x": row("B-PER", 50) }, "all small words here")).toEqual(["O", "O", "O", "O"]);
  });
});
