/**
 * Everything the API does: one list of operations.
 *
 * @module
 */

import type { OperationId } from "./Address.ts"
import { jaarverslag } from "./contract/AnnualReports.ts"
import { assessmentOperations, type Vocabulary } from "./contract/Assessments.ts"
import { dag, termijnberekening } from "./contract/Calendar.ts"
import { vergelijking } from "./contract/Comparison.ts"
import { fileOperations } from "./contract/Files.ts"
import { beslistermijn, bezwaartermijn, dwangsomberekening } from "./contract/Objections.ts"
import { procedure } from "./contract/Procedures.ts"
import { regulationOperations } from "./contract/Regulations.ts"
import { ruleOperations } from "./contract/Rules.ts"
import { gereedheid, gezondheid, openapi } from "./contract/Service.ts"
import type { Examples } from "./Examples.ts"
import type { InputOf } from "./Operation.ts"
import type { Outcome } from "./Outcome.ts"
import type { Place } from "./Place.ts"

/** The operations by id, in the order the document lists them, in the words of the regulation at hand. */
export const makeContract = <Partner extends string, Version extends string>(
  vocabulary: Vocabulary<Partner, Version>,
  { text, situaties, vragen }: Examples
) => ({
  ...regulationOperations(text),
  vergelijking: vergelijking(vocabulary.versies),
  ...ruleOperations(vocabulary.versies),
  ...assessmentOperations(vocabulary, situaties),
  dag,
  termijnberekening,
  beslistermijn,
  bezwaartermijn,
  dwangsomberekening,
  procedure: procedure(vocabulary, vragen.procedure),
  ...fileOperations(vocabulary, vragen),
  jaarverslag: jaarverslag(vocabulary, vragen.jaarverslag),
  openapi,
  gezondheid,
  gereedheid
})

/** The operations of the API; with the partners and versions of a regulation, where those are known. */
export type Contract<Partner extends string = string, Version extends string = string> = ReturnType<
  typeof makeContract<Partner, Version>
>

/** What answers an operation, at once or (where that would hold up everyone else) later; typed by it. */
export type Handler<Id extends OperationId> = (
  input: InputOf<Contract[Id]>,
  place: () => Place
) => Later<Outcome<Contract[Id]["answer"]["Type"]>, Id>

/** Comparing two versions for the first time takes a second. */
type Later<A, Id extends OperationId> = Id extends "vergelijking" ? Promise<A> : A

/** A handler for every operation. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> }
