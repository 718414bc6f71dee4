import { describe, expect, it } from "vitest";
import { idOfFile, slug, uniqueIds } from "../../src/read/source-id.ts";

describe("slug", () => {
  it.each([
    ["Ünïcode Näme", "unicode-name"],
    ["con", "con-source"],
    ["___", "source"],
    ["Москва", "source"],
    ["a".repeat(80), "a".repeat(60)],
  ])("makes %j to %j", (name, id) => expect(slug(name)).toBe(id));
});

describe("idOfFile", () => {
  it("takes the name without folder and ending, and the part of a file of many", () => {
    expect(idOfFile("b/My Report.txt", null)).toBe("my-report");
    expect(idOfFile("b/all.jsonl", "2")).toBe("all-2");
  });
});

describe("uniqueIds", () => {
  it("lets the first keep its name and gives the others the smallest free number", () => {
    expect(uniqueIds(["a", "a", "a-2", "a"])).toEqual(["a", "a-3", "a-2", "a-4"]);
  });
  it("stays within the length", () => {
    const long = "a".repeat(60);
    const ids = uniqueIds([long, long]);
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => id.length <= 60)).toBe(true);
  });
});
