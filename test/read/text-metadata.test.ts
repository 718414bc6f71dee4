import { describe, expect, it } from "vitest";
import { copyrightHolder } from "../../src/read/copyright-line.ts";
import { dividePlain } from "../../src/read/plain/divide.ts";
import { textMetadata } from "../../src/read/text-metadata.ts";

const PROSE = [
  "The two governments agreed on Tuesday to reopen the border crossing that has been closed since the spring.",
  "Officials said that the first lorries would pass by the end of the week, if the weather allows it.",
  "It was not clear whether the agreement also covers the railway line that runs to the harbour.",
];

const report = (line: string): string => ["Border crossing to reopen this week", line, ...PROSE].join("\n\n");

describe("textMetadata", () => {
  it.each([
    ["By Jo Lund | 5 March 2024 | 09:14", "2024-03-05"],
    ["Von Jo Lund, 6. März 2024", "2024-03-06"],
    ["5 March 2024, 09:14", "2024-03-05"],
  ])("takes the day of %j", (line, day) => {
    const text = report(line);
    const { published } = textMetadata(text, dividePlain(text), null);
    expect(published).toMatchObject({ value: day, basis: "text" });
    expect(line).toContain(text.slice(published?.cited?.start, published?.cited?.end));
  });

  it.each([["By Jo Lund | 09:14"], ["By Jo Lund, Example News"], ["By Jo Lund | 5 March"]])(
    "takes no day from %j",
    (line) => {
      const text = report(line);
      expect(textMetadata(text, dividePlain(text), null).published).toBeNull();
    },
  );
});

describe("copyrightHolder", () => {
  const holder = (line: string): string | undefined => {
    const text = [...PROSE, line].join("\n\n");
    const found = copyrightHolder(text, dividePlain(text));
    if (found) expect(text.slice(found.cited?.start, found.cited?.end)).toBe(found.value);
    return found?.value;
  };

  it.each([
    ["Copyright 2024 Example Post. All rights reserved.", "Example Post"],
    ["© 2019-2024 Example Media Ltd", "Example Media Ltd"],
    ["Copyright © 2024, The Example Times | Terms of use | Privacy policy", "The Example Times"],
  ])("infers the publisher from %j", (line, name) => {
    expect(holder(line)).toBe(name);
  });

  it.each([
    ["© Jane Roe / Example Pictures"],
    ["Copyright 2024. All rights reserved."],
    ["Copyright 2024 The Associated Press. All rights reserved."],
    ["Copyright law is two hundred years old, said the professor, and it shows its age."],
  ])("infers nothing from %j", (line) => {
    expect(holder(line)).toBeUndefined();
  });
});
