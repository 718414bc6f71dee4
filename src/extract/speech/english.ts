import argumentModel from "./argument-model.json" with { type: "json" };
import cueModel from "./cue-model.json" with { type: "json" };
import { type SpeechModel, unpackModel } from "./model.ts";
import gates from "./speech-gates.json" with { type: "json" };

let model: SpeechModel | null = null;

/** The English model, unpacked when it is first asked for. */
export function englishModel(): SpeechModel {
  model ??= unpackModel(cueModel, argumentModel, gates);
  return model;
}
