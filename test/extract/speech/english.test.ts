import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const file = (name: string): string =>
  readFileSync(new URL(`../../../src/extract/speech/${name}`, import.meta.url), "utf8");

describe("the learned files", () => {
  it("say where they come from and stay under a million bytes", () => {
    for (const name of ["cue-model.json", "argument-model.json", "speech-words.json"]) {
      const text = file(name);
      expect((JSON.parse(text) as { origin: string }).origin).toMatch(/PolNeAR/);
      expect(text.length).toBeLessThan(1_000_000);
    }
  });
  it("hold common words only: no digits, no capitals, no handles", () => {
    const { classes } = JSON.parse(file("speech-words.json")) as { classes: string[] };
    for (const word of classes.join(" ").split(" ")) expect(word).not.toMatch(/\p{N}|\p{Lu}|@./u);
  });
});
