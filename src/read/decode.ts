import type { Problem } from "../text/problem.ts";
import type { Encoding } from "./source.ts";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly problems: readonly Problem[];
}

/**
 * Bytes to text: byte order mark, then UTF-8 where it holds, then what the document declares, then a look at the bytes.
 * A byte order mark is dropped, everything else is kept; what does not decode is reported with its offset.
 */
export function decode(file: string, bytes: Uint8Array, declared?: string): Decoded {
  const marked = encodingOfMark(bytes);
  if (marked) return finish(file, bytes, marked, "bom");
  const wide = wideWithoutMark(bytes);
  if (wide) return finish(file, bytes, wide, "detected");
  const label = declared && knownLabel(declared);
  if (isUtf8(bytes)) return finish(file, bytes, "utf-8", label === "utf-8" ? "declared" : "detected");
  if (label && label !== "utf-8") return finish(file, bytes, label, "declared");
  if (mostlyUtf8(bytes)) return finish(file, bytes, "utf-8", "detected");
  return finish(file, bytes, looksCyrillic(bytes) ? "windows-1251" : "windows-1252", "detected");
}

function finish(file: string, bytes: Uint8Array, name: string, basis: Encoding["basis"]): Decoded {
  const text = name === "windows-1252" ? decodeWestern(bytes) : new TextDecoder(name).decode(bytes);
  const problems: Problem[] = [];
  const add = (rule: string, level: Problem["level"], reason: string): void => {
    problems.push({ rule, level, file, line: null, column: null, reason });
  };
  if (name === "utf-8") {
    const bad = text.includes("\ufffd") && !isUtf8(bytes) ? utf8In(bytes) : null;
    if (bad) add("decode/invalid-utf-8", "warning", `${bad.bad} bytes are no UTF-8, the first at byte ${bad.first}`);
  } else {
    add("decode/encoding", "note", `read as ${name} (${basis})`);
    const lost = undecoded(text, name, basis);
    if (lost)
      add("decode/undecodable", "warning", `${lost.count} characters are no ${name}, the first at ${lost.first}`);
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) add("decode/nul", "warning", `the text holds NUL characters, the first at offset ${nul}`);
  return { text, encoding: { name, basis }, problems };
}

/** What an encoding other than UTF-8 could not read: the replacement sign, and bytes to which windows-1252 gives no sign. */
function undecoded(text: string, name: string, basis: Encoding["basis"]): { count: number; first: string } | null {
  const lost = name === "windows-1252" ? /[\x80-\x9f]/g : /\ufffd/g;
  const count = text.match(lost)?.length ?? 0;
  if (count === 0) return null;
  const at = text.search(lost);
  // Only where all characters are of one width does the place in the text give that in the file.
  if (/^utf-16/.test(name)) return { count, first: `byte ${at * 2 + (basis === "bom" ? 2 : 0)}` };
  return { count, first: /^(?:windows|iso-8859|koi8|ibm866)/.test(name) ? `byte ${at}` : `character ${at}` };
}

/** The bytes 0x80 to 0x9f of windows-1252 (WHATWG index). */
const WESTERN = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Some versions of Node 20 to 24 decode windows-1252 as Latin-1 and lose its quotation marks. */
const decodeWestern = (bytes: Uint8Array): string => westernMarks(new TextDecoder("windows-1252").decode(bytes));

/** The quotation marks that such a version left as control characters; those mean nothing in any text of today. */
export const westernMarks = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => WESTERN[control.charCodeAt(0) - 0x80] as string);

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 of a European text shows as a NUL in every other place. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096);
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  const [even, odd] = zeros as [number, number];
  if (odd > length * 0.3 && even < length * 0.05) return "utf-16le";
  if (even > length * 0.3 && odd < length * 0.05) return "utf-16be";
  return null;
}

function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Length of the well-formed UTF-8 sequence that starts at `i`, or 0 (Unicode 15, table 3-7). */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const a = bytes[i] as number;
  if (a < 0x80) return 1;
  const tail = (k: number): boolean => ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
  const b = bytes[i + 1] ?? 0;
  if (a >= 0xc2 && a <= 0xdf) return tail(1) ? 2 : 0;
  if (a >= 0xe0 && a <= 0xef) {
    if ((a === 0xe0 && b < 0xa0) || (a === 0xed && b > 0x9f)) return 0;
    return tail(1) && tail(2) ? 3 : 0;
  }
  if (a >= 0xf0 && a <= 0xf4) {
    if ((a === 0xf0 && b < 0x90) || (a === 0xf4 && b > 0x8f)) return 0;
    return tail(1) && tail(2) && tail(3) ? 4 : 0;
  }
  return 0;
}

/** How many well-formed sequences of several bytes there are, how many bytes begin no sequence, and where the first of these is. */
function utf8In(bytes: Uint8Array): { readonly good: number; readonly bad: number; readonly first: number } {
  let [good, bad, first] = [0, 0, -1];
  for (let i = 0; i < bytes.length; ) {
    const length = (bytes[i] as number) < 0x80 ? 1 : sequenceLength(bytes, i);
    if (length > 1) good++;
    else if (length === 0) {
      if (bad === 0) first = i;
      bad++;
    }
    i += length || 1;
  }
  return { good, bad, first };
}

/** A UTF-8 file with a few broken characters is still one: its good multi-byte sequences outnumber the bad bytes. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const { good, bad } = utf8In(bytes);
  return good > bad * 2;
}

/** In windows-1251 nearly every letter is a high byte; in 1252 high bytes are accents and quotation marks among ASCII. */
function looksCyrillic(bytes: Uint8Array): boolean {
  let high = 0;
  let ascii = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) high++;
    else if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) ascii++;
  }
  return high > ascii * 0.5 && high > 3;
}
