/**
 * Who sees a client's own file?
 *
 * @module
 */
import { asked, filesNeedConsent, type Inzage, ofTheLiving, row, type When, withoutConsent } from "./Access.ts"
import { type Because, type Plain, sentence, statute } from "./Reason.ts"
import { answering } from "./RespondentAccess.ts"

/** What the statute says of the file of someone who has died: who may ask for it, and what holds it back. */
const ofTheDeceased = [
  statute(
    "Jeugdwet art. 7.3.12a lid 1",
    "Wie is overleden, zegt geen ja meer. Een ander ziet het dossier alleen met een ja van toen of een zwaar belang.",
    "Someone who has died cannot say yes. Another sees the file only with a yes from then or a weighty interest."
  ),
  statute(
    "Jeugdwet art. 7.3.12a lid 3 en 4",
    "Zien mag alleen wat daarvoor nodig is, en niet als de overledene het niet wilde.",
    "Only what that needs may be seen, and not if the deceased did not want it."
  )
] as const

const hadCustody = statute(
  "Jeugdwet art. 7.3.12a lid 2",
  "Was het kind nog geen 16, dan mag wie het gezag had het vragen.",
  "If the child was not yet 16, whoever had custody may ask for it."
)

/** The rows on the file of someone who has died: there the helper who keeps it decides. */
const DECEASED = "clientdossier-overledene"

/** What someone who is left behind can want it for. */
const ofOwn = ["verweren", "ondersteunen", "eigen-gegevens", "ander-doel"] as const

/** Those for whom the client's consent can open the file, with the purpose it is for. */
const opened: ReadonlyArray<{
  readonly id: string
  readonly outcome: Inzage
  readonly rol: NonNullable<When["rol"]>
  readonly doel: NonNullable<When["doel"]>
  readonly because: ReadonlyArray<Because>
}> = [
  {
    id: "beklaagde",
    outcome: "alleen-wat-nodig-is",
    rol: "beklaagde",
    doel: answering,
    because: [
      sentence(
        "inzage",
        "De tekst noemt de beklaagde: die moet kunnen zien waarover het gaat.",
        "The text names the person complained about: they must be able to see what it is about."
      )
    ]
  },
  {
    id: "commissie",
    outcome: "alleen-wat-nodig-is",
    rol: "externe-klachtencommissie",
    doel: "klacht-behandelen",
    because: [
      sentence(
        "inzage",
        "De tekst noemt de commissie: die moet kunnen zien waarover het gaat.",
        "The text names the committee: it must be able to see what it is about."
      )
    ]
  },
  {
    id: "andere-behandelaar",
    outcome: "mens-beslist",
    rol: ["interne-klachtenfunctionaris", "klachtencoordinator", "externe-klachtenfunctionaris"],
    doel: ["klacht-behandelen", "bemiddelen"],
    because: [
      sentence(
        "inzage",
        "De tekst noemt alleen de beklaagde en de commissie. Of dit ook nodig is, beslist een mens.",
        "The text names only the person complained about and the committee. Whether this too is needed is for a human."
      )
    ]
  },
  {
    id: "vertrouwenspersoon",
    outcome: "alleen-wat-nodig-is",
    rol: "vertrouwenspersoon",
    doel: "ondersteunen",
    because: [
      statute(
        "Jeugdwet art. 1a.2 lid 4",
        "Een vertrouwenspersoon mag zien wat nodig is om u te steunen.",
        "A confidential adviser may see what is needed to support you."
      )
    ]
  },
  {
    id: "bijstandspersoon",
    outcome: "alleen-wat-nodig-is",
    rol: "bijstandspersoon",
    doel: "ondersteunen",
    because: [
      sentence("bijstand.indiener", "U mag iemand meenemen om u bij te staan.", "You may bring someone to assist you.")
    ]
  },
  {
    id: "andere-ouder",
    outcome: "alleen-wat-nodig-is",
    rol: "andere-ouder",
    doel: ["verweren", "ondersteunen"],
    because: []
  }
]

/** The file, for those whom consent can open it for. */
export const clientFile = opened.flatMap(({ id, outcome, rol, doel, because }) => [
  row(
    `clientdossier-${id}`,
    outcome,
    { stuk: "clientdossier", rol, doel, toestemming: "gegeven" },
    ...because,
    asked,
    filesNeedConsent
  ),
  row(
    `clientdossier-${id}-zonder-toestemming`,
    "mag-niet",
    { stuk: "clientdossier", rol, doel, toestemming: withoutConsent },
    asked,
    filesNeedConsent
  )
])

/** The file of someone who has died: for those the consent of the living could have opened it for, and for who is left. */
export const deceased = [
  ...opened
    .filter(({ rol }) => rol !== "andere-ouder")
    .map(({ id, rol, doel }) =>
      row(
        `${DECEASED}-${id}`,
        "mens-beslist",
        { stuk: "clientdossier", rol, doel, toestemming: "kan-niet-meer" },
        ...ofTheDeceased
      )
    ),
  row(
    `${DECEASED}-naaste`,
    "mens-beslist",
    {
      stuk: "clientdossier",
      rol: ["klager", "vertegenwoordiger", "andere-ouder"],
      doel: ofOwn,
      toestemming: "kan-niet-meer"
    },
    ...ofTheDeceased,
    hadCustody
  ),
  row(
    `${DECEASED}-nabestaande`,
    "mens-beslist",
    { stuk: "clientdossier", rol: "nabestaande", doel: ofOwn },
    ...ofTheDeceased,
    hadCustody
  )
]

