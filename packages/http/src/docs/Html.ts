/**
 * Writes HTML in which no text can become markup.
 *
 * @module
 */

/** Markup that is already safe. */
export class Html {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }
}

type Part = Html | string | number | ReadonlyArray<Html>

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

const print = (part: Part): string => {
  if (part instanceof Html) return String(part)
  if (Array.isArray(part)) return part.map(String).join("")
  return String(part).replaceAll(/[&<>"]/gu, (character) => ENTITIES[character] ?? character)
}

/** A template whose values are escaped, unless they are markup themselves. */
export const html = (strings: TemplateStringsArray, ...parts: ReadonlyArray<Part>): Html =>
  new Html(strings.reduce((text, string, i) => `${text}${print(parts[i - 1] ?? "")}${string}`))

/** Nothing. */
export const nothing = new Html("")
