import { describe, expect, it } from "vitest";
import { roleTest } from "../../../src/collate/measures/roles.ts";

describe("roleTest", () => {
  it.each([
    ["union", "Guild of Lamplighters", true],
    ["union", "Aster Lines", false],
    ["company", "Aster Lines", true],
    ["company", "Guild of Lamplighters", false],
    ["court", "Harbour Tribunal", true],
  ])("says whether the %s may be %s", (noun, name, fits) => expect(roleTest(noun)?.(name)).toBe(fits));

  it("declines what says nothing of names", () => expect(roleTest("leader")).toBeNull());
});
