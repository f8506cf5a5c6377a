/**
 * The addresses the text names: nobody here makes one up.
 *
 * @module
 */
import { carriersOf, sectionOf } from "./Section.ts"
import { current } from "./Versions.ts"

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u
const web = /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?)]/iu

/** The first e-mail address in the sentences that carry an anchor. */
export const emailIn = (anker: string): string =>
  found(
    anker,
    carriersOf(current, anker).map(({ tekst }) => email.exec(tekst)?.[0])
  )

/** The first web address in the provision of the sentence that carries an anchor. */
export const addressIn = (anker: string): string => {
  const address = found(
    anker,
    carriersOf(current, anker)
      .flatMap((zin) => sectionOf(current, zin).zinnen)
      .map(({ tekst }) => web.exec(tekst)?.[0])
  )
  return address.startsWith("www.") || address.startsWith("WWW.") ? `https://${address.toLowerCase()}` : address
}

function found(anker: string, all: ReadonlyArray<string | undefined>): string {
  const first = all.find((address) => address !== undefined)
  if (first === undefined) throw new Error(`Bij het anker ${anker} noemt de tekst geen adres.`)
  return first
}
