/**
 * Estimates the weights of `src/collate/align/likeness.ts` and prints them, as they are and rounded.
 *
 *   node likeness.js EVENTS PAIRS.jsonl
 *
 * EVENTS: a folder with one corpus folder for each event. PAIRS: a line {event, a: [file, start], b: [file, start], same} for each
 * judged pair of sentences; `start` is where the sentence starts in the text of the source, as the program reads it. A pair that is
 * no longer two sentences of the alignment is left out and counted. First the weights of the words are estimated; what stands around
 * the pairs is judged with these, then the weights of everything. Each event is also ranked with weights estimated on the others
 * alone, and the average precision and the mean log loss of that are printed. Deterministic: fixed order, no chance.
 */
import { type JudgedPair, readPairs } from "./likeness/judged-pairs.ts";
import { logisticWeights } from "./likeness/logistic.ts";
import { averagePrecision, logLoss } from "./likeness/measures.ts";
import { type Model, scoreOf } from "./likeness/model.ts";

type Examples = readonly JudgedPair[];

/** The two sums, the second with surroundings judged by the first. */
function learn(pairs: Examples): { first: Model; final: Model } {
  const same = pairs.map((pair) => pair.same);
  const first = logisticWeights(
    pairs.map((pair) => pair.words),
    same,
  );
  const final = logisticWeights(
    pairs.map((pair) => pair.all(first)),
    same,
  );
  return { first, final };
}

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

/** Leave one event out. */
function check(pairs: Examples): void {
  const events = [...new Set(pairs.map((pair) => pair.event))];
  for (const event of events) {
    const { first, final } = learn(pairs.filter((pair) => pair.event !== event));
    const held = pairs.filter((pair) => pair.event === event);
    const same = held.map((pair) => pair.same);
    const byWords = held.map((pair) => scoreOf(first, pair.words));
    const byAll = held.map((pair) => scoreOf(final, pair.all(first)));
    const figures = [byWords, byAll].map(
      (scores) => `AP ${percent(averagePrecision(scores, same))}  loss ${logLoss(scores, same).toFixed(3)}`,
    );
    console.log(`${event.padEnd(28)} ${same.filter(Boolean).length}/${same.length}  ${figures.join("   all ")}`);
  }
}

const show = (name: string, model: Model): void => {
  const line = (digits: number) =>
    Object.entries(model)
      .map(([feature, weight]) => `${feature}: ${Number(weight.toFixed(digits))}`)
      .join(", ");
  console.log(`${name}  { ${line(3)} }\n  rounded { ${line(1)} }`);
};

const [events = "", pairsFile = ""] = process.argv.slice(2);
const { pairs, lost } = await readPairs(events, pairsFile);
console.log(`${pairs.length} pairs, ${pairs.filter((pair) => pair.same).length} say the same; ${lost} left out`);
check(pairs);
const { first, final } = learn(pairs);
show("FIRST", first);
show("FINAL", final);
