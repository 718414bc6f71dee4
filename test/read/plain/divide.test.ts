import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dividePlain } from "../../../src/read/plain/divide.ts";

const PROSE = [
  "The two governments agreed on Tuesday to reopen the border crossing that has been closed since the spring.",
  "Officials said that the first lorries would pass by the end of the week, if the weather allows it.",
  "It was not clear whether the agreement also covers the railway line that runs to the harbour.",
];

/** The line among paragraphs of a report, and what became of it. */
function judged(line: string, above: readonly string[] = PROSE, below: readonly string[] = PROSE) {
  const text = [...above, line, ...below].join("\n\n");
  const blocks = dividePlain(text).filter((block) => block.role !== "space");
  const block = blocks.find(({ start, end }) => text.slice(start, end) === line);
  return block && { role: block.role, kept: block.kept, rule: block.rule };
}

/** Role and rule -> lines that are cut in the middle of a report. */
const REMOVED: Readonly<Record<string, readonly string[]>> = {
  "navigation/label": [
    "Subscribe",
    "Skip to content",
    "Advertisement",
    "loader",
    "Startseite",
    "Реклама",
    "Advertisement 2",
    "+5 View gallery",
    "Text size: A A A",
  ],
  "navigation/language-switch": ["RU  UA  EN", "DE | FR | IT"],
  "navigation/page-clock": ["Wednesday, 22 January", "Mon 3 March 10:15"],
  "social/tags": ["#harbour #border"],
  "related/list-link": ["More from Jo Lund", "View all posts by Jo Lund"],
  "navigation/contact": ["feedback@example.org", "+1 555 010 0199"],
  "navigation/crumbs": ["Home > World > Europe", "News | Sport | Weather | Travel"],
  "navigation/legal": ["Copyright 2021 Example Media. All rights reserved.", "© 2020 Example News"],
  "navigation/appeal": [
    "Sign up for our newsletter.",
    "Stay tuned for updates on harbours and trade.",
    "Contact the writer at jo@example.org",
  ],
  "navigation/foreign-script": ["Заголовок страницы"],
  "social/share-bar": ["Facebook", "Share on WhatsApp", "Facebook Twitter Email LinkedIn".replace(" Email", "")],
  "social/bare-link": ["https://t.co/abcDEF", "pic.twitter.com/abcDEF"],
  "caption/credit": ["Photo: Jo Lund", "© AP Photo / Jo Lund", "Image credit: Example Pictures"],
  "caption/lone-credit": ["Jo Lund/Getty Images", "AP - AFP"],
  "caption/ends-in-credit": [
    "Lorries wait at the crossing on Monday. (Jo Lund/AP)",
    "Lorries wait at the crossing. [Photo/Agencies]",
  ],
  "caption/credit-behind": [
    "Lorries wait at the crossing © Jo Lund",
    "The minister on Monday. Picture: Jo Lund",
    "The bridge in May. File photo",
  ],
  "caption/names-in-brackets": [
    "Lorries wait at the crossing before dawn. (Jo Lund/Example News)",
    "The bridge was painted green this year. (EPN)",
  ],
  "caption/glued-name": [
    "Lorries wait at the crossing before dawn.Jo Lund / Example Pictures",
    "The minister stayed for an hour. AP",
  ],
  "caption/labelled": ["Legende: Lastwagen warten an der Grenze.", "Bildunterschrift: Die Brücke im Mai."],
  "caption/who-stands-where": ["Jo Lund (l.) and Mayor Ada Berg (r.) at the bridge."],
  "social/share-label": [
    "Share this with your friends",
    "Artikel auf Twitter teilen",
    "Partager via :",
    "Поделиться в Telegram",
  ],
  "social/share-run": ["Share this page on X Share on WhatsApp Send this to someone by email Share via SMS"],
  "related/film": ["Duration 1:30", "Dauer: 02:15"],
  "comments/policy": [
    "Please understand that comments are moderated and that it is not always possible to publish all of them.",
    "We ask that comments are civil and free of hateful material.",
  ],
  "caption/agency-first": [
    "Reuters Lorries queue at the crossing before dawn",
    "Getty - Contributor The bridge has been shut for months",
  ],
  "caption/viewer": ["Enlarge this image toggle caption Jo Lund", "Lorries at dawn. Hide Caption 4 of 30"],
  "caption/picture-width": ["The bridge at dawn - Example News, 1920, 26.01.2022", "- Example News, 1920"],
  "caption/pictured": ["Grab from a video shows lorries at the crossing", "[Video: The crossing from above]"],
  "metadata/byline": [
    "By Jo Lund",
    "By Jo Lund and Ana B. Costa, Staff Writers",
    "Von Jo Lund",
    "Jo Lund | Published 4 months ago",
  ],
  "metadata/date-line": [
    "January 26, 2022",
    "Published: 26 Jan 2022, 10:15 GMT",
    "3 hours ago",
    "4 min read",
    "2022-01-26",
  ],
  "metadata/contributors": ["Jo Lund contributed to this report.", "(Reporting by Jo Lund; Editing by Ana Costa)"],
  "metadata/origin": ["Tags: border, trade", "Source: Example Agency", "(Example Daily 10/03/2017 page4)"],
  "related/heading": ["You may also like", "Hot News", "Most Read", "Lesen Sie auch"],
  "related/pointer": ["READ MORE: Bridge closed again after storm", "Read also: Ministers meet on harbour"],
  "comments/invitation": ["To participate in the discussion", "log in or register", "12 comments", "Leave a reply"],
};

