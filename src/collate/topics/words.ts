/** Origin: written by hand from general knowledge of English. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What stands before a noun phrase; the last word of the run behind it is its head. */
export const OPENERS = set(
  "the a an this that these those his her its their our my your some any all each every no both " +
    "of for on in at by with from about over under against between among into through during without within",
);

/** What stands before a verb. */
export const BEFORE_VERB = set(
  "to will would shall should must can could may might not cannot can't won't wouldn't don't didn't doesn't i we they you he she it who let",
);

/** They describe a noun without saying what it is. */
export const GENERIC_MODIFIERS = set(
  "new old other more many major minor first second last next recent current former latest big bigger large small great good better best own such " +
    "several additional further full final initial main key certain various different same possible necessary available special strong tough tougher hard " +
    "top high low long short early late entire whole potential important serious real true so-called mr mrs ms dr one two three four five six seven eight " +
    "nine ten hundred thousand million billion monday tuesday wednesday thursday friday saturday sunday earlier existing proposed mutual respective " +
    "temporary permanent immediate clear free broad wide simple single general specific total overall least most sweeping previous",
);

/** Nouns that name nothing in particular, or only who acts and how the text is built: no subject of anything. */
export const EMPTY_NOUNS = set(
  "including according following regarding concerning during something addition situation situations solution solutions interest interests fellow back home abroad path paths " +
    "people person man woman men women thing things way ways year years month months week weeks day days hour hours time times moment moments today tomorrow " +
    "night morning evening number numbers amount part parts side sides end ends case cases fact facts point points place places kind kinds sort type types " +
    "lot bit rest something anything everything nothing someone anyone everyone nobody one ones example reason reasons result results effort efforts " +
    "problem problems issue issues matter matters question questions idea ideas work works step steps area areas level levels line lines group groups " +
    "statement statements comment comments remark remarks report reports news story stories word words term terms name names question answer " +
    "support use need needs help change changes move moves chance opportunity ability range list series set terms behalf order hand hands world " +
    "official officials leader leaders member members president minister spokesman spokeswoman spokesperson chief head secretary senator representative " +
    "lawmaker lawmakers government administration country countries nation nations state states party parties company companies " +
    "access purpose purposes basis manner role impact effect action million billion percent dollar dollars total majority half couple dozen dozens " +
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday " +
    "conference interview speech tweet post video photo image reporter reporters journalist journalists paper newspaper",
);
