import { FIGURE, HIDDEN, isBody, isRegion, ownVerdict, type Verdict, wordsOf } from "./html-chrome.ts";
import type { Run } from "./html-text.ts";
import { attribute, descendants, type HtmlElement } from "./html-tree.ts";

/** How much of the page's prose each element holds, in characters. */
export type Mass = ReadonlyMap<HtmlElement, number>;

/** A sentence, or a line that introduces one, ends here. */
export const SENTENCE_END = /[.!?…。！？।]["'”’»)\]]*$/;

/** Characters of running text: what stands in links or is too short and unfinished to be a sentence counts nothing. */
export function prose(text: string, run: Run): number {
  const free = run.solid - run.linked;
  if (run.tableRow || free < 20 || run.linked > run.solid / 2) return 0;
  return free >= 80 || SENTENCE_END.test(text.slice(Math.max(run.start, run.end - 6), run.end)) ? free : 0;
}

/** Adds up prose from each run to all elements around it. */
export function weigh(text: string, runs: readonly Run[]): Mass {
  const mass = new Map<HtmlElement, number>();
  for (const run of runs) {
    const found = prose(text, run);
    if (found)
      for (let at: HtmlElement | null = run.element; at; at = at.parent) mass.set(at, (mass.get(at) ?? 0) + found);
  }
  return mass;
}

/** Share of the page's prose above which no class name makes an element chrome: it names the layout then. */
const MOST_CHROME = 0.5;
/** Comments may outweigh a short report; enough must be left beside them. */
const LEAST_BESIDE_COMMENTS = 250;

/** Boxes of these kinds never hold a report; teasers and comments may hold many bodies. */
const NOT_AROUND_BODY = new Set(["metadata", "social", "embed", "caption"]);

/** Judges elements by what they say of themselves, from the outside in; keeps its answers. */
export class Chrome {
  private readonly known = new Map<HtmlElement, Verdict | null>();
  private readonly mass: Mass;
  private readonly total: number;
  private bodies: Mass | null = null;

  constructor(mass: Mass, root: HtmlElement) {
    this.mass = mass;
    this.total = mass.get(root) ?? 0;
  }

  /** The outermost word on the element or anything around it; null where nothing calls it chrome. */
  of(element: HtmlElement): Verdict | null {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const found = (element.parent && this.of(element.parent)) ?? this.own(element);
    this.known.set(element, found);
    return found;
  }

  /** Prose of the elements inside that call themselves the body of a text. */
  private bodyInside(element: HtmlElement): number {
    this.bodies ??= bodyMass(this.mass);
    return this.bodies.get(element) ?? 0;
  }

  private inBody(element: HtmlElement): boolean {
    for (let at = element.parent; at; at = at.parent) if (isBody(at)) return true;
    return false;
  }

  private own(element: HtmlElement): Verdict | null {
    const inside = this.mass.get(element) ?? 0;
    const found = ownVerdict(element) ?? (inside < LONGEST_CAPTION && isPictureBox(element) ? PICTURE : null);
    if (!found) return null;
    if (found === HIDDEN && inside >= 80 && this.inBody(element)) return null;
    if (found === FIGURE && hasText(element)) return null;
    if (NOT_AROUND_BODY.has(found.role) && this.bodyInside(element) > inside / 2) return null;
    if (found.role === "comments" && this.total - inside >= LEAST_BESIDE_COMMENTS) return found;
    return inside > this.total * MOST_CHROME ? null : found;
  }
}

const PICTURE: Verdict = { role: "caption", rule: "html/picture-box" };
const LONGEST_CAPTION = 300;

/** A box that is called a picture and holds one: the words in it are about the picture. */
function isPictureBox(element: HtmlElement): boolean {
  if (!/ (?:image|images|photo|photos|picture|img|slideshow|gallery|carousel) /.test(wordsOf(element))) return false;
  let seen = 0;
  for (const inner of descendants(element)) {
    if (inner.name === "img" || inner.name === "picture" || inner.name === "amp-img") return true;
    if (inner.name === "p" && ++seen > 3) return false;
  }
  return false;
}

/** For each element, the prose of the outermost bodies inside it. */
function bodyMass(mass: Mass): Mass {
  const sums = new Map<HtmlElement, number>();
  for (const body of outerBodies(mass))
    for (let at = body.parent; at; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + (mass.get(body) ?? 0));
  return sums;
}

/** The elements with prose that call themselves a body and stand in no other such element. */
function outerBodies(mass: Mass): HtmlElement[] {
  const bodies = new Set([...mass.keys()].filter((element) => isBody(element)));
  return [...bodies].filter((element) => {
    for (let at = element.parent; at; at = at.parent) if (bodies.has(at)) return false;
    return true;
  });
}

/** Figures may show a table, a quotation or code, which is not about the picture but the thing itself. */
function hasText(figure: HtmlElement): boolean {
  for (const element of descendants(figure)) if (FIGURED.has(element.name)) return true;
  return false;
}

const FIGURED = new Set(["table", "blockquote", "pre"]);

/** An element that calls itself the body has to hold this share of the prose that is no chrome. */
const BODY_SHARE = 0.4;
const REGION_SHARE = 0.55;
/** Without any such word: the smallest element that holds this share. */
const BLIND_SHARE = 0.8;

/**
 * The element that holds the report: by its own word (schema.org, common class names), else the deepest that holds
 * nearly all prose left over when chrome is taken away.
 */
export function mainElement(root: HtmlElement, mass: Mass): HtmlElement {
  const total = mass.get(root) ?? 0;
  let best = { element: root, score: 0 };
  let blind = root;
  for (const [element, inside] of mass) {
    const share = total ? inside / total : 0;
    if (share >= BLIND_SHARE && depth(element) > depth(blind)) blind = element;
    if (share < BODY_SHARE || element === root) continue;
    const word = isBody(element) ? 2 : isRegion(element) && share >= REGION_SHARE ? 1 : 0;
    const score = word && word + share;
    if (score > best.score || (score === best.score && depth(element) > depth(best.element))) best = { element, score };
  }
  const several = bodiesTogether(mass, total);
  if (several && (best.score < 2 || (mass.get(several) ?? 0) > (mass.get(best.element) ?? 0) * 1.1)) return several;
  return best.score ? best.element : widened(blind);
}

/** Some pages give each paragraph or section the class of a body: then all of them under one roof, if little else is there. */
function bodiesTogether(mass: Mass, total: number): HtmlElement | null {
  const outer = outerBodies(mass);
  if (outer.length < 2) return null;
  let roof: HtmlElement | null = outer[0] as HtmlElement;
  for (const element of outer) while (roof && !inside(element, roof)) roof = roof.parent;
  const sum = outer.reduce((n, element) => n + (mass.get(element) ?? 0), 0);
  return roof && sum > total * BODY_SHARE && sum > (mass.get(roof) ?? 0) * 0.66 ? roof : null;
}

/** Where the prose sits in one list or paragraph, its neighbours belong to the report too. */
function widened(element: HtmlElement): HtmlElement {
  let at = element;
  while (at.parent && NARROW.has(at.name)) at = at.parent;
  return at;
}

const NARROW = new Set(
  "p span b i em strong font a li ul ol blockquote pre center tr tbody td h1 h2 h3 h4 h5 h6".split(" "),
);

function depth(element: HtmlElement): number {
  let n = 0;
  for (let at = element.parent; at; at = at.parent) n++;
  return n;
}

export const inside = (element: HtmlElement, outer: HtmlElement): boolean => {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (at === outer) return true;
  return false;
};

/** The nearest element of one of these names, the element itself included, not above `within`. */
export function nearest(element: HtmlElement, names: ReadonlySet<string>, within: HtmlElement): HtmlElement | null {
  for (let at: HtmlElement | null = element; at; at = at.parent) {
    if (names.has(at.name)) return at;
    if (at === within) return null;
  }
  return null;
}

export const isHeadline = (element: HtmlElement): boolean =>
  /\bheadline\b/.test(attribute(element, "itemprop") ?? "") || element.name === "h1";
