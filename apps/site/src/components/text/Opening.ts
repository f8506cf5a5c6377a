/**
 * How a sentence is named by its first words.
 *
 * @module
 */

const words = 8

/** The first words, with an ellipsis when more follow. */
export const opening = (text: string): string => {
  const all = text.split(" ")
  return all.length <= words
    ? text
    : `${all
        .slice(0, words)
        .join(" ")
        .replace(/[,;:.]$/u, "")} …`
}
