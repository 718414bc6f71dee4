import type { Span } from "../text/span.ts";
import { escapeHtml, type Html } from "./html.ts";

/** An element laid over a passage. Layers may nest and cross each other, and may reach beyond the passage shown. */
export interface Layer extends Span {
  readonly element: "span" | "mark" | "q" | "b" | "ins" | "del";
  readonly className: string;
  /** Address of the passage; where crossing layers cut it into several elements, the first one carries it. */
  readonly id?: string;
  /** Put a small link to the passage's own address before it, with this name for those who hear the page. */
  readonly permalink?: string;
}

interface Open {
  readonly layer: Layer;
  readonly end: number;
}

/**
 * The one place where foreign text becomes HTML: `range` of `text`, escaped, with the layers as elements. What crosses is
 * closed and opened again, so that the elements always nest. Taking the tags away and undoing the escapes gives back
 * exactly the range (save characters that HTML cannot hold, see `escapeHtml`).
 */
export function highlight(text: string, range: Span, layers: readonly Layer[]): Html {
  const inside = clip(layers, range);
  const cuts = boundaries(inside, range);
  const stack: Open[] = [];
  let out = "";
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const at = cuts[i] as number;
    out += closeEnded(stack, at);
    while (next < inside.length && (inside[next] as Layer).start === at) {
      const layer = inside[next++] as Layer;
      stack.push({ layer, end: layer.end });
      out += openTag(layer, true);
    }
    out += escapeHtml(text.slice(at, cuts[i + 1]));
  }
  return (out + closeEnded(stack, range.end)) as Html;
}

/** The layers as far as they lie in the range, outer ones first; those that cover nothing are dropped. */
function clip(layers: readonly Layer[], range: Span): Layer[] {
  return layers
    .map((layer) => {
      const start = Math.max(layer.start, range.start);
      const begins = start === layer.start;
      const { id: _id, permalink: _permalink, ...bare } = layer;
      return { ...(begins ? layer : bare), start, end: Math.min(layer.end, range.end) };
    })
    .filter((layer) => layer.start < layer.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function boundaries(layers: readonly Layer[], range: Span): number[] {
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of layers) cuts.add(start).add(end);
  return [...cuts].sort((a, b) => a - b);
}

/** Closes all elements that end here, and with them, for a moment, those that stand inside and go on. */
function closeEnded(stack: Open[], at: number): string {
  const first = stack.findIndex((open) => open.end <= at);
  if (first < 0) return "";
  const above = stack.splice(first);
  const going = above.filter((open) => open.end > at);
  stack.push(...going);
  const closing = above.map((open) => `</${open.layer.element}>`).reverse();
  return closing.join("") + going.map((open) => openTag(open.layer, false)).join("");
}

function openTag({ element, className, id, permalink }: Layer, first: boolean): string {
  const named = first && id !== undefined ? ` id="${escapeHtml(id)}"` : "";
  const tag = `<${element} class="${escapeHtml(className)}"${named}>`;
  if (!first || id === undefined || permalink === undefined) return tag;
  return `${tag}<a class="n" href="#${escapeHtml(id)}" aria-label="${escapeHtml(permalink)}" data-n="${escapeHtml(id)}"></a>`;
}
