import type { BlockRole } from "./source.ts";

/** A line that gives itself away by its words, whatever the markup around it. */
export interface LineRule {
  readonly name: string;
  readonly role: BlockRole;
  /** Longest line, in characters, that the rule may take. */
  readonly longest: number;
  readonly test: RegExp;
}

const list = (words: string): string => words.trim().replace(/(?<!\s)\s*\n\s*/g, "|");

const SHARE = list(`share
  tweet
  e-?mail
  print
  facebook
  twitter
  whatsapp
  linkedin
  pinterest
  reddit
  telegram
  pocket
  copy link
  save
  flipboard
  tumblr`);

const MORE = list(`read (?:more|also|next|on|the full (?:story|article)|full (?:story|article)|here)
  also read
  see also
  see more
  must read
  related(?: (?:articles?|stories|story|posts?|content|topics?|news|coverage|links?|items|video|videos))?
  more (?:on this|on this story|from|stories|news|in|about this|coverage|top stories)
  recommended(?: (?:for you|reading|stories|articles))?
  you (?:may|might) (?:also )?(?:like|enjoy|be interested in)
  (?:don't|don’t) miss
  continue reading
  further reading
  watch(?: (?:also|more|now|live|below|this))?
  most (?:read|popular|viewed|shared)
  trending(?: now)?
  up next
  lea (?:también|más)
  (?:contenido|noticias|artículos|notas) relacionad[oa]s?
  noticia relacionada
  más información
  para saber más
  le puede interesar
  à découvrir
  lire aussi
  à lire aussi
  lesen sie (?:auch|mehr|dazu)
  mehr zum thema
  lees ook
  leggi anche
  leia (?:também|mais)
  читайте также`);

