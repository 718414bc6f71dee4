import { cite } from "../read/citation.ts";
import type { Source } from "../read/source.ts";
import type { Actor } from "./actor.ts";
import { findMentions, type Mention } from "./names/find-names.ts";
import { acronymOf } from "./names/forms.ts";
import { fullestOf, linkNames, uniqueIds } from "./names/link.ts";

interface Form {
  readonly kind: Actor["kind"];
  readonly forms: readonly string[];
  readonly mentions: Mention[];
}

/** The mentions of one spelling and kind together, in order of first mention. */
function formsOf(mentions: readonly Mention[]): Form[] {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const key = `${mention.kind}:${mention.form}`;
    const form = forms.get(key) ?? { kind: mention.kind, forms: [mention.form], mentions: [] };
    form.mentions.push(mention);
    forms.set(key, form);
  }
  return [...forms.values()];
}

/** "World Example Fund (WEF)": the text itself says that both are one. */
function declaredIn(text: string, mentions: readonly Mention[], forms: readonly Form[]): [number, number][] {
  const place = new Map(forms.flatMap((form, i) => form.mentions.map((mention) => [mention, i] as const)));
  const pairs: [number, number][] = [];
  for (let i = 1; i < mentions.length; i++) {
    const [long, short] = [mentions[i - 1]!, mentions[i]!];
    const inBrackets =
      /^\s?\(\s?["“”']?$/.test(text.slice(long.end, short.start)) &&
      /^["“”']?\s?\)/.test(text.slice(short.end, short.end + 3));
    if (inBrackets && long.kind === short.kind && acronymOf(short.form) !== null && acronymOf(long.form) === null)
      pairs.push([place.get(long)!, place.get(short)!]);
  }
  return pairs;
}

/** People, organisations, places and instruments (treaties, documents) that one source names, with their aliases. */
export function findActors(source: Source): Actor[] {
  const mentions = findMentions(source);
  const forms = formsOf(mentions);
  const sets = linkNames(forms, declaredIn(source.text, mentions, forms));
  const groups = new Map<number, Form[]>();
  forms.forEach((form, i) => {
    const group = groups.get(sets[i]!);
    if (group) group.push(form);
    else groups.set(sets[i]!, [form]);
  });
  const actors = [...groups.values()].map((group) => {
    const names = new Set(group.flatMap((form) => form.forms));
    const name = fullestOf(names);
    const mentions = group.flatMap((form) => form.mentions).sort((a, b) => a.start - b.start);
    return {
      kind: group[0]!.kind,
      name,
      aliases: [...names].filter((alias) => alias !== name).sort(),
      mentions: mentions.map((mention) => cite(source, mention)),
      rule: mentions[0]!.rule,
    };
  });
  const ids = uniqueIds(actors);
  return actors.map((actor, i) => ({ id: ids[i]!, ...actor }));
}
