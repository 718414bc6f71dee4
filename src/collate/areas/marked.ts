import type { Sentence, Source } from "../../read/source.ts";
import type { Span } from "../../text/span.ts";
import { readVerb } from "../measures/verbs.ts";
import type { Section } from "./section.ts";

/** Words that count, at the head of a sentence or set off inside it; the last ones close a count without a number. */
const COUNT =
  /^(?:["“]\s*)?(first|firstly|first of all|second|secondly|third|thirdly|fourth|fourthly|fifth|finally|lastly|last)\b\s*[,:]\s*/i;
const COUNT_INSIDE = /,\s(first of all|first|firstly|secondly|thirdly|finally|lastly),\s/i;
const RANK: Readonly<Record<string, number>> = {
  first: 1,
  firstly: 1,
  "first of all": 1,
  second: 2,
  secondly: 2,
  third: 3,
  thirdly: 3,
  fourth: 4,
  fourthly: 4,
  fifth: 5,
};
/** "On the X track, …", "As for X, …": a part is named before its sentence goes on. */
const TOPIC =
  /^(?:as for|regarding|concerning|when it comes to|in terms of|with regard to|with respect to|turning to|on the (?:issue|question|matter|subject|topic) of)\s+([^,.;:]{3,80}),\s/i;
const TRACK = /^on the\s+((?:[\p{L}-]+\s+){1,3}[\p{L}-]+),\s/iu;
/** A part that a count opens may be named at once: "Second, on the state of the harbour walls, he said …". */
const NAMED = /^(?:on|in|regarding|concerning|as for)\s+([^,.;:]{3,90})[,:]\s/i;
/** A sentence this short behind a count is nothing but the name of the part. */
const LONGEST_NAME = 70;

/** Paragraphs that open so go on with the part before. */
const GOES_ON =
  /^(?:it also|he also|she also|they also|similarly|also|in addition|additionally|moreover|further|furthermore|likewise)\b/i;

interface Marker {
  readonly sentence: number;
  /** 1, 2, 3 …; 0 for a topic without a number, Infinity for "finally". */
  readonly rank: number;
  readonly label: Span | null;
  /** The sentence is only the name of the part. */
  readonly bare: boolean;
}

/** Whether the words only name something: no pronoun, no modal, no verb in the past ("arms" and "limits" are nouns too). */
function isName(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .every((word) => !CLAUSE_WORDS.has(word) && readVerb(word)?.form !== "past");
}

const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  "i we he she it they there is are was were has have had will would should must can said says".split(" "),
);

function labelAfter(text: string, from: number, sentence: Sentence): { label: Span | null; bare: boolean } {
  const rest = text.slice(from, sentence.end);
  const named = NAMED.exec(rest);
  if (named) {
    const start = from + named[0].indexOf(named[1] as string);
    return { label: { start, end: start + (named[1] as string).length }, bare: false };
  }
  const bare = rest.replace(/[.:!]$/, "");
  if (bare.length === 0 || bare.length > LONGEST_NAME || !isName(bare)) return { label: null, bare: false };
  return { label: { start: from, end: from + bare.length }, bare: true };
}

function markerOf(source: Source, index: number): Marker | null {
  const sentence = source.sentences[index] as Sentence;
  const text = source.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
  const count = COUNT.exec(text);
  if (count) {
    const rank = RANK[(count[1] as string).toLowerCase()] ?? Number.POSITIVE_INFINITY;
    return { sentence: index, rank, ...labelAfter(source.text, sentence.start + count[0].length, sentence) };
  }
  const topic = TOPIC.exec(text) ?? TRACK.exec(text);
  if (topic) {
    const start = sentence.start + topic[0].indexOf(topic[1] as string);
    return { sentence: index, rank: 0, label: { start, end: start + (topic[1] as string).length }, bare: false };
  }
  const inside = COUNT_INSIDE.exec(text);
  if (!inside) return null;
  const rank = RANK[(inside[1] as string).toLowerCase()] ?? Number.POSITIVE_INFINITY;
  const from = sentence.start + inside.index + inside[0].length;
  return { sentence: index, rank, label: labelAfter(source.text, from, sentence).label, bare: false };
}

/** The longest run of markers that counts up: a topic may stand for any number, "finally" only last. */
function countedRun(markers: readonly Marker[]): Marker[] {
  let best: Marker[] = [];
  for (let i = 0; i < markers.length; i++) {
    const run: Marker[] = [];
    for (const marker of markers.slice(i)) {
      const wanted = run.length + 1;
      if (marker.rank === wanted || marker.rank === 0 || (marker.rank === Number.POSITIVE_INFINITY && run.length > 0))
        run.push(marker);
      else if (run.length > 0) break;
      if (marker.rank === Number.POSITIVE_INFINITY) break;
    }
    const counts = run.filter(({ rank }) => rank > 0).length;
    if (counts > 0 && run.length >= 2 && run.length > best.length) best = run;
  }
  return best;
}

/** The end of the last part: its paragraph, that behind a bare name, and those that go on with it. */
function lastEnd(source: Source, marker: Marker): number {
  let block = source.sentences[marker.sentence]?.block ?? 0;
  let end = source.blocks[block]?.end ?? source.text.length;
  let allowed = marker.bare ? 1 : 0;
  for (let i = marker.sentence + 1; i < source.sentences.length; i++) {
    const sentence = source.sentences[i] as Sentence;
    if (sentence.block === block) continue;
    const goesOn = GOES_ON.test(source.text.slice(sentence.start, sentence.start + 40));
    if (!goesOn && allowed === 0) break;
    if (!goesOn) allowed--;
    block = sentence.block;
    end = source.blocks[block]?.end ?? end;
  }
  return end;
}

/** The parts that a source counts off in its text ("First … Secondly … Finally"), each with its stretch; empty where it does not. */
export function markedSections(source: Source): Section[] {
  const markers = source.sentences.flatMap((_, index) => markerOf(source, index) ?? []);
  const run = countedRun(markers);
  return run.map((marker, k): Section => {
    const next = run[k + 1];
    const start = source.sentences[marker.sentence]?.start ?? 0;
    const end = next ? (source.sentences[next.sentence]?.start ?? source.text.length) : lastEnd(source, marker);
    return { label: marker.label, stretch: { start, end } };
  });
}
