import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import { parseAst } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./support.ts";

/**
 * Sources are hostile: no expression may take more than linear time in what it reads, not even twice over (a search that starts
 * anew at each place of a long run). The linter knows expressions only; how whole rules grow is tested beside them.
 */

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .sort();

interface Node {
  readonly type?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

function* literals(node: unknown): Generator<{ readonly pattern: string; readonly flags: string }> {
  if (typeof node !== "object" || node === null) return;
  const { type, regex } = node as Node;
  if (type === "Literal" && regex) yield regex;
  for (const child of Object.values(node)) yield* literals(child);
}

function slow({ source, flags }: Expression): string | null {
  const { reports } = analyse({ source, flags });
  const [worst] = [...reports].sort((a, b) => Number(b.exponential) - Number(a.exponential));
  return worst
    ? `${worst.exponential ? "exponential" : "quadratic"}, after ${JSON.stringify(worst.character.pick)}`
    : null;
}

const complaints = (expressions: readonly Expression[]): string[] =>
  expressions.flatMap((one) => {
    const reason = slow(one);
    return reason === null ? [] : [`${one.file}: /${one.source}/${one.flags} ${reason}`];
  });

describe("every regular expression of src", () => {
  it("that stands in the code is linear", () => {
    const expressions = files.flatMap((file) =>
      [...literals(parseAst(readFileSync(join(ROOT, "src", file), "utf8"), { lang: "ts" }, file))].map(
        ({ pattern, flags }) => ({ file, source: pattern, flags }),
      ),
    );
    expect(expressions.length).toBeGreaterThan(1000);
    expect(complaints(expressions)).toEqual([]);
  });

  describe("that is put together when its module is loaded", () => {
    const Real = globalThis.RegExp;
    const built: Expression[] = [];

    beforeAll(async () => {
      const note = (made: RegExp): RegExp => {
        built.push({ file: "built", source: made.source, flags: made.flags });
        return made;
      };
      globalThis.RegExp = new Proxy(Real, {
        construct: (_, [pattern, flags]) => note(new Real(pattern, flags)),
        apply: (_, __, [pattern, flags]) => note(new Real(pattern, flags)),
      });
      for (const file of files) await import(join(ROOT, "src", file));
    });
    afterAll(() => {
      globalThis.RegExp = Real;
    });

    it("is linear, too", () => {
      expect(built.length).toBeGreaterThan(10);
      expect(complaints(built)).toEqual([]);
    });
  });

  it("would be found if it were not", () => {
    expect(slow({ file: "", source: "^(?:a+)+$", flags: "" })).toMatch(/exponential/);
    expect(slow({ file: "", source: "\\s+$", flags: "" })).toMatch(/quadratic/);
    expect(slow({ file: "", source: "^\\s+", flags: "" })).toBeNull();
  });
});
