import type { SourceId } from "../read/source.ts";
import { stem, wordsOf } from "../text/words.ts";
import { type Similarity, similarityOf } from "./align/similarity.ts";
import type { Claim } from "./claim.ts";
import { PLAN_NOUNS, ROLE_NOUNS } from "./measures/cue-words.ts";
import type { Topic } from "./topic.ts";
import { headlineStems } from "./topics/common.ts";
import { nounsOf } from "./topics/nouns.ts";
import { groupBySubject, type Item } from "./topics/subjects.ts";
import type { Witnesses } from "./witnesses.ts";

/** A claim alone is no topic. */
const FEWEST = 2;
/** Among so many claims it takes three: a reader wants few topics. */
const MANY = 20;

function itemOf(claim: Claim, indexOf: ReadonlyMap<SourceId, number>, similarity: Similarity): Item {
  const passages = claim.renderings.flatMap((rendering) => {
    const index = indexOf.get(rendering.source);
    return index === undefined ? [] : [similarity.prepare(index, rendering)];
  });
  return { passages };
}

/** Names of people, offices and kinds of papers say who speaks and where, not what of. */
function excludedStems({ actors }: Witnesses): Set<string> {
  const names = actors.filter(({ kind }) => kind === "person").flatMap(({ name, aliases }) => [name, ...aliases]);
  const words = names.flatMap((name) => wordsOf(name).map(({ key }) => key));
  return new Set([...words, ...PLAN_NOUNS, ...ROLE_NOUNS].map(stem));
}

/**
 * The claims by what they speak of: the subject that most claims share first, the claims of each by how many lines of reporting
 * carry them. A claim that shares its subject with no other stands under none.
 */
export function findTopics(witnesses: Witnesses, claims: readonly Claim[]): Topic[] {
  const { sources } = witnesses;
  const similarity = similarityOf(sources);
  const indexOf = new Map(sources.map(({ id }, i) => [id, i]));
  const subjects = groupBySubject(
    claims.map((claim) => itemOf(claim, indexOf, similarity)),
    {
      sources,
      nouns: nounsOf(sources),
      excluded: excludedStems(witnesses),
      common: headlineStems(sources),
      fewest: claims.length >= MANY ? FEWEST + 1 : FEWEST,
    },
  );
  return [...subjects]
    .sort((a, b) => b.members.length - a.members.length)
    .map(({ title, members }, i) => ({
      id: `topic-${i + 1}`,
      title,
      claims: members
        .map((n) => claims[n] as Claim)
        .sort((a, b) => b.support.independent - a.support.independent)
        .map(({ id }) => id),
    }));
}
