import type { Figure } from "../../../extract/figure.ts";
import type { Source } from "../../../read/source.ts";
import { isStopWord } from "../../../text/stop-words.ts";
import { wordsOf } from "../../../text/words.ts";
import { conceptsOf } from "../../align/concepts.ts";
import type { Passage } from "../../align/passage.ts";
import { rootOf } from "../../align/root.ts";
import type { Material } from "../draft.ts";
import { contradict, TIMES } from "../figures.ts";
import type { Amount, Asks } from "./amount.ts";
import { daysIn } from "./days.ts";
import { multiplesIn } from "./multiples.ts";

/** All amounts of all accounts, in the order of sources and text. */
export function amountsIn(material: Material): Amount[] {
  const bySource = new Map<string, Figure[]>();
  for (const figure of material.witnesses.figures)
    bySource.set(figure.source, [...(bySource.get(figure.source) ?? []), figure]);
  return material.passages.flatMap((passage) => {
    const source = material.witnesses.sources[passage.source] as Source;
    const figures = material
      .figuresIn({ source, passage })
      .filter((figure) => figure.start >= passage.start && figure.end <= passage.end);
    return [
      ...figures.flatMap((figure) => amountOf(figure, source, passage)),
      ...multiplesIn(source, passage),
      ...daysIn(source, passage, material.timesIn({ source, passage })),
    ];
  });
}

/** One of a thing is an article as often as a count. */
const LEAST_COUNT = 2;

function amountOf(figure: Figure, source: Source, passage: Passage): Amount[] {
  if (figure.unit === null && (figure.value < LEAST_COUNT || figure.counted.trim() === "")) return [];
  // "dozens" and "thousands" allow most numbers; ages and ordinals of people are no amounts.
  if (/\b(?:dozens|hundreds|thousands|millions|billions)\b/i.test(figure.exact)) return [];
  if (/-(?:year|month|week|day)-olds?\b|\byears?[ -]old\b/i.test(source.text.slice(figure.start, figure.end + 5)))
    return [];
  const roots = wordsOf(figure.counted)
    .filter((word) => !isStopWord(word.key))
    .map((word) => rootOf(word.key));
  const kinds = kindsOf(figure, roots);
  if (kinds.length === 0) return [];
  return [
    {
      source,
      passage,
      start: figure.start,
      end: figure.end,
      exact: figure.exact,
      value: `${figure.value} ${figure.to ?? ""}${isOfWorkingDays(figure) ? " working" : ""}`,
      size: figure.value,
      excludes: (other: Amount) => {
        const its = FIGURES.get(other);
        return its !== undefined && (contradict(figure, its) || isOfWorkingDays(figure) !== isOfWorkingDays(its));
      },
      kinds,
      asks: asksOf(figure),
      heads: new Set([...roots, ...(figure.unit ?? "").split(" ").map(rootOf)]),
    },
  ].map((amount: Amount) => {
    FIGURES.set(amount, figure);
    return amount;
  });
}

const FIGURES = new WeakMap<Amount, Figure>();

/** Sums of a currency that is no unit: "2 billion thalers". */
const SUM = 1e6;

/** "90 working days" are not 90 days, though both are a term. */
const isOfWorkingDays = (figure: Figure): boolean => /^(?:working|business) days?$/i.test(figure.counted.trim());

/** Occasions, hours of the clock and points of a list are counted everywhere. */
const NO_THING = new Set(["times", "time", "occasion", "occasions", "ones", "o", "point", "points", "page", "pages"]);

function kindsOf(figure: Figure, roots: readonly string[]): string[] {
  if (isOfWorkingDays(figure)) return ["unit day"];
  if (figure.unit === "nautical mile") return ["unit mile"];
  if (figure.unit !== null) return [`unit ${figure.unit}`];
  if (NO_THING.has(figure.counted.trim().toLowerCase())) return [];
  const head = roots.at(-1);
  if (head === undefined) return [];
  const first = roots[0] as string;
  const ofSum = figure.value >= SUM && roots.length > 1 ? [`sum ${first}`] : [];
  return [...ofSum, `thing ${head}`, ...conceptsOf(head).map((concept) => `concept ${concept}`)];
}

function asksOf(figure: Figure): Asks {
  if (isOfWorkingDays(figure)) return "how-long";
  if (figure.unit === null) return figure.value >= SUM ? "how-much" : "how-many";
  if (figure.unit === "percent") return "share";
  return TIMES.has(figure.unit) ? "how-long" : "how-much";
}
