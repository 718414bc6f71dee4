import type { Source } from "../../../read/source.ts";
import type { Passage } from "../../align/passage.ts";
import type { Amount } from "./amount.ts";

/** So many times as much: "double the price", "three times what it cost". On its own "three times" counts occasions. */
const MULTIPLE =
  /\b(?:(twice|double)|(?:(two|three|four|five|six|seven|eight|nine|ten) times)|(triple)|(quadruple))(?= (?:the|its|their|his|her|what|as|that|this|of)\b)/giu;

const TIMES: ReadonlyMap<string, number> = new Map(
  "two three four five six seven eight nine ten".split(" ").map((word, i) => [word, i + 2]),
);

export function multiplesIn(source: Source, passage: Passage): Amount[] {
  return [...source.text.slice(passage.start, passage.end).matchAll(MULTIPLE)].map((found) => {
    const [exact, two, counted, three] = found;
    const value = two ? 2 : counted ? (TIMES.get(counted.toLowerCase()) ?? 0) : three ? 3 : 4;
    const start = passage.start + found.index;
    return {
      source,
      passage,
      start,
      end: start + exact.length,
      exact,
      value: `${value} times`,
      size: value,
      excludes: () => true,
      kinds: ["multiple"],
      asks: "multiple" as const,
      heads: new Set<string>(),
    };
  });
}
