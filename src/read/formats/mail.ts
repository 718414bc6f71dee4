import type { Address, Email } from "postal-mime";
import type { Problem } from "../../text/problem.ts";
import { westernMarks } from "../decode.ts";
import { readHtml } from "../html.ts";
import { httpUrl, languageTag } from "../known-fields.ts";
import { machineDay } from "../metadata-days.ts";
import { dividePlain } from "../plain/divide.ts";
import type { Metadata, ReadDocument } from "../reader.ts";
import type { Block, Grounded } from "../source.ts";
import { divideMail } from "./mail-blocks.ts";

type Complain = (rule: string, level: Problem["level"], reason: string) => void;

/** Fields of which a mail has at least one; without them it is some other text. */
const FIELDS = new Set(["from", "subject", "date", "to", "message-id", "received", "sender", "reply-to"]);

/** One mail as a document: its subject stands above its text. Null where it is none, after a word on why. */
export async function readMail(
  bytes: Uint8Array,
  part: string | null,
  complain: Complain,
): Promise<ReadDocument | null> {
  const mail = await parsed(bytes, complain);
  if (!mail) return null;
  if (!mail.headers.some(({ key }) => FIELDS.has(key))) {
    complain("mail/no-header", "error", "no header of a mail (From, Subject, Date, …)");
    return null;
  }
  const unread = mail.attachments.filter((attachment) => !attachment.related).map(({ filename }) => tidy(filename));
  if (unread.length > 0)
    complain("mail/attachments", "note", `attachments are not read: ${unread.map((name) => name ?? "?").join(", ")}`);
  const subject = tidy(mail.subject);
  const body = await bodyOf(mail, subject !== null);
  if (body.text.includes("\ufffd")) complain("mail/charset", "warning", "not all characters of the text could be read");
  if (body.text.trim() === "") complain("mail/no-text", subject === null ? "error" : "warning", "the mail has no text");
  const whole = subject === null || body.text.includes(subject) ? body : below(subject, body);
  return { part, mediaType: "message/rfc822", ...whole, metadata: { ...body.metadata, ...metadataOf(mail, subject) } };
}

async function parsed(bytes: Uint8Array, complain: Complain): Promise<Email | null> {
  const { default: PostalMime } = await import("postal-mime");
  try {
    return await PostalMime.parse(bytes);
  } catch (error) {
    complain("mail/malformed", "error", error instanceof Error ? error.message : String(error));
    return null;
  }
}

interface Body {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Partial<Metadata>;
}

/** The text part, which is meant for reading as it is; else the page. */
async function bodyOf({ text, html }: Email, titled: boolean): Promise<Body> {
  if (text?.trim() || !html?.trim()) {
    const plain = westernMarks(text ?? "");
    const blocks = divideMail(plain, dividePlain);
    return { text: plain, blocks: titled ? blocks.map(asHeading) : blocks, metadata: {} };
  }
  const page = await readHtml(westernMarks(html));
  return { text: page.text, blocks: page.blocks ?? [], metadata: page.metadata };
}

/** The subject is the title; a headline below it is a heading of the text. */
const asHeading = (block: Block): Block => (block.role === "title" ? { ...block, role: "heading" } : block);

function below(subject: string, { text, blocks, metadata }: Body): Body {
  const shift = subject.length + 2;
  const head: Block[] = [
    { start: 0, end: subject.length, role: "title", kept: true, rule: "mail/subject" },
    { start: subject.length, end: shift, role: "space", kept: false, rule: "mail/space" },
  ];
  const moved = blocks.map((block) => ({ ...block, start: block.start + shift, end: block.end + shift }));
  return { text: `${subject}\n\n${text}`, blocks: [...head, ...moved], metadata };
}

function metadataOf(mail: Email, subject: string | null): Partial<Metadata> {
  const field = (key: string): string => mail.headers.find((header) => header.key === key)?.value.trim() ?? "";
  const address = field("archived-at").replace(/^<|>$/g, "");
  const all = {
    title: stated(subject, "subject"),
    author: stated(nameOf(mail.from ?? mail.sender), "from"),
    published: stated(machineDay(field("date")), "date"),
    url: stated(httpUrl(address), "archived-at"),
    language: stated(languageTag(field("content-language").split(",")[0] as string), "content-language"),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

const stated = (value: string | null, name: string): Grounded<string> | null =>
  value === null ? null : { value, basis: "markup", cited: null, rule: `mail/${name}` };

const nameOf = (from: Address | undefined): string | null => tidy(from?.name) ?? tidy(from?.address);

const tidy = (value: string | null | undefined): string | null =>
  westernMarks(value ?? "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim() || null;
