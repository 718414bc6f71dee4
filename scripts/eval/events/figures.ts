/** Name of a figure -> value from 0 to 1, the higher the better; null where the event asks nothing of the kind. */
export type EventFigures = Readonly<Record<string, number | null>>;

/** What one part of the scoring finds: its figures, and in words what was missed and what is wrong. */
export interface Report {
  readonly figures: EventFigures;
  readonly misses: readonly string[];
}

export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Harmonic mean of right/given and right/wanted; 1 where nothing was wanted and nothing given. */
export const f1 = (right: number, given: number, wanted: number): number =>
  given + wanted === 0 ? 1 : (2 * right) / (given + wanted);
