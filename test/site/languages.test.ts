import { describe, expect, it } from "vitest";
import { languageName, unreadLanguage } from "../../src/site/languages.ts";

describe("languageName", () => {
  it.each([
    ["de", "German"],
    ["pt-BR", "Portuguese"],
    ["EN", "English"],
    ["tlh", "tlh"],
    ["", ""],
    ["constructor", "constructor"],
  ])("calls %j %j", (tag, name) => {
    expect(languageName(tag)).toBe(name);
  });
});

describe("unreadLanguage", () => {
  it("names what no rule reads", () => {
    expect(["de-AT", "ru"].map(unreadLanguage)).toEqual(["German", "Russian"]);
  });

  it("is null for English, and where the language is not known", () => {
    expect(["en", "en-GB", "und"].map(unreadLanguage)).toEqual([null, null, null]);
  });
});
