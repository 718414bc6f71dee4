import type { Problem } from "../../text/problem.ts";
import type { ReadDocument, Reader } from "../reader.ts";
import { readMail } from "./mail.ts";

/** More mails than this are no corpus for a briefing. */
const MOST = 10_000;

/** Mailboxes of one file (RFC 4155): each mail is a document. */
export const mboxReader: Reader = {
  name: "mailbox",
  endings: ["mbox"],
  async read({ file, bytes }) {
    const documents: ReadDocument[] = [];
    const problems: Problem[] = [];
    const add = (rule: string, level: Problem["level"], reason: string): void => {
      problems.push({ rule, level, file, line: null, column: null, reason });
    };
    let number = 0;
    for (const mail of mailsIn(bytes)) {
      number++;
      if (number > MOST) {
        add("mbox/too-many", "warning", `only the first ${MOST} mails are read`);
        break;
      }
      const which = `mail ${number}: `;
      const document = await readMail(mail, String(number), (rule, level, reason) =>
        add(rule, level === "error" ? "warning" : level, which + reason),
      );
      if (document) documents.push(document);
    }
    if (number === 0) add("mbox/no-mail", "error", 'no mail: none begins with a line "From sender date"');
    return { documents, problems };
  },
};

/** Sender without spaces, and a day with its time: a sentence that begins with "From" has none. */
const SEPARATOR = /^From \S{1,300} .{0,60}\d{1,2}:\d\d.{0,40}\r?$/;
const LONGEST_LINE = 500;

/** The mails in a mailbox, each without its separating line. */
export function* mailsIn(mailbox: Uint8Array): Generator<Uint8Array> {
  const bytes = Buffer.from(mailbox.buffer, mailbox.byteOffset, mailbox.byteLength);
  let start = -1;
  for (let at = 0; at >= 0; at = nextFrom(bytes, at)) {
    const body = separatorEnd(bytes, at);
    if (body === null) continue;
    if (start >= 0) yield unescaped(bytes.subarray(start, at));
    start = body;
  }
  if (start >= 0) yield unescaped(bytes.subarray(start));
}

function nextFrom(bytes: Buffer, after: number): number {
  const at = bytes.indexOf("\nFrom ", after);
  return at < 0 ? -1 : at + 1;
}

/** Where the mail begins whose separating line stands at `at`; null where it is none. */
function separatorEnd(bytes: Buffer, at: number): number | null {
  if (!followsBlank(bytes, at)) return null;
  const window = bytes.subarray(at, at + LONGEST_LINE);
  const end = window.indexOf("\n");
  return end >= 0 && SEPARATOR.test(window.toString("latin1", 0, end)) ? at + end + 1 : null;
}

const followsBlank = (bytes: Buffer, at: number): boolean =>
  at === 0 || bytes[at - 2] === 0x0a || (bytes[at - 2] === 0x0d && bytes[at - 3] === 0x0a) || at < 2;

/** Mailboxes write ">" before a line of the text that begins with "From ". */
function unescaped(mail: Buffer): Uint8Array {
  if (!mail.includes(">From ")) return mail;
  return Buffer.from(mail.toString("latin1").replace(/^>(>{0,20}From )/gm, "$1"), "latin1");
}
