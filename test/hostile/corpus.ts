import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ADDRESSES, PAYLOADS } from "./payloads.ts";

/** Few reports with many payloads each: pages that compare two reports grow with the square of their number. */
const GROUP = 80;

/** YAML takes any JSON text. */
const yaml = (text: string): string => JSON.stringify(text);

/** A sentence that gives a rule for quotations, claims, measures, dates and figures something to find around the payload. */
const sentences = (
  payload: string,
  i: number,
): string => `The Eastport council offered on ${1 + (i % 28)} May 2031 to open gate ${i} for ${1000 + i} boats, ${payload} and all.

“We demand ${payload} at gate ${i},” said mayor Ada Lindqvist${i % 3 === 0 ? ` ${payload}` : ""}. She called on Westport to withdraw ${20 + i} barges ${payload}.`;

const groups: readonly (readonly string[])[] = Array.from({ length: Math.ceil(PAYLOADS.length / GROUP) }, (_, i) =>
  PAYLOADS.slice(i * GROUP, (i + 1) * GROUP),
);

/** Each payload stands in one of these and in one of the pages, so that it comes into claims, cells and comparisons as well. */
function reports(): Record<string, string> {
  return Object.fromEntries(
    groups.map((group, i) => {
      const [title = "", publisher = "", author = ""] = group;
      const head = {
        title,
        publisher,
        author,
        url: ADDRESSES[i % ADDRESSES.length] as string,
        published: "2031-05-04",
      };
      const lines = Object.entries(head).map(([key, value]) => `${key}: ${yaml(value)}`);
      const body = group.map((payload) => sentences(payload, PAYLOADS.indexOf(payload)));
      return [`report-${i}.md`, `---\n${lines.join("\n")}\n---\n\n# ${title}\n\n${body.join("\n\n")}\n`];
    }),
  );
}

/** The payloads as the markup that they are meant to be. */
function pages(): Record<string, string> {
  const third = Math.ceil(PAYLOADS.length / 3);
  return Object.fromEntries(
    [0, 1, 2].map((i) => {
      const own = PAYLOADS.slice(i * third, (i + 1) * third);
      const paragraphs = own.map((payload, j) => `<p>${sentences(payload, j)}</p>`).join("\n");
      return [
        `page-${i}.html`,
        `<html><head><title>${own[0]}</title><meta property="og:title" content='${own[1]}'><link rel=canonical href="javascript:pwned()"></head><body><article><h1>${own[2]}</h1>${paragraphs}</article></body></html>`,
      ];
    }),
  );
}

const NAMES = [
  `"><img src=x onerror=pwned()>.txt`,
  "{{ 7919 * 6007 }}{% raw %}.txt",
  "javascript:pwned().txt",
  "..%2f..%2fetc.txt",
  "a'b\"c&d<e>.txt",
  "\u202Etxt.exe.txt",
  "con.txt",
  "two\nlines.txt",
  "__proto__.txt",
  "constructor.txt",
  "=cmd.txt",
];

/** Writes the whole hostile corpus into an empty folder; returns how many files it has. */
export function writeHostileCorpus(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const files: Record<string, string> = {
    ...reports(),
    ...pages(),
    ...Object.fromEntries(NAMES.map((name, i) => [name, `${sentences(PAYLOADS[i] as string, i)}\n`])),
    "records.jsonl": PAYLOADS.slice(0, 2)
      .map((payload, i) =>
        JSON.stringify({
          title: payload,
          author: payload,
          url: ADDRESSES[i % ADDRESSES.length],
          text: sentences(payload, i),
        }),
      )
      .join("\n"),
    "outline.yaml": `title: ${yaml("</title><script>pwned()</script> {{ 7919 * 6007 }}")}\nquestion: ${yaml(`"><img src=x onerror=pwned()>`)}\n`,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return Object.keys(files).length;
}
