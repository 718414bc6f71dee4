import { knownAt } from "../gazetteer.ts";
import { classesOf } from "../lexeme.ts";
import type { TaggedName } from "../tagged.ts";
import { isCapitalised, type Token } from "../tokens.ts";
import type { Step } from "./step.ts";

const LIST_OPENERS =
  /^(?:Bureau|Department|Ministry|Committee|Subcommittee|Office|Agency|Centers?|Commission|Institute|Board|Council)$/;

/** "Bureau of Apples, Pears, Plums and Cherries" is one name: a list of capitalised common words after "of". */
export const listsInside: Step = (lines, names) =>
  lines.map(({ tokens }, l) => {
    const row: TaggedName[] = [];
    for (const read of names[l]!) {
      const name = withOpener(tokens, read);
      const end = LIST_OPENERS.test(tokens[name.start]!.text) ? listEnd(tokens, name) : name.end;
      const kept = row.at(-1);
      if (kept && kept.end > name.start) continue;
      row.push(end > name.end ? { start: name.start, end, kind: "organization" } : name);
    }
    return row;
  });

/** "Centers for" before "Example Control and Prevention" begins its name. */
function withOpener(tokens: readonly Token[], name: TaggedName): TaggedName {
  if (name.kind !== "organization" || !/^(?:of|for|on)$/.test(tokens[name.start - 1]?.text ?? "")) return name;
  const opener = tokens[name.start - 2]?.text ?? "";
  return LIST_OPENERS.test(opener) && !knownAt(tokens, name.start) ? { ...name, start: name.start - 2 } : name;
}

function listEnd(tokens: readonly Token[], name: TaggedName): number {
  if (!/^(?:of|for|on)$/.test(tokens[name.start + 1]?.text ?? "")) return name.end;
  let at = name.end;
  for (let items = 0; items < LONGEST_LIST; items++) {
    let next = at;
    while (/^(?:,|and|&)$/.test(tokens[next]?.text ?? "") && next - at < 2) next++;
    const item = tokens[next];
    if (
      next === at ||
      !item ||
      !isCapitalised(item.text) ||
      knownAt(tokens, next) ||
      classesOf(item.text).includes("given")
    )
      return name.end;
    const closing = tokens[next - 1]!.text !== ",";
    at = next + 1;
    while (isCapitalised(tokens[at]?.text ?? "")) at++;
    if (closing) return items > 0 ? at : name.end;
  }
  return name.end;
}
const LONGEST_LIST = 6;
