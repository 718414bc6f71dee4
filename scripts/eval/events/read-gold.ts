import { parse } from "yaml";
import type { Gold, GoldCell, GoldDiscrepancy, GoldPassage, GoldQuote, Passage } from "./gold.ts";
import { locate } from "./locate.ts";

/** Texts by the name that the annotation gives to the source: the file without its ending. */
export type Texts = ReadonlyMap<string, string>;

type Quoted = string | { readonly text: string; readonly optional?: boolean };
/** Source -> what is quoted of it; a cell may say `partial:` or `contradicted:` above it. */
type Passages = Readonly<Record<string, Quoted | readonly Quoted[]>>;
type Cells = Readonly<Record<string, Passages[string] | { readonly partial?: string; readonly contradicted?: string }>>;
type Names = string | readonly string[];

interface File {
  readonly event: string;
  readonly lineages?: readonly (readonly string[])[];
  readonly either?: readonly (readonly string[])[];
  readonly claims?: readonly { readonly what: string; readonly in: Passages }[];
  readonly "near misses"?: readonly { readonly why: string; readonly a: Passages; readonly b: Passages }[];
  readonly measures?: readonly {
    readonly title: string;
    readonly modality: Names;
    readonly proposer?: Names;
    readonly addressee?: Names;
    readonly area?: string;
    readonly optional?: boolean;
    readonly in: Cells;
  }[];
  readonly discrepancies?: readonly (Pick<GoldDiscrepancy, "question" | "kind" | "weight"> & {
    readonly optional?: boolean;
    readonly readings: Readonly<Record<string, Passages>>;
  })[];
  readonly "key facts"?: readonly { readonly fact: string; readonly in: Passages }[];
  readonly quotes?: readonly {
    readonly in: string;
    readonly text: string;
    readonly kind?: GoldQuote["kind"];
    readonly speaker?: Names;
    readonly cue?: string;
  }[];
}

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

/** Reads an annotation (format: `test/gold/events/README.md`). Throws, with the event and source, on a quote that is not there once. */
export function readGold(yaml: string, texts: Texts): Gold {
  const file: File = parse(yaml);
  const sources = [...texts.keys()].sort();
  const find = (source: string, quoted: string) => {
    const text = texts.get(source);
    if (text === undefined) throw new Error(`${file.event}: no source ${source}`);
    try {
      return locate(text, quoted);
    } catch (error) {
      throw new Error(`${file.event}, ${source}: ${(error as Error).message}`);
    }
  };
  const passage = (source: string, quoted: Quoted): GoldPassage => {
    const { text, optional = false } = typeof quoted === "string" ? { text: quoted } : quoted;
    return { source, ...find(source, text), optional };
  };
  const passages = (given: Passages): GoldPassage[] =>
    Object.entries(given).flatMap(([source, quoted]) => list(quoted).map((one) => passage(source, one)));
  const only = (given: Passages): Passage => {
    const [first, ...more] = passages(given);
    if (!first || more.length > 0) throw new Error(`${file.event}: a near miss has two sides of one passage each`);
    return first;
  };
  const cell = (source: string, given: Cells[string]): GoldCell => {
    const marked = given as { readonly partial?: string; readonly contradicted?: string };
    const status = marked.partial ? "partial" : marked.contradicted ? "contradicted" : "stated";
    const quoted = marked.partial ?? marked.contradicted ?? (given as Passages[string]);
    return { source, status, passages: passages({ [source]: quoted }) };
  };
  return {
    event: file.event,
    sources,
    lineages: file.lineages ?? [],
    either: file.either ?? [],
    claims: list(file.claims).map(({ what, in: given }) => ({ what, passages: passages(given) })),
    nearMisses: list(file["near misses"]).map(({ why, a, b }) => ({ why, pair: [only(a), only(b)] as const })),
    measures: list(file.measures).map(({ title, modality, area, optional, proposer, addressee, in: given }) => ({
      title,
      modality: list(modality),
      area: area ?? null,
      optional: optional ?? false,
      proposer: list(proposer),
      addressee: list(addressee),
      cells: Object.entries(given).map(([source, quoted]) => cell(source, quoted)),
    })),
    discrepancies: list(file.discrepancies).map(({ question, kind, weight, optional, readings }) => {
      const read = Object.entries(readings).map(([value, given]) => ({ value, passages: passages(given) }));
      const cited = new Set(read.flatMap((one) => one.passages.map(({ source }) => source)));
      const silent = sources.filter((source) => !cited.has(source));
      return { question, kind, weight, optional: optional ?? false, readings: read, silent };
    }),
    keyFacts: list(file["key facts"]).map(({ fact, in: given }) => ({ fact, passages: passages(given) })),
    quotes: list(file.quotes).map(({ in: source, text, kind, speaker, cue }) => ({
      source,
      ...find(source, text),
      kind: kind ?? "direct",
      speaker: list(speaker),
      cue: cue === undefined ? null : find(source, cue),
    })),
  };
}
