/**
 * What something a screen says rests on: a sentence of the text, a statute, or a reading of ours.
 *
 * @module
 */
import type { Because } from "@kracht/rules/Reason"

/** What something said rests on. */
export type Source =
  | Because
  | { readonly anchor: string; readonly reading?: string }
  | { readonly statute: string }
  | { readonly reading: string }
