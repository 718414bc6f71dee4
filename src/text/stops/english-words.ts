import { wordSet } from "./look.ts";

/**
 * Abbreviations by what follows them, without their stop, in lower case. The group decides how a stop after one is read:
 * that is why "Mr." and "Inc." stand apart.
 */

/** Before a name: a stop after one never ends a sentence when a capital follows. Offices, ranks, forms of address. */
export const TITLES = wordSet(
  "mr mrs ms mx dr prof rev hon messrs mme mlle sr sra fr pres gov lt col gen maj capt cmdr adm sgt cpl pvt brig " +
    "sen sens rep reps amb sec supt det insp atty asst assoc dep ald pfc spc ens cpt ltc mgr msgr st ste mt mts ft pt " +
    "herr hr jhr dhr sig dott ing dipl",
);

/** Before a number or a letter: page, number, section, figure. */
export const NUMBERED = wordSet(
  "no nos nr p pp pg pgs vol vols fig figs sec sect art arts ch chap par para paras sub cl ex eq eqs tab ver v vv n° op " +
    "ca c approx ext tel ph box bk pl pt pts rm ste apt",
);

/** In the middle of a clause: something always follows. */
export const INNER = wordSet("e.g i.e eg ie vs v viz cf f.e al et incl esp aka a.k.a btw resp viz ibid ps p.s nb n.b");

/** Closes a name or a list, and a sentence at times: what follows decides. */
export const TRAILING = wordSet(
  "inc corp co cos ltd llc llp plc bros assn assoc dept depts univ inst intl natl govt dist div est mfg hosp jr sr esq etc " +
    "ave blvd rd st sq dr hwy pkwy ln ct ter bldg fl " +
    "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn " +
    "tex vt va wash wis wyo ont que alta sask dak " +
    "ed eds trans rev repr avg min max hr hrs sec secs yr yrs mo mos wk wks lb lbs oz in ft yd yds mi kg km cm mm gal qt tbsp " +
    "tsp mph kph bn mil tn misc temp orig dist ret dec sc med gmbh ag sa srl bv nv oy ab",
);

/** Dotted ones that end a clause as often as not: degrees and times of day. */
export const DOTTED_TRAILING = wordSet("a.m p.m ph.d m.d b.a m.a b.sc m.sc d.d.s r.n j.d ll.b ll.m b.c a.d b.c.e c.e");

/**
 * Names written with a mark of their own: the mark ends no sentence while lower case or a verb follows.
 * From general knowledge of brands and shows.
 */
export const MARKED_NAMES = wordSet("yahoo jeopardy oklahoma mamma joomla panic wham yum shazam chips");

/**
 * Words that open a sentence when capitalised and hardly ever go on a name: closed classes, and the number nouns that
 * news leads with. Lower case.
 */
export const OPENERS = wordSet(
  "the a an this that these those he she it they we you i i'm i've i'd i'll it's he's she's they're we're you're that's there's " +
    "but and or so yet if when whenever while as at in on for from by with after before since until although though however " +
    "meanwhile moreover nevertheless there here what who why how where which did do does is are was were has have had can " +
    "could will would should may might must my our his her their its your no not nor never now then also still some many most " +
    "all both each every other another such yes thus therefore because once just even only during despite under over about " +
    "according asked earlier later finally first second third instead perhaps maybe more less few several one two nothing " +
    "nobody everyone everybody someone something anyone neither either millions thousands hundreds dozens billions among " +
    "between through without within unlike like to of let please hello thank thanks don't didn't doesn't isn't wasn't can't won't",
);

/** Verbs of saying, as they follow a quotation or an exclamation: "Close the gate! she called." */
export const SAYING = wordSet(
  "said says say asked asks ask told tells added adds replied replies answered answers shouted shouts cried cries yelled yells " +
    "whispered exclaimed exclaims thought thinks wondered wonders wrote writes declared insisted explained continued demanded " +
    "remarked observed noted recalled concluded warned joked quipped screamed called murmured muttered went goes began",
);
