/**
 * What happens with a judgement, and with a serious situation the committee met?
 *
 * @module
 */
import { type Happening, hasFile, need, outside, owedReaction, plain } from "./Happening.ts"
import { type Because, statute } from "./Reason.ts"

const serious = (nl: string, en: string): Because => statute("Jeugdwet art. 4.2.2", nl, en)

const keptByCommittee = ["commissie", "beide"] as const

/** What happens after a judgement, in the order a procedure usually takes. */
export const afterJudgement = [
  {
    event: "oordeel-ontvangen",
    by: "aanbieder",
    what: plain("De organisatie ontvangt het oordeel.", "The organisation receives the judgement."),
    needs: [owedReaction],
    ways: [{ becomes: {} }],
    because: [
      statute("Jeugdwet art. 4.2.1 lid 5", "Vanaf die dag telt haar termijn.", "From that day its term counts.")
    ]
  },
  {
    event: "reactie",
    by: "aanbieder",
    what: plain(
      "De organisatie schrijft u of er iets verandert, en wat.",
      "The organisation writes to you whether anything will change, and what."
    ),
    needs: [owedReaction],
    ways: [{ becomes: {} }],
    because: [
      statute("Jeugdwet art. 4.2.1 lid 5", "Op elk oordeel volgt een reactie.", "Every judgement gets a reaction.")
    ]
  },
  {
    event: "uitstel-reactie",
    by: "aanbieder",
    until: true,
    what: plain(
      "De organisatie heeft meer tijd nodig en noemt een nieuwe dag.",
      "The organisation needs more time and names a new day."
    ),
    needs: [owedReaction],
    ways: [{ becomes: {} }],
    because: [
      statute(
        "Jeugdwet art. 4.2.1 lid 5",
        "De organisatie zegt waarom en tot wanneer.",
        "The organisation says why and until when."
      )
    ]
  },
  {
    event: "ernstige-situatie",
    by: "commissie",
    what: plain(
      "De commissie ziet een ernstige situatie die vaker kan voorkomen.",
      "The committee sees a serious situation that may happen again."
    ),
    needs: [
      hasFile,
      outside,
      need(
        "ernst",
        ["geen", "vastgesteld", "maatregelen", "gemeld"],
        "De commissie heeft dat al vastgesteld.",
        "The committee has established that already."
      )
    ],
    // The statute asks for no complaint that runs: what the committee sees in its file counts too (D71).
    ways: [
      { when: { zaak: ["lopend"] }, becomes: { ernst: "vastgesteld" } },
      { when: { zaak: ["gesloten", "ingetrokken"], dossier: keptByCommittee }, becomes: { ernst: "vastgesteld" } },
      {
        when: { zaak: ["gesloten", "ingetrokken"], dossier: ["geen", "samenwerking"] },
        refused: plain("Er is geen dossier van een klacht.", "There is no file of a complaint.")
      }
    ],
    because: [serious("Daar moet de aanbieder van weten.", "The provider must know of it.")]
  },
  {
    event: "aanbieder-ingelicht",
    by: "commissie",
    what: plain("De commissie zegt het tegen de aanbieder.", "The committee tells the provider."),
    needs: [
      need(
        "ernst",
        ["vastgesteld"],
        "Er is geen ernstige situatie die de aanbieder nog moet horen.",
        "There is no serious situation the provider still has to be told of."
      )
    ],
    ways: [{ becomes: { ernst: "ingelicht" } }],
    because: [serious("De commissie licht de aanbieder in.", "The committee informs the provider.")]
  },
  {
    event: "maatregelen",
    by: "aanbieder",
    what: plain("De aanbieder neemt maatregelen.", "The provider takes measures."),
    needs: [
      need(
        "ernst",
        ["ingelicht"],
        "De aanbieder is niet ingelicht, of het is al duidelijk wat hij doet.",
        "The provider has not been informed, or it is clear already what it does."
      )
    ],
    ways: [{ becomes: { ernst: "maatregelen" } }],
    because: [serious("Dan hoeft de commissie niets te melden.", "Then the committee need not report.")]
  },
  {
    event: "geen-maatregelen",
    by: "commissie",
    what: plain("De commissie ziet dat de aanbieder niets doet.", "The committee sees that the provider does nothing."),
    needs: [
      need(
        "ernst",
        ["ingelicht"],
        "De aanbieder is niet ingelicht, of het is al duidelijk wat hij doet.",
        "The provider has not been informed, or it is clear already what it does."
      )
    ],
    ways: [{ becomes: { ernst: "zonder-maatregelen" } }],
    because: [serious("Dan meldt de commissie het.", "Then the committee reports it.")]
  },
  {
    event: "inspectie-gemeld",
    by: "commissie",
    what: plain("De commissie meldt het bij de inspectie.", "The committee reports it to the inspectorate."),
    needs: [need("ernst", ["zonder-maatregelen"], "Er is niets te melden.", "There is nothing to report.")],
    ways: [{ becomes: { ernst: "gemeld" } }],
    because: [serious("De commissie meldt het bij de inspectie.", "The committee reports it to the inspectorate.")]
  }
] as const satisfies ReadonlyArray<Happening>
