import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSource } from "../../src/read/read-source.ts";

const file = (name: string, text: string) => ({ file: name, bytes: new TextEncoder().encode(text) });
const PROSE = "The two governments agreed on Tuesday to reopen the crossing that was closed in the spring.";

describe("readSource", () => {
  it("gives a source whose every span lies in its text", async () => {
    const { sources, problems } = await readSource(
      file("b/a.txt", `Crossing to reopen, governments say\n\n${PROSE} It is late.`),
    );
    expect(problems).toEqual([]);
    expect(sources).toHaveLength(1);
    expect(sources[0]).toMatchObject({ id: "a", file: "b/a.txt", mediaType: "text/plain", lineage: "a" });
    expect(sources[0]?.sentences.map((s) => [s.id, sources[0]?.text.slice(s.start, s.end)])).toEqual([
      ["s1", "Crossing to reopen, governments say"],
      ["s2", PROSE],
      ["s3", "It is late."],
    ]);
  });

  it("hashes and counts the raw bytes, front matter included", async () => {
    const { sources } = await readSource(file("a.md", "---\ntitle: T\n---\nBody."));
    expect(sources[0]).toMatchObject({ bytes: 22, text: "Body.", title: { value: "T", basis: "front-matter" } });
    expect(sources[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("lets the sidecar win over front matter, and front matter over the text", async () => {
    const sidecar = { file: "a.yaml", text: "id: given\npublisher: Example News\n" };
    const { sources } = await readSource({
      ...file("a.md", "---\npublisher: Other\ndate: 2020-01-02\n---\nBody."),
      sidecar,
    });
    expect(sources[0]).toMatchObject({
      id: "given",
      publisher: { value: "Example News" },
      published: { value: "2020-01-02" },
    });
  });

  it("states the date and the author that stand beside the headline, with their place", async () => {
    const text = `Crossing to reopen, two governments say\nBy Jo Lund\nJanuary 26, 2022\n\n${PROSE}\n${PROSE}`;
    const [source] = (await readSource(file("a.txt", text))).sources;
    expect(source?.author).toMatchObject({ value: "Jo Lund", basis: "text" });
    expect(source?.published).toMatchObject({ value: "2022-01-26", basis: "text" });
    const cited = source?.published?.cited;
    expect(cited && text.slice(cited.start, cited.end)).toBe("January 26, 2022");
  });

  it.each([
    ["a page clock", `Wednesday, 22 January\n\nCrossing to reopen, governments say\n\n${PROSE}`],
    ["a caption's date", `The crossing, Friday, Feb. 28, 2020 - Example News, 1920, 26.01.2022\n\n${PROSE}`],
    ["a date in the report", `${PROSE} The last talks were held on March 3, 2020.`],
    ["an update", `Crossing to reopen, governments say\nUpdated: March 3, 2020\n\n${PROSE}`],
  ])("takes no publication date from %s", async (_, text) => {
    expect((await readSource(file("a.txt", text))).sources[0]?.published).toBeNull();
  });

  it.each([
    ["a.xyz", "text", "read/unknown-ending", "note"],
    ["a.txt", "  \n ", "read/empty", "warning"],
    ["a.txt", "", "read/empty", "warning"],
  ])("gives no source but a problem for %s with %j", async (name, text, rule, level) => {
    const { sources, problems } = await readSource(file(name, text));
    expect(sources).toEqual([]);
    expect(problems).toMatchObject([{ rule, level, file: name }]);
  });

  it("refuses binary data under the name of a text", async () => {
    const bytes = Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32);
    expect((await readSource({ file: "a.txt", bytes })).problems).toMatchObject([
      { rule: "read/not-text", level: "error" },
    ]);
  });

  it("sets the marks of markdown apart, so that sentences read as such", async () => {
    const text = `# Crossing to reopen\n\n${PROSE}\n\n- lorries first\n\n> It is late.\n\n![The bridge](b.jpg)\n`;
    const [source] = (await readSource(file("a.md", text))).sources;
    expect(source?.sentences.map((s) => text.slice(s.start, s.end))).toEqual([
      "Crossing to reopen",
      PROSE,
      "lorries first",
      "It is late.",
    ]);
    expect(source?.blocks.map((b) => text.slice(b.start, b.end)).join("")).toBe(text);
    expect(source?.title?.value).toBe("Crossing to reopen");
  });

  it("turns a reader that throws into a problem", async () => {
    const broken = { name: "broken", endings: ["txt"], read: () => Promise.reject(new Error("bad file")) };
    const { problems } = await readSource(file("a.txt", "x"), [broken]);
    expect(problems).toMatchObject([
      { rule: "read/failed", level: "error", reason: expect.stringContaining("bad file") },
    ]);
  });

  it("is total on any bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const { sources } = await readSource({ file: "a.txt", bytes });
        for (const { text, blocks } of sources)
          expect(blocks.map((b) => text.slice(b.start, b.end)).join("")).toBe(text);
      }),
    );
  });
});
