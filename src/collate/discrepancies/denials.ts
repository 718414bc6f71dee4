import { cite } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import type { Passage, Term } from "../align/passage.ts";
import type { Reading } from "../discrepancy.ts";
import type { DiscrepancyRule, Draft, Material } from "./draft.ts";
import { around } from "./words.ts";

/** One word claimed here and denied there: "a fair settlement" beside "not a settlement but a surrender". */
export const denials: DiscrepancyRule = {
  name: "denials",
  find: (material) => {
    const denied = wordsDenied(material);
    return [...denied].flatMap(([root, places]) => draftOf(root, places, material));
  },
};

/** What turns the noun after it down; "no" alone mostly counts ("no plans"). */
const DENIED =
  /(?:\b(?:not|never|hardly|anything but|nothing like|less of|isn['’]t|wasn['’]t|aren['’]t|weren['’]t) (?:really )?(?:an?|any) |\bless (?:an?|of an?) )["“‘']?$/i;

/** After the noun: in "not a border wall" it is the next word that is denied. */
const ENDS = /^["”’']?(?:[,.;:!?)–—-]|\s*$|\s(?:and|but|or|in|on|of|for|to|at|by|that|with|as|than|between)\b)/i;

/** Commoner words are denied of everything ("not a good time", "not the only one"). */
const LEAST_BITS = 4.5;

interface Place {
  readonly passage: Passage;
  readonly term: Term;
}

function wordsDenied({ passages, witnesses }: Material): Map<string, Place[]> {
  const denied = new Map<string, Place[]>();
  for (const passage of passages) {
    const { text } = witnesses.sources[passage.source] as Source;
    for (const term of passage.terms) {
      if (term.bits < LEAST_BITS || !DENIED.test(text.slice(Math.max(passage.start, term.start - 32), term.start)))
        continue;
      if (!ENDS.test(text.slice(term.end, term.end + 8))) continue;
      denied.set(term.root, [...(denied.get(term.root) ?? []), { passage, term }]);
    }
  }
  return denied;
}

/** Words of denial anywhere close before the word leave open whether it is claimed. */
const DOUBTED = /\b(?:not|no|never|nor|hardly|less|without|if|whether|n['’]t)\b[^.;:]{0,32}$/i;

function draftOf(root: string, denied: readonly Place[], material: Material): Draft[] {
  const { witnesses, passages } = material;
  const claimed = passages.flatMap((passage): Place[] => {
    const { text } = witnesses.sources[passage.source] as Source;
    const term = passage.terms.find(
      (each) => each.root === root && !DOUBTED.test(text.slice(Math.max(passage.start, each.start - 48), each.start)),
    );
    return term ? [{ passage, term }] : [];
  });
  const deniers = new Set(denied.map(({ passage }) => passage.source));
  // Somebody else has to claim it, and it has to matter to one of them from the start.
  if (!claimed.some(({ passage }) => !deniers.has(passage.source) || deniers.size > 1)) return [];
  if (![...claimed, ...denied].some(({ passage }) => opens(passage, material))) return [];
  const first = denied[0] as Place;
  const word = (witnesses.sources[first.passage.source] as Source).text.slice(first.term.start, first.term.end);
  return [
    {
      kind: "wording",
      weight: "high",
      question: `Is it ${/^[aeiou]/i.test(word) ? "an" : "a"} ${word.toLowerCase()}, or not?`,
      readings: [readingOf(claimed, material), readingOf(denied, material)],
    },
  ];
}

/** Headline and first sentences. */
const OPENING = 3;

const opens = ({ source, start }: Passage, { witnesses }: Material): boolean =>
  (witnesses.sources[source] as Source).sentences
    .slice(0, OPENING)
    .some((sentence) => sentence.start <= start && start < sentence.end);

/** Each source once, with its first place. */
function readingOf(places: readonly Place[], { witnesses }: Material): Reading {
  const first = places.filter(
    (place, i) => places.findIndex((each) => each.passage.source === place.passage.source) === i,
  );
  const { passage, term } = first[0] as Place;
  const source = witnesses.sources[passage.source] as Source;
  return {
    value: around(source.text, clauseAt(passage, term), term),
    citations: first.map((place) =>
      cite(witnesses.sources[place.passage.source] as Source, clauseAt(place.passage, place.term)),
    ),
  };
}

const clauseAt = (passage: Passage, term: Term): { start: number; end: number } =>
  passage.clauses.findLast((clause) => clause.start <= term.start) ?? passage;
