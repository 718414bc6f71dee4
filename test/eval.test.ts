import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluate, type Figures, GOLD } from "../scripts/eval/evaluate.ts";
import { EVENTS, evaluateEvents, eventNames } from "../scripts/eval/events/evaluate-events.ts";
import { asked, meanFigures } from "../scripts/eval/events/mean.ts";
import { readItems } from "../scripts/eval/markup.ts";

const saved = (folder: string): Figures => JSON.parse(readFileSync(join(folder, "baseline.json"), "utf8"));
const baseline = saved(GOLD);
const evaluation = evaluate();

describe("evaluate()", () => {
  it("has at least 150 items over all tasks", async () => {
    const { items } = await evaluation;
    expect(Object.values(items).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(150);
  });

  it.each(Object.entries(baseline))("%s stays at or above its baseline of %d", async (name, least) => {
    expect((await evaluation).figures[name]).toBeGreaterThanOrEqual(least);
  });
});

describe("evaluateEvents()", () => {
  const events = evaluateEvents();

  it("has at least four events", async () => {
    expect(eventNames().length).toBeGreaterThanOrEqual(4);
    expect([...(await events).keys()]).toEqual(eventNames());
  });

  it.each(Object.entries(saved(EVENTS)))("%s stays at or above its baseline of %d", async (name, least) => {
    expect(asked(meanFigures((await events).values()))[name]).toBeGreaterThanOrEqual(least);
  });
});

describe("readItems(file)", () => {
  it("takes the markup out and keeps the places of what it marked", () => {
    const [item] = readItems(
      "# no item\n@2024-03-05 ⟨S Lind⟩ ⟨C said⟩ so on ⟨2024-03-04|Monday⟩.‖She left.\\nAt once.",
    );
    expect(item).toEqual({
      line: 2,
      text: "Lind said so on Monday. She left.\nAt once.",
      marked: [
        { label: "S", start: 0, end: 4 },
        { label: "C", start: 5, end: 9 },
        { label: "2024-03-04", start: 16, end: 22 },
      ],
      boundaries: [23],
      published: "2024-03-05",
    });
  });
});
