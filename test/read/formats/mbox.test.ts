import { describe, expect, it } from "vitest";
import { mailsIn, mboxReader } from "../../../src/read/formats/mbox.ts";

const LINE = "From ann@harbour.example Thu Mar  4 10:30:00 2021";
const mail = (subject: string, body: string, line = LINE): string => `${line}\nSubject: ${subject}\n\n${body}\n\n`;

const read = async (content: string) => {
  const { documents, problems } = await mboxReader.read({ file: "a.mbox", bytes: Buffer.from(content) });
  return { titles: documents.map((d) => [d.part, d.metadata.title?.value]), documents, problems };
};

describe("mboxReader", () => {
  it("makes a document of each mail", async () => {
    const { titles, problems } = await read(mail("One", "First.") + mail("Two", "Second."));
    expect(titles).toEqual([
      ["1", "One"],
      ["2", "Two"],
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    ["From - Thu Mar 04 10:30:00 2021"],
    ["From 1690000@xxx Thu Mar 04 10:30:00 +0000 2021"],
    ["From ann@harbour.example Thu Mar  4 10:30:00 2021\r"],
  ])("knows the separating line %j", async (line) =>
    expect((await read(mail("One", "First.", line) + mail("Two", "Second.", line))).titles.length).toBe(2),
  );

  it.each([
    ["a sentence that begins with From", "So it was.\n\nFrom the start, they knew."],
    ["a time in such a sentence, without an empty line before", `So it was.\n${LINE}`],
    ["a masked line", `So it was.\n\n>${LINE}`],
  ])("does not part a mail at %s", async (_, body) =>
    expect((await read(mail("One", body))).titles).toEqual([["1", "One"]]),
  );

  it("takes the mask from a line that begins with From", async () => {
    const { documents } = await read(mail("One", "So it was.\n\n>From the start, they knew."));
    expect(documents[0]?.text).toContain("\nFrom the start");
  });

  it("reports a damaged mail by its number, and reads the others", async () => {
    const { titles, problems } = await read(`${mail("One", "First.")}${LINE}\nnothing\n\n${mail("Three", "Third.")}`);
    expect(titles.map(([part]) => part)).toEqual(["1", "3"]);
    expect(problems.map(({ rule, level, reason }) => [rule, level, reason.slice(0, 6)])).toEqual([
      ["mail/no-header", "warning", "mail 2"],
    ]);
  });

  it.each([[""], ["hello"], ["From the start, they knew."], ["From x"]])("finds no mail in %j", async (content) => {
    const { documents, problems } = await read(content);
    expect([documents.length, problems[0]?.rule]).toEqual([0, "mbox/no-mail"]);
  });

  it("reads no more than ten thousand mails", async () => {
    const { documents, problems } = await read(mail("One", "x").repeat(10_002));
    expect([documents.length, problems.at(-1)?.rule]).toEqual([10_000, "mbox/too-many"]);
  }, 30_000);
});

describe("mailsIn", () => {
  it("gives the bytes between the separating lines as they are", () => {
    const parts = [...mailsIn(Buffer.from(`${LINE}\nA: b\n\n${LINE}\nC: d\n`))];
    expect(parts.map((part) => Buffer.from(part).toString())).toEqual(["A: b\n\n", "C: d\n"]);
  });
});
