import { kept, type LineRule, removed } from "./rule.ts";

const MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const ATTRIBUTION = new RegExp(
  `^[—–-]{1,2}\\s?.{1,80}\\(@\\w{1,30}\\)(?:\\s+(?:${MONTHS}\\s+\\d{1,2},\\s+\\d{4}|\\d{1,2}\\s+${MONTHS}\\s+\\d{4}))?$`,
  "u",
);

/** "— Jane Roe (@janeroe) March 14, 2019": kept, for it says whose words stand above it. */
const attribution: LineRule = {
  name: "embed/post-attribution",
  judge: ({ here }) => (ATTRIBUTION.test(here.text) ? kept("embed") : null),
};

/** "A post shared by Jane Roe (@janeroe) on Mar 3, 2019 at 9:15am PST". */
const shared: LineRule = {
  name: "social/post-shared",
  judge: ({ here }) =>
    /\bA (?:post|video|photo) (?:shared|posted) by .{1,100}$/.test(here.text) && here.words <= 40
      ? removed("social")
      : null,
};

/** A line of nothing but addresses, handles or tags: "https://t.co/…", "pic.twitter.com/…", "@janeroe", "#peace". */
const bareLink: LineRule = {
  name: "social/bare-link",
  judge: ({ here }) =>
    /^(?:https?:|www\.|pic\.|@)/.test(here.text) &&
    here.text
      .split(/\s+/)
      .every((part) => /^(?:https?:\/\/\S+|www\.\S+|pic\.twitter\.com\/\S+|@\w{2,30}:?)$/.test(part))
      ? removed("social")
      : null,
};

/** "#NATO #Ukraine": a line of tags. */
const tags: LineRule = {
  name: "social/tags",
  judge: ({ here }) =>
    here.words <= 12 && /^(?:#[\p{L}\p{N}_]{2,40}[\s,]*){2,}$/u.test(here.text) ? removed("social") : null,
};

/** "12.4K Retweets 3,210 Likes", "10:15 PM · Jan 26, 2022". */
const postCounts: LineRule = {
  name: "social/post-counts",
  judge: ({ here }) =>
    here.words <= 14 &&
    /^(?:[\d.,]+[KM]?\s(?:retweets?|likes?|views?|shares?|quotes?|replies|bookmarks?)\b\s*)+$|^\d{1,2}:\d{2}\s?[AP]M\s·\s\w{3}\s\d{1,2},\s\d{4}(?:\s·.{0,40})?$/i.test(
      here.text,
    )
      ? removed("social")
      : null,
};

export const SOCIAL_RULES: readonly LineRule[] = [attribution, shared, bareLink, tags, postCounts];
