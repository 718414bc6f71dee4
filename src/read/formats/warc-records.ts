import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** One answer of a server as an archive keeps it. */
export interface WebAnswer {
  readonly url: string;
  readonly status: number;
  readonly mediaType: string;
  /** As the server declares it; null where it does not. */
  readonly charset: string | null;
  readonly body: Uint8Array;
}

/** What unpacks to more than this is no page. */
const LARGEST = 64 * 1024 * 1024;

/**
 * The answers in a web archive (WARC 1.0 and 1.1, ISO 28500), in order, one at a time. A record that claims to be longer
 * than the file is the last one. Requests, metadata and revisits are passed over.
 */
export function* answersOf(archive: Uint8Array): Generator<WebAnswer> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  let at = bytes.indexOf("WARC/");
  while (at >= 0 && at < bytes.length) {
    const head = headerAt(bytes, at);
    if (!head) return;
    const length = Number(head.fields.get("content-length") ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) return;
    const block = bytes.subarray(head.end, head.end + length);
    const answer = head.fields.get("warc-type") === "response" ? answerOf(head.fields, block) : null;
    if (answer) yield answer;
    at = bytes.indexOf("WARC/", head.end + length);
  }
}

interface Header {
  readonly first: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Where the block behind it begins. */
  readonly end: number;
}

function headerAt(bytes: Buffer, start: number): Header | null {
  const limit = Math.min(bytes.length, start + 65_536);
  const window = bytes.subarray(start, limit);
  const crlf = window.indexOf("\r\n\r\n");
  // Not looked for beyond the other: in an archive of a hundred thousand records that would cost 64 KB each.
  const lf = (crlf < 0 ? window : window.subarray(0, crlf)).indexOf("\n\n");
  const [stop, width] = crlf >= 0 && (lf < 0 || crlf < lf) ? [crlf, 4] : [lf, 2];
  if (stop < 0) return null;
  const [first = "", ...lines] = window.subarray(0, stop).toString("utf8").split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { first, fields, end: start + stop + width };
}

function answerOf(record: ReadonlyMap<string, string>, block: Buffer): WebAnswer | null {
  const http = headerAt(block, 0);
  const status = http && /^HTTP\/\S{1,5} (\d{3})/.exec(http.first);
  if (!http || !status) return null;
  const type = http.fields.get("content-type") ?? "";
  const body = unpacked(dechunked(block.subarray(http.end), http.fields), http.fields.get("content-encoding") ?? "");
  if (!body) return null;
  return {
    url: (record.get("warc-target-uri") ?? "").replace(/^<|>$/g, ""),
    status: Number(status[1]),
    mediaType: (type.split(";")[0] as string).trim().toLowerCase(),
    charset: /charset\s{0,3}=\s{0,3}["']?([\w-]{1,40})/i.exec(type)?.[1] ?? null,
    body,
  };
}

/** Crawlers keep the body as it came over the wire, in chunks; some take them apart and keep the header. */
function dechunked(body: Buffer, fields: ReadonlyMap<string, string>): Buffer {
  if (!/chunked/i.test(fields.get("transfer-encoding") ?? "")) return body;
  const parts: Buffer[] = [];
  let at = 0;
  while (at < body.length) {
    const line = body.indexOf("\r\n", at);
    const size =
      line < 0
        ? null
        : /^([0-9a-f]{1,8})\s*(?:;|$)/i.exec(body.subarray(at, Math.min(line, at + 100)).toString("latin1"));
    if (!size) return parts.length ? Buffer.concat(parts) : body;
    const length = Number.parseInt(size[1] as string, 16);
    if (length === 0) break;
    parts.push(body.subarray(line + 2, line + 2 + length));
    at = line + 2 + length + 2;
  }
  return Buffer.concat(parts);
}

function unpacked(body: Buffer, encoding: string): Uint8Array | null {
  const options = { maxOutputLength: LARGEST };
  try {
    if (/gzip/i.test(encoding)) return gunzipSync(body, options);
    if (/^br$/i.test(encoding)) return brotliDecompressSync(body, options);
    if (/deflate/i.test(encoding)) return inflateSync(body, options);
    return body;
  } catch {
    // Some crawlers unpack the body and keep the header: then it is readable as it is.
    return /^\s*</.test(body.subarray(0, 100).toString("latin1")) ? body : null;
  }
}
