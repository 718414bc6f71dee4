import { describe, expect, it } from "vitest";
import { confirmedLanguage } from "../../src/read/metadata-language.ts";
import type { Grounded } from "../../src/read/source.ts";

const stated = (value: string): Grounded<string> => ({
  value,
  basis: "markup",
  cited: null,
  rule: "metadata/language-html",
});

const ENGLISH =
  "The council said that it would keep the ferries running, and that the boats of the island were its own. ".repeat(6);
const GERMAN =
  "Der Rat der Insel hat gesagt, dass die Fähren auch im Winter fahren und dass er nicht mit dem Geld spart. ".repeat(
    6,
  );
const UNKNOWN = "Zupalo mekiri toban sulewa nogiri pelasu tomiki ranubo. ".repeat(12);

describe("confirmedLanguage", () => {
  it("believes what the words confirm", () => {
    expect(confirmedLanguage(stated("en-GB"), ENGLISH)?.value).toBe("en-GB");
    expect(confirmedLanguage(stated("de"), GERMAN)?.value).toBe("de");
  });

  it("does not believe the English of a page in another language", () => {
    expect(confirmedLanguage(stated("en-US"), GERMAN)).toBeNull();
    expect(confirmedLanguage(stated("en"), UNKNOWN)).toBeNull();
  });

  it("believes a language that the detector does not know", () => {
    expect(confirmedLanguage(stated("zu"), UNKNOWN)?.value).toBe("zu");
  });

  it("believes the markup of a text too short to tell", () => {
    expect(confirmedLanguage(stated("en"), "Hafen zu.")?.value).toBe("en");
  });

  it("has nothing to say where nothing is stated", () => {
    expect(confirmedLanguage(null, ENGLISH)).toBeNull();
  });
});
