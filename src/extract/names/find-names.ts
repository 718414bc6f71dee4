import type { Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import type { Actor } from "../actor.ts";
import { ENGLISH_TAGGER } from "./english-tagger.ts";
import { namesInOtherLanguage } from "./other-language.ts";
import { type Line, lineOf } from "./pieces.ts";
import { settleNames } from "./settle.ts";
import type { TaggedName } from "./tagged.ts";

/** One place where somebody or something is named. */
export interface Mention extends Span {
  readonly kind: Actor["kind"];
  /** The text of the mention, white space made single. */
  readonly form: string;
  readonly rule: string;
}

/** Longer stretches without an end of sentence are no sentences, and would cost more than their length. */
const LONGEST = 4_000;

/** A sentence in stretches of bounded length, parted at white space. */
function stretchesOf(text: string, { start, end }: Span): Span[] {
  const stretches: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    let to = from + LONGEST;
    while (to > from + LONGEST / 2 && !/\s/.test(text[to]!)) to--;
    stretches.push({ start: from, end: to });
    from = to;
  }
  return [...stretches, { start: from, end }];
}

/** The tagger was taught English; of a text whose language nobody knows it is the best reader there is. */
const readNames = (lines: readonly Line[], language: string): TaggedName[][] =>
  /^(?:en|und)\b/i.test(language) ? settleNames(lines, ENGLISH_TAGGER.tag(lines)) : namesInOtherLanguage(lines);

/** All mentions in the kept text, in order, none overlapping. */
export function findMentions(source: Pick<Source, "text" | "sentences" | "blocks" | "language">): Mention[] {
  const lines = source.sentences.flatMap((sentence) => {
    const role = source.blocks[sentence.block]?.role;
    const heading = role === "title" || role === "heading";
    return stretchesOf(source.text, sentence).map((stretch) => lineOf(source.text, stretch, heading));
  });
  return readNames(lines, source.language.value).flatMap((row, l) =>
    row.map(({ start, end, kind, rule = "name/by-model" }) => {
      const { tokens } = lines[l]!;
      const span = { start: tokens[start]!.start, end: tokens[end - 1]!.end };
      return { ...span, kind, rule, form: source.text.slice(span.start, span.end).replace(/\s+/g, " ") };
    }),
  );
}
