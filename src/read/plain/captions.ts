import { proseLines } from "./features.ts";
import { type LineContext, type LineRule, removed } from "./rule.ts";

/** Agencies and picture houses as they stand in credits. General knowledge. */
const AGENCY =
  "(?:AP|AFP|EPA|EPA-EFE|PA|PTI|ANI|UPI|TASS|RIA Novosti|Sputnik|Xinhua|Kyodo|DPA|dpa|ANSA|Reuters|REUTERS|Associated Press|Press Association|Getty(?: Images)?|Shutterstock|Alamy|Rex(?: Features)?|Bloomberg|Anadolu(?: Agency)?|NurPhoto|iStock|Splash(?: News)?|Corbis|Zuma|SWNS|Barcroft|Backgrid|WENN|Unsplash|Pixabay|Wikimedia(?: Commons)?|Flickr|Creative Commons|ZUMA(?: Press)?|picture alliance|imago|Imago|IMAGO|Keystone|APA|Belga|Lusa|AAP|EFE|Europa Press|The Canadian Press|Canadian Press|CP|Postmedia|ТАСС|РИА Новости)";

const CREDIT =
  /^(?:[[(]?\s*(?:photos?|image|images|picture|pictures|pic|file photo|file image|file|screenshot|credits?|photo credits?|image credits?|photograph|illustration|graphic|graphics|foto|fotos|bild|quelle|фото|источник)(?:\s*(?:by|via|courtesy(?: of)?|from|source|credit))?\s*[:/©]|©\s*(?!(?:19|20)\d\d\b|\s)|\((?:photo|image|picture) (?:by|via|courtesy))/i;
const ENDS_IN_CREDIT = new RegExp(
  `(?:[([|/](?:\\s*(?:[Pp]hotos?|[Ii]mages?|[Ff]ile|[Pp]ictures?))?(?:\\s*(?:by|via|courtesy of|:))?\\s*(?:[\\p{L} .'’/-]{0,50}(?<![\\p{L}]))?${AGENCY}(?![\\p{L}])[\\p{L} /.-]{0,30}[)\\]]|\\s[—–-]\\s(?:[Pp]hoto|[Ii]mage|[Pp]icture)\\s?${AGENCY}|\\s[—–-]\\s${AGENCY}\\s?/\\s?[\\p{L} .'’-]{2,30}|[([](?:[Pp]hotos?|PHOTO|[Ii]mages?|[Ff]ile|[Cc]ourtesy|[Cc]redit|[Ss]creenshot|[Pp]ool)\\b[^)\\]]{0,80}[)\\]]|\\b(?:AP Photo|AFP Photo|Reuters Photo|Getty Images|Shutterstock|Alamy Stock Photo|via Storyful|via REUTERS)(?![\\p{L}])[\\p{L}\\d /.,-]{0,40})\\.?$`,
  "u",
);
const LONE_CREDIT = new RegExp(
  `^(?:[\\p{Lu}][\\p{L}.'’-]+(?: (?:(?:von|van|de|der|den|da|di|al|bin) ){0,2}[\\p{Lu}][\\p{L}.'’-]+){0,3}\\s*(?:/|for|via|—|–|-)\\s*)?(?:The )?${AGENCY}(?:\\s*(?:/|via|-|—|,)\\s*[\\p{L} .'’-]{1,40})?$`,
  "u",
);
const AGENCY_FIRST = new RegExp(
  `^${AGENCY}(?:\\s*[-:/–]\\s*(?:Contributor|Stringer|Handout|Pool|Staff|${AGENCY}|Associated Press))?\\s+(?=\\p{Lu})`,
  "u",
);

/** "Photo: Jane Roe", "© AP Photo / Jane Roe", "Credit: …": a short line that opens as a credit. Speech and prose never do. */
const credit: LineRule = {
  name: "caption/credit",
  judge: ({ here }) =>
    here.words <= 60 && CREDIT.test(here.text) && !/["“][^"“”]{20,}["”]/.test(here.text) ? removed("caption") : null,
};

/** "Jane Roe/Getty Images", "AP - AFP": nothing but who took the picture. */
const loneCredit: LineRule = {
  name: "caption/lone-credit",
  judge: ({ here }) => (here.words <= 10 && LONE_CREDIT.test(here.text) ? removed("caption") : null),
};

/** "[AP]" alone also closes an item of a news digest. */
const LONE_AGENCY = new RegExp(`[([]${AGENCY}\\.?[)\\]]\\.?$`);

/** "Girls wait in Abuja, October 13. [Photo/Agencies]", "… on Monday. (AP Photo/Jane Roe)". */
const endsInCredit: LineRule = {
  name: "caption/ends-in-credit",
  judge: ({ here }) =>
    here.words <= (LONE_AGENCY.test(here.text) ? 35 : 90) && ENDS_IN_CREDIT.test(here.text) ? removed("caption") : null,
};

/** "Children wait at the gate © Jane Roe", "The minister. Picture: Jane Roe", "… in Lagos. File image". */
const CREDIT_BEHIND =
  /(?:\s©\s?[^.©]{2,60}|(?:^|[.,!?”"]\s|\s[|(]\s?)(?:photos?|pictures?|images?|pics?|video|graphic|file (?:photo|picture|image)|foto|fotos|bild|фото|illustration)(?: by)?\s?[:/]\s?[^.]{2,60}\.?\)?|[.,]\s(?:file (?:image|photo|picture|pic|footage)|supplied(?: photo| image)?|stock (?:image|photo|picture)|handout(?: photo)?|symbolbild|archivbild|symbolfoto))\.?$/iu;
const creditBehind: LineRule = {
  name: "caption/credit-behind",
  judge: ({ here }) => (here.words <= 90 && CREDIT_BEHIND.test(here.text) ? removed("caption") : null),
};

/** "The minister leaves the hall. (Jo Lund/Example News)", "… on Monday. (EPN)": behind the stop, in brackets, nothing but names. */
const NAMES_IN_BRACKETS =
  /[.!?…]["”’»)]?\s?\((?:\p{Lu}{2,6}|\p{Lu}[\p{L}'’.-]{1,20}(?:(?:\s(?:for |via |and |& )?|\s?\/\s?)\p{Lu}[\p{L}'’.-]{0,20}){1,6})\)\.?$/u;
const bracketedNames: LineRule = {
  name: "caption/names-in-brackets",
  judge({ here }) {
    // A report may be signed the same way, at the end of its last paragraph; a saying names its author so.
    if (here.words > 35 || here.text.length < 30 || /^["“”„«‘']/.test(here.text)) return null;
    return NAMES_IN_BRACKETS.test(here.text) ? removed("caption") : null;
  },
};

/** "… before the race.Jo Lund / Example Pictures", "… for an hour. AP": a name run on behind the caption's last stop, and no stop behind it. */
const GLUED_NAME =
  /(?<=\p{Ll}["”’»)]?[.!?]["”’»)]?|\))(?:\p{Lu}{2,8}|\p{Lu}[\p{L}'’-]{1,20}(?:(?:\s|\s?\/\s?)\p{Lu}[\p{L}'’-]{0,20}){1,5})$/u;
const AGENCY_BEHIND = new RegExp(
  `[.!?]["”’»)]?\\s(?:\\p{Lu}[\\p{L}'’-]{1,20}\\s\\p{Lu}[\\p{L}'’-]{1,20}\\s?(?:/|via)\\s?)?${AGENCY}$`,
  "u",
);
const gluedName: LineRule = {
  name: "caption/glued-name",
  judge({ here }) {
    if (here.closed || here.words > 60 || here.words < 6) return null;
    const tail = here.text.slice(-140);
    return GLUED_NAME.test(tail) || AGENCY_BEHIND.test(tail) ? removed("caption") : null;
  },
};

/** "Legende: The bridge in May.", "Bildunterschrift: …": says itself that it is one. */
const LABELLED =
  /^(?:caption|image caption|photo caption|legende|bildlegende|bildunterschrift|bildbeschreibung|légende|pie de foto|didascalia|legenda|подпись(?: к фото)?)\s?:\s?\S/iu;
const labelled: LineRule = {
  name: "caption/labelled",
  judge: ({ here }) => (here.words <= 90 && LABELLED.test(here.text) ? removed("caption") : null),
};

/** "Jo Lund (l.) and the mayor (r.) at the bridge.": who stands where. Prose of papers full of pictures says it in longer lines. */
const WHO_STANDS_WHERE =
  /\((?:l|r|m|v\.l|left|right|cent(?:er|re)|front|back|links|rechts|mitte|hinten|vorne|à gauche|à droite|au centre|izquierda|derecha|слева|справа)\.?\)/iu;
const whoStandsWhere: LineRule = {
  name: "caption/who-stands-where",
  judge: ({ here }) =>
    here.words <= 22 && !/["“”„«]/.test(here.text) && WHO_STANDS_WHERE.test(here.text) ? removed("caption") : null,
};

/** What a picture viewer says before it shows the caption. */
const OPENS_PICTURE = /^(?:open (?:this )?(?:photo|image) in gallery|view image in fullscreen|image caption)$/;
const underViewer: LineRule = {
  name: "caption/under-viewer",
  judge: ({ here, before }) =>
    before && here.words <= 80 && OPENS_PICTURE.test(before.bare) ? removed("caption") : null,
};

/** "Reuters Defiant … the leader at a parade": the agency's name run together with an open caption; "Reuters reported." is prose. */
const agencyFirst: LineRule = {
  name: "caption/agency-first",
  judge({ here, index, lines }) {
    if (here.closed || here.words < 5 || here.words > 50 || !AGENCY_FIRST.test(here.text)) return null;
    // A headline ("AP Wins Prize for War Reporting") stands above the prose, or is written in capitals throughout.
    const words = here.text.split(/\s+/);
    const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
    return proseLines(lines, 0, index) > 0 && lower >= words.length * 0.4 ? removed("caption") : null;
  },
};

/** Words of the page's own picture viewer. */
const VIEWER =
  /^(?:enlarge this image|toggle caption|hide caption|show caption|view gallery|image \d+ of \d+|photo \d+ of \d+)|\bhide caption\b|\btoggle caption\b|\bhide caption \d+ of \d+$|^photos:\s.{0,300}\bcaption\b/i;
const viewer: LineRule = {
  name: "caption/viewer",
  judge: ({ here }) => (here.words <= 80 && VIEWER.test(here.text) ? removed("caption") : null),
};

/** "… headquarters in Brussels - Example News, 1920, 26.01.2022": a page's description of a picture, with its width. */
const WIDTH =
  /\s[-–—]\s[\p{L}\d .'’&]{2,40},\s\d{3,4},\s\d{1,2}\.\d{1,2}\.\d{4}$|^[-–—]\s[\p{L}\d .'’&]{2,40},\s\d{3,4}$/u;
const pictureWidth: LineRule = {
  name: "caption/picture-width",
  judge: ({ here }) => (WIDTH.test(here.text) ? removed("caption") : null),
};

/** A caption said twice: the line is part of the caption beside it, or the other way round. */
const doubled: LineRule = {
  name: "caption/doubled",
  judge: (context) => (repeatsCaption(context, -1) || repeatsCaption(context, 1) ? removed("caption") : null),
};

function repeatsCaption({ lines, index, here, above }: LineContext, step: -1 | 1): boolean {
  const other = lines[index + step];
  if (!other || here.words < 5) return false;
  const isCaption = step < 0 ? above[index - 1]?.role === "caption" : CREDIT.test(other.text) || WIDTH.test(other.text);
  const [short, long] = here.text.length < other.text.length ? [here.text, other.text] : [other.text, here.text];
  return isCaption && short.length > 20 && long.includes(short.replace(/\.$/, ""));
}

/** "Grab from a video shows …", "Pictured: …", "(Above) …": said of a picture only, by its own words. */
const PICTURED =
  /^(?:image (?:source|caption|credit),\s|FILE\s?[-–—:]\s|(?:file|stock|archive|archival) (?:photo|image|picture|footage)s?$|[([]?(?:pictured|above|below|left|right|from left|top|bottom|file|archive)\s*[:)\]]|pictured\b[^.]{0,40},\s|\[?(?:grab from|screen ?grab|screenshot of|a (?:file|handout|combination|undated|video grab) (?:photo|picture|image|photograph)|(?:this|these) (?:file |handout |undated |combination )?(?:photos?|pictures?|images?|screengrab|frame grab)\b|this image (?:taken|made|provided|released)|in this (?:\w+day\b.{0,25}|\w{3,9}\.? \d.{0,20}|(?:file|undated|handout|aerial|combination|satellite|video|frame)\b.{0,25})\s?(?:photo|image|picture|frame))|\[(?:video|graphic|photos?|map|watch|read|interactive|related)\b)/i;
const pictured: LineRule = {
  name: "caption/pictured",
  judge: ({ here }) => (here.words <= 60 && PICTURED.test(here.text) ? removed("caption") : null),
};

export const CAPTION_RULES: readonly LineRule[] = [
  pictureWidth,
  viewer,
  credit,
  loneCredit,
  endsInCredit,
  creditBehind,
  bracketedNames,
  gluedName,
  labelled,
  whoStandsWhere,
  underViewer,
  agencyFirst,
  pictured,
  doubled,
];
