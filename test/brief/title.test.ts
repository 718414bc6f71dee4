import { describe, expect, it } from "vitest";
import { draftTitle } from "../../src/brief/title.ts";
import { vocabularyOf } from "../../src/collate/content.ts";
import type { Source } from "../../src/read/source.ts";
import { source } from "./fixture.ts";

const TEXT = "The council of Aster closed the harbour bridge after a barge hit it. The bridge stays closed.";

const published = (value: string): Source["published"] => ({ value, basis: "text", cited: null, rule: "test" });

const headed = (titles: readonly string[], days: readonly string[] = []): Source[] =>
  titles.map((title, i) =>
    source(`s${i}`, TEXT, {
      title: { value: title, basis: "text", cited: null, rule: "test" },
      published: days[i] === undefined ? null : published(days[i]),
    }),
  );
const drafted = (sources: Source[]) => draftTitle(sources, vocabularyOf(sources));

describe("draftTitle", () => {
  it.each([
    [["‘A scandal!’ Aster closes harbour bridge after barge hit", "Aster closes harbour bridge after barge hit"]],
    [["Harbour bridge hit by barge in Aster: I saw it", "Barge hits harbour bridge in Aster"]],
    [["Deadliest barge hits on the harbour bridge of Aster", "Barge hits harbour bridge in Aster"]],
    [["Timeline: the harbour bridge of Aster closed after barge", "Aster bridge closed after barge"]],
  ])("is rather the plain report: %j", (titles) => expect(drafted(headed(titles))).toBe(titles[1]));

  it("is the words that several headlines share", () =>
    expect(
      drafted(headed(["Barge hits bridge", "Aster closes harbour bridge", "Aster closes harbour bridge today"])),
    ).toMatch(/^Aster closes harbour bridge/));

  it("is the later of two that are alike", () =>
    expect(
      drafted(
        headed(["Council to close harbour bridge", "Council closed harbour bridge"], ["2031-05-06", "2031-05-08"]),
      ),
    ).toBe("Council closed harbour bridge"));

  it("is null without a usable headline", () => expect(drafted(headed(["Short"]))).toBeNull());
});
