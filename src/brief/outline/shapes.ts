import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from "yaml";
import { nearest } from "../../text/nearest.ts";

export type Json = { readonly [key: string]: unknown };

/** Line and column in the outline, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A text of the outline, with the place where a problem with it is reported. */
export interface Said extends Place {
  readonly text: string;
}

/** Where a node stands, and what is wrong with it. */
export interface Reading {
  place(node: unknown): Place;
  complain(node: unknown, rule: string, reason: string): void;
}

/**
 * What a value may be: one declaration both reads it and describes it to editors (JSON Schema), so that the two cannot
 * drift apart. `read` answers null after it has complained, and never throws.
 */
export interface Shape<T> {
  readonly schema: Json;
  read(node: unknown, name: string, reading: Reading): T | null;
}

const LONGEST_LIST = 2000;

const textOf = (node: unknown): string | null =>
  isScalar(node) && typeof node.value === "string" ? node.value.trim() : null;

/** A text of at least one character. */
export function text(about: string, longest: number): Shape<Said> {
  return {
    schema: { type: "string", minLength: 1, maxLength: longest, description: about },
    read(node, name, reading) {
      const value = textOf(node);
      if (!value) reading.complain(node, "outline/type", `${name} must be a text`);
      else if (value.length > longest)
        reading.complain(
          node,
          "outline/length",
          `${name} has ${value.length} characters, at most ${longest} are allowed`,
        );
      else return { text: value, ...reading.place(node) };
      return null;
    },
  };
}

/** A text that must look like something: `looks` says what, in words that follow "must be". */
export function pattern(about: string, expression: RegExp, looks: string): Shape<Said> {
  const base = text(about, 100);
  return {
    schema: { ...base.schema, pattern: expression.source },
    read(node, name, reading) {
      const said = base.read(node, name, reading);
      if (said === null || expression.test(said.text)) return said;
      reading.complain(node, "outline/type", `${name} must be ${looks}`);
      return null;
    },
  };
}

/** One of a few words. */
export function choice<T extends string>(about: string, words: readonly T[]): Shape<T> {
  return {
    schema: { enum: words, description: about },
    read(node, name, reading) {
      const value = textOf(node);
      const found = words.find((word) => word === value);
      if (found) return found;
      const near = value ? nearest(value, words) : null;
      const meant = near ? `; did you mean "${near}"?` : "";
      reading.complain(node, "outline/type", `${name} must be one of ${words.join(", ")}${meant}`);
      return null;
    },
  };
}

/** `true`: what is not wished is left out. */
export function flag(about: string): Shape<true> {
  return {
    schema: { const: true, description: about },
    read(node, name, reading) {
      if (isScalar(node) && node.value === true) return true;
      reading.complain(node, "outline/type", `${name} must be true, or be left out`);
      return null;
    },
  };
}

/** A whole number from 1. */
export function position(about: string): Shape<number> {
  return {
    schema: { type: "integer", minimum: 1, maximum: 99, description: about },
    read(node, name, reading) {
      const value = isScalar(node) ? node.value : null;
      if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 99) return value;
      reading.complain(node, "outline/type", `${name} must be a whole number from 1 to 99`);
      return null;
    },
  };
}

/** A list, or one item alone in its place. */
export function listOf<T>(item: Shape<T>, about: string): Shape<readonly T[]> {
  return {
    schema: {
      anyOf: [item.schema, { type: "array", items: item.schema, minItems: 1, maxItems: LONGEST_LIST }],
      description: about,
    },
    read(node, name, reading) {
      if (!isSeq(node)) {
        const one = item.read(node, name, reading);
        return one === null ? null : [one];
      }
      if (node.items.length > LONGEST_LIST) {
        reading.complain(node, "outline/length", `${name} has more than ${LONGEST_LIST} items`);
        return null;
      }
      return node.items.flatMap((each) => item.read(each, name, reading) ?? []);
    },
  };
}

/** The first shape where the value is a map, the second where it is not. */
export function mapOr<A, B>(map: Shape<A>, other: Shape<B>): Shape<A | B> {
  return {
    schema: { anyOf: [other.schema, map.schema] },
    read: (node, name, reading): A | B | null =>
      isMap(node) ? map.read(node, name, reading) : other.read(node, name, reading),
  };
}

/** A map whose keys are the writer's own words, as the cells of a measure are by their sources. */
export function byName<T>(item: Shape<T>, about: string): Shape<readonly { readonly name: Said; readonly value: T }[]> {
  return {
    schema: { type: "object", additionalProperties: item.schema, description: about },
    read(node, name, reading) {
      if (!isMap(node)) {
        reading.complain(node, "outline/type", `${name} must be a map, as in \`${name}: {report-a: stated}\``);
        return null;
      }
      return node.items.flatMap((pair) => {
        const value = item.read(pair.value ?? pair.key, name, reading);
        return value === null ? [] : { name: { text: keyOf(pair), ...reading.place(pair.key) }, value };
      });
    },
  };
}

/** A key as it was written: 007 is a name, not seven. */
export function keyOf(pair: YAMLMap["items"][number]): string {
  const key = pair.key as Scalar | null;
  return isScalar(key) ? String(key.source ?? key.value) : "";
}

export type Shapes<T> = { readonly [K in keyof T]: Shape<T[K]> };
export type Found<T> = { readonly [K in keyof T]: T[K] | null } & Place;

/** A map of known keys, each of which may be missing. An unknown key is an error, with the one that was meant. */
export function mapOf<T extends object>(
  shapes: Shapes<T>,
  about: string,
  required: readonly string[] = [],
): Shape<Found<T>> {
  const keys = Object.keys(shapes) as (keyof T & string)[];
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(keys.map((key) => [key, shapes[key].schema])),
      required,
      additionalProperties: false,
      description: about,
    },
    read(node, name, reading) {
      if (!isMap(node)) {
        reading.complain(node, "outline/type", `${name} must be a map of keys, as in \`${keys[0]}: …\``);
        return null;
      }
      const found = Object.fromEntries(keys.map((key) => [key, null])) as { [K in keyof T]: T[K] | null };
      for (const pair of node.items) {
        const known = keys.find((key) => key === keyOf(pair));
        // A key without a value is one that the writer has not filled in yet.
        if (known === undefined) reading.complain(pair.key, "outline/unknown-key", unknownKey(keyOf(pair), keys));
        else if (!isEmpty(pair.value)) found[known] = shapes[known].read(pair.value, known, reading);
      }
      return { ...found, ...reading.place(node) };
    },
  };
}

export const isEmpty = (node: unknown): boolean =>
  node === null || node === undefined || (isScalar(node) && node.value === null);

export function unknownKey(name: string, keys: readonly string[]): string {
  const near = nearest(name, keys);
  return `there is no key "${name}"${near ? `; did you mean "${near}"?` : ""} Known are ${keys.join(", ")}`;
}
