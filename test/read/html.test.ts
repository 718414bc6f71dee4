import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { declaredEncoding, htmlReader, readHtml } from "../../src/read/html.ts";
import type { ReadDocument } from "../../src/read/reader.ts";

const LEAD = "The island council said on Tuesday that the two ferries would keep running through the winter.";
const SECOND = "“We will not cancel a crossing because of money,” said Maria Holt, who chairs the council.";
const THIRD = "The operators had asked for help in September, after four winters in which they lost money.";

const kept = (document: ReadDocument): string[] =>
  (document.blocks ?? []).filter((b) => b.kept && b.role !== "title").map((b) => document.text.slice(b.start, b.end));

const roleOf = (document: ReadDocument, words: string): string => {
  const block = document.blocks?.find((b) => document.text.slice(b.start, b.end).includes(words));
  return block ? `${block.role}${block.kept ? "" : " (not kept)"}` : "not in the text";
};

const page = (inside: string, head = ""): Promise<ReadDocument> =>
  readHtml(`<!doctype html><html lang="en"><head>${head}</head><body>${inside}</body></html>`);

const article = (inside: string): Promise<ReadDocument> =>
  page(`<article><h1>Ferries stay</h1><p>${LEAD}</p>${inside}<p>${SECOND}</p><p>${THIRD}</p></article>`);

function expectPartition({ text, blocks }: ReadDocument): void {
  let at = 0;
  for (const block of blocks ?? []) {
    expect(block.start).toBe(at);
    expect(block.end).toBeGreaterThan(block.start);
    at = block.end;
  }
  expect(at).toBe(text.length);
}

