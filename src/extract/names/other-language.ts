import type { Line } from "./pieces.ts";
import { knownNames } from "./steps/everywhere.ts";
import { free } from "./steps/step.ts";
import type { TaggedName } from "./tagged.ts";
import { isCapitalised, type Token } from "./tokens.ts";

/** Small words between given name and surname. */
const PARTICLES = /^(?:von|van|de|del|der|den|di|da|dos|du|la|le|al|bin|zu)$/;
const MOST_PARTICLES = 2;

const isGiven = (token: Token | undefined): boolean => token?.lexeme.classes.includes("given") ?? false;
const isPlainName = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:Xx|XxX|X-X)$/.test(token.lexeme.shape) && isCapitalised(token.text);

/** End of the name that a given name begins: "Anna Maria von Beispiel", "Jo B. Muster"; -1 where no surname follows. */
function personEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (isGiven(tokens[end]) || tokens[end]?.lexeme.shape === "I.") end++;
  const particles = end;
  while (end - particles < MOST_PARTICLES && PARTICLES.test(tokens[end]?.text ?? "")) end++;
  if (isPlainName(tokens[end])) return end + 1;
  return particles - start > 1 && isGiven(tokens[particles - 1]) ? particles : -1;
}

function fullNames(tokens: readonly Token[]): TaggedName[] {
  const names: TaggedName[] = [];
  for (let start = 0; start < tokens.length; start++) {
    // "10 Mark Strafe": a given name that is counted is none.
    if (!isGiven(tokens[start]) || /^\d/.test(tokens[start - 1]?.text ?? "")) continue;
    const end = personEnd(tokens, start);
    if (end < 0) continue;
    names.push({ start, end, kind: "person", rule: "name/given-name-and-surname" });
    start = end - 1;
  }
  return names;
}

/**
 * Names in a text that the English tagger cannot read, as it would take every German noun for one: people by given name and
 * surname, their surnames wherever else they stand, and what everybody knows. Trap: "Die Bürgermeisterin von Beispielstadt".
 */
export function namesInOtherLanguage(lines: readonly Line[]): TaggedName[][] {
  const full = lines.map(({ tokens }) => fullNames(tokens));
  const surnames = new Set(full.flatMap((row, l) => row.map(({ end }) => lines[l]!.tokens[end - 1]!.text)));
  const people = lines.map(({ tokens }, l) => {
    const row = [...full[l]!];
    tokens.forEach(({ text }, i) => {
      const name: TaggedName = { start: i, end: i + 1, kind: "person", rule: "name/surname-again" };
      if (surnames.has(text) && free(row, name)) row.push(name);
    });
    return row;
  });
  return knownNames(lines, people).map((row) => [...row].sort((a, b) => a.start - b.start));
}
