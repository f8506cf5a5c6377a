/**
 * The changelog in Dutch, for whoever wants to know what an answer does otherwise: the words of the changes, and no more.
 *
 * @module
 */

/** The words of one change, as an item of a list. A commit says nothing to who reads this, so none is named. */
const getReleaseLine = ({ summary }: { readonly summary: string }): string =>
  `- ${summary
    .trim()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n  ")}`

/** The packages carry one number: that another moved along tells nobody anything. */
const getDependencyReleaseLine = (): string => ""

export default { getReleaseLine, getDependencyReleaseLine }

/** What the tool writes of itself, and what it is called here. */
const words: Readonly<Record<string, string>> = {
  "### Major Changes": "### Anders dan het was",
  "### Minor Changes": "### Nieuw",
  "### Patch Changes": "### Hersteld",
  "No changes in this release.": "Dit pakket verandert niet; het draagt het nummer van de andere mee."
}

/** A changelog with the words of the tool in Dutch. */
export const inDutch = (changelog: string): string =>
  changelog
    .split("\n")
    .map((line) => words[line] ?? line)
    .join("\n")
