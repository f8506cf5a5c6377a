import { check, organisatieVelden } from "../src/Situation.ts"

/** Can all of it be so at once? Facts drawn one by one may contradict each other; the organisations are left aside. */
export const isPossible = (situatie: object): boolean =>
  check(Object.fromEntries(Object.entries(situatie).filter(([id]) => !isOrganisation(id))), []).length === 0

const isOrganisation = (id: string): boolean => organisatieVelden.some((veld) => veld === id)
