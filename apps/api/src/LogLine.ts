/**
 * What is written down of a request.
 *
 * @module
 */
import type { AnswerRecord } from "@kracht/http/Record"

/** One line of JSON, with nothing in it of what was sent. */
export const logLine = (one: AnswerRecord): string =>
  JSON.stringify({ ...one, milliseconds: Number(one.milliseconds.toFixed(1)) })
