/** `npm run eval`: the figures of our own annotated sample beside the saved baseline; `-- --save` saves them as the new one. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, type Figures, GOLD } from "./eval/evaluate.ts";

const file = join(GOLD, "baseline.json");
const { figures, items } = await evaluate();
const shown = (value: number | undefined): string => (value === undefined ? "    –" : value.toFixed(3));

if (process.argv.includes("--save")) writeFileSync(file, `${JSON.stringify(rounded(figures), null, 2)}\n`);
const baseline: Figures = JSON.parse(readFileSync(file, "utf8"));

console.log(`${Object.values(items).reduce((sum, count) => sum + count, 0)} items: ${JSON.stringify(items)}`);
console.log("baseline   now");
for (const [name, value] of Object.entries(figures))
  console.log(`   ${shown(baseline[name])} ${shown(value)}  ${name}`);
if (Object.entries(baseline).some(([name, least]) => (figures[name] ?? 0) < least)) {
  console.error("error: a figure fell under its baseline");
  process.exitCode = 1;
}

/** Down to three decimals, so that the same figures are never under their own baseline. */
function rounded(values: Figures): Figures {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Math.floor(value * 1000) / 1000]));
}
