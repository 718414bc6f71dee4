import type { NumberEnd } from "../numerals/token.ts";

/**
 * A number whole with its separators, Indian groups (12,34,567) and the narrow spaces of the SI (12 345) too; a plain space
 * only before "000", since "Route 66 200 people" has one. A separator between two spaces ("0 . 6", "10 , 000")
 * is what tokenisers leave behind; no writer puts one there.
 */
const POINT_NUMBER =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?(?!\d)|[1-9]\d{0,2} 000(?: 000)?(?![\d,.]\d|\d)|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?(?!\d)|\d{1,3} , \d{3}(?!\d)|\d+(?: \. \d+|\.\d+)?|(?<![\p{L}\d])\.\d+/uy;

/** For languages that write 1,000.5. */
export const pointNumberEnd: NumberEnd = (text, i, end) => {
  POINT_NUMBER.lastIndex = i;
  return POINT_NUMBER.test(text) && POINT_NUMBER.lastIndex <= end ? POINT_NUMBER.lastIndex : i + 1;
};

/** 1.000,5 and 1 000,5 (with any space that prints as one); Swiss apostrophes, too. */
const COMMA_NUMBER = /\d{1,3}(?:[.'’ \u00a0\u2009\u202f]\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?/uy;

/** For languages that write 1.000,5. */
export const commaNumberEnd: NumberEnd = (text, i, end) => {
  COMMA_NUMBER.lastIndex = i;
  return COMMA_NUMBER.test(text) && COMMA_NUMBER.lastIndex <= end ? COMMA_NUMBER.lastIndex : i + 1;
};

/** The value of a number in that style. */
export const commaNumber = (raw: string): number => Number(raw.replace(/[^\d,]/g, "").replace(",", "."));
