import type { Span } from "../../text/span.ts";
import type { Figure } from "../figure.ts";

/** A figure before it is cited and attributed. */
export type FoundFigure = Span & Pick<Figure, "value" | "to" | "bound" | "unit" | "counted" | "rule">;
