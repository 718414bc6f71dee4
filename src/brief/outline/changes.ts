import type { Discrepancy } from "../../collate/discrepancy.ts";
import type { Cell, Modality } from "../../collate/proposal.ts";
import type { Actor } from "../../extract/actor.ts";
import type { Found, Said } from "./shapes.ts";

/** Who decided, when and why; author and date may stand once for the whole file. */
interface Signed {
  readonly author: Said;
  readonly date: Said;
  readonly reason: Said;
}

export type Address = readonly Said[];
export type Passages = readonly Said[];
export interface CellChange {
  readonly status: Cell["status"];
  readonly passages: Passages;
}

export interface SourceFields extends Signed {
  readonly source: Said;
  readonly title: Said;
  readonly publisher: Said;
  readonly "written-by": Said;
  readonly url: Said;
  readonly published: Said;
  readonly "copy-of": Said;
}

export interface ActorFields extends Signed {
  readonly actor: Address;
  readonly name: Said;
  readonly kind: Actor["kind"];
  readonly merge: Address;
  readonly split: readonly Found<{
    readonly name: Said;
    readonly kind: Actor["kind"];
    readonly aliases: readonly Said[];
    readonly passages: Passages;
  }>[];
}

export interface ProposalFields extends Signed {
  readonly proposal: Address;
  readonly "new-proposal": Said;
  readonly title: Said;
  readonly proposer: Said;
  readonly addressee: Said;
  readonly day: Said;
  readonly merge: Address;
  readonly areas: Address;
  readonly reject: true;
}

export interface AreaFields extends Signed {
  readonly area: Address;
  readonly "new-area": Said;
  readonly proposal: Address;
  readonly title: Said;
  readonly merge: Address;
  readonly measures: Address;
  readonly add: Passages;
  readonly drop: Passages;
  readonly reject: true;
}

export interface MeasureFields extends Signed {
  readonly measure: Address;
  readonly "new-measure": Said;
  readonly proposal: Address;
  readonly area: Address;
  readonly title: Said;
  readonly modality: Modality;
  readonly addressee: Said;
  readonly merge: Address;
  readonly split: readonly Found<{ readonly title: Said; readonly modality: Modality; readonly passages: Passages }>[];
  readonly answers: Address;
  readonly cues: readonly Said[];
  readonly cells: readonly { readonly name: Said; readonly value: Found<CellChange> | Cell["status"] }[];
  readonly add: Passages;
  readonly drop: Passages;
  readonly reject: true;
}

export interface ClaimFields extends Signed {
  readonly claim: Address;
  readonly "new-claim": Passages;
  readonly merge: Address;
  readonly add: Passages;
  readonly drop: Passages;
  readonly split: Passages;
  readonly reject: true;
}

export interface DiscrepancyFields extends Signed {
  readonly discrepancy: Address;
  readonly "new-discrepancy": Said;
  readonly kind: Discrepancy["kind"];
  readonly weight: Discrepancy["weight"];
  readonly question: Said;
  readonly readings: readonly Found<{ readonly value: Said; readonly passages: Passages }>[];
  readonly take: Said;
  readonly reject: true;
}

/** What a person has gone through: of that, only what the outline names is shown. */
export interface ReviewFields extends Signed {
  readonly reviewed: "differences";
}

export interface KeyPointFields extends Signed {
  readonly "key-point": Said;
  readonly "new-key-point": Said;
  readonly at: number;
  readonly reject: true;
}

export type SourceChange = Found<SourceFields>;
export type ActorChange = Found<ActorFields>;
export type ProposalChange = Found<ProposalFields>;
export type AreaChange = Found<AreaFields>;
export type MeasureChange = Found<MeasureFields>;
export type ClaimChange = Found<ClaimFields>;
export type DiscrepancyChange = Found<DiscrepancyFields>;
export type ReviewChange = Found<ReviewFields>;
export type KeyPointChange = Found<KeyPointFields>;
export type Change = Found<Signed>;
export type SplitOff = NonNullable<MeasureChange["split"]>[number];

export interface Changes {
  readonly sources: readonly SourceChange[];
  readonly actors: readonly ActorChange[];
  readonly proposals: readonly ProposalChange[];
  readonly areas: readonly AreaChange[];
  readonly measures: readonly MeasureChange[];
  readonly claims: readonly ClaimChange[];
  readonly discrepancies: readonly DiscrepancyChange[];
  readonly reviews: readonly ReviewChange[];
  readonly keyPoints: readonly KeyPointChange[];
}
