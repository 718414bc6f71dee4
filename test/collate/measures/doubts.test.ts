import { describe, expect, it } from "vitest";
import { isHistory, isIdiom } from "../../../src/collate/measures/doubts.ts";
import { finds } from "./fixture.ts";

describe("isHistory", () => {
  const history = (text: string) => finds(text).some(({ scene, find }) => isHistory(scene, find));

  it.each([
    "Ministers promised in the 1970s that the dam would not be raised.",
    "After the fall of the old council, the islands pledged to share the fishing grounds.",
    "The company vowed two decades ago to clean the river.",
  ])("is told: %s", (text) => expect(history(text)).toBe(true));

  it.each([
    "The company promised on Monday to clean the river.",
    "The company will clean the river in the 2030s.",
    "The union calls on the port to rescind the 1998 timetable.",
  ])("is put forward now: %s", (text) => expect(history(text)).toBe(false));
});

describe("isIdiom", () => {
  const idiom = (text: string) => finds(text).some(({ scene }) => isIdiom(scene, { start: 0, end: text.length }));
  const core = (words: string) => finds(`${words} must be done.`)[0] !== undefined && idiom(`${words} must be done.`);

  it.each(["Engage in a long struggle", "Do the right thing", "Clear the air", "Put his old anger aside"])(
    "%s names nothing to be done",
    (words) => expect(core(words)).toBe(true),
  );
  it.each(["Engage in talks on dues", "Put the cranes back to work", "Clear the harbour of wrecks"])(
    "%s does",
    (words) => expect(core(words)).toBe(false),
  );
});