/** Lines of a report that look a little like the above and must stay. */
const KEPT: readonly string[] = [
  "“Subscribe to our newsletter,” the minister joked.",
  "By Friday the crossing had been open for two days.",
  "Photographs of the bridge were shown in court on Monday.",
  "Reuters reported on Monday that the bridge would stay shut.",
  "She signed up for the army in 2012 and served for three years.",
  "On January 26, 2022, the two ministers met for the first time.",
  "The answer came on Wednesday, 22 January, after hours of talks.",
  "March 3, 2020 The minister’s “hug.”",
  "You can find the treaty in the library of the port.",
  "To get the bill through, the minister needs the votes of the two smaller parties.",
  "For more than a year the envoys would visit the island and join the talks.",
  "Like us, the islanders want the crossing to stay open.",
  "To continue the talks, both sides need time.",
  "In this picture of the future, both states share the harbour.",
  "He wrote the comments in the margin of the treaty.",
  "More than 20 lorries passed, said the AP.",
  "They will follow us on the road to the harbour, he said.",
  "Share prices of the harbour company fell on Monday, the exchange said.",
  "The left (in blue) and the right (in green) voted against the bill in the spring.",
  "He called the closing of the bridge a mistake. (The ministry declined to comment.)",
  "“Comments are free, but facts are sacred,” the editor said, and asked readers to be civil.",
  "The film has a duration of 1:30 hours, the town said.",
  "“I look forward to seeing what the Senate proposes,” said Ana Costa, D-N.Y.",
];

