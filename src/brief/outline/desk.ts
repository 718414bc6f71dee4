import { type Citation, cite } from "../../read/citation.ts";
import type { Source } from "../../read/source.ts";
import { nearest } from "../../text/nearest.ts";
import type { Problem } from "../../text/problem.ts";
import type { Override } from "../briefing.ts";
import type { Outline } from "../outline.ts";
import type { Address, Change, Passages } from "./changes.ts";
import { CANDIDATES, like } from "./like.ts";
import { findPassages, readPassageText, sentenceAddress, sourceNamed } from "./passages.ts";
import type { Place, Said } from "./shapes.ts";
import { type Kind, nameKey, type Thing, thingsMeant } from "./things.ts";

interface Done {
  readonly change: Change;
  readonly target: string;
  readonly words: string[];
}

const SHOWN = 70;
/** Ids of a build: counted anew in the next one, so that they may come to mean something else. */
const NUMBER = /^(?:p\d+(?:-[am]\d+)?|[cd]\d+)$/;

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN)}…`;
};

/** Where changes are worked on: finds what they name, and collects what was done and what was wrong. */
export class Desk {
  readonly #things = new Map<Kind, Thing[]>();
  readonly #problems: Problem[] = [];
  readonly #done: Done[] = [];
  readonly #made = new Map<Change, string>();
  readonly #became = new Map<string, string>();
  readonly #found = new Map<Address, string | null>();
  readonly #single = new Map<Said, Address>();
  readonly #passages = new Map<Said, Citation | null>();
  readonly sources: readonly Source[];
  readonly outline: Outline;

  constructor(sources: readonly Source[], outline: Outline, things: readonly Thing[]) {
    this.sources = sources;
    this.outline = outline;
    for (const thing of things) this.add(thing);
  }

  add(thing: Thing): void {
    this.#things.set(thing.kind, [...(this.#things.get(thing.kind) ?? []), thing]);
  }

  /** What a change has made is what it is about. */
  made(change: Change, thing: Thing): void {
    this.add(thing);
    this.#made.set(change, thing.id);
  }

  /** Whether the outline, not the rules, brought a thing into the briefing. */
  hasMade(id: string): boolean {
    return [...this.#made.values()].includes(id);
  }

  /** What a change is about: what it made, or what its address finds; null after a complaint. */
  subject(kind: Kind, change: Change, address: Address | null, among?: (id: string) => boolean): string | null {
    const made = this.#made.get(change);
    if (made !== undefined) return this.settled(made);
    if (address === null) return null;
    if ("reject" in change && change.reject === true && this.#isGone(kind, address, among)) return null;
    return this.find(kind, address, among);
  }

  /**
   * Whether words that the sources still have are cited by nothing of the kind any more. What was rejected and is not found
   * again is as it was wished: worth a note, no error.
   */
  #isGone(kind: Kind, address: Address, among: (id: string) => boolean = () => true): boolean {
    const things = (this.#things.get(kind) ?? []).filter(({ id }) => among(this.settled(id)));
    const texts = address.map((said) => ({ said, places: findPassages(said.text, this.sources) }));
    const gone = texts.find(({ said, places }) => thingsMeant(things, said.text, places).length === 0);
    if (gone === undefined || texts.some(({ places }) => places.length === 0)) return false;
    if (!this.#found.has(address))
      this.complain(
        gone.said,
        "idle",
        `no ${kind} cites "${shorten(gone.said.text)}" any more: nothing to reject`,
        "note",
      );
    this.#found.set(address, null);
    return true;
  }

  /** From now on the thing is also known by this name. */
  alsoCalled(kind: Kind, id: string, name: string): void {
    const all = this.#things.get(kind) ?? [];
    this.#things.set(
      kind,
      all.map((thing) => (thing.id === id ? { ...thing, names: [...thing.names, name] } : thing)),
    );
  }

  complain({ line, column }: Place, rule: string, reason: string, level: Problem["level"] = "error"): void {
    this.#problems.push({ rule: `outline/${rule}`, level, file: this.outline.file, line, column, reason });
  }

  /** What must not be and is not: as it was wished, and worth knowing when one tidies the file. */
  idle(place: Place, reason: string): void {
    this.complain(place, "idle", reason, "note");
  }

  /** Notes what a change did; without author, day and reason it is an error. `target` is the kind and id of what changed. */
  record(change: Change, target: string, words: string): void {
    const known = this.#done.find((done) => done.change === change && done.target === target);
    if (known) known.words.push(words);
    else this.#done.push({ change, target, words: [words] });
  }

  /** From now on who means the one thing means the other. */
  becomes(from: string, to: string): void {
    if (from !== to) this.#became.set(from, to);
  }

  /** What a thing has become by merging. */
  settled(id: string): string {
    let at = id;
    for (let next = this.#became.get(at); next !== undefined; next = this.#became.get(at)) at = next;
    return at;
  }

  /** The one thing that all texts of the address mean; null after a complaint, which is made once for each address. */
  find(kind: Kind, address: Address, among: (id: string) => boolean = () => true): string | null {
    const known = this.#found.get(address);
    const id = known === undefined ? this.#look(kind, address, among) : known;
    this.#found.set(address, id);
    return id === null ? null : this.settled(id);
  }

  /** Each text of a list as an address of its own. */
  findAll(kind: Kind, list: Address | null, among?: (id: string) => boolean): string[] {
    const ids = (list ?? []).flatMap((said) => this.find(kind, this.#alone(said), among) ?? []);
    return [...new Set(ids)];
  }

  /** Whether something of that kind is called so, among those. */
  knows(kind: Kind, name: string, among: (id: string) => boolean): boolean {
    const key = nameKey(name);
    return (this.#things.get(kind) ?? []).some(
      (thing) => among(this.settled(thing.id)) && thing.names.some((each) => nameKey(each) === key),
    );
  }

  /** The same text is always the same address, so that it is looked for, and complained of, once. */
  #alone(said: Said): Address {
    const known = this.#single.get(said) ?? [said];
    this.#single.set(said, known);
    return known;
  }

  #look(kind: Kind, address: Address, among: (id: string) => boolean): string | null {
    let left = (this.#things.get(kind) ?? []).filter(({ id }) => among(this.settled(id)));
    for (const said of address) {
      const meant = thingsMeant(left, said.text, findPassages(said.text, this.sources));
      if (meant.length === 0) {
        this.complain(said, "stale", this.#stale(kind, said.text, left));
        return null;
      }
      left = [...meant];
    }
    const [one] = left;
    const said = address[0];
    if (one && left.every(({ id }) => this.settled(id) === this.settled(one.id))) return one.id;
    if (said) this.complain(said, "ambiguous", this.#ambiguous(kind, said.text, left));
    return null;
  }

  /** The only passage that a text means, as a citation; null after a complaint. */
  passage(said: Said): Citation | null {
    const known = this.#passages.get(said);
    const citation = known === undefined ? this.#lookForPassage(said) : known;
    this.#passages.set(said, citation);
    return citation;
  }

  #lookForPassage(said: Said): Citation | null {
    const found = findPassages(said.text, this.sources);
    const [one, ...others] = found;
    if (one && others.length === 0) return cite(one.source, one);
    if (one) {
      const places = found.slice(0, CANDIDATES).map((place) => sentenceAddress(place.source, place) ?? place.source.id);
      const more = found.length > CANDIDATES ? " and others" : "";
      this.complain(
        said,
        "ambiguous",
        `"${shorten(said.text)}" stands in several places: ${places.join(", ")}${more}; write the place before the words`,
      );
    } else this.complain(said, "stale", this.#unfound(said.text));
    return null;
  }

  passages(list: Passages | null): Citation[] {
    return (list ?? []).flatMap((said) => this.passage(said) ?? []);
  }

  /** The source of an id or a file name; null after a complaint. */
  source(said: Said): Source | null {
    const found = sourceNamed(said.text, this.sources);
    if (found) return found;
    this.complain(said, "stale", this.#noSource(said.text));
    return null;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** What was done, signed, in the order of the file. A target that is not there any more is the briefing as a whole. */
  overrides(exists: (target: string) => boolean): Override[] {
    const order = [...this.#done].sort((a, b) => a.change.line - b.change.line || a.change.column - b.change.column);
    return order.flatMap(({ change, target, words }) => {
      const signature = this.signature(change);
      if (signature === null) this.#complainUnsigned(change);
      return signature === null
        ? []
        : { target: exists(target) ? target : "briefing", change: words.join("; "), ...signature };
    });
  }

  /** Who made a change, when and why; null where one of the three is missing. */
  signature(change: Change): Pick<Override, "author" | "date" | "reason"> | null {
    const author = change.author?.text ?? this.outline.author;
    const date = change.date?.text ?? this.outline.date;
    const reason = change.reason?.text ?? null;
    return author === null || date === null || reason === null ? null : { author, date, reason };
  }

  #complainUnsigned(change: Change): void {
    const missing = [
      ...((change.author ?? this.outline.author) === null ? ["author"] : []),
      ...((change.date ?? this.outline.date) === null ? ["date"] : []),
      ...(change.reason === null ? ["reason"] : []),
    ];
    const top = missing[0] === "reason" ? "" : "; author and date may stand once, at the top of the file";
    this.complain(change, "unsigned", `this change has no ${missing.join(", no ")}${top}`);
  }

  #noSource(name: string): string {
    const near = nearest(
      name,
      this.sources.flatMap(({ id, file }) => [id, file]),
    );
    return `there is no source "${shorten(name)}"${near ? `; did you mean "${near}"?` : ""}`;
  }

  #unfound(text: string): string {
    const { source, words } = readPassageText(text);
    if (source !== null && !source.includes(" ") && !sourceNamed(source, this.sources)) return this.#noSource(source);
    const near = this.#nearSentences(words ?? text);
    return `no source has "${shorten(text)}"${near.length > 0 ? `; near it are ${near.join("; ")}` : ""}`;
  }

  #stale(kind: Kind, text: string, things: readonly Thing[]): string {
    if (NUMBER.test(text)) {
      const meant = things.find(({ id }) => id === text);
      return `"${text}" is a number of one build and may be another's in the next${meant ? `; write ${this.#show(meant)}` : ""}`;
    }
    const near = like(text, things, ({ names, passages }) => [...names, ...passages.map(({ exact }) => exact)]);
    const candidates = near.map((thing) => this.#show(thing));
    if (candidates.length > 0)
      return `no ${kind} is called so or cites "${shorten(text)}"; near it are ${candidates.join("; ")}`;
    if (findPassages(text, this.sources).length > 0) return `no ${kind} cites "${shorten(text)}"`;
    return `no ${kind} is called "${shorten(text)}"; ${this.#unfound(text)}`;
  }

  #ambiguous(kind: Kind, text: string, things: readonly Thing[]): string {
    const shown = things.slice(0, CANDIDATES).map((thing) => this.#show(thing));
    const more = things.length > CANDIDATES ? " and others" : "";
    return `"${shorten(text)}" may be ${shown.join(" or ")}${more}; write words that only the one ${kind} cites`;
  }

  #show({ names, passages, id }: Thing): string {
    const [passage] = passages;
    const source = this.sources.find((each) => each.id === passage?.source);
    const place = passage && source ? ` (${sentenceAddress(source, passage) ?? source.id})` : "";
    return `"${shorten(names[0] ?? passage?.exact ?? id)}"${place}`;
  }

  #nearSentences(text: string): string[] {
    const all = this.sources.flatMap((source) => source.sentences.map((sentence) => cite(source, sentence)));
    return like(text, all, ({ exact }) => [exact]).map((citation) => {
      const source = this.sources.find(({ id }) => id === citation.source) as Source;
      return `${sentenceAddress(source, citation)} "${shorten(citation.exact)}"`;
    });
  }
}
