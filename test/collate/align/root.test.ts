import { describe, expect, it } from "vitest";
import { rootOf } from "../../../src/collate/align/root.ts";

describe("rootOf", () => {
  it.each([
    ["propose", "proposed", "proposing", "proposal", "proposals"],
    ["restrict", "restricted", "restriction", "restrictions", "restrictive"],
    ["extend", "extended", "extension", "extensions"],
    ["decide", "decided", "decision"],
    ["reduce", "reduced", "reduction"],
    ["agree", "agreed", "agreement"],
    ["nominate", "nominated", "nomination"],
    ["withdraw", "withdrawing", "withdrawal"],
    ["permit", "permits", "permission"],
    ["oppose", "opposed", "opposition"],
    ["modernize", "modernise", "modernization", "modernisation"],
  ])("joins the forms of %s", (word, ...forms) => {
    for (const form of forms) expect(rootOf(form), form).toBe(rootOf(word));
  });

  it.each([
    ["import", "important"],
    ["nation", "native"],
    ["general", "generous"],
    ["station", "state"],
    ["party", "part"],
    ["union", "unit"],
  ])("keeps apart %s and %s", (a, b) => {
    expect(rootOf(a)).not.toBe(rootOf(b));
  });

  it.each([["100000"], ["киев"], ["s400"], [""], ["a"]])("leaves %j as it is", (key) => {
    expect(rootOf(key)).toBe(key);
  });
});
