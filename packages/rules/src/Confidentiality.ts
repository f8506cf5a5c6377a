/**
 * Who may see what, in which role and for which purpose?
 *
 * The default is no: only a row that says so opens anything.
 *
 * @module
 */
import { caseFile, doel, facts, onlyForThat, row, secret } from "./Access.ts"
import { clientFile, deceased, theirClient } from "./ClientFileAccess.ts"
import { ownComplaint, support } from "./ComplainantAccess.ts"
import { besideHandling, handling } from "./HandlerAccess.ts"
import { aboutThemselves, inComplaint } from "./OwnData.ts"
import { sentence } from "./Reason.ts"
import { answeringComplaint } from "./RespondentAccess.ts"
import { byStatute } from "./StatutoryAccess.ts"
import * as Table from "./Table.ts"

const confidential = sentence(
  "vertrouwelijk",
  "Wat u vertelt, blijft vertrouwelijk.",
  "What you tell stays confidential."
)

/**
 * Decides what may be seen.
 *
 * The text names who must see the facts of a case, and asks consent for it; the statutes add whose file it is and who
 * must be told. Papers of a complaint never serve the help itself.
 */
export const table = Table.make({
  id: "inzage",
  question: "Wie mag wat inzien?",
  facts,
  rows: [
    row(
      "jaarverslag",
      "mag",
      { stuk: "jaarverslag" },
      sentence("jaarverslag.openbaar", "Het jaarverslag is openbaar.", "The annual report is public.")
    ),
    row(
      "hulp-geven",
      "mag-niet",
      { stuk: caseFile, doel: "hulp-geven" },
      sentence(
        "dossier.apart",
        "Stukken van een klacht horen niet in het dossier van de hulp.",
        "Papers of a complaint do not belong in the file of the help."
      )
    ),
    row(
      "oud-betrokkene",
      "mag-niet",
      {
        rol: "oud-betrokkene",
        stuk: [...caseFile, "clientdossier"],
        doel: doel.values.filter((value) => value !== "hulp-geven" && value !== "eigen-gegevens")
      },
      sentence(
        "geheimhouding.blijft",
        "Wie er niet meer werkt, ziet niets meer en blijft zwijgen.",
        "Whoever no longer works there sees nothing any more and keeps silent."
      )
    ),
    ...handling,
    ...besideHandling,
    ...support,
    ...ownComplaint,
    ...answeringComplaint,
    ...clientFile,
    ...deceased,
    ...theirClient,
    ...aboutThemselves,
    ...inComplaint,
    ...byStatute,
    {
      ...row("niet", "mag-niet", {}, secret, confidential, onlyForThat),
      otherwise: true as const
    }
  ]
})
