import type { Briefing } from "../../brief/briefing.ts";
import type { ActorId } from "../../extract/actor.ts";
import type { Source, SourceId } from "../../read/source.ts";
import { webAddress } from "../html.ts";
import { fragmentId, relative, type SitePath, sourcePath } from "../urls.ts";
import { sourceTitle } from "../views/citation.ts";

const TYPES = { person: "Person", organization: "Organization", place: "Place", instrument: "CreativeWork" } as const;

/** The briefing for machines that know schema.org: a Report on its articles, with their claims and quotations. */
export function jsonLd(briefing: Briefing, at: SitePath) {
  const article = (source: Source) => {
    const url = source.url === null ? null : webAddress(source.url.value);
    return {
      "@type": "NewsArticle",
      "@id": relative(sourcePath(source.id), at),
      headline: sourceTitle(source),
      inLanguage: source.language.value,
      ...(url !== null && { url }),
      ...(source.published &&
        /^\d{4}(?:-\d\d){0,2}$/.test(source.published.value) && { datePublished: source.published.value }),
      ...(source.publisher && { publisher: { "@type": "Organization", name: source.publisher.value } }),
      ...(source.author && { author: source.author.value.split("; ").map((name) => ({ "@type": "Person", name })) }),
    };
  };
  const to = (id: SourceId) => ({ "@id": relative(sourcePath(id), at) });
  const texts = new Map(briefing.sources.map(({ id, text }) => [id, text]));
  const actors = new Map(briefing.actors.map((actor) => [actor.id, actor]));
  const speaker = (id: ActorId) => {
    const actor = actors.get(id);
    return actor && { "@type": TYPES[actor.kind], name: actor.name };
  };
  const claims = briefing.claims.map((claim) => ({
    "@type": "Claim",
    "@id": `#${fragmentId(claim.id)}`,
    text: claim.text.exact,
    appearance: claim.support.sources.map(to),
  }));
  const quotations = briefing.utterances
    .filter(({ kind }) => kind === "direct")
    .map((utterance) => ({
      "@type": "Quotation",
      "@id": `#${fragmentId(utterance.id)}`,
      text: texts.get(utterance.source)?.slice(utterance.content.start, utterance.content.end) ?? "",
      isPartOf: to(utterance.source),
      ...(utterance.speaker !== null && { creator: speaker(utterance.speaker) }),
    }));
  return {
    "@context": "https://schema.org",
    "@type": "Report",
    "@id": "#briefing",
    name: briefing.title,
    identifier: briefing.digest,
    citation: briefing.sources.map(article),
    hasPart: [...claims, ...quotations],
  };
}
