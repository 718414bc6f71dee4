/** What Pagefind's own files hold: CBOR (RFC 8949) of whole numbers, texts and lists, and nothing else. */
export type Cbor = number | string | readonly Cbor[];

const TEXT = 3;
const LIST = 4;

/** Reads one value; throws on anything but a `Cbor`, since then Pagefind's format is no longer the one we know. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;

  const size = (info: number): number => {
    if (info < 24) return info;
    const width = { 24: 1, 25: 2, 26: 4 }[info];
    if (width === undefined) throw new Error(`CBOR: length of kind ${info} at ${at} is not expected`);
    const value = width === 1 ? view.getUint8(at) : width === 2 ? view.getUint16(at) : view.getUint32(at);
    at += width;
    return value;
  };

  const value = (): Cbor => {
    const head = view.getUint8(at++);
    const kind = head >> 5;
    const length = size(head & 31);
    if (kind === 0) return length;
    if (kind === LIST) return Array.from({ length }, value);
    if (kind !== TEXT) throw new Error(`CBOR: a value of kind ${kind} at ${at} is not expected`);
    at += length;
    return new TextDecoder().decode(bytes.subarray(at - length, at));
  };

  const result = value();
  if (at !== bytes.length) throw new Error(`CBOR: ${bytes.length - at} bytes are left over`);
  return result;
}

/** Writes a value in the shortest form, as CBOR's deterministic encoding wants it. */
export function encodeCbor(value: Cbor): Uint8Array {
  const out: number[] = [];
  const head = (kind: number, length: number): void => {
    const info = length < 24 ? length : length < 0x100 ? 24 : length < 0x10000 ? 25 : 26;
    out.push((kind << 5) | info);
    const width = { 24: 1, 25: 2, 26: 4 }[info] ?? 0;
    for (let i = width - 1; i >= 0; i--) out.push((length >>> (8 * i)) & 0xff);
  };
  const write = (one: Cbor): void => {
    if (typeof one === "number") {
      head(0, one);
    } else if (typeof one === "string") {
      const bytes = new TextEncoder().encode(one);
      head(TEXT, bytes.length);
      for (const byte of bytes) out.push(byte);
    } else {
      head(LIST, one.length);
      for (const item of one) write(item);
    }
  };
  write(value);
  return Uint8Array.from(out);
}
