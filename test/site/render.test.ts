import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Briefing } from "../../src/brief/briefing.ts";
import { templatesFolder } from "../../src/site/plugin.ts";
import { writePages } from "../../src/site/render.ts";
import { makePages } from "../../src/site/views/views.ts";
import { emptyFixture, fixture } from "./fixture.ts";

const out = join(mkdtempSync(join(tmpdir(), "synoptic-render-")), "rendered");
afterAll(() => rmSync(join(out, ".."), { recursive: true }));

async function render(briefing: Briefing): Promise<ReadonlyMap<string, string>> {
  const pages = await writePages(briefing, makePages(briefing), out);
  return new Map(pages.map(({ outputPath, content }) => [outputPath.replace(/^.*?\/rendered\//, ""), content]));
}

const textOf = (html: string): string => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

describe("writePages", () => {
  let pages: ReadonlyMap<string, string>;
  const page = (path: string): string => pages.get(path) ?? `there is no page ${path}`;
  beforeAll(async () => {
    pages = await render(fixture);
  });

  it("makes a page for each source, measure and name, and one for each view", () => {
    expect([...pages.keys()].sort()).toEqual(
      [
        "404.html",
        "about/index.html",
        "breakdown/index.html",
        "claims/index.html",
        "claims/wording/claim-barges/index.html",
        "claims/wording/claim-night-crossing/index.html",
        "compare/courier/hostile/index.html",
        "compare/gazette/courier/index.html",
        "compare/gazette/hostile/index.html",
        "compare/index.html",
        "differences/index.html",
        "figures/index.html",
        "gaps/index.html",
        "index.html",
        "measures/measure-barges/index.html",
        "measures/measure-crossing/index.html",
        "method/index.html",
        "names/ada-lindqvist/index.html",
        "names/eastport/index.html",
        "names/harbour-board/index.html",
        "names/index.html",
        "names/o-hara/index.html",
        "quotations/index.html",
        "search/index.html",
        "search/terms/index.html",
        "sources/courier/index.html",
        "sources/gazette/index.html",
        "sources/hostile/index.html",
        "sources/index.html",
        "timeline/index.html",
      ].sort(),
    );
  });

  it("shows title, question and edition first", () => {
    const text = textOf(page("index.html"));
    expect(text).toContain("The swing bridge &lt;at&gt; Westport");
    expect(text).toContain("What does Westport offer Eastport, and what does it ask for?");
    expect(text).toContain("3 reports · 3 independent lines");
  });

  it("cites each key point with links to the sentences it rests on", () => {
    expect(page("index.html")).toMatch(/id="key-1"[\s\S]*?href="sources\/gazette\/index\.html#s2"/);
  });

  it("leads from a cited passage back to what cites it", () => {
    expect(page("sources/gazette/index.html")).toMatch(/href="\.\.\/\.\.\/index\.html#key-1">Key point 1</);
    expect(page("sources/gazette/index.html")).toContain('href="../../measures/measure-crossing/index.html"');
    expect(page("sources/gazette/index.html")).toContain('href="../../differences/index.html#difference-barges"');
  });

  it("marks the exact passage where it is less than a sentence", () => {
    const start = fixture.sources[0]?.text.indexOf("12 barges") as number;
    expect(page("sources/gazette/index.html")).toContain(`id="c-${start}-${start + 9}">12 barges</mark>`);
    expect(page("differences/index.html")).toContain(`#c-${start}-${start + 9}"`);
  });

  it("shows removed text in its place, with role and rule", () => {
    expect(page("sources/gazette/index.html")).toMatch(
      /<details class="removed">\s*<summary>Removed: navigation \(19 characters\)<\/summary>[\s\S]*?block\.navigation[\s\S]*?HOME \| NEWS \| SPORT/,
    );
  });

  it("offers the raw file with its digest", () => {
    const source = page("sources/gazette/index.html");
    expect(source).toContain('href="../../raw/gazette.txt" download');
    expect(source).toContain(fixture.sources[0]?.sha256);
  });

  it("gives for a measure each source's own words, or says that it has none", () => {
    const text = textOf(page("measures/measure-barges/index.html"));
    expect(text).toContain("called on Eastport to withdraw its 12 barges from the channel");
    expect(text).toContain("Not mentioned in this source.");
  });

  it("shows every reading of a difference, and who is silent", () => {
    const text = textOf(page("differences/index.html"));
    expect(text).toMatch(/How many barges lie in the channel\?.*12.*Harbour Gazette.*20.*Eastport Courier.*Silent/);
  });

  it("explains once what not mentioned and independent mean", () => {
    const text = textOf(page("index.html"));
    expect(text.match(/“Not mentioned” means/g)).toHaveLength(1);
    expect(text.match(/An independent line is/g)).toHaveLength(1);
    expect(textOf(page("measures/measure-barges/index.html"))).toContain("“Not mentioned” means");
    expect(textOf(page("measures/measure-crossing/index.html"))).not.toContain("“Not mentioned” means");
  });

  it("folds what is only reported behind the quotations", () => {
    expect(page("quotations/index.html")).toMatch(
      /id="ada-lindqvist"[\s\S]*?open the bridge at night[\s\S]*?<details class="reported"><summary>1 reported statement, without quotation marks<\/summary>[\s\S]*?not for sale/,
    );
  });

  it("counts the claims of one report only where there are some", async () => {
    expect(textOf(page("claims/index.html"))).toContain("1 claim that one report alone makes");
    const shared = await render({ ...fixture, claims: fixture.claims.slice(0, 2), topics: [] });
    expect(textOf(shared.get("claims/index.html") ?? "")).not.toContain("Not listed here");
  });

  it("says of what is not known that no rule found it, not that the text lacks it", () => {
    expect(textOf(page("sources/courier/index.html"))).toContain("Author not known no rule found it");
  });

  it("explains a bold name beside the text", () => {
    expect(page("sources/courier/index.html")).toMatch(/class="legend">.*<b class="speaker">who speaks<\/b>/);
  });

  it("speaks of proposals where there are several, and of no area where none was found", async () => {
    const [one] = fixture.proposals;
    const areas = (one?.areas ?? []).slice(1).map((area) => ({ ...area, id: "x", title: "other" }));
    const measures = areas.map((area) => ({
      ...area,
      measures: area.measures.map((measure) => ({ ...measure, id: "x-barges" })),
    }));
    const two = one ? [one, { ...one, id: "proposal-x", title: "Another", areas: measures }] : [];
    const summary = textOf((await render({ ...fixture, proposals: two })).get("index.html") ?? "");
    expect(summary).toContain("The proposals in brief");
    expect(summary).toMatch(/Another Proposed by .*? Holds 1 measure 1 demand /);
  });

  it("gives many sources short heads, and a list of what the numbers stand for", async () => {
    const [one] = fixture.sources;
    const more = Array.from({ length: 7 }, (_, i) => ({ ...(one as (typeof fixture.sources)[0]), id: `more-${i}` }));
    const sources = [...fixture.sources, ...more];
    const summary = (await render({ ...fixture, sources })).get("index.html") ?? "";
    expect(summary).toMatch(
      /<th scope="col"><a [^>]*><span class="no">1<\/span> <span class="name">Harbour board offers…</,
    );
    expect(textOf(summary)).toContain("1 Harbour board offers Eastport a night crossing, Harbour Gazette");
    expect(summary).toContain('<ul class="numbers wide">');
  });

  it("tells a stated time from a resolved one", () => {
    expect(textOf(page("timeline/index.html"))).toMatch(/Tuesday 4 March 2031 resolved Harbour Gazette/);
  });

  it("says that a person decided, where one did", async () => {
    const override = {
      target: "measure measure-crossing",
      change: "dropped",
      author: "A. Analyst",
      date: "2031-03-05",
      reason: "a copy",
    };
    const decided = await render({ ...fixture, overrides: [override] });
    expect(textOf(decided.get("index.html") ?? "")).toContain("1 decision of the analyst");
    expect(textOf(decided.get("method/index.html") ?? "")).toContain(
      "Open the bridge at night : dropped. A. Analyst, 2031-03-05: a copy",
    );
    expect(textOf(decided.get("measures/measure-crossing/index.html") ?? "")).toContain(
      "analyst dropped. A. Analyst, 2031-03-05: a copy",
    );
    expect(textOf(page("measures/measure-crossing/index.html"))).not.toContain("analyst");
  });

  it("says where quotation marks are wrong, and does not repair them", () => {
    expect(textOf(page("quotations/index.html"))).toContain("quotation marks do not match");
  });

  it("lists rules with counts, removed text and problems", () => {
    const text = textOf(page("method/index.html"));
    expect(text).toContain("block.paragraph 5");
    expect(text).toContain("35 of");
    expect(text).toContain("folder/the courier.txt:1:1 no &lt;date&gt;");
  });

  it("puts nothing of a source into a page as markup, script, template or address", () => {
    for (const [path, html] of pages) {
      expect(html, path).not.toContain("<script>");
      expect(html, path).not.toContain("<img");
      expect(html, path).not.toMatch(/href="\s*javascript:/i);
      expect(html, path).not.toContain("49 ");
    }
    expect(page("sources/hostile/index.html")).toContain("{{ 7*7 }} {% raw %}");
  });

  it("carries no script or style inline, as its policy demands", () => {
    for (const [path, html] of pages) {
      expect(html, path).toContain("script-src 'self'");
      expect(html, path).not.toMatch(/<style|<script(?![^>]* src=)|<[^>]*\s(?:style|on[a-z]+)=/);
    }
  });

  it("marks the page one is on in the navigation", () => {
    expect(page("timeline/index.html")).toContain('<a href="index.html" aria-current="page">Timeline</a>');
    expect(page("sources/gazette/index.html")).toContain('<a href="../index.html" aria-current="true">Sources</a>');
  });

  it("says of each quotation how sure its wording is, and leads to the others", () => {
    const html = page("quotations/index.html");
    expect(textOf(html)).toContain("1 single one line of reporting alone quotes it");
    expect(html).toMatch(
      /grade-variant"[^>]*>variant<\/span> <span class="facts">beside <a href="[^"]*hostile[^"]*#u-hostile-u1">3</,
    );
  });

  it("lays the renderings of a claim word under word, told apart by elements and not by colour", () => {
    const html = page("claims/wording/claim-barges/index.html");
    expect(html).toContain('<mark class="var">12</mark>');
    expect(html).toMatch(/<(?:ins|del)>/);
    expect(page("claims/index.html")).toContain('href="wording/claim-barges/index.html">word by word</a>');
  });

  it("lists what no source says, on its page and on the summary", () => {
    expect(textOf(page("gaps/index.html"))).toContain("Who verifies that it is done?");
    expect(page("index.html")).toContain('href="gaps/index.html#gap-verify"');
  });

  it("shows how much of each source is used, as a picture with words and as a table", () => {
    expect(page("index.html")).toMatch(/<svg class="bars"[\s\S]*<title id="bars-title">[\s\S]*<desc id="bars-desc">/);
    expect(textOf(page("method/index.html"))).toContain("How much of the sources is used");
    expect(textOf(page("sources/gazette/index.html"))).toContain("Sentences that nothing cites");
  });

  it("tells background from the event", () => {
    const html = page("timeline/index.html");
    expect(html.indexOf('id="event-offer"')).toBeLessThan(html.indexOf('id="section-background"'));
    expect(html.indexOf('id="section-background"')).toBeLessThan(html.indexOf('id="event-inspection"'));
  });

  it("sets a demand beside its answer", () => {
    const html = page("measures/measure-barges/index.html");
    expect(textOf(html)).toContain("Demand and answer");
    expect(html).toContain('href="../measure-crossing/index.html"');
  });

  it("finds the way to the root from wherever the page of a lost address is shown", () => {
    const html = page("404.html");
    for (const up of ["", "../", "../../", "../../../"]) expect(html).toContain(`href="${up}assets/site.css"`);
  });

  it("says plainly what was not found", async () => {
    const empty = await render(emptyFixture);
    const text = (path: string) => textOf(empty.get(path) ?? "");
    expect(text("index.html")).toContain("No key points were found");
    expect(text("index.html")).toContain("No measures were found");
    expect(text("breakdown/index.html")).toContain("No measures were found");
    expect(text("differences/index.html")).toContain("No differences were found");
    expect(text("gaps/index.html")).toContain("Nothing is asked");
    expect(text("timeline/index.html")).toContain("No dated events were found");
    expect(text("quotations/index.html")).toContain("No quotations or reported speech were found");
    expect(text("figures/index.html")).toContain("No figures were found");
    expect(text("names/index.html")).toContain("No names were found");
  });

  it("works from any folder, the root of the disk too", async () => {
    const here = process.cwd();
    try {
      for (const folder of [parse(here).root, tmpdir(), templatesFolder()]) {
        process.chdir(folder);
        expect((await render(emptyFixture)).size, folder).toBeGreaterThan(10);
      }
    } finally {
      process.chdir(here);
    }
  });

  it("makes the pages of a corpus without sources", async () => {
    const none = await render({ ...emptyFixture, sources: [] });
    expect(textOf(none.get("index.html") ?? "")).toContain("The corpus holds no sources");
  });
});
