import { detectLanguage } from "./language.ts";
import type { Grounded } from "./source.ts";

/** So long a text shows its language if it is one that the detector knows. */
const LONG_ENOUGH = 400;

/**
 * The language that the markup states, unless the words are plainly of another: many pages keep the "en" of the system
 * that built them. Null lets the detector decide. A language that the detector does not know is believed.
 */
export function confirmedLanguage(stated: Grounded<string> | null, kept: string): Grounded<string> | null {
  if (!stated) return null;
  const primary = (tag: string): string => tag.split("-")[0] as string;
  const found = primary(detectLanguage(kept).value);
  if (found === primary(stated.value)) return stated;
  if (found === "und") return primary(stated.value) === "en" && kept.length >= LONG_ENOUGH ? null : stated;
  return kept.length >= LONG_ENOUGH ? null : stated;
}
