import { EITHER_NAMES, MENS_NAMES, WOMENS_NAMES } from "./given-names.ts";

const firstNameOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  return words.find((word) => !/^\p{Lu}\.?$/u.test(word)) ?? "";
};

/**
 * The pronoun that a person's given name goes with: "Jens Example" he, "Anna Example" she. Trap: a lone surname
 * ("Grant", "Kelly"), a name that both bear and an unknown name say nothing: null.
 */
export function genderOf(actorName: string): "he" | "she" | null {
  const first = firstNameOf(actorName);
  if (first === actorName.trim()) return null;
  const he = MENS_NAMES.has(first);
  const she = WOMENS_NAMES.has(first);
  if (he === she || EITHER_NAMES.has(first)) return null;
  return he ? "he" : "she";
}