describe("readHtml", () => {
  it("keeps title and paragraphs apart and in order", async () => {
    const document = await article("");
    expect(kept(document)).toEqual([LEAD, SECOND, THIRD]);
    expect(roleOf(document, "Ferries stay")).toBe("title");
    expectPartition(document);
  });

  it("shows everything readable and nothing else", async () => {
    const { text } = await page(
      `<nav><a href="/">Home</a></nav><p>${LEAD}</p><script>var a = "code";</script><style>p{}</style><!-- note --><p>Fish &amp; chips&nbsp;&#8212; caf&eacute;</p>`,
      "<title>Not shown</title>",
    );
    expect(text).toBe(`Home\n\n${LEAD}\n\nFish & chips\u00a0— café`);
  });

  it.each([
    ["inline tags join", "<p>Half<b>way</b> <i>there</i></p>", "Halfway there"],
    ["white space collapses", "<p>One\n   two\t three </p>", "One two three"],
    ["a break is a line", "<p>One<br>two</p>", "One\ntwo"],
    ["two breaks are a block", "One<br><br>two", "One\n\ntwo"],
    ["preformatted text keeps its lines", "<pre>a\n  b</pre>", "a\n  b"],
    ["a data row is a line", "<table><tr><td>Boats</td><td>12</td></tr></table>", "Boats\t12"],
    ["an image in a sentence does not part it", "<p>The boat <img src='a' alt='b'> sank.</p>", "The boat sank."],
    [
      "words for the ear are no part of a sentence",
      '<p>The <a href="/p">plan<span class="visually-hidden">, opens in a new window</span></a> failed.</p>',
      "The plan failed.",
    ],
    ["blocks inside inline tags part", "<a href='/x'><div>One</div><div>two</div></a>", "One\n\ntwo"],
  ])("%s", async (_, html, expected) => {
    expect((await page(html)).text).toBe(expected);
  });

  it.each([
    [
      "navigation",
      "<nav><ul><li><a href='/a'>Weather on the islands</a></li></ul></nav>",
      "Weather",
      "navigation (not kept)",
    ],
    [
      "a caption",
      "<figure><img src=a><figcaption>The harbour at dusk.</figcaption></figure>",
      "dusk",
      "caption (not kept)",
    ],
    [
      "related reports",
      "<div class='relatedPosts'><p>Ten more stories about the sea and its boats.</p></div>",
      "Ten more",
      "related (not kept)",
    ],
    [
      "a pointer in the text",
      "<p><strong>Read more:</strong> <a href='/b'>How the ferries began</a></p>",
      "Read more",
      "related (not kept)",
    ],
    [
      "comments",
      "<section id='comments'><p>I have never seen such a slow boat in my life.</p></section>",
      "slow boat",
      "comments (not kept)",
    ],
    ["share buttons", "<ul class='share-bar'><li><a href='/f'>Facebook</a></li></ul>", "Facebook", "social (not kept)"],
    [
      "an embedded post",
      "<blockquote class='twitter-tweet'><p>Boats are late again today.</p></blockquote>",
      "late again",
      "embed (not kept)",
    ],
    ["an advertisement line", "<p>Advertisement</p>", "Advertisement", "navigation (not kept)"],
    [
      "a newsletter box",
      "<div class='newsletter-signup'><p>Every morning in your inbox.</p></div>",
      "inbox",
      "navigation (not kept)",
    ],
    ["hidden text", "<p style='display: none'>Unseen words of the page.</p>", "Unseen", "navigation (not kept)"],
    ["a subheading", "<h2>What the plan says</h2>", "What the plan", "heading"],
    ["a list of points", "<ul><li>Three crossings a day from November.</li></ul>", "Three crossings", "list-item"],
    ["a table", "<table><tr><th>Year</th><th>Loss</th></tr><tr><td>2021</td><td>4</td></tr></table>", "2021", "table"],
    [
      "a paragraph with a link",
      "<p>The <a href='/plan'>plan</a> foresees three crossings on every day.</p>",
      "foresees",
      "paragraph",
    ],
    [
      "a quotation",
      "<blockquote><p>Nobody asked the people who live here.</p></blockquote>",
      "Nobody asked",
      "paragraph",
    ],
    [
      "a linked heading of another story",
      "<h3><a href='/c'>Storm closes the port of Aldwick</a></h3>",
      "Storm closes",
      "related (not kept)",
    ],
    [
      "words of chrome on the layout",
      "<div class='row with-row'><p>The chair thanked both of the crews.</p></div>",
      "thanked",
      "paragraph",
    ],
    [
      "a caption in a picture box",
      "<div class='image'><img src=a><p>The harbour at noon.</p></div>",
      "noon",
      "caption (not kept)",
    ],
    ["a bare address", "<p>https://example.org/posts/1</p>", "posts/1", "embed (not kept)"],
    ["a bold line as a heading", "<p><strong>What the plan says</strong></p>", "What the plan", "heading"],
    [
      "a paragraph that is one link",
      "<p><a href='/d'>The document is not public yet.</a></p>",
      "not public",
      "paragraph",
    ],
    [
      "a heading that is a paragraph",
      `<h3>${"A long sentence in a heading of its own. ".repeat(5)}</h3>`,
      "A long sentence",
      "paragraph",
    ],
    [
      "a pointer without a mark",
      "<p>Read more <a href='/e'>Storm closes the port of Aldwick</a></p>",
      "Storm closes",
      "related (not kept)",
    ],
    [
      "a menu of links",
      "<ul><li><a href='/f'>Ferries and boats</a></li><li><a href='/g'>Trains and trams</a></li></ul>",
      "Trains",
      "related (not kept)",
    ],
    [
      "a link inside the page",
      "<ul><li><a href='#n'>The note says three crossings.</a></li></ul>",
      "three crossings",
      "list-item",
    ],
    ["a table in a figure", "<figure><table><tr><td>Fuel</td><td>7</td></tr></table></figure>", "Fuel", "table"],
  ])("knows %s", async (_, html, words, expected) => {
    const document = await article(html);
    expect(roleOf(document, words)).toBe(expected);
    expectPartition(document);
  });

  it("does not take the body for chrome because of a class on the page or the article", async () => {
    const html = `<div class="content has-sidebar comments-enabled"><article class="post tag-ferry category-news related"><h1>Ferries</h1><p>${LEAD}</p><p>${SECOND}</p></article></div>`;
    expect(kept(await page(html))).toEqual([LEAD, SECOND]);
  });

  it("finds the body without any word in the markup", async () => {
    const links = Array.from({ length: 30 }, (_, i) => `<td><a href="/${i}">Link number ${i}</a></td>`).join("");
    const html = `<table><tr>${links}</tr></table><table><tr><td>${LEAD}<br><br>${SECOND}<br><br>${THIRD}</td></tr></table>`;
    expect(kept(await page(html))).toEqual([LEAD, SECOND, THIRD]);
  });

  it("keeps a summary that stands between headline and body", async () => {
    const html = `<header><h1>Ferries stay</h1><p>Winter crossings are safe after weeks of talks between both of the sides.</p></header><div class="article-body"><p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p></div>`;
    expect(kept(await page(html))[0]).toBe("Winter crossings are safe after weeks of talks between both of the sides.");
  });

  it("sets aside a second copy of the same words", async () => {
    const document = await article(`<p>${LEAD}</p>`);
    expect(kept(document)).toEqual([LEAD, SECOND, THIRD]);
  });

  it("has at least the title of a page that shows nothing", async () => {
    const document = await page('<div id="app"></div>', "<title>Ferries stay in port</title>");
    expect(document.text).toBe("Ferries stay in port");
    expect(roleOf(document, "Ferries")).toBe("title");
  });

  it("takes scraps off both ends, not out of the middle", async () => {
    const html = `<article><h1>Ferries stay</h1><p>Aldwick</p><p>${LEAD}</p><p>${SECOND}</p><p>The plan</p><p>${THIRD}</p><p>${THIRD} And so on.</p><p>Island Desk</p></article>`;
    expect(kept(await page(html))).toEqual([LEAD, SECOND, "The plan", THIRD, `${THIRD} And so on.`]);
  });

  it("sets aside lines that repeat the metadata and the note on the author", async () => {
    const html = `<article><h1>Ferries stay</h1><p>Ann Lee</p><p>${LEAD}</p><p>${SECOND}</p><p>${THIRD}</p><p>Ann Lee is a reporter in Aldwick and writes about the sea.</p></article>`;
    const document = await page(html, '<meta name="author" content="Ann Lee">');
    expect(kept(document)).toEqual([LEAD, SECOND, THIRD]);
    expect(roleOf(document, "Ann Lee is a")).toBe("metadata (not kept)");
  });

  it("keeps what linked data quotes, whatever the box around it is called", async () => {
    const body = [LEAD, SECOND, THIRD, LEAD, SECOND].join(" ");
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${body}"}</script>`;
    const html = `<article><h1>Ferries</h1><p>${LEAD}</p><p>${SECOND}</p><div class="promo"><p>${THIRD}</p></div></article>`;
    expect(kept(await page(html, head))).toEqual([LEAD, SECOND, THIRD]);
    expect(kept(await page(html))).toEqual([LEAD, SECOND]);
  });

  it("keeps the parts of a body that comes in several", async () => {
    const html = `<div><div class="story-text"><p>${LEAD}</p></div><div class="ad">Buy boats</div><div class="story-text"><p>${SECOND}</p></div><div class="story-text"><p>${THIRD}</p></div></div><div class="far"><p>Cookies help us to make this page what it is for you today.</p></div>`;
    expect(kept(await page(html))).toEqual([LEAD, SECOND, THIRD]);
  });

  it("reads the body from linked data where scripts would show it", async () => {
    const body = `${LEAD} ${SECOND}\\n${THIRD} ${LEAD} ${SECOND} ${THIRD}`;
    const document = await page(
      '<div id="app"></div>',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries","articleBody":"${body}"}</script>`,
    );
    expect(kept(document)).toEqual([`${LEAD} ${SECOND}`, `${THIRD} ${LEAD} ${SECOND} ${THIRD}`]);
    expectPartition(document);
  });

  it.each([
    "",
    "   ",
    "no tags at all",
    "<",
    "<p",
    "<!doctype html>",
    "</p></body>",
    "<title>x",
    "<svg><title>y</title></svg>",
  ])("takes %j", async (html) => {
    expectPartition(await readHtml(html));
  });

  it.each([
    ["lines", "x<br>".repeat(30_000)],
    ["time elements", "<time datetime='2020-01-01'>1 January 2020</time> by ".repeat(5_000)],
    ["cells", `<table><tr>${"<td>a".repeat(20_000)}`],
    ["bodies in bodies", `<div class='article-body'><p>${LEAD}</p>`.repeat(3_000)],
    ["unended items with text", `<li><p>${LEAD}`.repeat(3_000)],
    ["one long line", `<p>${"word ".repeat(200_000)}`],
    ["brackets of linked data", `<script type="application/ld+json">${"[".repeat(100_000)}`],
  ])("stays quick on %s", async (_, html) => {
    const started = performance.now();
    expectPartition(await readHtml(html));
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it("divides any markup without a gap", async () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div class='comments'>",
      "</div>",
      "<br>",
      "<table><tr><td>",
      "</table>",
      "<h1>",
      "</h1>",
      "<li>",
      "text ",
      "A whole sentence that is long enough to count. ",
      "\u00a0",
      "<a href=/>",
      "</a>",
      "<script>",
      "</script>",
      "&amp;",
      "<pre>",
      "\n",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        expectPartition(await readHtml(pieces.join("")));
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe("declaredEncoding", () => {
  it.each([
    ['<meta charset="windows-1251">', "windows-1251"],
    ["<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>", "iso-8859-1"],
    ['<?xml version="1.0" encoding="utf-16"?>', "utf-16"],
    ["<p>charset=none</p>", undefined],
  ])("of %s is %s", (html, expected) => {
    expect(declaredEncoding(new TextEncoder().encode(html))).toBe(expected);
  });
});

describe("htmlReader", () => {
  it("decodes by what the page declares", async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('<meta charset="windows-1251"><p>'),
      0xcf,
      0xee,
      0xf0,
      0xf2,
      0x3c,
      0x2f,
      0x70,
      0x3e,
    ]);
    const { documents } = await htmlReader.read({ file: "port.html", bytes });
    expect(documents[0]?.text).toBe("Порт");
  });
});
