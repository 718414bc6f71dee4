import type { Figure } from "../../extract/figure.ts";
import type { Term } from "../align/passage.ts";
import type { Comparison, Side } from "./draft.ts";

/**
 * Whether two figures are told of different places, people or statements: "49 dead in Orlando" beside "59 dead in Las
 * Vegas", "will raise pay by 3 percent" beside "would not accept less than 8 percent". What one account leaves out
 * tells nothing.
 */
export function isOfOther(comparison: Comparison, one: Figure, other: Figure): boolean {
  const { a, b } = comparison;
  if (isElsewhere(comparison, one, other)) return true;
  if (isApart(namesIn(a), namesIn(b))) return true;
  // A bare percentage or sum may be anybody's: who gives it has to be the same, and neither may turn down what the other gives.
  if (one.counted !== "" && other.counted !== "") return false;
  if (isDenied(a, one) !== isDenied(b, other)) return true;
  const [before, after] = [namesIn(a, one.start), namesIn(b, other.start)];
  return isApart(before, after) || (before.size === 0) !== (after.size === 0);
}

/** Whether both figures have a place beside them that the other account does not name. */
const isElsewhere = ({ a, b }: Comparison, one: Figure, other: Figure): boolean =>
  isOtherPlace(placeOf(a, one), b) && isOtherPlace(placeOf(b, other), a);

/** Whether each passage is set in a place that the other does not name. */
export function areOfOtherPlaces({ a, b }: Comparison): boolean {
  const [ofA, ofB] = [placesIn(a), placesIn(b)];
  return (
    ofA.length > 0 &&
    ofB.length > 0 &&
    [...ofA.map((place) => isOtherPlace(place, b)), ...ofB.map((place) => isOtherPlace(place, a))].every(Boolean)
  );
}

const placesIn = ({ source, passage }: Side): Term[] =>
  passage.terms.filter(
    (term) =>
      term.kind === "name" &&
      WHERE.test(source.text.slice(Math.max(passage.start, term.start - 32), term.start)) &&
      !DAYS_AND_MONTHS.test(source.text.slice(term.start, term.end)),
  );

const DAYS_AND_MONTHS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

function namesIn({ source, passage }: Side, before = Number.POSITIVE_INFINITY): Set<string> {
  const names = passage.terms.filter(
    (term) =>
      term.kind === "name" && term.end <= before && !DAYS_AND_MONTHS.test(source.text.slice(term.start, term.end)),
  );
  return new Set(names.map((term) => term.root));
}

const isApart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name));

/** How many words of content from its figure a place may stand. */
const NEAR = 5;

/** Before the name of a place. */
const WHERE = /\b(?:in|at|near|around|round|inside|outside|across)(?: the)?(?: (?:city|town|village) of)?\s+$/i;

/** The place that stands closest to a figure. */
function placeOf({ source, passage }: Side, figure: Figure): Term | null {
  const at = passage.terms.findIndex((term) => term.end > figure.start);
  let best: Term | null = null;
  let least = NEAR + 1;
  for (const [i, term] of passage.terms.entries()) {
    if (term.kind !== "name" || Math.abs(i - at) >= least) continue;
    const before = source.text.slice(Math.max(passage.start, term.start - 32), term.start);
    if (!WHERE.test(before) || DAYS_AND_MONTHS.test(source.text.slice(term.start, term.end))) continue;
    [best, least] = [term, Math.abs(i - at)];
  }
  return best;
}

/** Whether the other account is not of this place, or names it only beside another one. */
const isOtherPlace = (place: Term | null, side: Side): boolean =>
  place !== null && !side.passage.terms.some((term) => term.root === place.root);

const NOT = /\b(?:not|never|no|refus\p{L}*|reject\p{L}*|declin\p{L}*)\b|n['’]t\b/iu;

/** Whether the clause before the figure turns it down. */
function isDenied({ source, passage }: Side, figure: Figure): boolean {
  const clause = passage.clauses.findLast((each) => each.start <= figure.start);
  return NOT.test(source.text.slice(clause?.start ?? passage.start, figure.start));
}
