import { stem } from "../../text/words.ts";
import { rootOf } from "./root.ts";
import { ARTICLES_WITH_STEM } from "./word-frequency.ts";

/** Surprise of a word that the table does not hold, in bits. */
const RARE = 9;

const BITS: ReadonlyMap<string, number> = new Map(
  Object.entries(ARTICLES_WITH_STEM).flatMap(([bits, stems]) =>
    stems.split(" ").map((each) => [each, Number(bits)] as const),
  ),
);

/** How surprising a word is in any English news text: 0 (in every article) to 9 bits (rarer than one article in 256). */
export const surprise = (key: string): number => BITS.get(stem(key)) ?? BITS.get(rootOf(key)) ?? RARE;
