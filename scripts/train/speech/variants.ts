import { changedFramesOf, type GoldText } from "./gold.ts";

/** Rewrites of equal length, so that all offsets still hold. */
type Rewrite = (text: string) => string;

/** European: the comma after the closing mark. */
const commaOutside: Rewrite = (text) => text.replace(/,(”|"|'')/g, "$1,");
/** British: single marks outside. Straight ones become straight ones. */
const singles: Rewrite = (text) =>
  text
    .replaceAll("“", "‘")
    .replaceAll("”", "’")
    .replace(/(^|[\s(])"(?=\p{L})/gmu, "$1'")
    .replace(/(?<=[\p{L}.,!?])"(?=$|[\s.,;:)])/gmu, "'");
/** The first mark of a paragraph is lost, as scrapers and translators lose it. */
const openingLost: Rewrite = (text) => text.replace(/^[“"](?=\p{L})/gmu, " ");
/** Curly marks made straight, straight ones curly. */
const otherShape: Rewrite = (text) =>
  /[“”]/.test(text)
    ? text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
    : text.replace(/(^|[\s(])"/gm, "$1“").replaceAll('"', "”");

const STYLES: readonly Rewrite[] = [commaOutside, (t) => singles(commaOutside(t)), openingLost, singles, otherShape];

/**
 * Each text once more in another dress: papers outside the United States point and mark their quotations otherwise, and
 * nothing should be learned from the marks of one country's papers alone.
 */
export function variantOf(text: GoldText, i: number): GoldText {
  const rewrite = STYLES[i % STYLES.length] as Rewrite;
  const variant = rewrite(text.text);
  return { ...text, text: variant, frames: changedFramesOf(text.text, variant) };
}