describe("dividePlain", () => {
  for (const [rule, lines] of Object.entries(REMOVED))
    it.each(lines.map((line) => [line] as const))(`${rule} removes %j`, (line) => {
      expect(judged(line)).toMatchObject({ kept: false, rule });
    });

  it.each(KEPT.map((line) => [line] as const))("keeps %j", (line) => {
    expect(judged(line)).toMatchObject({ kept: true, role: "paragraph" });
  });

  it("knows the headline by what the report takes up, and cuts the label above it", () => {
    const title = "Border crossing to reopen after months of talks between governments";
    const text = ["politics", title, ...PROSE].join("\n");
    expect(
      dividePlain(text)
        .filter((b) => b.role !== "space")
        .map((b) => [b.role, b.kept]),
    ).toEqual([
      ["navigation", false],
      ["title", true],
      ["paragraph", true],
      ["paragraph", true],
      ["paragraph", true],
    ]);
  });

  it.each([
    ["Bridge over the river to reopen this week, minister says - Reuters"],
    ["Von Der Leyen Warns of Closed Border Crossing"],
    ["AP Wins Prize for Reports on the Border Crossing"],
    ["Explainer: why the border crossing was closed"],
    ["Opinion | The border crossing should open"],
  ])("does not take the headline %j for furniture", (headline) => {
    expect(judged(headline, [])).toMatchObject({ kept: true });
  });

  it("keeps sub-headings, list items, tables and posts with the line that says who posted", () => {
    expect(judged("What the agreement says")).toMatchObject({ role: "heading", kept: true });
    expect(judged("- lorries first, then cars")).toMatchObject({ role: "list-item", kept: true });
    expect(judged("| year | lorries |")).toMatchObject({ role: "table", kept: true });
    expect(judged("## What it says")).toMatchObject({ role: "heading", kept: true });
    expect(judged("— Ana Costa (@anacosta) January 26, 2022")).toMatchObject({ role: "embed", kept: true });
  });

  it("knows a name under a label and above a date for a byline", () => {
    expect(judged("Ana B. Costa", [...PROSE, "Author of the article:"])).toMatchObject({ rule: "metadata/byline" });
    expect(judged("Ana B. Costa", PROSE, ["May 3, 2021", ...PROSE])).toMatchObject({ rule: "metadata/byline" });
    expect(judged("The Final Vote", PROSE, ["May 3, 2021", ...PROSE])).toMatchObject({ kept: true });
  });

  it("cuts the headlines under a heading of related stories at the end", () => {
    const text = [...PROSE, "Most read", "Bridge closed again after storm", "Ministers meet on harbour dispute"].join(
      "\n\n",
    );
    expect(dividePlain(text).filter((b) => b.role === "related")).toHaveLength(3);
  });

  it("cuts the menus of a scraped page and the comments below the report", () => {
    const menu = "World,Business,Culture,Weather Map,Sport Live,Opinion,Science,Travel Guide,Puzzles,Local,Shop".split(
      ",",
    );
    const thread = ["3 comments", "I have lived near the crossing for twenty years and nobody ever asked us about it."];
    const text = [...menu, "Subscribe", ...PROSE, ...thread, ...menu].join("\n");
    const kept = dividePlain(text).filter((block) => block.kept);
    expect(kept.map(({ start, end }) => text.slice(start, end))).toEqual(PROSE);
  });

  describe("on a whole page", () => {
    const menu = "World,Business,Culture,Weather Map,Sport Live,Opinion,Science,Travel Guide,Puzzles,Local,Shop".split(
      ",",
    );
    const title = "Border crossing to reopen after months of talks between governments";
    const page = (...report: string[]) => {
      const text = [...menu, "Subscribe", "Log in", "Menu", title, ...report, "Subscribe", ...menu].join("\n");
      return dividePlain(text).map(({ start, end, rule, kept }) => ({ text: text.slice(start, end), rule, kept }));
    };
    const ruleOf = (line: string, ...report: string[]) => page(...report).find(({ text }) => text === line)?.rule;

    it("cuts a name between headline and report", () => {
      expect(ruleOf("Ana B. Costa", "Ana B. Costa", ...PROSE)).toBe("metadata/name-under-title");
      expect(ruleOf("Ana B. Costa", ...PROSE, "Ana B. Costa", ...PROSE)).toBe("plain/heading");
    });

    it("cuts short lines between two in which the site speaks", () => {
      const offer = ["Get our newsletter to your inbox.", "The best of the week.", "Please enter your email address."];
      expect(ruleOf("The best of the week.", ...PROSE, ...offer, ...PROSE)).toBe("navigation/between-appeals");
      expect(ruleOf("The best of the week.", ...PROSE, "The best of the week.", ...PROSE)).toBe("plain/paragraph");
    });

    it("cuts what stands under a heading about the author at the end", () => {
      const note = "She lives by the harbour and has followed the talks since they began in the spring of last year.";
      expect(ruleOf(note, ...PROSE, "About the author", "Ana Costa", note)).toBe("metadata/author-box");
    });

    it("takes the headline for said again where the tab's title holds it", () => {
      expect(page(`${title} | Example News`, ...PROSE).filter(({ rule }) => rule === "plain/title")).toHaveLength(1);
    });
  });

  it("knows the parts of a film: what announces it, its headline, its length, what it shows", () => {
    const film = ["WATCH | The crossing from above:", "Lorries queue at dawn", "Duration 1:30", `${PROSE[1]}`];
    const text = [PROSE[0], ...film, PROSE[2]].join("\n");
    expect(
      dividePlain(text)
        .filter((b) => b.role !== "space")
        .map((b) => b.kept),
    ).toEqual([true, false, false, false, false, true]);
  });

  it("takes short lines among the furniture below the report for more of it, and leaves a lone one", () => {
    const cut = (text: string) => dividePlain(text).filter((b) => b.rule === "plain/label-below-report").length;
    expect(cut([...PROSE, "Newsfeed", "0", "Example International", "Chats"].join("\n"))).toBe(1);
    expect(cut([...PROSE, "Jo Lund", "Harbour Town"].join("\n"))).toBe(0);
  });

  it("cuts nothing from a text without prose", () => {
    const offer = "Sign up for our newsletter and get the best of the harbour in your inbox.";
    expect(dividePlain(offer).every((block) => block.kept)).toBe(true);
    expect(dividePlain("Subscribe\nHome\n12").every((block) => block.kept || block.role === "space")).toBe(true);
  });

  it("parts a date that was glued to the lead", () => {
    const text = ` date 2022-01-27 ${PROSE[0]}`;
    expect(dividePlain(text).map((block) => [block.role, text.slice(block.start, block.end)])).toEqual([
      ["space", " "],
      ["metadata", "date 2022-01-27"],
      ["space", " "],
      ["paragraph", PROSE[0]],
    ]);
  });

  it("parts a post from the address behind it", () => {
    expect(judged(`${PROSE[0]} https://t.co/abcDEF`)).toBeUndefined();
    expect(judged(`${PROSE[0]} See https://example.org/a for more.`)).toMatchObject({ kept: true });
  });

  it("joins lines that only wrap a sentence, and leaves lists of lines alone", () => {
    const wrapped = "The crossing was closed in the spring after a storm had\ndamaged the bridge over the river.";
    expect(dividePlain(wrapped)).toHaveLength(1);
    expect(dividePlain("tea\ncoffee\nmilk and sugar").filter((block) => block.role !== "space")).toHaveLength(3);
  });

  it("is a partition of any text", () => {
    const piece = fc.constantFrom(
      ...PROSE,
      "Subscribe",
      "\n",
      "\r\n",
      "\n\n",
      " ",
      "\ud800",
      "\u2028",
      "By Jo Lund",
      "1",
      "|",
      "RU UA EN",
      "«Да»",
      "…",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let at = 0;
        for (const { start, end } of dividePlain(text)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it("takes time in proportion to the text, whatever the text", () => {
    for (const hostile of [
      "a - ",
      "(AP ",
      "By A ",
      "Home | ",
      "A\n",
      "1\n",
      "x says:\n",
      "\n",
      "photo: ",
      "Read more\n",
      "cookies website ",
    ]) {
      const started = performance.now();
      dividePlain(hostile.repeat(10_000));
      expect(performance.now() - started, hostile).toBeLessThan(3000);
    }
  });
});

describe("dividePlain on picture stories", () => {
  const pictures = PROSE.map((line, i) => `${line} Hide Caption ${i + 1} of 3`);

  it("keeps the captions as paragraphs where they are most of the text", () => {
    const text = pictures.join("\n");
    const kept = dividePlain(text).filter((block) => block.kept);
    expect(kept.map((block) => block.role)).toEqual(["paragraph", "paragraph", "paragraph"]);
    expect(dividePlain([pictures[0], ...PROSE.slice(1), PROSE[1]].join("\n"))[0]).toMatchObject({
      role: "caption",
      kept: false,
    });
  });
});

describe("dividePlain on forms", () => {
  it("removes a whole sign-up form that stands in one line", () => {
    const form =
      "Example Briefing Newsletter Sign Up What the editors read before breakfast, and what they make of it, in your inbox from Monday to Friday. " +
      "Please verify that you are human. Invalid email address. Please try again. You must select at least one newsletter. You agree to receive " +
      "now and then special offers for the products of Example News and of those who work with it. Thank you for subscribing. An error has occurred.";
    expect(judged(form)).toMatchObject({ kept: false, rule: "navigation/sign-up-form" });
  });

  it("leaves a report about newsletters", () => {
    const line =
      "The ministry said that the newsletter, to which two thousand people subscribe, had asked each of them to sign up once more after the leak of the list in the spring.";
    expect(judged(line)).toMatchObject({ kept: true });
  });
});
