import { contentStems } from "../../collate/content.ts";
import type { Citation } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import { findPassages, sentenceAddress } from "./passages.ts";
import { type Thing, thingsMeant } from "./things.ts";

/** Words enough to know a passage by, and few enough to read in a list. */
const WORDS = 9;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The beginning of a passage at a word's end. */
const opening = (exact: string): string =>
  oneLine(exact)
    .split(" ")
    .slice(0, WORDS)
    .join(" ")
    .replace(/[\s,;:.“"‘(]{1,20}$/u, "");

/** The passages nearest to the title first: one is known again by the words that it is called by. */
function likeTitle({ names, passages }: Thing): Citation[] {
  const title = new Set(contentStems(names[0] ?? ""));
  const shared = (exact: string): number =>
    new Set(contentStems(opening(exact)).filter((each) => title.has(each))).size;
  return passages
    .map((passage, i) => ({ passage, i, value: shared(passage.exact) }))
    .sort((a, b) => b.value - a.value || a.i - b.i)
    .map(({ passage }) => passage);
}

const meansOnly = (text: string, thing: Thing, things: readonly Thing[], sources: readonly Source[]): boolean => {
  const meant = thingsMeant(things, text, findPassages(text, sources));
  return meant.length === 1 && meant[0]?.id === thing.id;
};

function* tries(thing: Thing, sources: readonly Source[]): Generator<string> {
  const passages = likeTitle(thing);
  for (const { exact } of passages) yield opening(exact);
  for (const { exact } of passages) yield oneLine(exact);
  for (const passage of passages) yield placed(passage, sources);
  yield* thing.names.map(oneLine);
}

/** `report-a:s12 first words of it`: holds wherever else the words come to stand. */
export function placed(passage: Citation, sources: readonly Source[]): string {
  const source = sources.find(({ id }) => id === passage.source);
  const place = source ? sentenceAddress(source, passage) : null;
  return place === null ? opening(passage.exact) : `${place} ${opening(passage.exact)}`;
}

/**
 * The shortest text that means this thing and no other: words that it cites before its title, since a title may be put
 * another way when a new source comes, and the words of a source stay. Null where nothing tells it apart.
 */
export function addressOf(thing: Thing, things: readonly Thing[], sources: readonly Source[]): string | null {
  for (const text of tries(thing, sources)) if (text && meansOnly(text, thing, things, sources)) return text;
  return null;
}
