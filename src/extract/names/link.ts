import type { Actor } from "../actor.ts";
import { acronymOf, initialsOf, knownForm, longGiven, normalForm, personForm, soundForm, squashed } from "./forms.ts";

/** Something named, by one or more forms that are known to be its own. */
export interface Named {
  readonly kind: Actor["kind"];
  readonly forms: readonly string[];
}

/** Sets of items that are the same one; the smallest index speaks for its set. */
class Sets {
  readonly #parent: number[];
  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
  }
  find(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    let at = i;
    while (at !== root) {
      const next = this.#parent[at]!;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }
  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x !== y) this.#parent[Math.max(x, y)] = Math.min(x, y);
  }
}

const isFull = (form: string): boolean => form.includes(" ");

/** Joins all items that share a key. */
function joinByKey(sets: Sets, items: readonly Named[], keysOf: (item: Named) => readonly string[]): void {
  const first = new Map<string, number>();
  items.forEach((item, i) => {
    for (const key of keysOf(item)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, i);
      else sets.join(known, i);
    }
  });
}

/** For each key the only set that bears it, or -1 where several do. */
function owners(sets: Sets, items: readonly Named[], keysOf: (item: Named) => readonly string[]): Map<string, number> {
  const owner = new Map<string, number>();
  items.forEach((item, i) => {
    for (const key of keysOf(item)) {
      const set = sets.find(i);
      const known = owner.get(key);
      owner.set(key, known === undefined || sets.find(known) === set ? set : -1);
    }
  });
  return owner;
}

const fullForms = (item: Named): string[] => (item.kind === "person" ? item.forms.map(personForm).filter(isFull) : []);
const lastWords = (form: string): string[] => {
  const words = form.split(" ");
  return words.slice(1).map((_, i) => words.slice(i + 1).join(" "));
};

/** "Stoltenberg" is Jens Stoltenberg where only one person of that surname is about; else it stays alone. */
function joinPeople(sets: Sets, items: readonly Named[]): void {
  joinByKey(sets, items, (item) => fullForms(item).map((form) => soundForm(longGiven(form))));
  const bySurname = owners(sets, items, (item) => fullForms(item).flatMap(lastWords).map(soundForm));
  const byGiven = owners(sets, items, (item) => fullForms(item).map((form) => form.slice(0, form.indexOf(" "))));
  const alone = new Map<string, number>();
  items.forEach((item, i) => {
    if (item.kind !== "person" || fullForms(item).length > 0) {
      if (item.kind === "person") for (const form of fullForms(item)) joinLongName(sets, bySurname, form, i);
      return;
    }
    const form = personForm(item.forms[0] ?? "");
    const owner = bySurname.get(soundForm(form)) ?? byGiven.get(form);
    if (owner !== undefined && owner >= 0) sets.join(owner, i);
    if (owner !== undefined) return;
    const twin = alone.get(form);
    if (twin === undefined) alone.set(form, i);
    else sets.join(twin, i);
  });
}

/** "de Blasio" is Bill de Blasio, "Todd Jones" is Byron Todd Jones: a name that ends one longer name and no other. */
function joinLongName(sets: Sets, bySurname: ReadonlyMap<string, number>, form: string, i: number): void {
  const owner = bySurname.get(soundForm(form));
  if (owner !== undefined && owner >= 0) sets.join(owner, i);
}

/** "OSCE" is the one organisation about whose name has these initials. */
function joinAcronyms(sets: Sets, items: readonly Named[]): void {
  const long = (kind: string) => (item: Named) =>
    item.kind === kind ? item.forms.flatMap(initialsOf).filter((letters) => letters.length > 1) : [];
  for (const kind of ["organization", "instrument", "place"]) {
    const owner = owners(sets, items, long(kind));
    items.forEach((item, i) => {
      if (item.kind !== kind) return;
      for (const form of item.forms) {
        const found = owner.get(acronymOf(form) ?? "");
        if (found !== undefined && found >= 0) sets.join(found, i);
      }
    });
  }
}

/** "@annroe" is the only one whose full name has these letters. */
function joinHandles(sets: Sets, items: readonly Named[]): void {
  if (!items.some((item) => item.forms.some((form) => form.startsWith("@")))) return;
  const owner = owners(sets, items, (item) =>
    item.forms.filter(isFull).map((form) => `${item.kind}:${squashed(form)}`),
  );
  items.forEach((item, i) => {
    for (const form of item.forms) {
      const found = form.startsWith("@") ? owner.get(`${item.kind}:${squashed(form)}`) : undefined;
      if (found !== undefined && found >= 0) sets.join(found, i);
    }
  });
}

/**
 * Which items are the same: for each item the index of the first of its set. Never across a doubt: a surname that two bear, an
 * acronym that two names have, join nothing. `declared` are pairs that the text itself equates: "World Example Fund (WEF)".
 */
export function linkNames(items: readonly Named[], declared: readonly (readonly [number, number])[] = []): number[] {
  const sets = new Sets(items.length);
  joinByKey(sets, items, (item) =>
    item.kind === "person"
      ? []
      : item.forms
          .map(knownForm)
          .filter(Boolean)
          .map((form) => `${item.kind}:${form}`),
  );
  for (const [a, b] of declared) sets.join(a, b);
  joinPeople(sets, items);
  joinAcronyms(sets, items);
  joinHandles(sets, items);
  return items.map((_, i) => sets.find(i));
}

/** Name of letters and figures for ids: "Jens Stoltenberg" -> "jens-stoltenberg". */
export const slugOf = (name: string): string =>
  normalForm(name)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|(?<!-)-+$/g, "")
    .slice(0, 60) || "unnamed";

/** Without a leading "the": acronyms and handles last, then by number of words; capitals only after mixed letters; then by length. */
function fullness(given: string): number {
  const form = given.replace(/^[Tt]he /, "");
  const named = acronymOf(form) === null && !form.startsWith("@") ? 1 : 0;
  const mixed = form === form.toUpperCase() ? 0 : 1;
  return ((named * 64 + Math.min(form.split(" ").length, 63)) * 2 + mixed) * 1024 + Math.min(form.length, 1023);
}

/** The fullest of the forms: no acronym before a word, most words, then longest; ties by code point. */
export function fullestOf(forms: Iterable<string>): string {
  let best = "";
  let most = -1;
  for (const form of forms) {
    const rank = fullness(form);
    if (rank < most || (rank === most && (form.length > best.length || (form.length === best.length && form > best))))
      continue;
    best = form;
    most = rank;
  }
  return best;
}

/** Slugs in order of the given names; a slug that is taken gets the kind, then a number. */
export function uniqueIds(names: readonly { readonly name: string; readonly kind: string }[]): string[] {
  const taken = new Set<string>();
  // The next number of a slug: to count up from 2 each time would cost the square of the names that share one.
  const numbers = new Map<string, number>();
  return names.map(({ name, kind }) => {
    const slug = slugOf(name);
    const typed = `${slug}-${kind}`;
    let id = taken.has(slug) ? typed : slug;
    let n = numbers.get(typed) ?? 2;
    for (; taken.has(id); n++) id = `${typed}-${n}`;
    if (n > 2) numbers.set(typed, n);
    taken.add(id);
    return id;
  });
}
