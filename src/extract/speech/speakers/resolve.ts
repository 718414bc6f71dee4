import type { Source } from "../../../read/source.ts";
import { type Span, slice } from "../../../text/span.ts";
import type { Actor } from "../../actor.ts";
import { isOfficeModifier, isTitle } from "../../names/offices.ts";
import { PLACE_HEADS } from "../../names/places.ts";
import type { UtteranceDraft } from "../draft.ts";
import { isBelonging, isOwner, mainPart, speaksFor } from "./heads.ts";
import { holderOf, holdersOfNoun, officesIn } from "./offices.ts";
import { bodyBefore, onlyPersonBefore, personBefore } from "./pronouns.ts";
import { lowerBound, type Mention, mentionsIn, type Stage, stageOf } from "./stage.ts";
import { BELONGING, BODY_NOUNS, OPEN_PRONOUNS, PERSON_PRONOUNS, RELATIVE_PRONOUNS, WHOLE_BODIES } from "./words.ts";

/** What a rule is given: the speaker's span and all that is known so far. */
interface Case {
  readonly stage: Stage;
  readonly span: Span;
  readonly words: string;
  readonly offices: ReadonlyMap<Actor, ReadonlySet<string>>;
  readonly speakers: ReadonlyMap<UtteranceDraft, Actor>;
}

/** Settles the speaker, says that it is in doubt (null), or declines (undefined) and leaves it to the next rule. */
type SpeakerRule = (c: Case) => Actor | null | undefined;

