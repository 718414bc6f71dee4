/** More than this in one ZIP is refused: half a gigabyte of text is no event's reports. */
const LARGEST = 512 * 1024 * 1024;

/**
 * The files of a ZIP whose names are wanted, unpacked. Throws where they come to more than `largest` bytes. What an entry claims
 * of its size is what it gets: one that unpacks to more is refused, too, so a lie gains nothing.
 */
export async function unzipWithin(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  largest = LARGEST,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const { unzipSync } = await import("fflate");
  let size = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted(name)) return false;
      size += originalSize;
      if (size > largest) throw new Error(`unpacks to more than ${Math.round(largest / 2 ** 20)} MB`);
      return true;
    },
  });
}
