import type { Actor } from "../../extract/actor.ts";
import type { Utterance } from "../../extract/utterance.ts";
import type { Citation } from "../../read/citation.ts";
import { actorPath, type Href, PAGE } from "../urls.ts";
import { count } from "../wording.ts";
import { KIND_WORDS } from "./actor-kinds.ts";
import {
  type CitationView,
  type CiteGroup,
  citationView,
  citeGroups,
  type SourceView,
  sentenceHref,
  sourceView,
} from "./citation.ts";
import { type DecisionView, decisionsOn } from "./decisions.ts";
import { type FigureRow, figureWords } from "./figures.ts";
import { groupBy, type Lookup, need } from "./lookup.ts";
import type { Page } from "./page.ts";
import { type SpokenView, spokenView } from "./quotations.ts";
import { speechCounts } from "./speech.ts";

export interface NamesView extends Page {
  readonly groups: readonly {
    readonly kind: Actor["kind"];
    readonly title: string;
    readonly rows: readonly NameRow[];
  }[];
}

export interface NameRow {
  readonly name: string;
  readonly href: Href;
  readonly aliases: string;
  readonly mentions: string;
  readonly sources: string;
  readonly quotes: string | null;
}

export interface NamePageView extends Page {
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly decisions: readonly DecisionView[];
  readonly spoken: SpokenView | null;
  readonly figures: readonly FigureRow[];
  readonly mentions: readonly {
    readonly source: SourceView;
    readonly count: string;
    readonly places: readonly CiteGroup[];
  }[];
}

const GROUPS: readonly (readonly [Actor["kind"], string])[] = [
  ["person", "People"],
  ["organization", "Organisations"],
  ["place", "Places"],
  ["instrument", "Treaties and other instruments"],
];

export function namesView(lookup: Lookup): NamesView {
  const said = groupBy(lookup.briefing.utterances, (utterance) => utterance.speaker);
  return {
    path: PAGE.names,
    title: "People, organisations, places",
    description: `${count(lookup.briefing.actors.length, "name")} with their aliases, what they say and where they are mentioned.`,
    section: PAGE.names,
    groups: GROUPS.map(([kind, title]) => ({
      kind,
      title,
      rows: lookup.briefing.actors
        .filter((actor) => actor.kind === kind)
        .sort((a, b) => b.mentions.length - a.mentions.length)
        .map((actor) => nameRow(actor, said.get(actor.id) ?? [])),
    })).filter((group) => group.rows.length > 0),
  };
}

function nameRow(actor: Actor, said: readonly Utterance[]): NameRow {
  return {
    name: actor.name,
    href: actorPath(actor.id),
    aliases: otherNames(actor).join(", "),
    mentions: count(actor.mentions.length, "mention"),
    sources: count(new Set(actor.mentions.map((mention) => mention.source)).size, "report"),
    quotes: said.length === 0 ? null : speechCounts(said),
  };
}

const otherNames = (actor: Actor): string[] => actor.aliases.filter((alias) => alias !== actor.name);

export function namePages(lookup: Lookup): NamePageView[] {
  const { actors, utterances, figures } = lookup.briefing;
  const said = groupBy(utterances, (one) => one.speaker);
  const counted = groupBy(figures, (one) => one.attributedTo);
  return actors.map((actor) => ({
    path: actorPath(actor.id),
    title: actor.name,
    description: `${actor.name}: ${KIND_WORDS[actor.kind]}, ${count(actor.mentions.length, "mention")} in the reports.`,
    section: PAGE.names,
    kind: KIND_WORDS[actor.kind],
    aliases: otherNames(actor),
    decisions: decisionsOn(lookup, `actor ${actor.id}`),
    spoken: said.has(actor.id) ? spokenView(lookup, said.get(actor.id) ?? []) : null,
    figures: (counted.get(actor.id) ?? []).map((figure) => ({
      value: `${figureWords(figure)} ${figure.counted}`.trim(),
      citation: placeOf(lookup, figure),
      attributedTo: null,
    })),
    mentions: [...groupBy(actor.mentions, (mention) => mention.source)].map(([source, mentions]) => ({
      source: sourceView(lookup, source),
      count: count(mentions.length, "mention"),
      places: citeGroups(mentions.map((mention) => placeOf(lookup, mention))),
    })),
  }));
}

const placeOf = (lookup: Lookup, citation: Citation): CitationView => ({
  ...citationView(lookup, citation),
  href: sentenceHref(need(lookup.sources, citation.source), citation),
});
