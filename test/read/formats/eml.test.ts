import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emlReader } from "../../../src/read/formats/eml.ts";
import { readSource } from "../../../src/read/read-source.ts";

const HEAD = `From: Ann Lee <ann@harbour.example>
Subject: Ferries stay
Date: Thu, 4 Mar 2021 23:30:00 -0500
`;

const file = (content: string | Uint8Array) => ({ file: "a.eml", bytes: Buffer.from(content) });
const read = async (content: string | Uint8Array) => {
  const { documents, problems } = await emlReader.read(file(content));
  return { document: documents[0], rules: problems.map((problem) => problem.rule) };
};
const kept = async (body: string): Promise<string[]> => {
  const { sources } = await readSource(file(`${HEAD}\n${body}`));
  return (sources[0]?.blocks ?? []).filter((b) => b.kept).map((b) => (sources[0]?.text ?? "").slice(b.start, b.end));
};

describe("emlReader", () => {
  it("takes subject, sender and the day as written", async () => {
    const { document, rules } = await read(`${HEAD}\nThe council said so.\n`);
    const { title, author, published, url } = document?.metadata ?? {};
    expect([title, author, published, url].map((field) => field?.value)).toEqual([
      "Ferries stay",
      "Ann Lee",
      "2021-03-04",
      undefined,
    ]);
    expect(document).toMatchObject({ part: null, text: "Ferries stay\n\nThe council said so.\n" });
    expect(document?.blocks?.[0]).toMatchObject({ role: "title", rule: "mail/subject", kept: true });
    expect(rules).toEqual([]);
  });

  it.each([
    ["an encoded subject", "Subject: =?utf-8?q?Caf=C3=A9_stays?=\nFrom: a@b.example", ["Café stays", "a@b.example"]],
    ["a name in quotation marks", 'From: "Lee, Ann" <a@b.example>', [undefined, "Lee, Ann"]],
    ["a folded subject", "Subject: Ferries\n stay", ["Ferries stay", undefined]],
  ])("reads %s", async (_, header, expected) => {
    const { metadata } = (await read(`${header}\n\nText.`)).document ?? {};
    expect([metadata?.title?.value, metadata?.author?.value]).toEqual(expected);
  });

  it.each([
    ["Date: sometime", undefined],
    ["Date: Mon, 31 Feb 2021 10:00:00 +0000", undefined],
    ["Date: 04 Mar 2021 10:00 GMT", "2021-03-04"],
  ])("dates %j as %s", async (header, day) =>
    expect((await read(`${header}\n\nText.`)).document?.metadata.published?.value).toBe(day),
  );

  it("takes the address of an archive and the language", async () => {
    const head = "Archived-At: <https://lists.example/5>\nContent-Language: de\nSubject: Fähren";
    const { metadata } = (await read(`${head}\n\nText.`)).document ?? {};
    expect([metadata?.url?.value, metadata?.language?.value]).toEqual(["https://lists.example/5", "de"]);
  });

  const parts = (...bodies: readonly (readonly [string, string])[]): string =>
    `${HEAD}Content-Type: multipart/alternative; boundary=XX\n\n${bodies
      .map(([type, body]) => `--XX\nContent-Type: ${type}\n\n${body}\n`)
      .join("")}--XX--\n`;

  it("prefers the text part to the page", async () => {
    const mail = parts(["text/plain", "In words."], ["text/html", "<p>In a <b>page</b>.</p>"]);
    expect((await read(mail)).document?.text).toBe("Ferries stay\n\nIn words.\n");
  });

  it("reads the page where it is all there is, without a second headline", async () => {
    const page = "<h1>Ferries stay</h1><p>The council said so.</p>";
    expect((await read(parts(["text/html", page]))).document?.text).toBe("Ferries stay\n\nThe council said so.");
    expect((await read(parts(["text/html", "<p>The council said so.</p>"]))).document?.text).toBe(
      "Ferries stay\n\nThe council said so.",
    );
  });

  it("decodes by what the part declares", async () => {
    const head = `${HEAD}Content-Type: text/plain; charset=windows-1252\n\n`;
    const { document } = await read(Buffer.concat([Buffer.from(head), Uint8Array.from([0x93, 0xe9, 0x94])]));
    expect(document?.text).toBe("Ferries stay\n\n“é”\n");
    const packed = `${HEAD}Content-Transfer-Encoding: base64\n\n${Buffer.from("Zoë won.").toString("base64")}`;
    expect((await read(packed)).document?.text).toContain("Zoë won.");
  });

  it("names what is attached and does not read it", async () => {
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=XX\n\n--XX\n\nSee there.\n--XX\nContent-Type: application/pdf; name="plan.pdf"\nContent-Disposition: attachment\n\nx\n--XX--`;
    const { problems } = await emlReader.read(file(mail));
    expect(problems.map(({ rule, level, reason }) => [rule, level, reason])).toEqual([
      ["mail/attachments", "note", "attachments are not read: plan.pdf"],
    ]);
  });

  it.each([
    ["nothing", "", "mail/no-header"],
    ["another text", "The council said so.\nNothing more.", "mail/no-header"],
    ["headers of something else", "Colour: red\n\nText.", "mail/no-header"],
    ["a mail without text or subject", "From: a@b.example\n\n \n", "mail/no-text"],
  ])("makes a problem of %s", async (_, content, rule) => {
    const { sources, problems } = await readSource(file(content));
    expect(sources).toEqual([]);
    expect(problems.map((problem) => [problem.rule, problem.level])).toEqual([[rule, "error"]]);
  });

  it("makes a problem of endless nesting", async () => {
    const deep = Array.from(
      { length: 300 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}x\n\n--b${i}x\n`,
    ).join("");
    expect((await read(`${HEAD}${deep}`)).rules).toEqual(["mail/malformed"]);
  });

  it("accounts for every character, whatever the mail", async () => {
    const line = fc.constantFrom("> a", "-- ", "On 3 May, Bo wrote:", "", "Text.", "-----Original Message-----", "\r");
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.string(), async (lines, tail) => {
        const { document } = await read(`${HEAD}\n${lines.join("\n")}${tail}`);
        let at = 0;
        for (const block of document?.blocks ?? []) {
          expect([block.start, block.end > block.start]).toEqual([at, true]);
          at = block.end;
        }
        expect(at).toBe(document?.text.length);
      }),
    );
  });
});

