import type { Claim } from "../../collate/claim.ts";
import type { Html } from "../html.ts";
import { fragmentId, type Href, PAGE } from "../urls.ts";
import { count, supportWords } from "../wording.ts";
import { type CitationView, citationView, type SourceView, sourceView } from "./citation.ts";
import { type Lookup, need } from "./lookup.ts";
import { ownWords } from "./own-words.ts";
import type { Page } from "./page.ts";

export interface ClaimsView extends Page {
  /** Claims carried by several sources, the widest first; the others are only counted: their text stands in its source. */
  readonly shared: readonly ClaimView[];
  readonly lone: string;
}

export interface ClaimView {
  readonly id: string;
  readonly number: number;
  readonly href: Href;
  readonly text: CitationView;
  readonly support: string;
  readonly renderings: readonly RenderingView[];
  readonly silent: readonly SourceView[];
}

export interface RenderingView {
  readonly citation: CitationView;
  /** The words, those marked that the claim's own text has not. */
  readonly html: Html;
  readonly closeness: string;
  /** Whether the source gives it as someone's words. */
  readonly said: string | null;
}

export function claimsView(lookup: Lookup): ClaimsView {
  const { claims, sources } = lookup.briefing;
  const shared = claims.filter(isShared);
  return {
    path: PAGE.claims,
    title: "Claims",
    description: `What several of ${count(sources.length, "report")} say alike, passage beside passage.`,
    section: PAGE.claims,
    shared: [...shared]
      .sort(
        (a, b) => b.support.independent - a.support.independent || b.support.sources.length - a.support.sources.length,
      )
      .map((claim) => claimView(lookup, claim)),
    lone: count(claims.length - shared.length, "claim"),
  };
}

/** A claim of one source alone has no page of its own: its sentence is its address. */
export const isShared = (claim: Claim): boolean => claim.support.sources.length > 1;

export const claimHref = (lookup: Lookup, claim: Claim): Href =>
  isShared(claim) ? `${PAGE.claims}#${fragmentId(claim.id)}` : citationView(lookup, claim.text).href;

export function claimView(lookup: Lookup, claim: Claim): ClaimView {
  const carriers = new Set(claim.support.sources);
  return {
    id: fragmentId(claim.id),
    number: need(lookup.claimNumber, claim.id),
    href: claimHref(lookup, claim),
    text: citationView(lookup, claim.text),
    support: supportWords(claim.support, lookup.briefing.sources.length),
    renderings: claim.renderings.map((rendering) => ({
      citation: citationView(lookup, rendering),
      html: ownWords(need(lookup.sources, rendering.source).text, rendering, claim.text.exact),
      closeness: rendering.closeness,
      said: speakerOf(lookup, rendering.utterance),
    })),
    silent: lookup.briefing.sources.filter(({ id }) => !carriers.has(id)).map(({ id }) => sourceView(lookup, id)),
  };
}

function speakerOf(lookup: Lookup, utterance: string | null): string | null {
  if (utterance === null) return null;
  const speaker = lookup.utterances.get(utterance)?.speaker ?? null;
  return speaker === null ? "said, speaker not named" : `said by ${lookup.actors.get(speaker)?.name ?? speaker}`;
}
