import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cbor, decodeCbor, encodeCbor } from "../../src/site/cbor.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("encodeCbor", () => {
  // The examples of RFC 8949, appendix A.
  it.each([
    [0, "00"],
    [23, "17"],
    [24, "1818"],
    [1000, "1903e8"],
    [1000000, "1a000f4240"],
    ["", "60"],
    ["IETF", "6449455446"],
    ["ü", "62c3bc"],
    [[1, [2, 3]], "8201820203"],
  ] as [Cbor, string][])("writes %j as %s", (value, bytes) => {
    expect(hex(encodeCbor(value))).toBe(bytes);
  });
});

describe("decodeCbor", () => {
  it("reads back what was written", () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(fc.nat(), fc.string({ unit: "grapheme" }), fc.array(tie("tree"), { maxLength: 5 })),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(decodeCbor(encodeCbor(value as Cbor))).toEqual(value);
      }),
    );
  });

  it.each(["f5", "a0", "20", "9f01ff", "0000"])("refuses %s, which our files never hold", (bytes) => {
    expect(() => decodeCbor(Buffer.from(bytes, "hex"))).toThrow("CBOR");
  });
});
