/** Origin: written by hand from general knowledge of English. */

const list = (words: string): string[] => words.split(" ");

/** What those in office, in charge or in arms do by deciding it: telling that they did tells the measure. */
const OFFICIAL =
  "adopt approve pass ratify enact impose slash ban suspend seize sanction announce unveil introduce launch deploy expel recall revoke " +
  "override veto free release transfer broker sue lift restore reopen close cancel postpone extend cut halt freeze block withdraw " +
  "authorize authorise sign implement tighten ease prohibit outlaw restrict evacuate invest investigate";

/** The same, told of anybody with a voice: a company, a union, a guard. */
const OTHERS =
  "inspect detain arrest charge fine hire appoint establish abolish resume mediate negotiate donate fire sack raise cap " +
  "subpoena boycott repeal rescind nominate enforce obey confiscate return apply interview notify alert";

export const DEED_VERBS: readonly string[] = list(`${OFFICIAL} ${OTHERS}`);

/** They are measures less often: much else is raised, returned, applied and interviewed. */
export const MANY_SENSES: ReadonlySet<string> = new Set(
  list("raise return apply interview fire charge notify alert enforce close cut invest"),
);

/** Of what underwent one of these the text tells the measure, whoever did it. */
export const UNDERGONE: readonly string[] = list(
  "release free seize ban prohibit outlaw suspend detain arrest lift approve adopt broker mediate impose cancel postpone withdraw expel " +
    "close reopen sanction revoke restore extend repeal hand transfer investigate enact veto deploy evacuate abolish freeze halt",
);

/** A paper is adopted or approved long before it is spoken of as such: only a finite verb tells that it was. */
export const ONLY_FINITE = /^(?:adopted|approved|enacted|imposed|released|extended)$/;

/** Done by saying so, with no object. */
export const SAID_AND_DONE: readonly string[] = list("apologize apologise resign testify");
