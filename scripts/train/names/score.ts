import { writeFileSync } from "node:fs";
import { settleNames } from "../../../src/extract/names/settle.ts";
import { namesOf } from "../../../src/extract/names/tagged.ts";
import type { Text } from "./texts.ts";

/** A label for each token of each line of each text. */
export type Answers = readonly (readonly (readonly number[])[])[];

const SHORT: Readonly<Record<string, string>> = { person: "PER", place: "LOC", organization: "ORG" };

const spansOf = (text: Text, labels: readonly (readonly number[])[]): string[] => {
  const raw = labels.map(namesOf);
  return settleNames(text.lines, raw).flatMap((row, l) =>
    row
      .filter((name) => SHORT[name.kind])
      .map(
        ({ start, end, kind }) =>
          `${text.lines[l]!.tokens[start]!.start}-${text.lines[l]!.tokens[end - 1]!.end}-${SHORT[kind]}`,
      ),
  );
};

/** Prints the exact typed F1 of answers. */
export function score(name: string, texts: readonly Text[], answers: Answers): void {
  let right = 0;
  let given = 0;
  let wanted = 0;
  texts.forEach((text, t) => {
    const gold = new Set(text.names.map(([s, e, k]) => `${s}-${e}-${k}`));
    const mine = spansOf(text, answers[t]!);
    given += mine.length;
    wanted += gold.size;
    right += mine.filter((key) => gold.has(key)).length;
  });
  console.log(
    `${name}: F1 ${((2 * right) / (given + wanted)).toFixed(4)} P ${(right / given).toFixed(4)} R ${(right / wanted).toFixed(4)}`,
  );
}

/** Writes every miss in its words, for reading. */
export function writeMisses(file: string, texts: readonly Text[], answers: Answers): void {
  const lines = texts.flatMap((text, t) => {
    const gold = new Map(text.names.map(([s, e, k]) => [`${s}-${e}`, k]));
    const mine = new Map(
      spansOf(text, answers[t]!).map((key) => [
        key.slice(0, key.lastIndexOf("-")),
        key.slice(key.lastIndexOf("-") + 1),
      ]),
    );
    const show = (key: string): string => {
      const [s = 0, e = 0] = key.split("-").map(Number);
      const raw = text.raw.replace(/\s/g, " ");
      return `${raw.slice(Math.max(0, s - 40), s)}[${raw.slice(s, e)}]${raw.slice(e, e + 25)}`;
    };
    return [
      ...[...mine]
        .filter(([k, v]) => gold.get(k) !== v)
        .map(([k, v]) => `${gold.has(k) ? `${gold.get(k)}>${v}` : `+${v}    `} ${t} ${show(k)}`),
      ...[...gold].filter(([k]) => !mine.has(k)).map(([k, v]) => `-${v}     ${t} ${show(k)}`),
    ];
  });
  writeFileSync(file, `${lines.join("\n")}\n`);
}
