import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeBriefing } from "../scripts/make-briefing.ts";
import { stages } from "../scripts/stages.ts";
import { check } from "../src/brief/check.ts";
import { type Projection, project } from "./project.ts";

const CASES = join(import.meta.dirname, "cases");

/** `is`: exactly these lines, in any order; `has`: these among others; `not`: none of these words in any line. */
interface Expectation {
  readonly is?: readonly string[];
  readonly has?: readonly string[];
  readonly not?: readonly string[];
}

interface Case {
  /** What mess this is. */
  readonly about: string;
  readonly topics: Readonly<Record<string, Expectation>>;
}

const names = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const load = (name: string): Case => JSON.parse(readFileSync(join(CASES, name, "expected.json"), "utf8"));

function compare(projection: Projection, topic: string, expected: Expectation): void {
  const lines = projection[topic];
  expect(lines, `topic "${topic}" among ${Object.keys(projection).join(", ")}`).toBeDefined();
  if (expected.is) expect([...(lines ?? [])].sort(), topic).toEqual([...expected.is].sort());
  for (const line of expected.has ?? []) expect(lines, topic).toContain(line);
  for (const words of expected.not ?? [])
    expect(
      lines?.filter((line) => line.includes(words)),
      `${topic}: ${words}`,
    ).toEqual([]);
}

describe("makeBriefing(folder), whole path", () => {
  it("has at least twelve cases", () => expect(names.length).toBeGreaterThanOrEqual(12));

  for (const name of names) {
    const { about, topics } = load(name);
    it(`${name}: ${about}`, async () => {
      const { briefing } = await makeBriefing(join(CASES, name, "corpus"), {}, stages({ quiet: true }));
      expect(check(briefing), "the law: every citation matches").toEqual([]);
      const projection = project(briefing);
      for (const [topic, expected] of Object.entries(topics)) compare(projection, topic, expected);
    });
  }
});
