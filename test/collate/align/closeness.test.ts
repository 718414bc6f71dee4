import { describe, expect, it } from "vitest";
import { closenessOf } from "../../../src/collate/align/closeness.ts";

const to = (exact: string, ...others: string[]) =>
  closenessOf(
    { exact },
    others.map((other) => ({ exact: other })),
  );

describe("closenessOf", () => {
  it("calls the same words verbatim, whatever the marks and capitals", () => {
    expect(to("“We will keep the old crane,” he said.", "we will keep the old crane he said")).toBe("verbatim");
  });

  it("calls the same sentence with a word changed a variant", () => {
    expect(
      to("The guild will sell amber in the port of Verrin.", "The guild shall sell amber in the port of Verrin."),
    ).toBe("variant");
  });

  it("calls another sentence a paraphrase", () => {
    expect(to("Amber goes on sale at Verrin.", "The guild will sell amber in the port of Verrin.")).toBe("paraphrase");
  });

  it("goes by the nearest of the others", () => {
    expect(to("The old crane stays.", "Nobody will miss it at all.", "The old crane stays.")).toBe("verbatim");
  });

  it("calls what stands alone a paraphrase", () => {
    expect(to("The old crane stays.")).toBe("paraphrase");
  });
});
