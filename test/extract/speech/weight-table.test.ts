import { describe, expect, it } from "vitest";
import { findWeights, packWeights, shortCode, unpackWeights } from "../../../src/extract/speech/weight-table.ts";

describe("unpackWeights", () => {
  const codes = [0x100, 0x7fffff00, -0x100, 0x12345600];
  const packed = packWeights(
    codes.map((code, i) => [shortCode(code), [i + 1, -i]] as const),
    2,
    0.5,
  );
  const table = unpackWeights(packed);
  it("gives back what packWeights was given, to the unit", () => {
    codes.forEach((code, i) => {
      const at = findWeights(table, code);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(table.values[at]).toBe(2 * (i + 1));
      expect(table.values[at + 1]).toBeCloseTo(-2 * i);
    });
  });
  it("has nothing for a feature that was not learned", () => {
    expect(findWeights(table, 0x55555500)).toBe(-1);
  });
  it("keeps no feature whose weights round to nothing", () => {
    expect(packWeights([[1, [0.1]]], 1, 0.5).size).toBe(0);
  });
});
