import { describe, expect, it } from "vitest";
import { formatProblem, type Problem, place, printable } from "../../src/text/problem.ts";

describe("place(text, offset)", () => {
  it.each([
    ["LF", "one\ntwo\nthree", 8, 3, 1],
    ["CRLF", "one\r\ntwo", 6, 2, 2],
    ["CR", "one\rtwo", 4, 2, 1],
    ["the end", "one", 3, 1, 4],
  ])("counts lines and columns from 1: %s", (_, text, offset, line, column) => {
    expect(place(text, offset)).toEqual({ line, column });
  });
});

describe("formatProblem(problem)", () => {
  const problem: Problem = { rule: "a/b", level: "warning", file: "x.txt", line: 3, column: 14, reason: "is odd" };

  it("puts the place first, as far as it is known", () => {
    expect(formatProblem(problem)).toBe("x.txt:3:14 warning is odd (a/b)");
    expect(formatProblem({ ...problem, column: null })).toBe("x.txt:3 warning is odd (a/b)");
    expect(formatProblem({ ...problem, line: null, column: null })).toBe("x.txt warning is odd (a/b)");
  });

  it("is one line that a terminal does not obey, whatever a file is called", () => {
    const line = formatProblem({ ...problem, file: "\u001b[2Ja\nb\u202e.txt" });
    expect(line).toBe("\\u001b[2Ja\\u000ab\\u202e.txt:3:14 warning is odd (a/b)");
  });
});

describe("printable(text)", () => {
  it("leaves letters of every script alone", () => expect(printable("Мост – 橋 “é”")).toBe("Мост – 橋 “é”"));
});
