import { describe, expect, it } from "vitest";
import type { KeyPoint } from "../../../src/brief/briefing.ts";
import { decideKeyPoints } from "../../../src/brief/outline/key-points.ts";
import { supportOf } from "../../../src/collate/support.ts";
import { cite } from "../../../src/read/citation.ts";
import { at } from "../fixture.ts";
import { A, B, FOUND, outlineOf, SOURCES } from "./fixture.ts";

const point = (id: string, words: string): KeyPoint => {
  const citations = [cite(A, at(A, words))];
  return { id, text: words, citations, support: supportOf(SOURCES, citations) };
};
const FIRST = "The town asks for a new pier.";
const SECOND = "It will close the old mill.";

const decide = (changes: string) =>
  decideKeyPoints([point("kp1", FIRST), point("kp2", SECOND)], FOUND, outlineOf(changes).outline);
const texts = (changes: string): string[] => decide(changes).keyPoints.map(({ id, text }) => `${id} ${text}`);

describe("decideKeyPoints", () => {
  it("leaves them as they are where nothing is asked", () =>
    expect(texts("  []\n")).toEqual([`kp1 ${FIRST}`, `kp2 ${SECOND}`]));

  it("rejects one, and what the rules have not chosen is rejected already", () => {
    expect(texts("- {key-point: The town asks for a new pier., reject: true, reason: r}")).toEqual([`kp1 ${SECOND}`]);
    const already = decide("- {key-point: Everybody likes the pier., reject: true, reason: r}");
    expect([already.keyPoints.length, already.overrides, already.problems]).toEqual([2, [], []]);
  });

  it("adds one in its place, with the sources that carry it", () => {
    const { keyPoints, overrides } = decide("- {new-key-point: The town wants cheaper bread., at: 1, reason: r}");
    expect(keyPoints.map(({ text }) => text)).toEqual(["The town wants cheaper bread.", FIRST, SECOND]);
    expect(keyPoints[0]?.citations[0]).toMatchObject({ source: "a", exact: "The town wants cheaper bread." });
    expect(overrides).toMatchObject([{ target: "key-point kp1", change: "added the key point" }]);
    expect(B.id).toBe("b");
  });

  it("puts one in another place", () => {
    const { keyPoints, overrides } = decide("- {key-point: close the old mill, at: 1, reason: r}");
    expect(keyPoints.map(({ text }) => text)).toEqual([SECOND, FIRST]);
    expect(overrides).toMatchObject([{ target: "key-point kp1", change: "put in place 1" }]);
  });

  it("has at most nine: one that is added takes the place of the rules' last", () => {
    const nine = Array.from({ length: 9 }, (_, i) => point(`kp${i + 1}`, i % 2 === 0 ? FIRST : SECOND));
    const { outline } = outlineOf("- {new-key-point: Everybody likes the pier., at: 2, reason: r}");
    const { keyPoints } = decideKeyPoints(nine, FOUND, outline);
    expect(keyPoints).toHaveLength(9);
    expect(keyPoints[1]?.text).toBe("Everybody likes the pier.");
    expect(keyPoints[8]?.text).toBe(SECOND);
  });

  it("complains of one that is none, and of words that are nowhere", () => {
    expect(decide("- {key-point: Everybody likes the pier., at: 1, reason: r}").problems[0]?.reason).toContain(
      "new-key-point",
    );
    expect(decide("- {new-key-point: Nothing of the kind, reason: r}").problems[0]?.rule).toBe("outline/stale");
  });
});
