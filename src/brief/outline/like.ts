import { contentStems } from "../../collate/content.ts";
import { nearest } from "../../text/nearest.ts";

/** What one could have meant: no more than these, and none that shares less. */
export const CANDIDATES = 3;
const LIKE = 0.3;
/** Letters are compared only where a text could be a misspelt name. */
const LONGEST_NAME = 60;

/** The few items whose texts share most words of content with a text; a misspelt name counts by its letters. */
export function like<T>(text: string, items: readonly T[], textsOf: (item: T) => readonly string[]): T[] {
  const asked = new Set(contentStems(text));
  const likenessTo = (each: string): number => {
    const stems = new Set(contentStems(each));
    const common = [...stems].filter((stem) => asked.has(stem)).length;
    return stems.size + asked.size === 0 ? 0 : (2 * common) / (stems.size + asked.size);
  };
  const short =
    text.length <= LONGEST_NAME
      ? nearest(
          text,
          items.flatMap((item) => textsOf(item).filter((each) => each.length <= LONGEST_NAME)),
        )
      : null;
  return items
    .map((item) => {
      const texts = textsOf(item);
      return { item, value: Math.max(0, ...texts.map(likenessTo), short !== null && texts.includes(short) ? 0.9 : 0) };
    })
    .filter(({ value }) => value >= LIKE)
    .sort((a, b) => b.value - a.value)
    .slice(0, CANDIDATES)
    .map(({ item }) => item);
}
