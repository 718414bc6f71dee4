import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/read/html.ts";
import type { Metadata } from "../../src/read/reader.ts";

const BODY =
  "<p>The island council said on Tuesday that the two ferries would keep running through the winter.</p>".repeat(1);
const ld = (json: object): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

async function metadata(head: string, body = `<h1>Ferries stay in port</h1>${BODY}`): Promise<Partial<Metadata>> {
  return (await readHtml(`<html><head>${head}</head><body>${body}</body></html>`)).metadata;
}

describe("title of a page", () => {
  it.each([
    [
      "heading that the head confirms",
      '<meta property="og:title" content="Ferries stay in port | Island Post"><meta property="og:site_name" content="Island Post">',
      undefined,
      "Ferries stay in port",
    ],
    [
      "linked data over a heading that nothing confirms",
      ld({ "@type": "NewsArticle", headline: "Ferries stay in port" }),
      "<h1>Island Post</h1>",
      "Ferries stay in port",
    ],
    [
      "title element without the site",
      "<title>Ferries stay in port - News - Island Post</title><meta property='og:site_name' content='Island Post'>",
      "<p>x</p>",
      "Ferries stay in port - News",
    ],
    [
      "escaped twice",
      ld({ "@type": "Article", headline: "Fish &amp;amp; ferries &quot;stay&quot;".replace("&amp;amp;", "&amp;") }),
      "<p>x</p>",
      'Fish & ferries "stay"',
    ],
    [
      "without its kicker",
      '<meta property="og:title" content="Two ferries stay in port all winter">',
      "<h1>Island news: Two ferries stay in port all winter</h1>",
      "Two ferries stay in port all winter",
    ],
    [
      "in two halves",
      '<meta property="og:title" content="there is a way out of the long ferry dispute"><script type="application/ld+json">{"@type":"Article","headline":"The island is stuck: there is a way out of the long ferry dispute"}</script>',
      "<h1>The island is stuck: there is a way out of the long ferry dispute</h1>",
      "The island is stuck: there is a way out of the long ferry dispute",
    ],
  ])("%s", async (_, head, body, expected) => {
    expect((await metadata(head, body)).title?.value).toBe(expected);
  });

  it("is cited where the page shows it", async () => {
    const { text, metadata: found } = await readHtml(`<h1>Ferries stay</h1>${BODY}`);
    const cited = found.title?.cited;
    expect(found.title?.basis).toBe("text");
    expect(cited && text.slice(cited.start, cited.end)).toBe("Ferries stay");
  });
});

describe("author of a page", () => {
  it.each([
    [
      "linked data",
      ld({ "@type": "NewsArticle", author: [{ "@type": "Person", name: "Ann Lee" }, { name: "Bo Holt" }] }),
      "",
      "Ann Lee; Bo Holt",
    ],
    [
      "linked data by reference",
      ld({
        "@graph": [
          { "@type": "Article", author: { "@id": "#a" } },
          { "@type": "Person", "@id": "#a", name: "Ann Lee" },
        ],
      }),
      "",
      "Ann Lee",
    ],
    ["a tag", '<meta name="author" content="By Ann Lee and Bo Holt">', "", "Ann Lee; Bo Holt"],
    ["not an address", '<meta property="article:author" content="https://example.org/ann">', "", undefined],
    ["not an office", '<meta name="author" content="admin">', "", undefined],
    ["microdata", "", '<span itemprop="author"><a itemprop="name">Ann Lee</a>, Reporter</span>', "Ann Lee"],
    ["a link that says so", "", '<p><a rel="author" href="/a">Ann Lee</a></p>', "Ann Lee"],
    ["a line of the text", "", "<p>By Ann Lee, Political Editor</p>", "Ann Lee"],
    [
      "elements that stand side by side",
      "",
      '<div class="byline"><span>Ann Lee</span> <span>Bo Holt</span> <span>Cy Anna Day</span></div>',
      "Ann Lee; Bo Holt; Cy Anna Day",
    ],
    [
      "a bold line, where the head knows only the paper",
      '<meta name="author" content="Island Post"><meta property="og:site_name" content="Island Post">',
      "<p><strong>Ann Lee/Bo Holt</strong></p>",
      "Ann Lee; Bo Holt",
    ],
    [
      "not a bold line inside the report",
      '<meta name="author" content="Island Post"><meta property="og:site_name" content="Island Post">',
      `<p>${"The island council said that the ferries would run all winter. ".repeat(4)}</p><p><strong>Port Aldwick</strong></p>`,
      "Island Post",
    ],
    ["not a bold line where nobody is named at all", "", "<p><strong>Key Points</strong></p>", undefined],
    ["not the author of a comment", "", '<div id="comments"><span class="author">Troll Tom</span></div>', undefined],
  ])("from %s", async (_, head, extra, expected) => {
    expect((await metadata(head, `<article><h1>Ferries</h1>${extra}${BODY}</article>`)).author?.value).toBe(expected);
  });
});

