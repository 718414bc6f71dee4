import { describe, expect, it } from "vitest";
import { ownWords } from "../../../src/site/views/own-words.ts";

const mark = (text: string, reference: string): string =>
  ownWords(text, { start: 0, end: text.length }, reference)
    .replaceAll('<span class="own">', "[")
    .replaceAll("</span>", "]");

describe("ownWords", () => {
  it("marks what the reference has not, neighbours as one run", () => {
    expect(mark("The board offers a free night crossing.", "The council offers a crossing.")).toBe(
      "The [board] offers a [free night] crossing.",
    );
  });

  it("takes other forms of a word for the same, and small words for none", () => {
    expect(mark("The board offered crossings", "A board offers this crossing")).toBe("The board offered crossings");
  });

  it("joins no run over a comma or a known word", () => {
    expect(mark("ferries, barges", "x")).toBe("[ferries], [barges]");
  });

  it("escapes the text", () => {
    expect(mark("<b>x</b>", "b x")).toBe("&lt;b&gt;x&lt;/b&gt;");
  });
});
