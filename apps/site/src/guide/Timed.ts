/**
 * How long a duty has, and from which day it counts, as a reader is told.
 *
 * @module
 */
import { termOf } from "@kracht/rules/Deadline"
import type { Obligation, Owed } from "@kracht/rules/Obligation"
import { bound } from "../rules/Bound.ts"
import { type Moment, timelineOf } from "../timeline/Timeline.ts"
import { startDays } from "../timeline/Words.ts"
import type { Form } from "./Form.ts"
import { dayIn } from "./Saying.ts"

/** How long a duty has. */
export const lengthOf = (duty: Obligation): Moment["lengte"] => termOf(duty, bound.terms)

/** The day a duty counts from: on another way someone else receives something else. */
export const startDayOf = (duty: Owed, form: Form): string =>
  (duty.start === "ontvangst" ? startDays[timelineOf(duty)]?.[form] : undefined) ?? dayIn(duty.start, form)
