/**
 * Who is someone in a complaint case?
 *
 * @module
 */
import { fact } from "./Fact.ts"

/**
 * The role in which someone asks; a person with two roles asks in one at a time.
 *
 * `betrokkene` is the person the help is for, `vertegenwoordiger` who acts for them by statute (a parent with custody or
 * guardian of a child under 16, or whoever art. 7.3.15 Jeugdwet names), `andere-ouder` any other parent, `nabestaande` who
 * is left behind when that person has died, `bijstandspersoon` whom the complainant brings along, `vertrouwenspersoon`
 * who supports the complainant at their request, `hulpverlener` who gives the help now, `oud-betrokkene` who once handled
 * the case and no longer does.
 */
export const rol = fact(
  "rol",
  [
    "klager",
    "betrokkene",
    "vertegenwoordiger",
    "andere-ouder",
    "nabestaande",
    "bijstandspersoon",
    "vertrouwenspersoon",
    "beklaagde",
    "hulpverlener",
    "interne-klachtenfunctionaris",
    "klachtencoordinator",
    "externe-klachtenfunctionaris",
    "externe-klachtencommissie",
    "organisatie",
    "andere-medewerker",
    "oud-betrokkene",
    "gemeente",
    "inspectie",
    "veilig-thuis",
    "iedereen"
  ],
  "In welke rol vraagt iemand dit?"
)

/** A role in a case. */
export type Rol = (typeof rol.values)[number]
