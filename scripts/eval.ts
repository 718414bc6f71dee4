/**
 * `npm run eval`: the figures of our own annotated sample and events beside the saved baselines; `-- --save` saves them as
 * the new ones, `-- --events` or `-- --sample` runs one half only, `-- --detail` says what was missed.
 */
import { join } from "node:path";
import { fallen, readBaseline, writeBaseline } from "./eval/baseline.ts";
import { evaluate, type Figures, GOLD } from "./eval/evaluate.ts";
import { EVENTS, evaluateEvents } from "./eval/events/evaluate-events.ts";
import { asked, meanFigures } from "./eval/events/mean.ts";

const asks = (option: string): boolean => process.argv.includes(option);
const shown = (value: number | null | undefined): string => (typeof value === "number" ? value.toFixed(3) : "    –");
const low: string[] = [];

if (!asks("--events")) {
  const { figures, items } = await evaluate();
  console.log(`${Object.values(items).reduce((sum, count) => sum + count, 0)} items: ${JSON.stringify(items)}`);
  table(figures, compare(join(GOLD, "baseline.json"), figures), new Map());
}
if (!asks("--sample")) {
  const events = await evaluateEvents();
  console.log(`${asks("--events") ? "" : "\n"}${events.size} events: ${[...events.keys()].join(", ")}`);
  const means = asked(meanFigures(events.values()));
  table(
    means,
    compare(join(EVENTS, "baseline.json"), means),
    new Map([...events].map(([name, { figures }]) => [name, figures])),
  );
  if (asks("--detail"))
    for (const [name, { misses }] of events)
      console.log(`\n# ${name}\n${misses.map((miss) => `  ${miss}`).join("\n")}`);
}
if (low.length > 0) {
  console.error(`error: under the baseline: ${low.join("; ")}`);
  process.exitCode = 1;
}

function compare(file: string, figures: Figures): Figures {
  if (asks("--save")) writeBaseline(file, figures);
  const baseline = readBaseline(file);
  low.push(...fallen(baseline, figures));
  return baseline;
}

/** Baseline and present value of each figure, and then the columns one by one. */
function table(
  figures: Figures,
  baseline: Figures,
  columns: ReadonlyMap<string, Readonly<Record<string, number | null>>>,
): void {
  const head = [...columns.keys()].map((name) => name.slice(0, 8).padStart(9)).join("");
  console.log(`baseline   now${head}`);
  for (const [name, value] of Object.entries(figures)) {
    const cells = [...columns.values()].map((column) => shown(column[name]).padStart(9)).join("");
    console.log(`   ${shown(baseline[name])} ${shown(value)}${cells}  ${name}`);
  }
}
