import { type SpeechModel, unpackModel } from "./model.ts";
import packed from "./speech-model.json" with { type: "json" };

let model: SpeechModel | null = null;

/** The English model, unpacked when it is first asked for. */
export function englishModel(): SpeechModel {
  model ??= unpackModel(packed);
  return model;
}
