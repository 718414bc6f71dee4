import { KEYS } from "../outline.ts";
import { SHAPES, SUBJECTS } from "./grammar.ts";
import type { Json } from "./shapes.ts";

/** One kind of change; the keys that say what it is about are needed one at a time. */
function changeSchema(list: (typeof SUBJECTS)[number]["list"]): Json {
  const { required: _required, ...schema } = SHAPES[list].schema;
  const subjects = SUBJECTS.filter((subject) => subject.list === list);
  return { ...schema, anyOf: subjects.map(({ key }) => ({ required: [key] })) };
}

/**
 * JSON Schema of `outline.yaml`, made of the same declarations that read it, so that an editor completes and checks what
 * the build accepts. Draft-07, which editors know.
 */
export function outlineSchema(): Json {
  const lists = [...new Set(SUBJECTS.map(({ list }) => list))];
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "The analyst's outline of a Synoptic briefing",
    type: ["object", "null"],
    properties: {
      ...Object.fromEntries(Object.entries(KEYS).map(([key, { schema }]) => [key, schema])),
      changes: {
        type: ["array", "null"],
        description: "what the analyst changes, each with a reason",
        items: { anyOf: lists.map(changeSchema) },
      },
    },
    additionalProperties: false,
  };
}
