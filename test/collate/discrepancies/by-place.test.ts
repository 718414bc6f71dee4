import { describe, expect, it } from "vitest";
import { ByPlace } from "../../../src/collate/discrepancies/by-place.ts";

const at = (source: string, start: number, end: number) => ({ source, start, end });

describe("ByPlace", () => {
  it("finds whatever overlaps, however long it is and wherever it begins", () => {
    const places = new ByPlace();
    places.put(7, [at("dam", 10, 2000)]);
    places.put(2, [at("dam", 1990, 2600), at("ferry", 0, 5)]);
    expect(places.near([at("dam", 1995, 1996)])).toEqual([2, 7]);
    expect(places.near([at("dam", 0, 11)])).toEqual([7]);
    expect(places.near([at("ferry", 4, 9)])).toEqual([2]);
  });

  it("leaves out other sources and what lies far off", () => {
    const places = new ByPlace();
    places.put(1, [at("dam", 0, 50)]);
    expect(places.near([at("ferry", 0, 50)])).toEqual([]);
    expect(places.near([at("dam", 5000, 5050)])).toEqual([]);
  });

  it("names a number once, though it lies near in two places", () => {
    const places = new ByPlace();
    places.put(3, [at("dam", 0, 600)]);
    expect(places.near([at("dam", 0, 600), at("dam", 100, 700)])).toEqual([3]);
  });
});
