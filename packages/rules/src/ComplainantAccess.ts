/**
 * What do the complainant, and those who support them, see of the complaint?
 *
 * @module
 */
import { doel, ownData, row, sentToThem } from "./Access.ts"
import type { Rol } from "./CaseRole.ts"
import { type Because, sentence, statute } from "./Reason.ts"

/**
 * Who supports the complainant sees of the complaint what the complainant sees, because the complainant wants it: so only who was
 * asked. Consent to open the client's file has nothing to do with it.
 */
const supporters = [
  {
    rol: "vertrouwenspersoon",
    because: statute(
      "Jeugdwet art. 1.1",
      "Een vertrouwenspersoon steunt u op uw verzoek.",
      "A confidential adviser supports you at your request."
    )
  },
  {
    rol: "bijstandspersoon",
    because: sentence(
      "bijstand.indiener",
      "U mag iemand meenemen om u bij te staan.",
      "You may bring someone to assist you."
    )
  },
  {
    rol: "vertegenwoordiger",
    because: statute(
      "Jeugdwet art. 4.2.1 lid 4 onder a",
      "Iemand mag namens u klagen, als u dat wilt.",
      "Someone may complain on your behalf, if you want it."
    )
  }
] as const satisfies ReadonlyArray<{ readonly rol: Rol; readonly because: Because }>

/** The rows of access for those who support the complainant: the complaint itself, and of its file no more than the complainant. */
export const support = supporters.flatMap(({ rol, because }) => [
  row(
    `ondersteunen-${rol}`,
    "mag",
    { opVerzoekKlager: true, rol, stuk: ["klacht", "naam-klager", "oordeel"], doel: "ondersteunen" },
    because
  ),
  row(
    `ondersteunen-${rol}-klachtdossier`,
    "alleen-eigen-gegevens",
    { opVerzoekKlager: true, rol, stuk: "klachtdossier", doel: "ondersteunen" },
    because,
    statute(
      "AVG art. 15 lid 1 en 4",
      "Wie u steunt, ziet hiervan niet meer dan u zelf.",
      "Whoever supports you sees no more of this than you do."
    )
  )
])

/** What the complainant sees of the complaint. */
export const ownComplaint = [
  row(
    "klager-eigen-klacht",
    "mag",
    {
      rol: "klager",
      stuk: ["klacht", "naam-klager"],
      doel: doel.values.filter((value) => value !== "hulp-geven")
    },
    statute("AVG art. 15 lid 1 en 3", "Het is uw eigen klacht.", "It is your own complaint.")
  ),
  row(
    "oordeel-klager",
    "mag",
    { rol: "klager", stuk: "oordeel", doel: doel.values.filter((value) => value !== "hulp-geven") },
    sentToThem
  ),
  row(
    "klachtdossier-klager",
    "alleen-eigen-gegevens",
    { rol: "klager", stuk: "klachtdossier", doel: "eigen-gegevens" },
    ownData
  )
]
