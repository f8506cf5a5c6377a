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
export const coursePage = "/regels/procedure/"

/** Where that page tells everything that can happen. */
export const eventsPlace = `${coursePage}#_gebeurtenissen`
export const routesPage = "/regels/routes/"
export const examplesPage = "/regels/voorbeelden/"
export const glossaryPage = "/begrippen/"
export const plainPage = "/gewone-taal/"
export const youngPage = "/voor-jou/"
export const youngGlossary = "/voor-jou/moeilijke-woorden/"
export const englishHome = "/en/"
export const englishGuide = "/en/what-can-i-do/"
export const englishWhy = "/en/what-can-i-do/why/"
export const englishText = "/en/regulation/"
export const accountPage = "/verantwoording/"
export const searchPage = "/zoeken/"
export const openPage = "/open-vragen/"
export const feed = "/regeling/wijzigingen.atom"

/** What machines look for at a fixed place: the last two exist once the publication says enough. */
export const robotsFile = "/robots.txt"
export const sitemapFile = "/sitemap.xml"
export const securityFile = "/.well-known/security.txt"

/** Where a server of the API describes it; the site alone has no such page. */
export const apiDocs = "/docs"

/** The pages that help: what to do, whom to talk to, which days, which letter; and what we say of the site itself. */
export const guidePage = "/wat-kan-ik-doen/"
export const whyPage = "/wat-kan-ik-doen/waarom/"
export const talkPage = "/praten/"
export const timelinePage = "/mijn-tijdlijn/"
export const letterPage = "/brief/"
export const privacyPage = "/privacy/"
export const accessibilityPage = "/toegankelijkheid/"
export const faultPage = "/fout-melden/"

/** The text of a version in plain Dutch, for 12 and up or in English; that of the current version stands at the page itself. */
export const rewordedPath = (page: string, { versie }: OfVersion, current: OfVersion): string =>
  versie === current.versie ? page : `${page}${versie}/`

/** The whole text of a version. */
export const versionPath = ({ versie }: OfVersion): string => `/regeling/${versie}/`

/** The same text as a file for people or machines; `ending` is that of its name, such as `akn.xml`. */
export const formPath = ({ versie }: OfVersion, ending: string): string => `/regeling/${versie}.${ending}`

/** What differs between a version and the one before it. */
export const comparisonPath = (van: OfVersion, naar: OfVersion): string =>
  `/regeling/verschil/${van.versie}...${naar.versie}/`

/** What is the matter with the text of a version. */
export const findingsPath = ({ versie }: OfVersion): string => `${openPage}${versie}/`

/** A chapter or provision within the whole text; prefixed, because a sentence may have the same id. */
export const sectionAnchor = (id: string): string => `deel-${id}`

/** One provision, or the text of a chapter that has none. */
export const provisionPath = (version: OfVersion, id: string): string => `${versionPath(version)}${id}/`

/** The permanent link of a sentence. */
export const sentencePath = (version: OfVersion, { id }: Pick<Zin, "id">): string => `${versionPath(version)}#${id}`

/** A word of the text or of the answers, explained. */
export const termOfGlossary = (id: string): string => `${glossaryPage}#${id}`

/** A worked example. */
export const examplePath = (id: string): string => `${examplesPage}#${id}`

/** The worked examples of one kind of question beside a situation. */
export const questionsPage = (soort: string): string => `${examplesPage}${soort}/`

/** A question the text leaves open, and how we read it. */
export const readingPath = (id: string): string => `${openPage}lezing/${id}/`

/** A term or number of the text, and what the rules make of it. */
export const termPath = (parameter: string): string => `${termsPage}#${parameter}`

/** A table or an obligation. */
export const rulePath = (id: string): string => `${rulesPage}${id}/`

/** Address of what a statute leaves open of a rule, and how we read it. */
export const openOf = (id: string): string => `${rulePath(id)}#openlaat`
