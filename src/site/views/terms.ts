import { cite } from "../../read/citation.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { wordsOf } from "../../text/words.ts";
import { PAGE } from "../urls.ts";
import { type CitationView, type CiteGroup, citationView, citeGroups } from "./citation.ts";
import type { Lookup } from "./lookup.ts";
import type { Page } from "./page.ts";

export interface TermsView extends Page {
  readonly letters: readonly { readonly letter: string; readonly id: string; readonly terms: readonly TermView[] }[];
}

export interface TermView {
  readonly term: string;
  readonly places: readonly CiteGroup[];
}

/** A word in more places than this tells a reader nothing about where to look. */
const MOST_PLACES = 8;
/** A page that lists more words than this is no help either; the rarest words are left out first. */
const MOST_TERMS = 600;

/** A shorter word is rarely what one looks up. */
const SHORTEST = 4;

/** The index at the back of the book: words and where they stand, for readers without scripts. */
export function termsView(lookup: Lookup): TermsView {
  const places = new Map<string, CitationView[]>();
  for (const source of lookup.briefing.sources)
    for (const sentence of source.sentences)
      for (const key of new Set(wordsOf(source.text, sentence).map((word) => word.key))) {
        if (key.length < SHORTEST || isStopWord(key)) continue;
        const list = places.get(key) ?? [];
        if (list.length <= MOST_PLACES) list.push(citationView(lookup, cite(source, sentence)));
        places.set(key, list);
      }
  const terms = [...places]
    .filter(([, list]) => list.length > 1 && list.length <= MOST_PLACES)
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_TERMS)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const letters = new Map<string, TermView[]>();
  for (const [term, list] of terms) {
    const letter = /\p{L}/u.test(term[0] as string) ? (term[0] as string).toUpperCase() : "0–9";
    letters.set(letter, [...(letters.get(letter) ?? []), { term, places: citeGroups(list) }]);
  }
  return {
    path: PAGE.terms,
    title: "Index of words",
    description: "Words that stand in a few places, and the sentences that hold them.",
    section: PAGE.search,
    letters: [...letters].map(([letter, list], index) => ({ letter, id: `letter-${index + 1}`, terms: list })),
  };
}