const POSSESSIVE = /['’]s?$/;
const beforeComma = (words: string): string => (words.split(",")[0] as string).replace(POSSESSIVE, "");
const plain = (words: string): string => words.toLowerCase().replace(POSSESSIVE, "").trim();

/** he, she, his, her. */
const byPronoun: SpeakerRule = ({ stage, span, words, speakers }) => {
  const gender = PERSON_PRONOUNS.get(plain(words));
  return gender ? personBefore(stage, span.start, gender, speakers) : undefined;
};

/** "…, who said": the name right before, or who comes from there: "Ada Lind of Norland, who said". */
const byRelative: SpeakerRule = ({ stage, span, words }) => {
  if (!RELATIVE_PRONOUNS.has(plain(words))) return undefined;
  const { text, mentions } = stage;
  for (let i = lowerBound(mentions, span.start) - 1; i >= 0; i--) {
    const mention = mentions[i] as Mention;
    if (mention.end > span.start) continue;
    if (!/^[,\s]{1,3}$/.test(text.slice(mention.end, span.start))) return null;
    const owner = mentions[i - 1];
    const belongs = owner?.actor.kind === "person" && /^,? (?:of|from) $/.test(text.slice(owner.end, mention.start));
    return belongs ? owner.actor : mention.actor;
  }
  return null;
};

const byOpenPronoun: SpeakerRule = ({ words }) => (OPEN_PRONOUNS.has(plain(words)) ? null : undefined);

/** Streets and buildings are places too, but nobody means those in them. */
const isMetonym = ({ kind, name }: Actor): boolean =>
  kind === "organization" || (kind === "place" && !PLACE_HEADS.has(name.split(" ").at(-1) as string));

/** Who stands right behind a mention in a list: "Lind | and Norway". */
const isListed = (text: string, before: Mention, after: Mention): boolean =>
  /^,? (?:and|or) (?:the |\p{L}+\. )?(?:\p{Lu}\p{Ll}+ )?$/u.test(text.slice(before.end, after.start));

/**
 * A person named in the span, not as the one to whom the speaker belongs and not as the owner of what speaks ("Mr. Orr's
 * criticism"); two of them, or a person and a body, are a doubt.
 */
const byPerson: SpeakerRule = ({ stage, span }) => {
  const part = mainPart(stage.text, span);
  const mentions = mentionsIn(stage, part);
  const persons = mentions.filter(
    (m) => m.actor.kind === "person" && !isBelonging(stage, span, m) && !isOwner(stage.text, part, m),
  );
  const actors = new Set(persons.map((m) => m.actor));
  if (actors.size === 0) return undefined;
  const last = persons.at(-1) as Mention;
  if (mentions.some((m) => m.actor !== last.actor && isListed(stage.text, last, m))) return null;
  return actors.size === 1 ? last.actor : null;
};

/** An organisation or place that is the whole of the span but for its article. */
const byBody: SpeakerRule = (c) => {
  for (const mention of mentionsIn(c.stage, c.span)) {
    const before = plain(c.stage.text.slice(c.span.start, mention.start)).split(/\s+/).filter(Boolean);
    const after = c.stage.text.slice(mention.end, c.span.end);
    const inBrackets = /^\s?\([^()]{1,20}\)$/.test(after);
    if (
      isMetonym(mention.actor) &&
      before.every((word) => WHOLE_BODIES.has(word)) &&
      (after.replace(POSSESSIVE, "").trim() === "" || /^,/.test(after) || inBrackets)
    )
      return mention.actor;
  }
  return undefined;
};

/** How many words may describe a body before its name. */
const MOST_DESCRIBING = 4;

/** "credit agency Norfish", "Norland-based Norfish": a body with what describes it before its name. */
const byDescribedBody: SpeakerRule = ({ stage, span, words }) => {
  const [mention, ...more] = mentionsIn(stage, span).filter((m) => stage.text[m.end] !== "-");
  if (mention?.actor.kind !== "organization" || more.length > 0) return undefined;
  const after = stage.text.slice(mention.end, span.end);
  const before = words
    .slice(0, mention.start - span.start)
    .split(/\s+/)
    .filter(Boolean);
  const describes = before.every((word) => /^[\p{L}-]+$/u.test(word) && !BELONGING.has(word.toLowerCase()));
  const ends = after.replace(POSSESSIVE, "") === "" || after.startsWith(",");
  return describes && ends && before.length <= MOST_DESCRIBING ? mention.actor : undefined;
};

/** "the company": the body that was just named. */
const byBodyNoun: SpeakerRule = ({ stage, span, words }) => {
  const noun = /^the (\p{L}+)$/iu.exec(beforeComma(words))?.[1]?.toLowerCase();
  return noun !== undefined && BODY_NOUNS.has(noun) ? bodyBefore(stage, span.start, noun) : undefined;
};

/** "a spokesman for the ministry", "the Norwegian government": the body in whose name they speak, were it only one. */
const byVoice: SpeakerRule = ({ stage, span }) => {
  const part = mainPart(stage.text, span);
  const bodies = mentionsIn(stage, part).filter((m) => isMetonym(m.actor) && speaksFor(stage.text, part, m));
  const actors = new Set(bodies.map((m) => m.actor));
  return actors.size === 1 ? (bodies[0] as Mention).actor : undefined;
};

/** A name or an alias as it stands, titles before it aside: also where no mention was found in the span. */
const byName: SpeakerRule = ({ stage, words }) => {
  const parts = words.replace(POSSESSIVE, "").split(/\s+/);
  while (parts.length > 1 && (isTitle(parts[0] as string) || isOfficeModifier(parts[0] as string))) parts.shift();
  const actor = stage.byName.get(parts.join(" ").toLowerCase()) ?? stage.byName.get(plain(words).replace(/^the /, ""));
  return actor && (actor.kind === "person" || isMetonym(actor)) ? actor : undefined;
};

/** "Lind", "Senator Lind, D-Norland": a surname alone, where one person only bears it. */
const bySurname: SpeakerRule = ({ stage, words }) => {
  const parts = beforeComma(words).split(/\s+/);
  while (parts.length > 1 && (isTitle(parts[0] as string) || isOfficeModifier(parts[0] as string))) parts.shift();
  const [only, ...more] = parts;
  return (only && more.length === 0 && /^\p{Lu}/u.test(only) && stage.bySurname.get(only.toLowerCase())) || undefined;
};

/** "the NATO chief". */
const byOffice: SpeakerRule = ({ words, offices }) => holderOf(beforeComma(words), offices) ?? undefined;

/** "the senator", "the Republican senator": of several who could be meant, the one that was just named or speaking. */
const byOfficeBefore: SpeakerRule = ({ stage, span, words, offices, speakers }) => {
  const holders = holdersOfNoun(beforeComma(words), offices);
  return (
    (holders.length > 0 && onlyPersonBefore(stage, span.start, (actor) => holders.includes(actor), speakers)) ||
    undefined
  );
};

const RULES: readonly SpeakerRule[] = [
  byPronoun,
  byRelative,
  byOpenPronoun,
  byPerson,
  byBody,
  byDescribedBody,
  byVoice,
  byName,
  bySurname,
  byOffice,
  byOfficeBefore,
  byBodyNoun,
];

function speakerOf(c: Case): Actor | null {
  for (const rule of RULES) {
    const actor = rule(c);
    if (actor !== undefined) return actor;
  }
  return null;
}

/** Who speaks each draft, where the text leaves no doubt; later runs of a broken quotation have the speaker of the first. */
export function resolveSpeakers(
  source: Pick<Source, "text" | "sentences">,
  actors: readonly Actor[],
  drafts: readonly UtteranceDraft[],
): Map<UtteranceDraft, Actor> {
  const speakers = new Map<UtteranceDraft, Actor>();
  if (actors.length === 0) return speakers;
  const stage = stageOf(source, actors, drafts);
  const offices = officesIn(stage);
  const at = (draft: UtteranceDraft): number => draft.speakerSpan?.start ?? draft.content.start;
  for (const draft of [...drafts].sort((a, b) => at(a) - at(b))) {
    const span = draft.speakerSpan;
    if (!span) continue;
    const actor = speakerOf({ stage, span, words: slice(source.text, span), offices, speakers });
    if (actor) speakers.set(draft, actor);
  }
  for (const draft of drafts) {
    const first = draft.continues ? speakers.get(draft.continues) : undefined;
    if (first && !speakers.has(draft)) speakers.set(draft, first);
  }
  return speakers;
}
