import { knownAt } from "../gazetteer.ts";
import type { TaggedName } from "../tagged.ts";
import { isCapitalised, type Token } from "../tokens.ts";
import { free, type Step } from "./step.ts";

/** Last words that leave no doubt of what a capitalised run names. */
const ORGANISATION =
  /^(?:Council|Ministry|Department|Commission|Committee|Association|Federation|Organi[sz]ation|University|Corporation|Bureau|Agency|Party|Institute|Foundation|Society|Orchestra|Regiment|Brigade|Battalion|Squadron)$/;
const PLACE =
  /^(?:River|Islands?|Mountains|County|Airport|Avenue|Boulevard|Street|Road|Bay|Peninsula|Hotel|Resort|Casino|Stadium|Museum|Cathedral)$/;

const kindOfHead = (word: string): TaggedName["kind"] | null =>
  ORGANISATION.test(word) ? "organization" : PLACE.test(word) ? "place" : null;

/** Whether a word may belong to the run: capitalised, no article or pronoun that only begins the sentence. */
const belongs = (token: Token, at: number): boolean =>
  isCapitalised(token.text) &&
  !(at === 0 && token.lexeme.classes.includes("com")) &&
  !token.lexeme.classes.includes("cal");

/**
 * "Alliance-Country Council", "Blue River": runs of two or more capitalised words that the tagger passed over, though their last
 * word says what they are, or took for a person. Traps: "The Council", "Party" alone, a headline.
 */
export const clearHeads: Step = (lines, names) =>
  lines.map(({ tokens, titleCase }, l) => {
    const row = names[l]!.map((name): TaggedName => {
      const kind = name.kind === "person" && name.end - name.start > 1 ? kindOfHead(tokens[name.end - 1]!.text) : null;
      return kind ? { ...name, kind } : name;
    });
    if (titleCase) return row;
    tokens.forEach(({ text }, head) => {
      const kind = isCapitalised(text) ? kindOfHead(text) : null;
      if (!kind || isCapitalised(tokens[head + 1]?.text ?? "")) return;
      let start = head;
      while (start > 0 && belongs(tokens[start - 1]!, start - 1)) start--;
      const name: TaggedName = { start, end: head + 1, kind };
      if (start < head && !knownAt(tokens, head) && free(row, name)) row.push(name);
    });
    return row;
  });
