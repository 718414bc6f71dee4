import type { Chrome } from "./html-main.ts";
import type { PageText } from "./html-text.ts";
import type { HtmlElement } from "./html-tree.ts";
import type { LinkedArticle } from "./metadata-json-ld.ts";
import type { HeadTags } from "./metadata-tags.ts";
import type { BlockRole } from "./source.ts";

/** A page taken apart: what the rules for its metadata may look at. */
export interface HtmlPage extends PageText {
  readonly root: HtmlElement;
  readonly tags: HeadTags;
  /** The most specific first. */
  readonly articles: readonly LinkedArticle[];
  readonly chrome: Chrome;
  /** Role and rule of each run, in the order of `runs`. */
  readonly roles: readonly { readonly role: BlockRole; readonly kept: boolean; readonly rule: string }[];
  /** Index of the run that shows the title. */
  readonly headline: number | null;
}
