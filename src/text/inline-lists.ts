import type { Span } from "./span.ts";

/**
 * Where the items of a list begin that runs on in one line: "1.) Mend the nets 2.) Paint the boat", "• 3. bread • 4. milk".
 * A list is at least two markers of one kind that count on, the first at the start of a sentence; "you may 1) wait or 2) walk"
 * and "As agreed in 2. above" are prose and yield nothing.
 */
export function inlineItems(text: string, within: Span): number[] {
  const stretch = text.slice(within.start, within.end);
  if (!/[•⁃‣◦▪]|\d\.|\d\)|\b[A-Za-z][.)]/.test(stretch)) return [];
  const markers = markersOf(stretch);
  const found: number[] = [];
  let chain: Marker[] = [];
  const close = (): void => {
    const [head] = chain;
    if (head && chain.length > 1 && (startsSentence(stretch, head.at) || (found.length > 0 && restarts(head))))
      for (const { at } of chain) found.push(within.start + at);
    chain = [];
  };
  for (const marker of markers) {
    const last = chain.at(-1);
    if (
      last &&
      (marker.kind !== last.kind || (marker.ordinal !== null && marker.ordinal !== (last.ordinal as number) + 1))
    )
      close();
    chain.push(marker);
  }
  close();
  return found;
}

/** A list may follow on another without a stop between. */
const restarts = (head: Marker): boolean => head.ordinal === 1 || head.ordinal === 97;

/** At the start, in a new line, or after a stop on a word of some length: "See Fig. 3." and "parts: 1) money" begin no list. */
const startsSentence = (stretch: string, at: number): boolean =>
  /(?:(?:\p{Ll}{4}|[\d)"”’\]])[.!?…]["”’)]*\s|[\n\r])\s{0,12}$/u.test(stretch.slice(Math.max(0, at - 12), at)) ||
  stretch.slice(0, at).trim() === "";

interface Marker {
  readonly at: number;
  /** Markers of one list look alike. */
  readonly kind: string;
  /** null for bullets, which do not count. */
  readonly ordinal: number | null;
}

const MARKER = /(?:^|(?<=\s))(?:([•⁃‣◦▪])\s?|(\d{1,2})(\.\)|\.|\))(?=\s)|([a-z])(\.\)|\.|\))(?=\s))/g;

function markersOf(stretch: string): Marker[] {
  const markers: Marker[] = [];
  for (const match of stretch.matchAll(MARKER)) {
    const [whole, bullet, number, numberEnd, letter, letterEnd] = match;
    const next = stretch.slice(match.index + whole.length).trimStart();
    if (bullet) markers.push({ at: match.index, kind: bullet, ordinal: null });
    else if (markers.at(-1)?.at === match.index - 2 && markers.at(-1)?.ordinal === null) continue;
    else if (number && !(numberEnd === "." && /^\p{Ll}/u.test(next)))
      markers.push({ at: match.index, kind: `1${numberEnd}`, ordinal: Number(number) });
    else if (letter) markers.push({ at: match.index, kind: `a${letterEnd}`, ordinal: letter.charCodeAt(0) });
  }
  return markers;
}
