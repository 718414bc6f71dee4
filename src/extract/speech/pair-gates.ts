import type { Frame } from "./frame.ts";

/**
 * Which boundary is never seen between two words of given classes. One number for each pair of classes, one bit for each
 * thing that may begin or end between them: what is excluded need not be weighed.
 */
export type PairGates = Uint16Array;

/** Bits of a pair: excluded are … */
export const GATE = {
  /** a cue that begins with the right one; that begins with the left one */
  cueBegins: 1,
  cueBegan: 2,
  /** the right one inside a cue; the left one inside a cue */
  cueGoesOn: 4,
  cueWentOn: 8,
  /** the near end of a speaker or content to the left or right of its cue, and the far end */
  sourceInner: { left: 16, right: 32 },
  sourceOuter: { left: 64, right: 128 },
  contentInner: { left: 256, right: 512 },
  contentOuter: { left: 1024, right: 2048 },
} as const;

/** Classes are below this; 0 stands for the edge of a paragraph. */
export const CLASS_LIMIT = 128;

const classAt = (frame: Frame, i: number): number => Math.max(-1, frame.wordClass[i] ?? -1) + 1;

/** The place in the table of the boundary right before token `i`. */
export const pairBefore = (frame: Frame, i: number): number => classAt(frame, i - 1) * CLASS_LIMIT + classAt(frame, i);

export const isShut = (gates: PairGates | null, frame: Frame, i: number, bit: number): boolean =>
  gates !== null && ((gates[pairBefore(frame, i)] ?? 0) & bit) !== 0;

export function unpackGates(base64: string): PairGates {
  const bytes = Buffer.from(base64, "base64");
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, i) => bytes.readUInt16LE(2 * i));
}
