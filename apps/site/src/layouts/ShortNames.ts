/**
 * Few bytes for the tokens of a sheet: every page carries its own, and needs its bytes for words.
 *
 * @module
 */

/** The sheet without tokens it does not use, and with a name of one or two letters for each other. */
export const withShortNames = (css: string): string => {
  const before = shortened.get(css)
  if (before !== undefined) return before
  const made = shorten(css)
  shortened.set(css, made)
  return made
}

/** Thousands of pages share a few sheets. */
const shortened = new Map<string, string>()

const shorten = (css: string): string => {
  const short = new Map<string, string>()
  return withoutUnused(css).replace(/--[a-z][\w-]*/gu, (name) => {
    const known = short.get(name) ?? `--${short.size.toString(36)}`
    short.set(name, known)
    return known
  })
}

/** A token a page never uses says nothing there; one that is set once and used once stands where it is used. */
const withoutUnused = (css: string): string => {
  const once = new Map<string, string>()
  const less = css.replace(declaration, (all, name: string, value: string) => {
    const uses = count(css, `var(${name})`)
    if (uses === 1 && count(css, `${name}:`) === 1) once.set(name, value)
    return uses === 0 || once.has(name) ? "" : all
  })
  return less.replace(/var\((--[a-z][\w-]*)\)/gu, (all, name: string) => once.get(name) ?? all)
}

const declaration = /(--[a-z][\w-]*):([^;}]*)(?:;|(?=\}))/gu

const count = (text: string, part: string): number => text.split(part).length - 1
