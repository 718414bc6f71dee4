import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { yamlList, yamlText } from "../../../src/brief/outline/yaml-text.ts";

describe("yamlText", () => {
  it("is left plain where it may be", () => {
    for (const text of ["Open the locks", "“Quoted” words, and more", "000-4304c4e33071c87a"])
      expect(yamlText(text)).toBe(text);
  });

  it("is quoted where YAML would read another thing", () => {
    for (const text of ["yes", "12", "2024-03-05", "a: b", "# a", "- a", "'a'", "*a", "0x1f", "null", ""])
      expect(yamlText(text)).toMatch(/^"/);
  });

  it("is read back as it was, on one line", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(parse(`- ${yamlText(text)}`)).toEqual([text]);
        expect(parse(yamlList([text, text]))).toEqual([text, text]);
        expect(yamlText(text)).not.toMatch(/[\r\n]/);
      }),
    ));
});
