import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { analyseStream } from "../../scripts/analyse.ts";

async function filter(...lines: string[]): Promise<Record<string, unknown>[]> {
  const input = new PassThrough();
  const output = new PassThrough();
  const answer = text(output);
  input.end(lines.join("\n"));
  await analyseStream(input, output);
  output.end();
  return (await answer)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("analyseStream(input, output)", () => {
  it("answers line for line, in the same order, and no failure ends the run", async () => {
    const answers = await filter(
      JSON.stringify({ file: "a.txt", text: "The bridge is open." }),
      "no json",
      JSON.stringify({ text: "no file" }),
      JSON.stringify({ file: "b.txt" }),
      "null",
      JSON.stringify({ file: "c.txt", base64: Buffer.from("The bridge is shut.").toString("base64") }),
    );
    expect(answers).toHaveLength(6);
    expect((answers[0] as { source: { text: string } }).source.text).toBe("The bridge is open.");
    for (const failed of answers.slice(1, 5)) expect((failed.problems as unknown[]).length).toBe(1);
    expect((answers[5] as { source: { text: string } }).source.text).toBe("The bridge is shut.");
  });

  it("passes over blank lines and takes CRLF line ends", async () => {
    expect(
      await filter(
        `${JSON.stringify({ file: "a.txt", text: "One." })}\r`,
        "",
        `${JSON.stringify({ file: "b.txt", text: "Two." })}\r`,
      ),
    ).toHaveLength(2);
  });

  it("says which file it could not read and why", async () => {
    const [answer] = await filter(JSON.stringify({ file: "a.txt", text: "" }));
    expect(answer).toEqual({
      file: "a.txt",
      problems: [
        {
          rule: "read/empty",
          level: "warning",
          file: "a.txt",
          line: null,
          column: null,
          reason: "the file holds no text; it is skipped",
        },
      ],
    });
  });
});
