/** HTML that is safe to place in a page as it is: every character of foreign text in it is escaped. */
export type Html = string & { readonly __html: true };

const ENTITY: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as HTML, also fit for a quoted attribute. Control characters that HTML forbids and halves of surrogate pairs
 * become U+FFFD: they cannot be written to a page at all.
 */
export function escapeHtml(text: string): Html {
  return text
    .replace(/[&<>"']/g, (c) => ENTITY[c] as string)
    .replace(/[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\p{Surrogate}]/gu, "\ufffd") as Html;
}

/** An outside address a page may link to: http and https only; null for anything else. */
export function webAddress(url: string): string | null {
  if (!/^https?:\/\//i.test(url)) return null;
  try {
    return new URL(url).href;
  } catch {
    return null;
  }
}