/** Read in this order; the first that fits decides. Each line is judged alone, trimmed. */
export const LINE_RULES: readonly LineRule[] = [
  {
    name: "share",
    role: "social",
    longest: 60,
    test: new RegExp(`^(?:${SHARE})(?:$|[ ,|/]+(?:${SHARE}|this|article|story|on|via|page|it|with|[0-9])\\b)`, "i"),
  },
  {
    name: "follow",
    role: "social",
    longest: 400,
    test: /^follow us\b.{0,30}$|^(?:please )?(?:follow|like|find|join) .{0,60}\b(?:twitter|facebook|instagram|whatsapp|telegram|linkedin|youtube|tiktok)\b/i,
  },
  {
    name: "more",
    role: "related",
    longest: 240,
    test: new RegExp(`^[>»→•* ]*(?:${MORE})(?:\\s*[:.…–—>»-]|\\s*$)`, "i"),
  },
  {
    name: "advertisement",
    role: "navigation",
    longest: 80,
    test: /^[-–—( ]*(?:advertisements?|sponsored(?: content)?|promoted(?: content)?|(?:story|article) continues (?:below|after)|continue reading (?:below|after)|scroll (?:down )?to continue|werbung|anzeige|publicidad|publicité|pubblicità|реклама)\b.{0,40}$/i,
  },
  {
    name: "subscribe",
    role: "navigation",
    longest: 300,
    test: /^.{0,80}\b(?:subscribe (?:now|today|to|here|for)|sign[- ]?up (?:for|to|here|now)|newsletters?\b.{0,60}\b(?:inbox|sign|subscribe)|(?:log|sign) in\b.{0,30}\b(?:account|to read|to continue|here)|download (?:the|our) .{0,40}apps?|signing up (?:for|to)|already (?:a subscriber|subscribed|have an account))\b/i,
  },
  {
    name: "bookmark",
    role: "navigation",
    longest: 300,
    test: /\b(?:bookmark our (?:homepage|website|site|page)|sign up (?:for|to) (?:our|the) .{0,40}newsletters?)\b/i,
  },
  {
    name: "paywall",
    role: "navigation",
    longest: 250,
    test: /^(?:this (?:content|article|story) is (?:reserved|only|exclusive|for subscribers|available)|register\b.{0,20}sign in|(?:don't|don’t) have an account|create (?:an|a free|your) account|(?:log|sign) ?in (?:or|to)\b|to (?:continue|keep) reading|unlock (?:more|this)|il vous reste|article réservé|la suite est réservée|contenido exclusivo|solo para suscriptores|support local journalism)/i,
  },
  {
    name: "get-news",
    role: "navigation",
    longest: 300,
    test: /^(?:get|receive|never miss) (?:all )?(?:the|our|a) (?:latest|daily|weekly|monthly|newsletter|morning|best|free|breaking|top)\b.{0,100}\b(?:news|apps?|inbox|phone|e-?mail|newsletter|alerts?)\b/i,
  },
  {
    name: "submit",
    role: "navigation",
    longest: 250,
    test: /^submit (?:your|a) (?:letter|story|stories|news|tip|comment|event|photo)/i,
  },
  {
    name: "disclosure",
    role: "navigation",
    longest: 600,
    test: /\bwe (?:may|might|can) (?:earn|receive|get) (?:a |an )?(?:small )?(?:affiliate )?(?:commission|compensation)|\baffiliate (?:links|commission)|^our standards:/i,
  },
  {
    name: "copyright",
    role: "navigation",
    longest: 300,
    test: /^(?:©|\(c\) |copyright\b|all rights reserved)|\ball rights reserved\b|^this material may not be (?:published|reproduced)/i,
  },
  {
    name: "comments",
    role: "comments",
    longest: 200,
    test: /^(?:leave (?:a|your) (?:reply|comment)|(?:post|add|write) (?:a|your) comment|(?:view|show|read|see) (?:all |the )?(?:\d+ )?comments?|(?:no |\d+ )?(?:comments?|responses?|replies)(?: \(?\d+\)?)?$|comments (?:are|off|closed)|join the (?:conversation|discussion)|your e-?mail address will not|required fields|save my name, e-?mail|start the discussion)/i,
  },
  {
    name: "photo-credit",
    role: "caption",
    longest: 160,
    test: /^[([]?(?:(?:file |stock |featured? |cover |header |title |main )?(?:photo|image|picture|photograph|foto|video|illustration|graphic)s?(?: credit| courtesy)?(?: by| of)?\s*[:/|©]|(?:photo|photograph|image|picture)s? (?:by|courtesy|via)\b|credits?:|getty images|source: getty)/i,
  },
  { name: "pictured", role: "caption", longest: 400, test: /^(?:\(?pictured|in (?:this|the) (?:picture|photo))\b/i },
  {
    name: "form",
    role: "navigation",
    longest: 250,
    test: /^(?:please )?(?:enter|type) your (?:e-?mail|name|keyword|search|password|zip)|^if the address matches an existing account/i,
  },
  {
    name: "script",
    role: "navigation",
    longest: 300,
    test: /\b(?:without|enable|needs|requires) javascript\b|\bjavascript (?:enabled|disabled)\b/i,
  },
  {
    name: "player",
    role: "embed",
    longest: 160,
    test: /^(?:we apologi[sz]e, but this video|try refreshing your browser|your browser does not support|please (?:enable|turn on|activate) javascript|javascript (?:is|must|has)\b|this video (?:is not|cannot|can't|has)|(?:now )?playing:|play (?:video|audio)$|watch \||listen to this (?:article|story)|video unavailable)/i,
  },
  {
    name: "credit",
    role: "metadata",
    longest: 250,
    test: /^[-—–(\s]{0,3}(?:with files from|(?:additional |with )?reporting (?:and \w{1,12} )?by|compiled by|translated (?:from .{0,40})?by|aus dem .{3,20} von)\b|^.{3,120}\bcontributed (?:reporting )?to this (?:report|story|article)\.?\)?$/i,
  },
  { name: "address", role: "embed", longest: 300, test: /^https?:\/\/\S+$/i },
  {
    name: "end",
    role: "navigation",
    longest: 40,
    test: /^[-—–*#\s]{0,5}(?:end of (?:the )?(?:article|story)|the end|ends)[-—–*#\s.]{0,5}$/i,
  },
  { name: "no-words", role: "navigation", longest: 40, test: /^[^\p{L}\p{N}]+$/u },
  {
    name: "byline",
    role: "metadata",
    longest: 90,
    test: /^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext) )?(?:[Bb]y|BY):? \p{Lu}[^.!?:]{2,80}$/u,
  },
  {
    name: "clock",
    role: "metadata",
    longest: 100,
    test: /^(?:(?:first |last )?(?:published|updated|posted|modified|created|date|issued)(?: on| at)?:? *)?(?:(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?\.?,? *)?(?:(?:\d{1,2}(?:st|nd|rd|th)?\.? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (?:\d{1,2}(?:st|nd|rd|th)?,? *)?\d{4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?:[,|•· -]{0,4}(?:at )?\d{1,2}[:.]\d\d.{0,30})?$/i,
  },
  {
    name: "reading-time",
    role: "metadata",
    longest: 40,
    test: /^(?:reading time:? )?\d{1,3}[ -]min(?:ute)?s?(?: read| reading time)?$/i,
  },
  {
    name: "tags",
    role: "metadata",
    longest: 300,
    test: /^(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|tagged(?: with| as)?|schlagw(?:ort|örter)|etiquetas)\s*:/i,
  },
  {
    name: "loading",
    role: "navigation",
    longest: 60,
    test: /^(?:loading|please wait)\b.{0,20}$|^(?:back to )?top$|^skip to /i,
  },
];

const POINTER = new RegExp(`^[>»→•* ]*(?:${MORE})\\b`, "i");

/** Whether the line, half of which stands in links, points to other reports: "Read more Storm closes the port". */
export const isPointer = (line: string): boolean => line.length <= 300 && POINTER.test(line);

/** The first rule that takes the line. */
export function lineRule(line: string): LineRule | null {
  for (const rule of LINE_RULES) if (line.length <= rule.longest && rule.test.test(line)) return rule;
  return null;
}
