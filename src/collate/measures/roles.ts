/**
 * Whom "the union" or "the company" means among the names of a text: what a name must hold to be called so. Written by hand
 * from general knowledge of English.
 */
const HOLDS: Readonly<Record<string, RegExp>> = {
  union: /\b(?:union|federation|guild|brotherhood|workers|seafarers|teachers|nurses|growers|syndicate)\b/i,
  council: /\bcouncil\b/i,
  commission: /\bcommission\b/i,
  committee: /\bcommittee\b/i,
  court: /\b(?:court|tribunal)\b/i,
  tribunal: /\b(?:court|tribunal)\b/i,
  parliament: /\b(?:parliament|assembly|diet)\b/i,
  assembly: /\b(?:parliament|assembly)\b/i,
  ministry: /\b(?:ministry|department)\b/i,
  department: /\bdepartment\b/i,
  government: /\b(?:government|cabinet)\b/i,
  party: /\bparty\b/i,
  association: /\b(?:association|league|society)\b/i,
  league: /\bleague\b/i,
  federation: /\bfederation\b/i,
  alliance: /\balliance\b/i,
  bank: /\bbank\b/i,
  board: /\bboard\b/i,
  police: /\bpolice\b/i,
  army: /\b(?:army|military|forces)\b/i,
  university: /\b(?:university|college)\b/i,
};

/** What is no company, whatever it is. */
const INSTITUTION =
  /\b(?:union|federation|guild|workers|council|commission|committee|court|tribunal|parliament|assembly|senate|house|congress|ministry|department|government|office|party|association|league|society|alliance|police|army|university|press|news|agency|times|post|republicans|democrats|nations|authority|bureau|service|board)\b/i;
const COMPANY = /^(?:company|firm|airline|manufacturer|retailer|operator|carmaker|producer)$/;

/** Whether an organisation of this name can be called by the noun; null where the noun says nothing of names. */
export function roleTest(noun: string): ((name: string) => boolean) | null {
  if (COMPANY.test(noun)) return (name) => !INSTITUTION.test(name);
  const holds = HOLDS[noun];
  return holds ? (name) => holds.test(name) : null;
}
