/**
 * Everything the API does: one list of operations.
 *
 * @module
 */
import { beoordeling, type Vocabulary } from "./contract/Assessments.ts"
import { dag, termijnberekening } from "./contract/Calendar.ts"
import { bezwaartermijn, dwangsomberekening } from "./contract/Objections.ts"
import { regulationOperations, type TextExample } from "./contract/Regulations.ts"
import { gezondheid, openapi } from "./contract/Service.ts"
import type { InputOf } from "./Operation.ts"
import type { Outcome } from "./Outcome.ts"

/** The operations by id, in the order the document lists them, in the words of the regulation at hand. */
export const makeContract = (vocabulary: Vocabulary, example: TextExample) => ({
  ...regulationOperations(example),
  beoordeling: beoordeling(vocabulary),
  dag,
  termijnberekening,
  bezwaartermijn,
  dwangsomberekening,
  openapi,
  gezondheid
})

/** The operations of the API. */
export type Contract = ReturnType<typeof makeContract>

/** The id of an operation. */
export type OperationId = keyof Contract

/** What answers an operation; typed by it. */
export type Handler<Id extends OperationId> = (input: InputOf<Contract[Id]>) => Outcome<Contract[Id]["answer"]["Type"]>

/** A handler for every operation. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> }
