/**
 * Words by which a text answers a question about a proposal. Wide on purpose: a question is listed as open only where not
 * even one of these stands near the proposal, so a cue too many hides a gap and a cue too few invents one.
 */

/** On which condition. */
export const CONDITION =
  /\b(?:if|unless|provided|providing|as long as|so long as|only when|only after|once (?:the|a|an|all|it|they|he|she|we|both|this|that|these)|until|subject to|contingent|conditional(?:ly)?|conditioned|conditions?|depend(?:s|ed|ing|ent)?|assuming|in the event|whether|requires? that|in case|pending|prerequisites?|preconditions?|without which)\b/i;

/** In exchange for what. */
export const EXCHANGE =
  /\b(?:in exchange|exchanged? for|in return|in turn|reciprocal(?:ly)?|reciprocity|reciprocate[sd]?|mutual(?:ly)?|both sides|each side|either side|for (?:its|their|his|her) part|swap(?:s|ped)?|trad(?:e|es|ed|ing) (?:off|away|for)|seeking to trade|quid pro quo|concessions?|compromises?|compensat(?:e|es|ed|ion)|in turn for|bargain(?:ing)?|deal|package|rewards?)\b/i;

/** Who verifies. */
export const VERIFICATION =
  /\b(?:verif(?:y|ies|ied|ication|iable)|inspect(?:s|ed|ing|ions?|ors?)?|monitor(?:s|ed|ing)?|audit(?:s|ed|ing|ors?)?|oversight|overseen?|oversees|overseeing|supervis(?:e|es|ed|ion|ors?)|observers?|observation mission|complian(?:ce|t)|compl(?:y|ies|ied) with|enforc(?:e|es|ed|ing|ement)|watchdogs?|review(?:s|ed|ing)?|transparen(?:t|cy)|safeguards?|accountab(?:le|ility)|certif(?:y|ies|ied|ication)|report back|track(?:s|ed|ing)? (?:progress|whether)|commission|regulators?)\b/i;

/** Before a date: a term by which something is to be done. */
export const TERM_BEFORE =
  /\b(?:by|until|till|before|within|no later than|not later than|ahead of|from|starting|beginning|as of|effective|in|on|over|for|after|during|next|through)\b[^.!?]{0,30}$/i;

/** A term without a date. */
export const TERM =
  /\b(?:immediate(?:ly)?|at once|right away|without delay|as soon as possible|deadlines?|time ?tables?|time ?frames?|schedule[ds]?|by the end of|within (?:days|weeks|months|years|hours)|in the coming (?:days|weeks|months|years)|next (?:day|week|month|year|spring|summer|autumn|fall|winter)|(?:this|later this) (?:week|month|year)|takes? effect|taking effect|come into force|phased?|permanent(?:ly)?|temporar(?:y|ily)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})[- ](?:day|week|month|year)s?|for (?:good|ever|life|now))\b/i;
