/**
 * The files machines look for at a fixed place, from what the publication says of itself.
 *
 * A map of the site needs full addresses and a security contact needs a day until which it holds. While the publication
 * does not say so, these files are not there: half of one would break its own standard.
 *
 * @module
 */
import type { Uitgave } from "@kracht/regulation/Model"
import { element, printXml } from "@kracht/regulation/Xml"
import { robotsFile, securityFile, sitemapFile } from "./Address.ts"
import { absolute } from "./Origin.ts"

/** What is known of the publication: everything else stays out of these files. */
type Published = Pick<Uitgave, "oorsprong" | "beveiligingscontact" | "beveiligingscontactGeldigTot">

/** A file and where it stands. */
export interface MachineFile {
  readonly path: string
  readonly text: string
}

/** Who may look at what: everything is public. Says also which other files there are, or that there is none. */
const robots = ({ oorsprong }: Published): string =>
  [
    "User-agent: *",
    "Allow: /",
    "",
    oorsprong === null
      ? "# Het adres van deze site is niet ingesteld. Daarom is er geen sitemap."
      : `Sitemap: ${absolute(sitemapFile, oorsprong)}`,
    ""
  ].join("\n")

/** Every page by its full address. */
const sitemap = (origin: string, pages: ReadonlyArray<string>): string =>
  printXml(
    element(
      "urlset",
      { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" },
      ...pages.map((path) => element("url", {}, element("loc", {}, absolute(path, origin))))
    )
  )

/** Where a leak can be reported (RFC 9116). */
const security = (contact: string, until: string, origin: string | null): string =>
  [
    `Contact: ${uriOf(contact)}`,
    `Expires: ${until}T23:59:59Z`,
    "Preferred-Languages: nl, en",
    ...(origin === null ? [] : [`Canonical: ${absolute(securityFile, origin)}`]),
    ""
  ].join("\n")

const uriOf = (contact: string): string =>
  /^[a-z]+:/u.test(contact) ? contact : contact.includes("@") ? `mailto:${contact}` : `https://${contact}`

/** The files there are for a publication whose pages stand at these paths. */
export const machineFiles = (published: Published, pages: ReadonlyArray<string>): ReadonlyArray<MachineFile> => {
  const { oorsprong, beveiligingscontact, beveiligingscontactGeldigTot } = published
  return [
    { path: robotsFile, text: robots(published) },
    ...(oorsprong === null ? [] : [{ path: sitemapFile, text: sitemap(oorsprong, pages) }]),
    ...(beveiligingscontact === null || beveiligingscontactGeldigTot === null
      ? []
      : [{ path: securityFile, text: security(beveiligingscontact, beveiligingscontactGeldigTot, oorsprong) }])
  ]
}
