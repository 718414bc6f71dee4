import { DEED_VERBS, MANY_SENSES } from "../act-words.ts";
import { clauseEnd, trimmedEnd } from "../bounds.ts";
import type { Find, Rule } from "../find.ts";
import { DETERMINERS, isAdverb, keyAt, type Scene } from "../scene.ts";
import { subjectOf } from "../subjects.ts";
import { formsOf } from "../verbs.ts";
import { wholeAct } from "./whole-act.ts";

/**
 * What those in office do by deciding it: telling that they did is telling the measure. Verbs of any hand ("take", "make") are
 * not among them, nor what only is said.
 */
const DEEDS: ReadonlyMap<string, string> = new Map(
  DEED_VERBS.flatMap((base) => {
    const { past, participle } = formsOf(base);
    return [past, participle].map((form): [string, string] => [form, base]);
  }),
);
const REFUSING = /^(?:veto|block|expel)$/;
/** What is announced or unveiled must be a step, not a figure or a death. */
const ONLY_STEPS = /^(?:announce|unveil|introduce|launch|sign|pass|approve)$/;
const STEP =
  /^(?:plan|plans|measure|measures|step|steps|action|actions|order|orders|bill|bills|legislation|resolution|resolutions|sanctions|tariffs|campaign|review|inquiry|investigation|probe|package|proposal|proposals|agreement|deal|law|laws|rule|rules|ban|limits|initiative|treaty|budget|programme|program|operation|offensive|amendment|reform|reforms)$/;
const REACH = 10;

/** A phrase of its own behind the verb: an active verb has an object. */
function hasObject(scene: Scene, i: number): boolean {
  const next = scene.tokens[i + 1];
  if (!next || next.kind === "mark" || next.key === "that") return false;
  // A capital there begins a sentence whose stop is lost.
  if (next.capital && DETERMINERS.has(next.key)) return false;
  return (
    DETERMINERS.has(next.key) ||
    next.kind === "number" ||
    (next.capital && !isAdverb(next.key)) ||
    (/^[a-z-]{3,}$/.test(next.key) && !isAdverb(next.key) && !PREPOSITIONS.test(next.key))
  );
}

const PREPOSITIONS =
  /^(?:by|on|in|at|of|for|from|with|to|after|before|during|into|under|over|against|and|or|but|that|who|which|when|while|as|than|about|since|until|because)$/;

/** "released a statement", "released photos": said or shown, not done. */
function tellsOnly(scene: Scene, from: number): boolean {
  for (let i = from; i < Math.min(from + REACH, scene.tokens.length); i++) {
    if (TOLD.test(keyAt(scene, i))) return true;
    if (/^(?:of|on|in|to|that|by|from|[,;.])$/.test(keyAt(scene, i))) return false;
  }
  return false;
}

const TOLD =
  /^(?:statement|statements|video|videos|photo|photos|image|images|report|reports|information|data|figures|results|details|names|list|letter|letters|transcript|audio|footage|poll|survey|study|findings|documents|memo|emails)$/;

function speaksOfStep(scene: Scene, from: number): boolean {
  for (let i = from; i < Math.min(from + REACH, scene.tokens.length); i++) {
    if (/^[,;.]$/.test(keyAt(scene, i))) return false;
    if (STEP.test(keyAt(scene, i))) return true;
  }
  return false;
}

const DOERS: ReadonlySet<string> = new Set(["agent", "pronoun", "first"]);

/** "The council imposed NP", "the ministry has suspended NP": who decides by office and has done it, is bound by it. */
export const act: Rule = {
  name: "act",
  at(scene: Scene, i: number): Find | null {
    const token = scene.tokens[i];
    const base = token && !token.capital ? DEEDS.get(token.key) : undefined;
    if (base === undefined || !hasObject(scene, i)) return null;
    const before = keyAt(scene, i - 1);
    if (/^(?:is|are|was|were|be|been|being|not|never|a|an|the|newly|recently)$/.test(before)) return null;
    if (base === "release" && tellsOnly(scene, i + 1)) return null;
    if (ONLY_STEPS.test(base) && !speaksOfStep(scene, i + 1)) return null;
    const subject = subjectOf(scene, i);
    if (!subject || !DOERS.has(subject.kind)) return null;
    const known = subject.kind === "agent" && !MANY_SENSES.has(base);
    const to = trimmedEnd(scene, i, clauseEnd(scene, i));
    return wholeAct(i, to, {
      rule: this.name,
      modality: REFUSING.test(base) ? "refusal" : "commitment",
      strength: known ? 0.52 : 0.45,
      subject,
    });
  },
};