/** From 12 on people decide over their own file, unless they cannot weigh it. */
const fromTwelve = ["12-tot-18", "18-plus"] as const

const ownFile = { rol: "betrokkene", stuk: "clientdossier", doel: "eigen-gegevens", toestemming: ofTheLiving } as const

const ofSomeoneElse = {
  rol: "vertegenwoordiger",
  stuk: "clientdossier",
  doel: ["eigen-gegevens", "ondersteunen"],
  toestemming: ofTheLiving
} as const

const unlessItHarms = statute(
  "Jeugdwet art. 7.3.15 lid 4",
  "Niet als dat slecht is voor degene over wie het gaat.",
  "Not where that harms the person it is about."
)

/** Own files whose keeper weighs it: the duty to show them is the helper's, and the statute lets others ask. */
const WEIGHED_BY_KEEPER: ReadonlyArray<string> = [
  "eigen-clientdossier-onder-12",
  "eigen-clientdossier-kan-niet-overzien",
  "clientdossier-van-jongere"
]

/** The file, for the client, who decides for them, and who gives the help. */
export const theirClient = [
  row(
    "eigen-clientdossier",
    "alleen-eigen-gegevens",
    { ...ownFile, leeftijdBetrokkene: fromTwelve, kanOverzien: true },
    statute(
      "Jeugdwet art. 7.3.10",
      "U mag uw eigen dossier zien, niet wat over een ander gaat.",
      "You may see your own file, not what is about another."
    )
  ),
  row(
    "eigen-clientdossier-onder-12",
    "mens-beslist",
    { ...ownFile, leeftijdBetrokkene: "onder-12" },
    statute(
      "Jeugdwet art. 7.3.15 lid 1",
      "Is een kind nog geen 12, dan vragen de ouders met gezag of de voogd dit. Of het kind zelf mag kijken, beslist een mens.",
      "For a child not yet 12 the parents with custody or the guardian ask for this. Whether the child may look is for a human."
    )
  ),
  row(
    "eigen-clientdossier-kan-niet-overzien",
    "mens-beslist",
    { ...ownFile, leeftijdBetrokkene: fromTwelve, kanOverzien: false },
    statute(
      "Jeugdwet art. 7.3.15 lid 2",
      "Kan iemand dit niet overzien, dan vraagt een ander het. Of diegene zelf mag kijken, beslist een mens.",
      "If someone cannot weigh this, another asks for it. Whether they may look themselves is for a human."
    )
  ),
  row(
    "clientdossier-van-kind",
    "alleen-eigen-gegevens",
    { ...ofSomeoneElse, leeftijdBetrokkene: "onder-12" },
    statute(
      "Jeugdwet art. 7.3.11 lid 2 onder b",
      "Wie voor het kind beslist, mag het dossier van het kind zien.",
      "Whoever decides for the child may see the child's file."
    ),
    unlessItHarms
  ),
  row(
    "clientdossier-van-wie-niet-overziet",
    "alleen-eigen-gegevens",
    { ...ofSomeoneElse, leeftijdBetrokkene: fromTwelve, kanOverzien: false },
    statute(
      "Jeugdwet art. 7.3.11 lid 2 onder b",
      "Wie beslist voor iemand die dit niet kan overzien, mag dat dossier zien.",
      "Whoever decides for someone who cannot weigh this may see that file."
    ),
    unlessItHarms
  ),
  row(
    "clientdossier-van-jongere",
    "mens-beslist",
    { ...ofSomeoneElse, leeftijdBetrokkene: "12-tot-18", kanOverzien: true },
    statute(
      "Jeugdwet art. 7.3.11 lid 2 onder b",
      "Ouders met gezag zeggen soms ook ja tegen hulp. Dan kunnen zij het dossier soms zien.",
      "Parents with custody sometimes consent to help too. Then they can sometimes see the file."
    ),
    statute(
      "Jeugdwet art. 7.3.5",
      "Wie 16 of ouder is, beslist zelf. Dan blijft het dossier dicht.",
      "Whoever is 16 or over decides alone. Then the file stays closed."
    )
  ),
  row(
    "clientdossier-van-volwassene",
    "mag-niet",
    { ...ofSomeoneElse, leeftijdBetrokkene: "18-plus", kanOverzien: true },
    statute(
      "Jeugdwet art. 7.3.15 lid 2",
      "Een volwassene die dit kan overzien, beslist zelf. Niemand beslist dan voor diegene.",
      "An adult who can weigh this decides alone. Then nobody decides for them."
    )
  ),
  row(
    "clientdossier-hulpverlener",
    "alleen-wat-nodig-is",
    { rol: "hulpverlener", stuk: "clientdossier", doel: "hulp-geven", toestemming: ofTheLiving },
    statute(
      "Jeugdwet art. 7.3.11 lid 2 onder a",
      "Wie de hulp geeft, ziet wat daarvoor nodig is.",
      "Whoever gives the help sees what that needs."
    )
  )
]

const officer: Plain = {
  nl: "de klachtenfunctionaris van {samenwerking}",
  en: "the complaints officer of {samenwerking}"
}

const keeper: Plain = {
  nl: "de hulpverlener die het dossier bewaart",
  en: "the helper who keeps the file"
}

/** Who weighs it where a human must: for someone's own file, or that of who has died, the helper who keeps it. */
export const weighedBy = ({ id }: { readonly id: string }): Plain =>
  id.startsWith(DECEASED) || WEIGHED_BY_KEEPER.includes(id) ? keeper : officer
