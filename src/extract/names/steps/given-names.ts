import type { TaggedName } from "../tagged.ts";
import { isCapitalised, type Token } from "../tokens.ts";
import { free, type Step } from "./step.ts";

const has = (token: Token | undefined, ...classes: readonly string[]): boolean =>
  token?.lexeme.classes.some((c) => classes.includes(c)) ?? false;
const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:Xx|XxX|X-X|I\.)$/.test(token.lexeme.shape);

/** End of the person's name that a given name begins: initials, then one or two plain capitalised words; or -1. */
function nameEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (tokens[end]?.lexeme.shape === "I.") end++;
  const surname = tokens[end];
  if (!isNamePart(surname) || has(surname, "oh", "ph", "ih", "eh", "cal", "nat", "grp", "firm", "team")) return -1;
  end++;
  return isCapitalised(tokens[end]?.text ?? "") ? -1 : end;
}

/**
 * "President Anna Example", passed over by the tagger: a given name after a title, with a surname behind it. Trap: a given name alone
 * or with a word of places and organisations behind it ("Saint Helen Hotel").
 */
export const titledPeople: Step = (lines, names) =>
  lines.map(({ tokens, titleCase }, l) => {
    const row = [...names[l]!];
    if (titleCase) return row;
    tokens.forEach((token, start) => {
      if (!has(token, "given") || !has(tokens[start - 1], "off", "rank", "hon")) return;
      const end = nameEnd(tokens, start);
      const name: TaggedName = { start, end, kind: "person" };
      if (end > 0 && free(row, name)) row.push(name);
    });
    return row;
  });
