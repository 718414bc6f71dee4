import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Problem } from "../text/problem.ts";
import { briefingSchema } from "./briefing-schema.ts";

export { briefingSchema } from "./briefing-schema.ts";

/** A broken build can break one field of every citation; the first few say as much as all. */
const MOST_REPORTED = 50;

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  compiled ??= new Ajv2020({ allErrors: true, strict: false }).compile(briefingSchema);
  return compiled;
}

const problemOf = (error: ErrorObject): Problem => ({
  rule: `schema/${error.keyword}`,
  level: "error",
  file: "data/briefing.json",
  line: null,
  column: null,
  reason: `${error.instancePath || "the briefing"} ${error.message ?? "does not fit the schema"}`,
});

/** Holds any JSON value against the published schema; each thing that does not fit is an error that names its place. */
export function validateBriefing(json: unknown): Problem[] {
  const validate = validator();
  if (validate(json)) return [];
  return (validate.errors ?? []).slice(0, MOST_REPORTED).map(problemOf);
}
