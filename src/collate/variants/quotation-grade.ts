/** How sure the wording of one quotation is: what other lines of reporting have in its place. */
export interface QuotationGrade {
  /** A direct or mixed utterance. */
  readonly utterance: string;
  /**
   * verbatim: other independent lines give the same words as somebody's own. variant: they give them in other words.
   * single: one line alone quotes it. reworded: its source gives in words of its own what others agree on, here and
   * elsewhere, as translations and machine-reworded copies do.
   */
  readonly grade: "verbatim" | "variant" | "single" | "reworded";
  /** Name of the rule that decided. */
  readonly rule: string;
  /** Independent lines that give these very words, its own among them. */
  readonly lines: number;
  /** The other quotations it was compared with, in the order of the sources. */
  readonly beside: readonly string[];
}
