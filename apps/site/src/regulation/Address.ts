/**
 * Where everything stands: paths without a host, so that they hold wherever the site is served.
 *
 * @module
 */
import type { Versie, Zin } from "@kracht/regulation/Model"

type OfVersion = Pick<Versie, "versie">

/** The pages that are not about one version, sentence or rule. */
export const home = "/"
export const versionsPage = "/regeling/"
export const rulesPage = "/regels/"
export const termsPage = "/termijnen/"

/** The whole text of a version. */
export const versionPath = ({ versie }: OfVersion): string => `/regeling/${versie}/`

/** A chapter or provision within the whole text; prefixed, because a sentence may have the same id. */
export const sectionAnchor = (id: string): string => `deel-${id}`

/** One provision, or the text of a chapter that has none. */
export const provisionPath = (version: OfVersion, id: string): string => `${versionPath(version)}${id}/`

/** The permanent link of a sentence. */
export const sentencePath = (version: OfVersion, { id }: Pick<Zin, "id">): string => `${versionPath(version)}#${id}`

/** A term or number of the text, and what the rules make of it. */
export const termPath = (parameter: string): string => `${termsPage}#${parameter}`

/** A table or an obligation. */
export const rulePath = (id: string): string => `${rulesPage}${id}/`
