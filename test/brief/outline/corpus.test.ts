import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeBriefing } from "../../../scripts/make-briefing.ts";
import { stages } from "../../../scripts/stages.ts";
import { SCHEMA_FILE } from "../../../src/brief/outline/draft.ts";
import { outlineSchema } from "../../../src/brief/outline/outline-schema.ts";
import { ROOT } from "../../support.ts";

const CORPUS = join(ROOT, "corpus");

describe("the shipped outline", () => {
  it("holds: a rule that changes what it names is a reason to edit it (npm run check says where)", async () => {
    const { briefing } = await makeBriefing(CORPUS, {}, stages({ quiet: true }));
    expect(briefing.problems.filter(({ rule, level }) => level === "error" || rule.startsWith("outline/"))).toEqual([]);
    expect(briefing.overrides.length).toBeGreaterThan(40);
  });

  it("has the schema of this version beside it", () =>
    expect(JSON.parse(readFileSync(join(CORPUS, SCHEMA_FILE), "utf8"))).toEqual(
      JSON.parse(JSON.stringify(outlineSchema())),
    ));
});
