import { describe, expect, it } from "vitest";
import { bySpan, covers, overlaps, slice, trimSpan } from "../../src/text/span.ts";

describe("spans", () => {
  it("slice to the passage they name", () => expect(slice("the bridge", { start: 4, end: 10 })).toBe("bridge"));

  it("are half-open: neighbours do not overlap", () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
  });

  it("cover what lies in them, themselves included", () => {
    expect(covers({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true);
    expect(covers({ start: 1, end: 4 }, { start: 0, end: 4 })).toBe(false);
  });

  it("sort by start, the longer first", () => {
    const sorted = [
      { start: 2, end: 3 },
      { start: 0, end: 1 },
      { start: 0, end: 5 },
    ].sort(bySpan);
    expect(sorted.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [0, 1],
      [2, 3],
    ]);
  });

  it("trim the space at their edges; all space becomes empty", () => {
    expect(trimSpan("  a b \n", { start: 0, end: 7 })).toEqual({ start: 2, end: 5 });
    const { start, end } = trimSpan("   ", { start: 0, end: 3 });
    expect(end - start).toBe(0);
  });
});
