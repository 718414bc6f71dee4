import { describe, expect, it } from "vitest";
import { shrinkCss, shrinkJs } from "../../src/site/shrink.ts";

describe("shrinkCss", () => {
  it.each([
    ["a {\n  color: red;\n  margin: 0 1px;\n}\n", "a{color:red;margin:0 1px}"],
    ["/* why * so */\na,\nb > c {\n}\n", "a,b > c{}"],
    ['a::after {\n  content: " ;  { " attr(href) " > ";\n}', 'a::after{content:" ;  { " attr(href) " > "}'],
    [
      "@media (width < 40rem) {\n  a :hover {\n    top: calc(1px + 2px);\n  }\n}",
      "@media (width < 40rem){a :hover{top:calc(1px + 2px)}}",
    ],
  ])("makes %j short", (css, short) => {
    expect(shrinkCss(css)).toBe(short);
  });
});

describe("shrinkJs", () => {
  it("drops comment lines and indentation, and nothing within a line", () => {
    const script =
      '/* Why. */\n(() => {\n  /** How,\n   * in lines. */\n  const a = "/* no */"; // stays\n  // goes\n\n  f(a);\n})();\n';
    expect(shrinkJs(script)).toBe('(() => {\nconst a = "/* no */"; // stays\nf(a);\n})();');
  });
});
