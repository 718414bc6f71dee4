/** Claims that speak of one thing: the view of an event by subject, which takes the place of a breakdown where nothing is proposed. */
export interface Topic {
  readonly id: string;
  /** Words of the sources. */
  readonly title: string;
  /** Ids; the most widely carried first. No claim stands under two topics. */
  readonly claims: readonly string[];
}
