/**
 * Every way there is through the questions the element is given, walked without the code that made them.
 *
 * @module
 */
import { given } from "../src/Given.ts"
import { asks, type Outcome } from "../src/Guide.ts"

/** A way to an outcome: what was answered, by fact and by place of the choice, and the screens on it. */
export interface Way {
  readonly known: Readonly<Record<string, string | boolean>>
  readonly choices: ReadonlyArray<number>
  readonly screens: ReadonlyArray<number>
  readonly outcome: Outcome
}

/** A value as the core knows it. */
const asValue = (waarde: string): string | boolean =>
  waarde === "true" || waarde === "false" ? waarde === "true" : waarde

const from = (at: number, way: Omit<Way, "outcome">): ReadonlyArray<Way> => {
  const screen = given.schermen[at]
  if (screen === undefined) throw new Error(`There is no screen ${at}.`)
  const screens = [...way.screens, at]
  if (!asks(screen)) return [{ ...way, screens, outcome: screen }]
  const keuzes = given.vragen[screen.feit]?.keuzes ?? []
  if (keuzes.length !== screen.naar.length) throw new Error(`Screen ${at} has answers that lead nowhere.`)
  return screen.naar.flatMap((to, i) =>
    from(to, {
      known: { ...way.known, [screen.feit]: asValue(keuzes[i]?.waarde ?? "") },
      choices: [...way.choices, i],
      screens
    })
  )
}

/** All of them. */
export const ways: ReadonlyArray<Way> = from(given.begin, { known: {}, choices: [], screens: [] })

/** Where a situation leads, or nowhere where it leaves a question open. */
export const follow = (situatie: Readonly<Record<string, unknown>>): Outcome | undefined => {
  let screen = given.schermen[given.begin]
  while (screen !== undefined && asks(screen)) {
    const { feit, naar } = screen
    const i = given.vragen[feit]?.keuzes.findIndex(({ waarde }) => asValue(waarde) === situatie[feit]) ?? -1
    screen = given.schermen[naar[i] ?? -1]
  }
  return screen
}