describe("the text of a mail", () => {
  it("keeps the sender's own words", async () => {
    const body =
      "The ferries will stay, the council said.\n\nOn Wed, 3 Mar 2021 at 10:00, Bo Holt wrote:\n> Will they stay?\n>\n> Bo\n\nThe budget passed, too.\n-- \nAnn Lee\nPort Office";
    expect(await kept(body)).toEqual([
      "Ferries stay",
      "The ferries will stay, the council said.",
      "The budget passed, too.",
    ]);
  });

  it("drops the message that is answered, below its mark", async () => {
    const body =
      "The ferries will stay.\n\n-----Original Message-----\nFrom: Bo Holt\nSubject: Ferries\n\nWill they stay?";
    expect(await kept(body)).toEqual(["Ferries stay", "The ferries will stay."]);
  });

  it("keeps a forwarded message, without its header", async () => {
    const body =
      "---------- Forwarded message ---------\nFrom: Bo Holt <bo@x.example>\nDate: 3 March 2021\nSubject: Ferries\n\nThe ferries will stay, the council said.";
    expect(await kept(body)).toEqual(["Ferries stay", "The ferries will stay, the council said."]);
  });

  it.each([
    ["a mail of quoted lines alone", "> The ferries will stay, the council said.", 2],
    ["a comparison", "The fleet grew: 5 > 3.", 2],
    ["two dashes without a space", "The ferries will stay, the council said.\n--\nThe budget passed, too.", 3],
    ["'wrote' without a quotation", "On 3 May Bo Holt wrote:\nThe ferries will stay.", 2],
  ])("leaves %s", async (_, body, blocks) => expect((await kept(body)).length).toBeGreaterThanOrEqual(blocks));
});
