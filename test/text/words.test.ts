import { describe, expect, it } from "vitest";
import { stem } from "../../src/text/stem.ts";
import { isStopWord } from "../../src/text/stop-words.ts";
import { fold, wordsOf } from "../../src/text/words.ts";

describe("wordsOf", () => {
  it("gives every word its place, and slices to the text", () => {
    const text = "Peru’s 12,500-strong force won't leave.";
    expect(wordsOf(text).map((w) => text.slice(w.start, w.end))).toEqual([
      "Peru",
      "12,500",
      "strong",
      "force",
      "won't",
      "leave",
    ]);
    expect(wordsOf(text).map((w) => w.key)).toEqual(["peru", "12500", "strong", "force", "won't", "leave"]);
  });
  it("looks only within the span", () => {
    expect(wordsOf("one two three", { start: 4, end: 7 })).toEqual([{ start: 4, end: 7, key: "two" }]);
  });
  it("is total on lone surrogates and controls", () => {
    expect(wordsOf("\ud800 \u0000 a\udfff").map((w) => w.key)).toEqual(["a"]);
  });
});

describe("fold", () => {
  it.each([
    ["Čapek", "capek"],
    ["don’t", "don't"],
    ["U.S.", "usa"],
    ["US", "usa"],
    ["us", "us"],
    ["1,250,000", "1250000"],
    ["3.5", "3.5"],
    ["Straße", "straße"],
    ["Москва", "москва"],
  ])("makes %s to %s", (word, key) => expect(fold(word)).toBe(key));
});

describe("stem", () => {
  it.each([
    ["proposes proposed proposing propose"],
    ["modernise modernize modernising modernized"],
    ["stopped stopping stop stops"],
    ["companies company"],
    ["defence defense"],
    ["said says saying say"],
    ["crossing crosses crossed cross"],
  ])("brings together: %s", (forms) => expect(new Set(forms.split(" ").map(stem)).size).toBe(1));
  it.each([["police policy"], ["morning morn"], ["news new"], ["proposal propose"], ["2019 2018"]])(
    "keeps apart: %s",
    (forms) => expect(new Set(forms.split(" ").map(stem)).size).toBe(2),
  );
});

describe("isStopWord", () => {
  it("knows closed classes only", () => {
    expect(["the", "would", "don't", "themselves"].every(isStopWord)).toBe(true);
    expect(["minister", "usa", "said", "new"].some(isStopWord)).toBe(false);
  });
});
