import type { BlockRole } from "../source.ts";
import type { Line } from "./features.ts";

export interface Verdict {
  readonly role: BlockRole;
  readonly kept: boolean;
}

/** What a rule for a single line sees: the line and its neighbours. */
export interface LineContext {
  readonly lines: readonly Line[];
  readonly index: number;
  readonly here: Line;
  readonly before: Line | undefined;
  readonly after: Line | undefined;
  /** What was decided for the lines above; null where no rule knew. */
  readonly above: readonly (Verdict | null)[];
}

/** Recognises one kind of line and declines everything else; the first rule that does not decline decides. */
export interface LineRule {
  readonly name: string;
  judge(context: LineContext): Verdict | null;
}

/** What is known of the whole text once every line has been looked at by itself. */
export interface Layout {
  readonly lines: readonly Line[];
  /** What the line rules decided; null where none knew. */
  readonly known: readonly (Verdict | null)[];
  /** First and last line of the report itself, as far as page furniture stands round it; the whole text where none does. */
  readonly from: number;
  readonly to: number;
  /** First line below the report where furniture has been found there; the number of lines where none was. */
  readonly tail: number;
  /** Index of the report's headline, or -1. */
  readonly title: number;
  /** What whole lines say that stand in the text more than once, as `bare`. */
  readonly repeated: ReadonlySet<string>;
  /** Lines in which the site speaks to its reader; looked for only where there are menus, too. */
  readonly appeals: ReadonlySet<number>;
  /** Whether the text shows that a whole page was scraped, menus and all. */
  readonly page: boolean;
}

/** Gives a role by where a line stands in the layout. */
export interface PlaceRule {
  readonly name: string;
  judge(layout: Layout, index: number): Verdict | null;
}

export const removed = (role: BlockRole): Verdict => ({ role, kept: false });
export const kept = (role: BlockRole): Verdict => ({ role, kept: true });
