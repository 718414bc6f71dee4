import { describe, expect, it } from "vitest";
import { logisticWeights } from "../../../../scripts/train/likeness/logistic.ts";
import { averagePrecision } from "../../../../scripts/train/likeness/measures.ts";
import { chanceOf, type Model, scoreOf } from "../../../../scripts/train/likeness/model.ts";

const weightIn = (model: Model, name: string): number | undefined => model[name];

/** `wet` speaks for the answer in three of four rows, `odd` says nothing, `same` never changes. */
const ROWS = Array.from({ length: 48 }, (_, i) => ({ wet: Number(i < 24), odd: i % 2, same: 3 }));
const RIGHT = ROWS.map(({ wet }, i) => (wet === 1) === i % 8 < 6);

describe("logisticWeights(rows, right)", () => {
  const model = logisticWeights(ROWS, RIGHT);

  it("gives weight to what tells, none to what does not or is always the same", () => {
    expect(weightIn(model, "wet")).toBeGreaterThan(0.5);
    expect(weightIn(model, "odd")).toBeCloseTo(0, 8);
    expect(weightIn(model, "same")).toBe(0);
  });

  it("makes chances whose mean is the share of the right ones", () => {
    const mean = ROWS.reduce((sum, row) => sum + chanceOf(scoreOf(model, row)), 0) / ROWS.length;
    expect(mean).toBeCloseTo(RIGHT.filter(Boolean).length / RIGHT.length, 4);
  });

  it("is the same in every order of the rows", () => {
    const turned = logisticWeights([...ROWS].reverse(), [...RIGHT].reverse());
    for (const [name, weight] of Object.entries(model)) expect(turned[name]).toBeCloseTo(weight, 8);
  });
});

describe("averagePrecision(scores, right)", () => {
  it.each([
    [[3, 2, 1], [true, true, false], 1],
    [[1, 2, 3], [true, false, false], 1 / 3],
    [[3, 2, 1], [true, false, true], (1 + 2 / 3) / 2],
    [[1], [false], 0],
  ])("of %j with %j is %d", (scores, right, expected) => {
    expect(averagePrecision(scores, right)).toBeCloseTo(expected, 10);
  });
});
