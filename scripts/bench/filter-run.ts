import { Readable, Writable } from "node:stream";
import { analyseStream } from "../analyse.ts";
import { newsTexts } from "./texts.ts";

/**
 * One run of the `analyse` filter in a process of its own, so that its memory can be told: `node filter-run.js LINES WORKERS`
 * prints `{"milliseconds", "processor", "peakBytes"}`; both times (of the clock, of the processor) are those between the first answer
 * and the last, start-up apart.
 */
const [lines, workers] = [Number(process.argv[2]), Number(process.argv[3])];
const DIFFERENT = 60;
const inputs = newsTexts(DIFFERENT, 1).map((text, i) => `${JSON.stringify({ file: `${i}.txt`, text })}\n`);

function* input(): Generator<string> {
  for (let i = 0; i < lines; i++) yield inputs[i % DIFFERENT] as string;
}

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

let first = 0;
let before = 0;
const output = new Writable({
  write(_chunk, _encoding, done) {
    if (first === 0) [first, before] = [performance.now(), processorTime()];
    done();
  },
});
await analyseStream(Readable.from(input()), output, workers);
const milliseconds = performance.now() - first;
const processor = processorTime() - before;
process.stdout.write(JSON.stringify({ milliseconds, processor, peakBytes: process.resourceUsage().maxRSS * 1024 }));
