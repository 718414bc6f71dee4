import { CAPTION_RULES } from "./captions.ts";
import { METADATA_RULES } from "./metadata-lines.ts";
import { NAVIGATION_RULES } from "./navigation.ts";
import { PLACE_RULES } from "./places.ts";
import { RELATED_RULES } from "./related.ts";
import type { LineRule, PlaceRule } from "./rule.ts";
import { SOCIAL_RULES } from "./social.ts";

/** For each line by itself, in order; the first that does not decline decides. */
export const LINE_RULES: readonly LineRule[] = [
  ...SOCIAL_RULES,
  ...CAPTION_RULES,
  ...METADATA_RULES,
  ...RELATED_RULES,
  ...NAVIGATION_RULES,
];

/** For the lines that no line rule knew, by where they stand. What none of these knows is a paragraph of the report. */
export const LAYOUT_RULES: readonly PlaceRule[] = PLACE_RULES;