describe("day of publication of a page", () => {
  it.each([
    [
      "linked data",
      ld({ "@type": "NewsArticle", datePublished: "2021-03-04T10:00:00+01:00", dateModified: "2021-03-09" }),
      "",
      "2021-03-04",
    ],
    ["a tag", '<meta property="article:published_time" content="2021-03-04T10:00:00Z">', "", "2021-03-04"],
    ["a time element", "", '<time datetime="2021-03-04">4 March</time>', "2021-03-04"],
    ["the address", '<link rel="canonical" href="https://example.org/2021/03/04/ferries.html">', "", "2021-03-04"],
    ["a labelled line", "", "<p>Published on: 4 March 2021 | Updated: 9 March 2021</p>", "2021-03-04"],
    ["a bare line under the headline", "", "<p>Island Post, March 4, 2021</p>", "2021-03-04"],
    [
      "the paper's own day where the clock is Greenwich's",
      '<meta property="article:published_time" content="2021-03-05T03:00:00Z"><link rel="canonical" href="https://example.org/2021/03/04/ferries">',
      "",
      "2021-03-04",
    ],
    [
      "the paper's own day in a line with its hour above the headline",
      '<meta property="article:published_time" content="2021-03-05T03:00:00Z"></head><body><div>March 4, 2021 / 10:25 PM</div>',
      "",
      "2021-03-04",
    ],
    [
      "not the page's clock above the headline",
      '<meta property="article:published_time" content="2021-03-05T03:00:00Z"></head><body><div>Saturday, March 6, 2021</div>',
      "",
      "2021-03-05",
    ],
    [
      "not the day of a change",
      "",
      "<p>Updated 9 March 2021</p><time class='updated' datetime='2021-03-09'>9 March 2021</time>",
      undefined,
    ],
    ["not a tag of change", '<meta property="article:modified_time" content="2021-03-09">', "", undefined],
    ["not a caption", "", "<figure><figcaption>The port on 4 March 2021</figcaption></figure>", undefined],
    ["not a comment", "", "<div id='comments'><time datetime='2021-03-09'>9 March 2021</time></div>", undefined],
    ["not the year of a copyright", "", "<p>© 4 March 2021 Island Post</p>", undefined],
    [
      "not a day in a sentence",
      "",
      "<p>The ferry that sank off Aldwick on 4 March 2021 with nobody aboard was never raised, although the council asked for it twice.</p>",
      undefined,
    ],
    ["not an order that nobody can know", "", "<p>Posted: 03/04/2021</p>", undefined],
  ])("from %s", async (_, head, extra, expected) => {
    expect((await metadata(head, `<article><h1>Ferries</h1>${extra}${BODY}</article>`)).published?.value).toBe(
      expected,
    );
  });

  it("leaves out the page's own clock", async () => {
    const found = await metadata(
      "",
      `<header><nav>Thursday, March 4, 2021</nav></header><article><h1>Ferries</h1>${BODY}</article>`,
    );
    expect(found.published ?? null).toBeNull();
  });
});

describe("address, publisher and language of a page", () => {
  it("come from the head", async () => {
    const found = await metadata(
      '<link rel="canonical" href="https://example.org/a"><meta property="og:site_name" content="Island Post"><meta property="og:locale" content="en_GB">',
    );
    expect([found.url?.value, found.publisher?.value, found.language?.value]).toEqual([
      "https://example.org/a",
      "Island Post",
      "en-GB",
    ]);
  });

  it.each(["javascript:alert(1)", "/relative", "data:text/html,x", "ftp://example.org"])(
    "declines the address %s",
    async (href) => {
      expect((await metadata(`<link rel="canonical" href="${href}">`)).url ?? null).toBeNull();
    },
  );
});

describe("linked data", () => {
  const key = fc.constantFrom(
    "@type",
    "@graph",
    "@id",
    "headline",
    "name",
    "author",
    "publisher",
    "datePublished",
    "articleBody",
    "url",
    "mainEntityOfPage",
    "__proto__",
    "constructor",
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: "small" },
      fc.constantFrom<unknown>("NewsArticle", "Ann Lee", "2021-03-04", 0, null, true, ""),
      fc.array(tie("any"), { maxLength: 3 }),
      fc.dictionary(key, tie("any"), { maxKeys: 5 }),
    ),
  })).any;

  it("may be anything", async () => {
    await fc.assert(
      fc.asyncProperty(value, async (data) => {
        const found = await metadata(ld({ data, ...(data as object) }));
        for (const field of [found.title, found.author, found.published, found.url])
          expect(typeof (field?.value ?? "")).toBe("string");
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  it.each([
    "{",
    '{"@type":"NewsArticle",}',
    '<!-- {"@type":"Article","headline":"T"} -->',
    "[[[[",
    "null",
    '"text"',
    '{"@type":["Article",5],"author":[null,5,{"name":["Ann Lee"]}]}',
  ])("survives %j", async (json) => {
    await expect(metadata(`<script type="application/ld+json">${json}</script>`)).resolves.toBeDefined();
  });

  it("is read through comments, raw line breaks and trailing commas", async () => {
    const found = await metadata(
      '<script type="application/ld+json">/*<![CDATA[*/ {"@type":"Article",\n"author":{"name":"Ann\nLee",},} /*]]>*/</script>',
    );
    expect(found.author?.value).toBe("Ann Lee");
  });
});
