import { Tagger } from "./tagger.ts";
import weights from "./weights.json" with { type: "json" };

/** The tagger with the weights that the project ships; they are estimated by scripts/train/names.ts. */
export const ENGLISH_TAGGER = new Tagger(weights.first, weights.second);
