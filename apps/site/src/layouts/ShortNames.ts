/**
 * Short names for the tokens of a sheet: every page carries its own, and needs its bytes for words.
 *
 * @module
 */

/** The sheet with a name of one or two letters for each token. */
export const withShortNames = (css: string): string => {
  const short = new Map<string, string>()
  return css.replace(/--[a-z][\w-]*/gu, (name) => {
    const known = short.get(name) ?? `--${short.size.toString(36)}`
    short.set(name, known)
    return known
  })
}
