import { CURRENCY_WORDS } from "./currencies.ts";

/** What the reading of one figure rests on. */
interface Shape {
  readonly range: boolean;
  readonly unit: string | null;
  readonly value: number;
  readonly plural: boolean;
  readonly inDigits: boolean;
}

/** "US dollar", "pound sterling"; a bare "pound" may be one of weight. */
const isMoney = (unit: string): boolean =>
  unit.endsWith("sterling") || (unit !== "pound" && CURRENCY_WORDS.has(unit.split(" ").at(-1) as string));

/** The ways of writing a number, each by its name on the method page; the first that fits is the one that is told. */
const SHAPES: readonly (readonly [rule: string, fits: (shape: Shape) => boolean])[] = [
  ["figure/range", ({ range }) => range],
  ["figure/money", ({ unit }) => unit !== null && isMoney(unit)],
  ["figure/percentage", ({ unit }) => unit === "percent" || unit === "percentage point"],
  ["figure/measure", ({ unit }) => unit !== null],
  ["figure/round-plural", ({ plural }) => plural],
  ["figure/share", ({ value }) => value > 0 && value < 1],
  ["figure/count-in-digits", ({ inDigits }) => inDigits],
  ["figure/count-in-words", () => true],
];

/** The rule by which a number was read. */
export const ruleOf = (shape: Shape): string =>
  (SHAPES.find(([, fits]) => fits(shape)) as readonly [string, unknown])[0];
