import type { PlainRule } from "./plain-rule.ts";

/** In order; the first that does not decline decides. What none knows is a paragraph of the report, and kept. */
export const PLAIN_RULES: readonly PlainRule[] = [];
