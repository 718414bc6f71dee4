/**
 * Estimates the weights of `src/collate/align/likeness.ts` and prints them.
 *
 *   node likeness.js EVENTS GOLD
 *
 * EVENTS: a folder with one corpus folder for each event. GOLD: a folder with EVENT.json for each: {claims: [{id, within?, optional?,
 * renderings: [{file, exact, optional?}]}]}, every claim with all its renderings. Two sentences say the same where both hold half
 * of a rendering of one claim. First the weights of the words are estimated; what stands around the pairs is judged with these,
 * then the weights of everything, and once more with what stands around judged by those. Each event is also ranked with weights
 * estimated on the others alone, and the average precision and the mean log loss of that are printed. Deterministic.
 */
import { type JudgedEvent, readEvents } from "./likeness/judged-events.ts";
import { logisticWeights } from "./likeness/logistic.ts";
import { averagePrecision, logLoss } from "./likeness/measures.ts";
import { type Features, type Model, scoreOf } from "./likeness/model.ts";

const MODELS = ["first", "alone", "around", "again"] as const;
type Models = Readonly<Record<(typeof MODELS)[number], Model>>;

/** The features of every pair of an event for each sum, given the sums that judge what stands around. */
const featuresOf = (event: JudgedEvent, models: Pick<Models, "first"> & Partial<Models>) => {
  const around = event.around((pair) => scoreOf(models.first, pair.words));
  const judged = models.around;
  const again = judged && event.around((_, i) => scoreOf(judged, around[i] as Features));
  return { first: event.pairs.map((pair) => pair.words), alone: event.pairs.map((pair) => pair.alone), around, again };
};

function learn(events: readonly JudgedEvent[]): Models {
  const same = events.flatMap((event) =>
    event.pairs.filter((pair) => pair.same !== null).map((pair) => pair.same === true),
  );
  const rowsOf = (event: JudgedEvent, rows: readonly Features[]): Features[] =>
    rows.filter((_, i) => event.pairs[i]?.same !== null);
  const estimate = (rows: (event: JudgedEvent) => readonly Features[]): Model =>
    logisticWeights(
      events.flatMap((event) => rowsOf(event, rows(event))),
      same,
    );
  const first = estimate((event) => event.pairs.map((pair) => pair.words));
  const alone = estimate((event) => event.pairs.map((pair) => pair.alone));
  const around = estimate((event) => featuresOf(event, { first }).around);
  const again = estimate((event) => featuresOf(event, { first, around }).again as Features[]);
  return { first, alone, around, again };
}

/** Leave one event out. */
function check(events: readonly JudgedEvent[]): void {
  for (const held of events) {
    const models = learn(events.filter((event) => event !== held));
    const features = featuresOf(held, models);
    const judged = [...held.pairs.keys()].filter((i) => held.pairs[i]?.same !== null);
    const same = judged.map((i) => held.pairs[i]?.same === true);
    const figures = MODELS.map((name) => {
      const rows = features[name] as readonly Features[];
      const scores = judged.map((i) => scoreOf(models[name], rows[i] as Features));
      return `${name} AP ${(100 * averagePrecision(scores, same)).toFixed(1)} loss ${logLoss(scores, same).toFixed(3)}`;
    });
    console.log(`${held.name.padEnd(28)} ${same.filter(Boolean).length}/${same.length}  ${figures.join("  ")}`);
  }
}

const [folder = "", gold = ""] = process.argv.slice(2);
const events = await readEvents(folder, gold);
check(events);
const models = learn(events);
for (const name of MODELS) {
  const weights = Object.entries(models[name]).map(([feature, weight]) => `${feature}: ${Number(weight.toFixed(2))}`);
  console.log(`${name.toUpperCase()}  { ${weights.join(", ")} }`);
}
