import { AUXILIARIES, DASHES, DETERMINERS, keyAt, QUOTES, type Scene, skipAdverbs } from "./scene.ts";
import { readVerb } from "./verbs.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** After a comma these open a clause that no longer belongs to the measure. */
const CLAUSE_OPENERS = set(
  "which who whom whose where while although though but because since as whereas when after before if unless until so however prompting saying " +
    "said says adding noting citing according he she they it we i there that's stressing warning arguing calling making leaving despite amid",
);
/** A comma and then one of these within a few words: ", Mr. Smith said", ", the mayor told reporters". */
const REPORTING = set(
  "said says told adding added according noted noting tweeted wrote stated declared commented explained concluded stressed insisted continued",
);
const REPORTING_REACH = 14;
const SPEECH_VERBS = set("said says told added tweeted wrote noted stated explained insisted continued");
/** Behind "and" or "but" these begin a clause with a verb of its own. */
const NEW_CLAUSE = set("he she they it we i there will would could has have is are was were");
export const JOINTS = set("and or plus");

/** What a trade is for, and the parts that a plan is said to have, are measures of their own. */
const isTrade = (scene: Scene, i: number): boolean =>
  keyAt(scene, i) === "in" && /^(?:exchange|return)$/.test(keyAt(scene, i + 1)) && keyAt(scene, i + 2) === "for";

export const isClosingQuote = (key: string): boolean => key === "”" || key === "''" || key === '"';
const isOpeningQuote = (key: string): boolean => key === "“" || key === "``" || key === '"';

/** Whether a quotation that opens in the sentence is still open at `i`. */
export function insideQuote(scene: Scene, i: number): boolean {
  let open = false;
  for (let k = 0; k < i; k++) {
    const key = keyAt(scene, k);
    if (key === '"') open = !open;
    else if (isOpeningQuote(key)) open = true;
    else if (isClosingQuote(key)) open = false;
  }
  return open;
}

const opensSentence = (scene: Scene, i: number): boolean =>
  scene.tokens[i + 1]?.capital === true && (scene.tokens[i - 1]?.key.length ?? 0) > 3;

function isDash(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (!token) return false;
  if (DASHES.has(token.key)) return true;
  const [before, next] = [scene.tokens[i - 1], scene.tokens[i + 1]];
  if (token.key !== "-" || !next) return false;
  return next.key === "-" || (token.end < next.start && before !== undefined && before.end < token.start);
}

/** ", Mr. Ruiz is …", ", the council will …": the main clause behind a fronted one. */
function opensMainClause(scene: Scene, from: number): boolean {
  const first = scene.tokens[from];
  if (!first || !(first.capital || DETERMINERS.has(first.key))) return false;
  for (let k = from + 1; k < from + 5; k++) {
    const token = scene.tokens[k];
    if (!token || (token.kind === "mark" && token.key !== ".")) return false;
    if (/^(?:is|are|was|were|has|have|had|will|would)$/.test(token.key)) return true;
    if (/^(?:of|and|who|which|that|for|to)$/.test(token.key)) return false;
  }
  return false;
}

function leavesAtComma(scene: Scene, i: number): boolean {
  const next = keyAt(scene, i + 1);
  // American style sets the comma inside the marks: a list goes on behind them, a report does not.
  if (QUOTES.has(next)) return !(JOINTS.has(keyAt(scene, i + 2)) && QUOTES.has(keyAt(scene, i + 3)));
  if (next === "as" && keyAt(scene, i + 2) === "well") return false;
  if (CLAUSE_OPENERS.has(next) || AUXILIARIES.has(next) || readVerb(next)?.form === "past") return true;
  if (opensMainClause(scene, i + 1)) return true;
  for (let k = i + 1; k < Math.min(i + REPORTING_REACH, scene.tokens.length); k++) {
    if (keyAt(scene, k) === ",") break;
    if (REPORTING.has(keyAt(scene, k))) return true;
  }
  return false;
}

/** "and said …", "but he will …", "and Mr. Smith said": the clause has a verb of its own. */
function leavesAtJoint(scene: Scene, i: number): boolean {
  const at = skipAdverbs(scene, i + 1);
  const token = scene.tokens[at];
  if (!token) return true;
  if (token.key === "that") return true;
  if (NEW_CLAUSE.has(token.key) || SPEECH_VERBS.has(token.key)) return true;
  if (token.capital) return scene.tokens.slice(at + 1, at + 4).some(({ key }) => SPEECH_VERBS.has(key));
  return readVerb(token.key)?.form === "past" && !DETERMINERS.has(keyAt(scene, at - 1));
}

/** Whether the text at `i` leaves the clause for good: a new clause, a reporting verb, a dash, a trade, the end. */
export function leaves(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (!token) return true;
  if (token.key === ";" || token.key === ":" || isDash(scene, i) || isTrade(scene, i)) return true;
  if (/^[.!?…]$/.test(token.key))
    return i + 1 >= scene.tokens.length || QUOTES.has(keyAt(scene, i + 1)) || opensSentence(scene, i);
  if (token.key === ",") return leavesAtComma(scene, i);
  if (JOINTS.has(token.key) || token.key === "but") return leavesAtJoint(scene, i);
  return SPEECH_VERBS.has(token.key) && scene.tokens[i - 1]?.capital === true;
}

/** '… at the pier,” and “more night shifts': the quotation goes on behind the joint. */
const resumes = (scene: Scene, i: number): boolean =>
  JOINTS.has(keyAt(scene, i + 1)) && isOpeningQuote(keyAt(scene, i + 2));

/** Where the tokens that follow `from` stop belonging to its clause. */
export function clauseEnd(scene: Scene, from: number, limit = scene.tokens.length): number {
  const quoted = insideQuote(scene, from);
  for (let i = from + 1; i < limit; i++) {
    if (quoted && isClosingQuote(keyAt(scene, i)) && !resumes(scene, i)) return i;
    if (leaves(scene, i)) return i;
  }
  return limit;
}

const opensWithin = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isOpeningQuote(keyAt(scene, i))) return true;
  return false;
};

/** The end of a member without closing marks, joints, stops and a dangling adverb at it. */
export function trimmedEnd(scene: Scene, from: number, to: number): number {
  let end = to;
  while (end > from + 1) {
    const token = scene.tokens[end - 1];
    if (!token || (token.kind !== "mark" && !JOINTS.has(token.key) && token.key !== "but")) break;
    if (token.key === ")" || token.key === "%") break;
    if (isClosingQuote(token.key) && opensWithin(scene, from, end - 1)) break;
    end--;
  }
  return end;
}
