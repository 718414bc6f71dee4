import { describe, expect, it } from "vitest";
import { lineRule } from "../../src/read/html-lines.ts";

describe("lineRule", () => {
  it.each([
    ["Share this article", "share"],
    ["Tweet", "share"],
    ["Facebook Twitter", "share"],
    ["Follow us on Instagram and Facebook.", "follow"],
    ["READ MORE: Ten facts about tides", "more"],
    ["Related articles", "more"],
    ["Lea también: El puerto reabre", "more"],
    ["Advertisement", "advertisement"],
    ["Story continues below advertisement", "advertisement"],
    ["Sign up for our morning newsletter", "subscribe"],
    ["Get the latest news straight to your inbox", "get-news"],
    ["This content is reserved for subscribers", "paywall"],
    ["© 2021 The Island Post", "copyright"],
    ["Leave a reply", "comments"],
    ["12 comments", "comments"],
    ["Photo: Ann Lee", "photo-credit"],
    ["By Ann Lee", "byline"],
    ["Published: January 22, 2014", "clock"],
    ["22 January 2014, 10:15", "clock"],
    ["5 min read", "reading-time"],
    ["Tags: sea, boats", "tags"],
  ])("takes %j", (line, name) => {
    expect(lineRule(line)?.name).toBe(name);
  });

  it.each([
    "Sharing the cost was not discussed at the meeting.",
    "Share prices fell sharply on Monday.",
    "Read aloud in parliament, the letter caused a storm.",
    "More on the plan was to be published on Friday, she said.",
    "By Monday the port had reopened.",
    "Comments by the minister angered both of the unions.",
    "Printing presses stopped in May.",
    "Advertisement spending rose by a tenth over the year, according to figures that the chamber gave out.",
    "The photograph shows the harbour as it was.",
    "On January 22, 2014 the ferry sank.",
    "Watching from the pier, Holt said nothing.",
  ])("leaves %j", (line) => {
    expect(lineRule(line)).toBeNull();
  });
});
