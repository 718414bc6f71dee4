import { describe, expect, it } from "vitest";
import type { Actor } from "../../src/extract/actor.ts";
import { findActors } from "../../src/extract/actors.ts";
import { readSource } from "../../src/read/read-source.ts";

async function actorsOf(text: string): Promise<Actor[]> {
  const { sources } = await readSource({ file: "a.txt", bytes: new TextEncoder().encode(text) });
  return sources[0] ? findActors(sources[0]) : [];
}
const named = (actors: readonly Actor[], name: string): Actor | undefined =>
  actors.find((actor) => actor.name === name || actor.aliases.includes(name));

describe("findActors", () => {
  it("makes one person of full name, surname, title and possessive", async () => {
    const text =
      "Foreign Minister Anna Petrova said on Monday that talks would go on. Petrova's deputy agreed. Mrs. Petrova left for Geneva, where Anna Petrova will meet John Miller.";
    const petrova = named(await actorsOf(text), "Anna Petrova");
    expect(petrova?.kind).toBe("person");
    expect(petrova?.mentions.map((mention) => mention.exact)).toEqual([
      "Anna Petrova",
      "Petrova",
      "Petrova",
      "Anna Petrova",
    ]);
  });
  it("names the rule that found the first mention", async () => {
    const actors = await actorsOf(
      "Foreign Minister Anna Petrova met the Norvian press on Monday. Under the Aldmouth Treaty the talks go on.",
    );
    expect(named(actors, "Anna Petrova")?.rule).toBe("name/by-model");
    expect(named(actors, "Aldmouth Treaty")?.rule).toBe("name/instrument");
  });
  it("keeps apart two people of one surname, and gives their bare surname to neither", async () => {
    const actors = await actorsOf(
      "John Miller met his rival David Miller in London. John Miller said nothing. David Miller said little. Miller said more.",
    );
    const people = actors.filter((actor) => actor.kind === "person");
    for (const actor of people) expect(new Set(actor.mentions.map((mention) => mention.exact)).size).toBe(1);
  });
  it("makes one organisation of a name and the letters in brackets after it", async () => {
    const nato = named(
      await actorsOf("The North Atlantic Treaty Organization (NATO) met in Brussels. NATO said it was ready."),
      "NATO",
    );
    expect(nato?.kind).toBe("organization");
    expect(nato?.name).toBe("North Atlantic Treaty Organization");
    expect(nato?.mentions.length).toBe(3);
  });
  it("makes one place of the ways to write it, and leaves a capital that speaks for its state a place", async () => {
    const actors = await actorsOf(
      "The United States objected. The U.S. replied, and US officials left. Moscow said it would answer.",
    );
    expect(named(actors, "United States")?.mentions.map((mention) => mention.exact)).toEqual([
      "United States",
      "U.S.",
      "US",
    ]);
    expect(named(actors, "Moscow")?.kind).toBe("place");
  });
  it("takes treaties, documents and formats for instruments, councils for organisations", async () => {
    const actors = await actorsOf(
      "In the NATO-Russia Council they spoke of the Vienna Document, the INF Treaty and the Normandy format.",
    );
    for (const name of ["Vienna Document", "INF Treaty", "Normandy format"])
      expect(named(actors, name)?.kind).toBe("instrument");
    expect(named(actors, "NATO-Russia Council")?.kind).toBe("organization");
    expect(named(actors, "Vienna")).toBeUndefined();
  });
  it("takes no months, weekdays, nationalities or common words at the start of a sentence for names", async () => {
    const actors = await actorsOf(
      "Talks begin on Monday. Russian officials agreed in January. However, the French side waited. Weapons must be discussed.",
    );
    expect(actors.map((actor) => actor.name)).toEqual([]);
  });
  it("cites every mention exactly, in order, without overlap, and has unique ids", async () => {
    const actors = await actorsOf(
      "Washington and Georgia: George Washington met Georgia Washington of Georgia in Washington, D.C., near Mount Vernon.",
    );
    const mentions = actors.flatMap((actor) => actor.mentions).sort((a, b) => a.start - b.start);
    for (const [i, mention] of mentions.entries())
      expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0);
    expect(new Set(actors.map((actor) => actor.id)).size).toBe(actors.length);
  });
  it("is total and linear on hostile text", async () => {
    const started = performance.now();
    for (const piece of [
      "A",
      "A ",
      "Of ",
      "A.",
      "\ud800",
      "The Treaty of ",
      "@a",
      "(A) ",
      "Bureau of A, ",
      "Treaty ",
      "Ann Roe, ",
      "Council ",
      "A and ",
    ])
      await actorsOf(piece.repeat(4_000));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
