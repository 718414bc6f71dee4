import type { Claim, Rendering } from "../../collate/claim.ts";
import { highlight } from "../highlight.ts";
import type { Html } from "../html.ts";
import { claimsPath, fragmentId, type Href, PAGE } from "../urls.ts";
import { count, supportWords } from "../wording.ts";
import { type CitationView, citationView, type SilentView, silentView } from "./citation.ts";
import { CLAIMS_ON_A_PAGE, isShared, type Lookup, need } from "./lookup.ts";
import { ownWords } from "./own-words.ts";
import type { Link, Page } from "./page.ts";
import { speakerName } from "./speech.ts";
import { wordingHref } from "./wording-page.ts";

export interface ClaimsView extends Page {
  /** Claims carried by several sources, the widest first; the others are only counted: their text stands in its source. */
  readonly shared: readonly ClaimView[];
  readonly lone: string | null;
  /** All pages of claims, where there are several. */
  readonly parts: readonly (Link & { readonly current: boolean })[];
}

export interface ClaimView {
  readonly id: string;
  readonly number: number;
  readonly href: Href;
  readonly text: CitationView;
  readonly support: string;
  readonly renderings: readonly RenderingView[];
  readonly silent: SilentView;
  /** To the page that lays the renderings word under word, where they are alike enough. */
  readonly wording: Href | null;
}

export interface RenderingView {
  readonly citation: CitationView;
  /** The words; in a variant, those marked that the claim's own text has not. In a paraphrase that would be nearly all. */
  readonly html: Html;
  readonly closeness: string;
  /** Whether the source gives it as someone's words. */
  readonly said: string | null;
}

/** The claims, so many to a page; the first page stands even where there is none. */
export function claimPages(lookup: Lookup): ClaimsView[] {
  const { claims, sources } = lookup.briefing;
  const { sharedClaims } = lookup;
  const number = Math.max(1, Math.ceil(sharedClaims.length / CLAIMS_ON_A_PAGE));
  return Array.from(
    { length: number },
    (_, index): ClaimsView => ({
      path: claimsPath(index + 1),
      title: index === 0 ? "Claims" : `Claims, page ${index + 1}`,
      description: `What several of ${count(sources.length, "report")} say alike, passage beside passage.`,
      section: PAGE.claims,
      shared: sharedClaims
        .slice(index * CLAIMS_ON_A_PAGE, (index + 1) * CLAIMS_ON_A_PAGE)
        .map((claim) => claimView(lookup, claim)),
      lone: claims.length === sharedClaims.length ? null : count(claims.length - sharedClaims.length, "claim"),
      parts:
        number === 1
          ? []
          : Array.from({ length: number }, (_, i) => ({
              href: claimsPath(i + 1),
              text: String(i + 1),
              current: i === index,
            })),
    }),
  );
}

export const claimHref = (lookup: Lookup, claim: Claim): Href =>
  isShared(claim)
    ? `${need(lookup.claimPage, claim.id)}#${fragmentId(claim.id)}`
    : citationView(lookup, claim.text).href;

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
      html: renderingHtml(lookup, rendering, claim),
      closeness: rendering.closeness,
      said: speakerOf(lookup, rendering.utterance),
    })),
    silent: silentView(
      lookup,
      lookup.briefing.sources.flatMap(({ id }) => (carriers.has(id) ? [] : id)),
    ),
    wording: wordingHref(lookup, claim.id),
  };
}

function renderingHtml(lookup: Lookup, rendering: Rendering, claim: Claim): Html {
  const { text } = need(lookup.sources, rendering.source);
  return rendering.closeness === "variant"
    ? ownWords(text, rendering, claim.text.exact)
    : highlight(text, rendering, []);
}

function speakerOf(lookup: Lookup, utterance: string | null): string | null {
  if (utterance === null) return null;
  const { name, label } = speakerName(lookup, need(lookup.utterances, utterance));
  return name === null ? `said, ${label}` : `said by ${name}`;
}
