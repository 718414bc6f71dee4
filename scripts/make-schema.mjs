/**
 * Makes `src/brief/briefing-schema.ts`, the JSON Schema of `data/briefing.json`, from the types in `src/brief/briefing.ts`,
 * so that the two cannot drift apart. `node scripts/make-schema.mjs` writes it, `--print` shows it as JSON.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** TypeScript has one kind of number; these are whole ones, and this is the least that each may be. */
const WHOLE = { start: 0, end: 0, bytes: 0, block: 0, independent: 0, lines: 1, line: 1, column: 1 };

function whole(schema, least) {
  const types = [schema.type].flat().map((type) => (type === "number" ? "integer" : type));
  return { ...schema, type: types.length === 1 ? types[0] : types, minimum: least };
}

/** Draft-07 to 2020-12: `$defs`, plain names for generic types, whole numbers. */
function modernise(node) {
  if (Array.isArray(node)) return node.map(modernise);
  if (typeof node !== "object" || node === null) return node;
  const out = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === "$ref") out.$ref = value.replace("#/definitions/", "#/$defs/").replace(/%3C|%3E/g, "");
    else if (key === "definitions")
      out.$defs = Object.fromEntries(
        Object.entries(value).map(([name, def]) => [name.replace(/[<>]/g, ""), modernise(def)]),
      );
    else if (key === "properties")
      out.properties = Object.fromEntries(
        Object.entries(value).map(([name, def]) => [
          name,
          name in WHOLE ? whole(modernise(def), WHOLE[name]) : modernise(def),
        ]),
      );
    else out[key] = modernise(value);
  }
  return out;
}

const generated = createGenerator({
  path: inProject("src/brief/briefing.ts"),
  tsconfig: inProject("tsconfig.json"),
  type: "Briefing",
  skipTypeCheck: true,
  additionalProperties: true,
  topRef: false,
}).createSchema("Briefing");

const { $schema: _draft07, ...rest } = modernise(generated);
const schema = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "Synoptic briefing", ...rest };

if (process.argv.includes("--print")) console.log(JSON.stringify(schema));
else {
  const file = inProject("src/brief/briefing-schema.ts");
  writeFileSync(
    file,
    `/** JSON Schema of \`data/briefing.json\`. Made by scripts/make-schema.mjs from briefing.ts; do not edit. */\nexport const briefingSchema = ${JSON.stringify(schema, null, 2)};\n`,
  );
  spawnSync(inProject("node_modules/.bin/biome"), ["check", "--write", file], { stdio: "inherit" });
}
