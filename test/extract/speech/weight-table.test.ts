import { describe, expect, it } from "vitest";
import {
  findWeights,
  firstWeight,
  packWeights,
  secondWeight,
  shortCode,
  unpackWeights,
} from "../../../src/extract/speech/weight-table.ts";

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
      const found = findWeights(table, code);
      expect([firstWeight(found), secondWeight(found) + 0]).toEqual([2 * (i + 1), -2 * i + 0]);
    });
  });
  it("tells many features apart, also those whose hashes end alike", () => {
    const many = Array.from({ length: 60_000 }, (_, i) => [i * 271, [(i % 250) - 125 || 1]] as const);
    const large = unpackWeights(packWeights(many, 1, 1));
    expect(many.filter(([code, [weight]]) => firstWeight(findWeights(large, code << 8)) !== weight)).toEqual([]);
  });
  it("has nothing for a feature that was not learned", () => {
    expect(findWeights(table, 0x55555500)).toBe(0);
  });
  it("keeps no feature whose weights round to nothing", () => {
    expect(packWeights([[1, [0.1]]], 1, 0.5).size).toBe(0);
  });
});
