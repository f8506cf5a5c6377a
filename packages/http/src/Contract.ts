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
import { bezwaartermijn, dwangsomberekening } from "./contract/Objections.ts"
import { procedure } from "./contract/Procedures.ts"
import { regulationOperations, type TextExample } from "./contract/Regulations.ts"
import { ruleOperations } from "./contract/Rules.ts"
import { gereedheid, gezondheid, openapi } from "./contract/Service.ts"
import type { InputOf } from "./Operation.ts"
import type { Outcome } from "./Outcome.ts"

/** The operations by id, in the order the document lists them, in the words of the regulation at hand. */
export const makeContract = (vocabulary: Vocabulary, example: TextExample) => ({
  ...regulationOperations(example),
  vergelijking: vergelijking(vocabulary.versies),
  ...ruleOperations(vocabulary.versies),
  ...assessmentOperations(vocabulary),
  dag,
  termijnberekening,
  bezwaartermijn,
  dwangsomberekening,
  procedure: procedure(vocabulary),
  ...fileOperations(vocabulary),
  jaarverslag: jaarverslag(vocabulary),
  openapi,
  gezondheid,
  gereedheid
})

/** The operations of the API. */
export type Contract = ReturnType<typeof makeContract>

/** What answers an operation; typed by it. */
export type Handler<Id extends OperationId> = (input: InputOf<Contract[Id]>) => Outcome<Contract[Id]["answer"]["Type"]>

/** A handler for every operation. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> }
