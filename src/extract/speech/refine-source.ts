import type { CueArguments } from "./arguments.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUN_SUBJECTS, RELATIVES } from "./closed-words.ts";
import type { Cue, CueFrame, TokenRange } from "./cue-frame.ts";
import { actNumber, isWeightyWord } from "./directive.ts";
import type { Token } from "./tokens.ts";

/** One cue with what was found around it and around its neighbours. */
interface Case {
  readonly f: CueFrame;
  readonly cue: Cue;
  readonly found: CueArguments;
  /** The cue before it with its speaker, as settled; the cue after it, as found. */
  readonly before: { readonly cue: Cue; readonly source: TokenRange | null } | null;
  readonly after: { readonly cue: Cue; readonly source: TokenRange | null } | null;
}

/** Sets the speaker right, or declines (undefined). */
type SourceRule = (c: Case) => TokenRange | null | undefined;

const keyAt = ({ frame }: CueFrame, i: number): string => frame.tokens[i]?.key ?? "";
const isParticiple = (key: string): boolean => key.length > 4 && key.endsWith("ing");

/** The first word of a cue, "also" aside. */
const headOf = (f: CueFrame, cue: Cue): number => (keyAt(f, cue.from) === "also" ? cue.from + 1 : cue.from);

const inOneSentence = ({ frame }: CueFrame, a: number, b: number): boolean => frame.sentence[a] === frame.sentence[b];

/**
 * "…, noting that …", "…, he said, adding …": a participle behind a comma goes on with the speaker of the cue before it
 * in its sentence. Trap: "according", "including" and the like are no participles of a speaker.
 */
const goesOn: SourceRule = ({ f, cue, before }) => {
  const key = keyAt(f, headOf(f, cue));
  if (!before || !isParticiple(key) || actNumber(key) === 0 || keyAt(f, cue.from - 1) !== ",") return undefined;
  return inOneSentence(f, before.cue.to - 1, cue.from) ? before.source : undefined;
};

/** "Calling it a gift, Lind said …": a participle that opens a sentence has the speaker of the cue after it. */
const opens: SourceRule = ({ f, cue, found, after }) => {
  const { from } = cue;
  if (found.source || !after?.source || !isParticiple(keyAt(f, from)) || !inOneSentence(f, from, after.cue.from))
    return undefined;
  const first = from === 0 || !inOneSentence(f, from - 1, from);
  return first && actNumber(keyAt(f, from)) > 0 && after.source.from > from ? after.source : undefined;
};

const JOINS: ReadonlySet<string> = new Set(["and", "but", "or", "then"]);

/** "Lind praised the plan but called it late": a verb joined to the one before has its subject. */
const joins: SourceRule = ({ f, cue, found, before }) =>
  !found.source && before?.source && JOINS.has(keyAt(f, cue.from - 1)) && inOneSentence(f, before.cue.from, cue.from)
    ? before.source
    : undefined;

/** "Lind's repeated demand for", "his promise to": whoever the noun belongs to. */
const MOST_ADJECTIVES = 3;
const OWNERS: ReadonlySet<string> = new Set(["his", "her", "their", "its"]);
const owns: SourceRule = ({ f, cue, found }) => {
  const act = f.frame.tokens.slice(cue.from, cue.to).some(({ key }) => !AUXILIARIES.has(key) && isWeightyWord(key));
  if (found.source || !act) return undefined;
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 1 - MOST_ADJECTIVES); i--) {
    const token = f.frame.tokens[i] as Token;
    if (OWNERS.has(token.key)) return { from: i, to: i + 1 };
    if (token.key === "'s" || token.key === "'") return ownerBefore(f, i);
    if (token.kind !== "word" || token.capital || PREPOSITIONS.has(token.key) || AUXILIARIES.has(token.key))
      return undefined;
  }
  return undefined;
};

/** The name that a possessive at `end` belongs to. */
function ownerBefore({ frame }: CueFrame, end: number): TokenRange | undefined {
  let from = end;
  while (from > 0 && frame.tokens[from - 1]?.kind === "word" && frame.tokens[from - 1]?.capital) from--;
  return from < end ? { from, to: end + 1 } : undefined;
}

