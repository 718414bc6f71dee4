import type { Span } from "../../text/span.ts";
import type { Find } from "./find.ts";
import { keyAt, type Scene } from "./scene.ts";

/** A decade, or so long ago: "in the 1970s", "two decades ago", "after the end of the war". */
const LONG_AGO =
  /\b(?:1[5-9]|20)\d0s\b|\b(?:years|decades|decade|century|centuries|generation|generations) (?:ago|earlier|before)\b|\bafter the (?:end|fall|collapse) of\b/i;
const YEAR = /\b(?:in|since|during|of|back in)\s+(?:[A-Z][a-z]+\s+)?((?:1[5-9]|20)\d\d)\b/g;
/** A promise of so many years back is history in a report. */
const OLD = 3;

function namesOldYear(scene: Scene, text: string): boolean {
  const now = Number(scene.source.published?.value?.slice(0, 4));
  if (!Number.isInteger(now)) return false;
  return [...text.matchAll(YEAR)].some(([, year]) => now - Number(year) >= OLD);
}

const PAST_ACT = /(?:ed|would|gave|swore|sought|told|cut|froze|withdrew|overrode|overridden)$/;

/** "leaders promised in the 1970s that the line would not be extended": told as history, put forward by nobody now. */
export function isHistory(scene: Scene, find: Find): boolean {
  if (!/^(?:will|cue-verb|act$)/.test(find.rule) || !PAST_ACT.test(keyAt(scene, find.cue.from))) return false;
  const { start, end } = scene.sentence;
  const text = scene.source.text.slice(start, Math.min(end, start + 600));
  if (find.rule === "act" && /\b(?:last|earlier this|in the past|the previous) (?:year|decade|century)\b/i.test(text))
    return true;
  return LONG_AGO.test(text) || namesOldYear(scene, text);
}

/** Set phrases of effort and temper that name nothing to be done. */
const IDIOMS =
  /^(?:(?:to )?(?:engage|engaging) in (?:\S+ ){0,4}?(?:fight|battle|showdown|struggle)\b|stop it\b|clear the (?:air|way)\b|turn the page\b|play politics\b|(?:put|set) (?:\S+ ){1,6}?aside\b|rise to the (?:occasion|challenge)\b|step up to the plate\b|do the right thing\b|(?:take|have) (?:a|another) (?:look|stand)\b|pull out all\b|(?:make|do) (?:the|its|his|her|their) (?:best|utmost)\b)/i;

export function isIdiom(scene: Scene, core: Span): boolean {
  return IDIOMS.test(scene.source.text.slice(core.start, Math.min(core.end, core.start + 80)).replace(/\s+/g, " "));
}
