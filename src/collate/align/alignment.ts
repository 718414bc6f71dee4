import type { Source } from "../../read/source.ts";
import type { Witnesses } from "../witnesses.ts";
import { acronymsIn } from "./acronyms.ts";
import type { Link } from "./links.ts";
import { findLinks } from "./links.ts";
import type { Passage } from "./passage.ts";
import { preparePassage } from "./passage.ts";
import type { PassageIndex } from "./passage-index.ts";
import { indexPassages } from "./passage-index.ts";
import { voicesIn } from "./voices.ts";

/** The sentences of a set of sources, and which of them seem to say the same. */
export interface Alignment {
  readonly index: PassageIndex;
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
}

/** Fewer words of content than this are a label or a greeting, not a statement. */
const LEAST_TERMS = 3;

const known = new WeakMap<readonly Source[], Alignment>();

/** Aligns the sources; asked again for the same list of sources it gives the same answer without working again. */
export function alignmentOf(witnesses: Pick<Witnesses, "sources" | "utterances" | "actors">): Alignment {
  const { sources } = witnesses;
  const old = known.get(sources);
  if (old) return old;
  const own = acronymsIn(sources);
  const passages = sources.flatMap((source, i) =>
    source.sentences
      .map((sentence) => preparePassage(source, i, sentence, own))
      .filter((passage) => passage.terms.length >= LEAST_TERMS),
  );
  const index = indexPassages(passages);
  const voices = voicesIn(witnesses);
  const speaking = passages.map((passage) => voices((sources[passage.source] as Source).id, passage));
  const made = { index, passages, links: findLinks(index, speaking) };
  known.set(sources, made);
  return made;
}