const holdsRelative = (tokens: readonly Token[]): boolean => tokens.some(({ key }) => RELATIVES.has(key));

/** "Lind said her party | favoured": where another cue stands in a speaker's span, only what follows it is the speaker. */
const holdsNoCue: SourceRule = ({ f, cue, found: { source } }) => {
  if (!source || source.to > cue.from) return undefined;
  const inner = f.cues.findLast((other) => other !== cue && other.from > source.from && other.to < source.to);
  if (!inner || holdsRelative(f.frame.tokens.slice(source.from, inner.from + 1))) return undefined;
  const first = keyAt(f, inner.to) === "that" ? inner.to + 1 : inner.to;
  const isSubject = DETERMINERS.has(keyAt(f, first)) || PRONOUN_SUBJECTS.has(keyAt(f, first));
  return isSubject && first < source.to ? { from: first, to: source.to } : undefined;
};

/**
 * A speaker is no clause: "The plan does name the pier | , urging …" keeps its subject, for a comma parts the participle
 * from it; "The owners were a family of banks | backing …" keeps what stands right before.
 */
const isNoClause: SourceRule = ({ f, cue, found: { source } }) => {
  if (!source || source.to > cue.from) return undefined;
  const tokens = f.frame.tokens.slice(source.from, source.to);
  const verb = tokens.findIndex(({ key }, i) => i > 0 && AUXILIARIES.has(key) && key !== "'s");
  if (
    verb < 1 ||
    holdsRelative(tokens.slice(0, verb)) ||
    tokens.some(({ kind, key }) => kind === "mark" && key !== ",")
  )
    return undefined;
  if (!isParticiple(keyAt(f, headOf(f, cue)))) return undefined;
  if (keyAt(f, source.to) === ",") return { from: source.from, to: source.from + verb };
  let from = source.from + verb + 1;
  while (
    from < source.to &&
    (AUXILIARIES.has(keyAt(f, from)) || PREPOSITIONS.has(keyAt(f, from)) || /(?:ed|en|not)$/.test(keyAt(f, from)))
  )
    from++;
  return from < source.to ? { from, to: source.to } : undefined;
};

/** "Lind | , a lawyer, | said": a description between commas belongs to the name before it. */
const LONGEST_NAME = 6;
const describes: SourceRule = ({ f, cue, found: { source } }) => {
  if (!source || source.to > cue.from || !/^(?:a|an|the)$/.test(keyAt(f, source.from))) return undefined;
  if (keyAt(f, source.from - 1) !== "," || keyAt(f, source.to) !== ",") return undefined;
  let from = source.from - 1;
  while (
    from > 0 &&
    source.from - from <= LONGEST_NAME &&
    f.frame.tokens[from - 1]?.kind === "word" &&
    f.frame.tokens[from - 1]?.capital &&
    inOneSentence(f, from - 1, source.from)
  )
    from--;
  return from < source.from - 1 ? { from, to: source.to } : undefined;
};

/** In this order; the first that does not decline decides. */
const RULES: readonly SourceRule[] = [goesOn, opens, joins, owns, holdsNoCue, isNoClause, describes];

/** What was found around each cue of a paragraph, with the speakers set right where grammar tells. */
export function refineSources(f: CueFrame, found: readonly CueArguments[]): CueArguments[] {
  const out: CueArguments[] = [];
  f.cues.forEach((cue, i) => {
    const own = found[i] as CueArguments;
    const beside = (list: readonly CueArguments[], n: number): Case["before"] => {
      const other = f.cues[n];
      return other ? { cue: other, source: list[n]?.source ?? null } : null;
    };
    const c: Case = { f, cue, found: own, before: beside(out, i - 1), after: beside(found, i + 1) };
    let source: TokenRange | null | undefined;
    for (const rule of RULES) {
      source = rule(c);
      if (source !== undefined) break;
    }
    out.push(source === undefined ? own : { ...own, source });
  });
  return out;
}
