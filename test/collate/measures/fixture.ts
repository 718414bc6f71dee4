import type { Find, Rule } from "../../../src/collate/measures/find.ts";
import { MEASURE_RULES } from "../../../src/collate/measures/rules.ts";
import { type Scene, scenesOf, spanOf } from "../../../src/collate/measures/scene.ts";
import type { Actor } from "../../../src/extract/actor.ts";
import { cite } from "../../../src/read/citation.ts";
import type { Source } from "../../../src/read/source.ts";
import { source } from "../../brief/fixture.ts";

/** The one sentence of a text, as the rules see it; words in `names` count as names of actors. */
export function scene(text: string, names: readonly string[] = []): Scene {
  const [made] = scenesOf(source("t", text), ({ start, end }) =>
    names.flatMap((name) => {
      const at = text.indexOf(name, start);
      return at >= 0 && at < end ? [{ start: at, end: at + name.length }] : [];
    }),
  );
  if (!made) throw new Error("no sentence");
  return made;
}

export const words = (of: Scene, from: number, to: number): string => {
  const { start, end } = spanOf(of, from, to);
  return of.source.text.slice(start, end);
};

/** What the rules find in a sentence, token by token. */
export function finds(text: string, rules: readonly Rule[] = MEASURE_RULES): { scene: Scene; find: Find }[] {
  const made = scene(text);
  return made.tokens.flatMap((_, i) => {
    for (const rule of rules) {
      const find = rule.at(made, i);
      if (find) return [{ scene: made, find }];
    }
    return [];
  });
}

/** The members of the first find, in words. */
export function items(text: string, rules: readonly Rule[] = MEASURE_RULES): string[] {
  const [first] = finds(text, rules);
  return first ? first.find.items.map((item) => words(first.scene, item.from, item.to)) : [];
}

/** An actor with all its mentions by these names in the sources. */
export function actor(id: string, kind: Actor["kind"], names: readonly string[], sources: readonly Source[]): Actor {
  const mentions = sources.flatMap((of) =>
    names.flatMap((name) => {
      const found = [];
      for (let at = of.text.indexOf(name); at >= 0; at = of.text.indexOf(name, at + 1))
        found.push(cite(of, { start: at, end: at + name.length }));
      return found;
    }),
  );
  return { id, kind, name: names[0] ?? id, aliases: names.slice(1), mentions };
}
