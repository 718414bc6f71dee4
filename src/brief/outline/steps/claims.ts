import { closenessOf } from "../../../collate/align/closeness.ts";
import type { Claim, Rendering } from "../../../collate/claim.ts";
import { clearest, utteranceOf } from "../../../collate/claims.ts";
import type { Collation } from "../../../collate/collate.ts";
import { supportOf } from "../../../collate/support.ts";
import type { Citation } from "../../../read/citation.ts";
import type { ClaimChange } from "../changes.ts";
import type { Desk } from "../desk.ts";
import { inOrder, mapMeasures } from "../proposals.ts";
import { onEach, type Step } from "../step.ts";
import { isAmong } from "./splits.ts";

const quote = ({ exact }: Citation): string =>
  `“${exact.replace(/\s+/g, " ").slice(0, 60)}${exact.length > 60 ? "…" : ""}”`;

const plain = ({ source, start, end, exact }: Citation): Citation => ({ source, start, end, exact });

/** A claim of these passages; how close each is to the others is looked at anew. */
function claimOf(id: string, passages: readonly Citation[], collation: Collation): Claim {
  const order = new Map(collation.sources.map((source, i) => [source.id, i]));
  const cited = collation.sources.flatMap((source) =>
    inOrder(passages.filter((each) => each.source === source.id).map(plain)),
  );
  cited.sort((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0));
  const renderings = cited.map(
    (citation): Rendering => ({
      ...citation,
      closeness: closenessOf(
        citation,
        cited.filter((other) => other.source !== citation.source),
      ),
      utterance: utteranceOf(collation, citation),
    }),
  );
  return { id, text: plain(clearest(renderings)), renderings, support: supportOf(collation.sources, renderings) };
}

const nextClaim = ({ claims }: Collation): string =>
  `c${Math.max(0, ...claims.map(({ id }) => Number(id.slice(1)) || 0)) + 1}`;

const withClaim = (collation: Collation, claim: Claim): Collation => ({
  ...collation,
  claims: collation.claims.some(({ id }) => id === claim.id)
    ? collation.claims.map((each) => (each.id === claim.id ? claim : each))
    : [...collation.claims, claim],
});

function addClaim(collation: Collation, change: ClaimChange, desk: Desk): Collation {
  const passages = desk.passages(change["new-claim"]);
  const [first] = passages;
  if (first === undefined) return collation;
  const claim = claimOf(nextClaim(collation), passages, collation);
  desk.made(change, { id: claim.id, kind: "claim", names: [], passages });
  desk.record(change, `claim ${claim.id}`, `added the claim ${quote(first)}`);
  return withClaim(collation, claim);
}

export const newClaims = onEach("new-claims", "claims", addClaim);

function changeClaim(collation: Collation, change: ClaimChange, desk: Desk): Collation {
  const id = desk.subject("claim", change, change.claim);
  const claim = collation.claims.find((each) => each.id === id);
  if (id === null || claim === undefined) return collation;
  const note = (words: string): void => desk.record(change, `claim ${id}`, words);
  const others = desk.findAll("claim", change.merge).filter((other) => other !== id);
  const merged = collation.claims.filter((each) => others.includes(each.id));
  for (const other of merged) {
    desk.becomes(other.id, id);
    note(`merged with ${quote(other.text)}`);
  }
  const own: readonly Citation[] = [claim, ...merged].flatMap(({ renderings }) => renderings);
  const dropped = desk.passages(change.drop);
  const off = desk.passages(change.split);
  for (const one of dropped) {
    if (isAmong(one, own)) note(`without ${quote(one)}`);
    else desk.idle(change, `the claim has no passage ${quote(one)} any more`);
  }
  const added = desk.passages(change.add).filter((one) => !isAmong(one, own));
  for (const one of added) note(`with ${quote(one)}`);
  const left = [...own.filter((each) => !isAmong(each, [...dropped, ...off])), ...added];
  if (left.length === 0) {
    desk.complain(change, "evidence", "nothing would be left of the claim: reject it");
    return collation;
  }
  if (merged.length + dropped.length + off.length + added.length === 0) return collation;
  const kept = { ...collation, claims: collation.claims.filter((each) => !others.includes(each.id)) };
  const changed = withClaim(kept, claimOf(id, left, collation));
  if (off.length === 0) return changed;
  const part = claimOf(nextClaim(changed), off, collation);
  note(`${off.map(quote).join(", ")} split off`);
  desk.record(change, `claim ${part.id}`, `split off from ${quote(claim.text)}`);
  return withClaim(changed, part);
}

export const changeClaims = onEach("change-claims", "claims", changeClaim);

export const rejectClaims: Step = {
  name: "reject-claims",
  run(collation, desk) {
    const rejected = desk.outline.changes.claims.flatMap((change) => {
      const id = change.reject ? desk.subject("claim", change, change.claim) : null;
      const claim = collation.claims.find((each) => each.id === id);
      if (claim !== undefined) desk.record(change, "briefing", `rejected the claim ${quote(claim.text)}`);
      return claim?.id ?? [];
    });
    if (desk.outline.changes.claims.length === 0) return collation;
    const claims = collation.claims.filter(({ id }) => !rejected.includes(id));
    const known = new Set(claims.map(({ id }) => id));
    const settle = (ids: readonly string[]): string[] =>
      [...new Set(ids.map((id) => desk.settled(id)))].filter((id) => known.has(id));
    const settled = mapMeasures({ ...collation, claims }, (measure) => ({
      ...measure,
      claims: settle(measure.claims),
    }));
    const topics = collation.topics.map((topic) => ({ ...topic, claims: settle(topic.claims) }));
    return { ...settled, topics: topics.filter((topic) => topic.claims.length > 0) };
  },
};
