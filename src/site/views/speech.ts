import type { Utterance } from "../../extract/utterance.ts";
import { slice } from "../../text/span.ts";
import { actorPath, type Href } from "../urls.ts";
import { count, shorten } from "../wording.ts";
import { type Lookup, need } from "./lookup.ts";

/** Whether some of it is given as the speaker's own words; the rest is reported without marks. */
export const isQuotation = ({ kind }: Pick<Utterance, "kind">): boolean => kind !== "indirect";

/** "3 quotations, 12 reported statements"; a kind that is not there is not counted. */
export function speechCounts(utterances: readonly Pick<Utterance, "kind">[]): string {
  const quotations = utterances.filter(isQuotation).length;
  const reported = utterances.length - quotations;
  if (reported === 0) return quotationCount(quotations);
  return quotations === 0 ? reportedCount(reported) : `${quotationCount(quotations)}, ${reportedCount(reported)}`;
}

const quotationCount = (number: number): string => count(number, "quotation");
export const reportedCount = (number: number): string => count(number, "reported statement");

/** Who speaks, as far as it is known. */
export interface SpeakerName {
  /** Identified: the name of one of the briefing's actors. */
  readonly name: string | null;
  readonly href: Href | null;
  /** Not identified, but named by the text ("the union"): its own words, short. Two such may be two speakers. */
  readonly asWritten: string | null;
  /** One of the three, in words. */
  readonly label: string;
}

const MOST_WRITTEN = 80;

export function speakerName(lookup: Lookup, utterance: Utterance): SpeakerName {
  if (utterance.speaker !== null) {
    const { name, id } = need(lookup.actors, utterance.speaker);
    return { name, href: actorPath(id), asWritten: null, label: name };
  }
  const asWritten = writtenSpeaker(lookup, utterance);
  const label = asWritten === null ? "speaker not named" : `as the text says: ${asWritten}`;
  return { name: null, href: null, asWritten, label };
}

function writtenSpeaker(lookup: Lookup, { source, speakerSpan }: Utterance): string | null {
  if (speakerSpan === null) return null;
  return shorten(slice(need(lookup.sources, source).text, speakerSpan), MOST_WRITTEN) || null;
}
