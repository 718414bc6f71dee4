import type { Evidence } from "./evidence.ts";
import {
  type Add,
  addInRun,
  addMemory,
  addRun,
  addToken,
  addWord,
  lexemeAt,
  REACH,
  runAround,
  type Scene,
} from "./features.ts";
import { knownAt } from "./gazetteer.ts";
import type { Memory } from "./memory.ts";
import type { Line } from "./pieces.ts";
import { isCapitalised, type Token } from "./tokens.ts";

function gazetteerMarks(tokens: readonly Token[]): string[] {
  const marks: string[] = new Array(tokens.length).fill("");
  for (let i = 0; i < tokens.length; i++) {
    const known = knownAt(tokens, i);
    if (!known) continue;
    const length = known.words.length;
    for (let k = 0; k < length; k++) marks[i + k] = `${known.as}${k === 0 ? "B" : "I"}`;
    i += length - 1;
  }
  return marks;
}

/** Part of each token in a name of several words that an earlier reading found somewhere in the text. */
export function memoryMarks(tokens: readonly Token[], memory: Memory): string[] {
  const marks: string[] = new Array(tokens.length).fill("");
  for (let i = 0; i < tokens.length; i++) {
    const name = memory.nameAt(tokens, i);
    if (!name) continue;
    for (let k = 0; k < name.length; k++)
      marks[i + k] = `${name.kind}${k === 0 ? "B" : k === name.length - 1 ? "E" : "I"}`;
    i += name.length - 1;
  }
  return marks;
}

/** Sets a line up for its features. */
export const sceneOf = ({ tokens, titleCase }: Line, evidence: Evidence): Scene => ({
  tokens,
  titleCase,
  evidence,
  marks: gazetteerMarks(tokens),
});

/** A feature as one word, as the weights' file writes it. */
export const featureName = (what: string, value: string, other?: string): string =>
  other === undefined ? `${what}=${value}` : `${what}=${value} ${other}`;

/** The features of every token inside the line's pieces by name; null outside. For training: the tagger adds up weights at once. */
export function featuresOf(line: Line, evidence: Evidence, memory: Memory | null): (readonly string[] | null)[] {
  const scene = sceneOf(line, evidence);
  const { tokens } = scene;
  const remembered = memory ? memoryMarks(tokens, memory) : null;
  const out: (readonly string[] | null)[] = new Array(tokens.length).fill(null);
  for (const piece of line.pieces) {
    for (let i = piece.start; i < piece.end; i++) {
      const features: string[] = [];
      const add: Add = (what, value, other) => features.push(featureName(what, value, other));
      for (let d = -REACH; d <= REACH; d++) addWord(lexemeAt(tokens, i + d), d, add);
      addToken(scene, i, add);
      const run = isCapitalised(tokens[i]!.text) ? runAround(tokens, i) : null;
      if (run) {
        addRun(scene, run, add);
        addInRun(scene, run, i, add);
      }
      if (memory) addMemory(scene, run, i, memory, remembered![i]!, add);
      out[i] = features;
    }
  }
  return out;
}
