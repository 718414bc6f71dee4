import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLinesReader, jsonReader } from "../../../src/read/formats/json.ts";

const file = (name: string, text: string) => ({ file: name, bytes: new TextEncoder().encode(text) });

describe("jsonReader", () => {
  it("takes text and metadata under the usual names", async () => {
    const record = {
      title: "Ferries stay",
      authors: ["Ann Lee", "By Bo Holt"],
      date_publish: "2021-03-04 10:00:00",
      source_domain: "example.org",
      url: "https://example.org/a",
      language: "en",
      maintext: "One.\nTwo.",
    };
    const { documents, problems } = await jsonReader.read(file("a.json", JSON.stringify(record)));
    const [document] = documents;
    expect(problems).toEqual([]);
    expect(document).toMatchObject({ part: null, text: "One.\nTwo.", blocks: null });
    const { title, author, published, publisher, url, language } = document?.metadata ?? {};
    expect([title, author, published, publisher, url, language].map((field) => field?.value)).toEqual([
      "Ferries stay",
      "Ann Lee; Bo Holt",
      "2021-03-04",
      "example.org",
      "https://example.org/a",
      "en",
    ]);
  });

  it.each([
    ["headline, articleBody", { headline: "T", articleBody: "B" }],
    ["Title, Content", { Title: "T", Content: "B" }],
    ["title, body", { title: "T", body: "B" }],
  ])("takes %s", async (_, record) => {
    const { documents } = await jsonReader.read(file("a.json", JSON.stringify(record)));
    expect([documents[0]?.metadata.title?.value, documents[0]?.text]).toEqual(["T", "B"]);
  });

  it("reads a text set in tags as a page", async () => {
    const { documents } = await jsonReader.read(
      file("a.json", JSON.stringify({ title: "T", content: "<p>One.</p><p>Two.</p>" })),
    );
    expect(documents[0]?.text).toBe("One.\n\nTwo.");
    expect(documents[0]?.metadata.title?.value).toBe("T");
  });

  it("leaves a lone angle bracket in the text", async () => {
    const { documents } = await jsonReader.read(file("a.json", JSON.stringify({ text: "2 < 3 and <p" })));
    expect(documents[0]?.text).toBe("2 < 3 and <p");
  });

  it.each(['[{"text":"A"},{"text":"B"}]', '{"articles":[{"text":"A"},{"text":"B"}]}'])(
    "takes several from %s",
    async (text) => {
      const { documents } = await jsonReader.read(file("a.json", text));
      expect(documents.map((d) => [d.part, d.text])).toEqual([
        ["1", "A"],
        ["2", "B"],
      ]);
    },
  );

  it.each(["", "{", "[]", "1", "null", '{"a":1}', '{"text":5}', "\u0000"])("makes a problem of %j", async (text) => {
    const { documents, problems } = await jsonReader.read(file("a.json", text));
    expect(documents).toEqual([]);
    expect(problems.some((problem) => problem.level === "error" && problem.file === "a.json")).toBe(true);
  });

  it("gives the place of a mistake", async () => {
    const { problems } = await jsonReader.read(file("a.json", '{\n "text": "a" "b" }'));
    expect(problems[0]).toMatchObject({ rule: "json/syntax", line: 2, column: 14 });
  });

  it.each(["2021-13-40", "03/04/2021", "soon"])("knows no day from %j", async (date) => {
    const { documents } = await jsonReader.read(file("a.json", JSON.stringify({ text: "A", date })));
    expect(documents[0]?.metadata.published ?? null).toBeNull();
  });

  it("takes any JSON", async () => {
    const key = fc.constantFrom(
      "text",
      "title",
      "authors",
      "date",
      "url",
      "source",
      "language",
      "articles",
      "html",
      "__proto__",
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, fc.jsonValue({ maxDepth: 3 })), async (record) => {
        const { documents } = await jsonReader.read(file("a.json", JSON.stringify(record)));
        for (const document of documents) expect(typeof document.text).toBe("string");
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

describe("jsonLinesReader", () => {
  it("reads on after a broken line and names it", async () => {
    const { documents, problems } = await jsonLinesReader.read(
      file("a.jsonl", '{"text":"A"}\n{bad\n\n{"x":1}\n{"text":"B"}\n'),
    );
    expect(documents.map((d) => [d.part, d.text])).toEqual([
      ["1", "A"],
      ["5", "B"],
    ]);
    expect(problems.map((problem) => [problem.rule, problem.line])).toEqual([
      ["json/syntax", 2],
      ["json/no-text", 4],
    ]);
  });
});
