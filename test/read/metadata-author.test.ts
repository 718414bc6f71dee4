import { describe, expect, it } from "vitest";
import { cleanNames } from "../../src/read/metadata-author.ts";

describe("cleanNames", () => {
  it.each([
    ["By Ann Lee", ["Ann Lee"]],
    ["Ann Lee and Bo Holt", ["Ann Lee", "Bo Holt"]],
    ["Ann Lee, Bo Holt & Cy Day", ["Ann Lee", "Bo Holt", "Cy Day"]],
    ["Von Ann Lee; Bo Holt", ["Ann Lee", "Bo Holt"]],
    ["Ann Lee (Aldwick)", ["Ann Lee"]],
    ["Ann Lee, Political Editor", ["Ann Lee"]],
    ["Ann Lee ann.lee@example.org", ["Ann Lee"]],
    ["ByAnn Lee", ["Ann Lee"]],
    ["View all posts by Ann Lee", ["Ann Lee"]],
    ["Ann Lee | Island Post", ["Ann Lee", "Island Post"]],
    ["Ann Lee, PhD", ["Ann Lee"]],
    ["Byron Lee", ["Byron Lee"]],
    ["Ann Lee for Island Post", ["Ann Lee"]],
  ])("of %j", (raw, names) => {
    expect(cleanNames(raw)).toEqual(names);
  });

  it.each([
    "",
    "admin",
    "Staff Writer",
    "https://example.org/ann",
    "By",
    "12.03.2021",
    "No Author",
    "NEWSROOM",
    "Staff and wire reports",
  ])("of %j is empty", (raw) => {
    expect(cleanNames(raw)).toEqual([]);
  });
});
