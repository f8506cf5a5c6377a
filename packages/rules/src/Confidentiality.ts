/**
 * Who may see what, in which role and for which purpose?
 *
 * The default is no: only a row that says so opens anything.
 *
 * @module
 */
import { type Rol, rol } from "./CaseRole.ts"
import { type Toestemming, toestemming } from "./Consent.ts"
import { fact, yesNo } from "./Fact.ts"
import { gegevensGrondslag, klachtNaam } from "./Reading.ts"
import { type Because, type Plain, reading, sentence, statute } from "./Reason.ts"
import * as Table from "./Table.ts"

/**
 * What someone wants to see: the complaint, who complains, the file of the case, the committee's judgement, the client's
 * own file, or the public annual report.
 */
export const stuk = fact(
  "stuk",
  ["klacht", "naam-klager", "klachtdossier", "oordeel", "clientdossier", "jaarverslag"],
  "Wat wil iemand inzien?"
)

/** For what. */
export const doel = fact(
  "doel",
  [
    "klacht-behandelen",
    "bemiddelen",
    "verweren",
    "ondersteunen",
    "eigen-gegevens",
    "hulp-geven",
    "jaarverslag-maken",
    "wettelijke-plicht",
    "ander-doel"
  ],
  "Waarvoor is dat nodig?"
)

/** Did the complainant ask this person to act or speak for them in the complaint? */
export const opVerzoekKlager = yesNo("opVerzoekKlager", "Heeft degene die klaagt, deze persoon om steun gevraagd?")

/** What may be seen: all of it, what the purpose needs, one's own data, nothing, or for a human to weigh. */
export type Inzage = "mag" | "alleen-wat-nodig-is" | "alleen-eigen-gegevens" | "mens-beslist" | "mag-niet"

/** The outcomes as a reader is told them. */
export const accessInWords: Readonly<Record<Inzage, Plain>> = {
  mag: { nl: "Ja, dit mag helemaal worden gezien.", en: "Yes, all of this may be seen." },
  "alleen-wat-nodig-is": {
    nl: "Ja, maar alleen wat hiervoor nodig is.",
    en: "Yes, but only what is needed for this."
  },
  "alleen-eigen-gegevens": { nl: "Ja, maar alleen de eigen gegevens.", en: "Yes, but only one's own data." },
  "mens-beslist": { nl: "Of dit mag worden gezien, beslist een mens.", en: "Whether this may be seen is for a human." },
  "mag-niet": { nl: "Nee, dit mag niet worden gezien.", en: "No, this may not be seen." }
}

const facts = [rol, stuk, doel, toestemming, opVerzoekKlager, klachtNaam, gegevensGrondslag] as const

type When = Table.When<typeof facts>

const row = (id: string, outcome: Inzage, when: When, ...because: ReadonlyArray<Because>) => ({
  id,
  when,
  outcome,
  because
})

/** Consent that can still be given, and is not. */
const withoutConsent = toestemming.values.filter(
  (stand): stand is Exclude<Toestemming, "gegeven" | "kan-niet-meer"> =>
    stand !== "gegeven" && stand !== "kan-niet-meer"
)

/** How consent can stand of someone who lives. */
export const ofTheLiving = ["gegeven", ...withoutConsent] as const

const confidential = sentence(
  "vertrouwelijk",
  "Wat u vertelt, blijft vertrouwelijk.",
  "What you tell stays confidential."
)

const secret = sentence(
  "geheimhouding",
  "Wie bij de klacht is betrokken, houdt die geheim.",
  "Whoever is involved in the complaint keeps it secret."
)

const onDuty = reading(
  "gegevens.grondslag",
  "Wij lezen: gegevens voor een klacht rusten op die plicht, niet op toestemming.",
  "As we read it: data for a complaint rests on that duty, not on consent."
)

const onConsent = reading(
  "gegevens.grondslag",
  "In deze lezing rust het gebruik van gegevens op toestemming.",
  "Under this reading the use of data rests on consent."
)

const legalDuty = statute(
  "AVG art. 6 lid 1 onder c",
  "Een klacht behandelen is een plicht uit de wet. Zien mag wat daarvoor nodig is.",
  "Handling a complaint is a duty of statute. What that needs may be seen."
)

const asked = sentence(
  "toestemming",
  "Vooraf wordt schriftelijk toestemming gevraagd.",
  "Consent is asked beforehand and in writing."
)

const filesNeedConsent = statute(
  "Jeugdwet art. 7.3.11 lid 1",
  "Een ander ziet het dossier alleen met toestemming van degene over wie het gaat.",
  "Another sees the file only with the consent of the person it is about."
)

const ownData = statute(
  "AVG art. 15 lid 1 en 4",
  "U mag de gegevens over uzelf zien, niet die van een ander.",
  "You may see the data about yourself, not about another."
)

const reply = statute(
  "Jeugdwet art. 4.2.1 lid 2 onder e",
  "Over wie de klacht gaat, mag daarop reageren.",
  "Whoever the complaint is about may respond to it."
)

const sentToThem = statute(
  "Jeugdwet art. 4.2.1 lid 2 onder c",
  "De commissie stuurt het oordeel naar klager, beklaagde en aanbieder.",
  "The committee sends the judgement to complainant, person complained about and provider."
)

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

/** Why a judgement is in someone's hands, and no more than that. */
const onlyForThat = statute(
  "AVG art. 5 lid 1 onder b",
  "Gegevens zijn er voor 1 doel. Voor iets anders blijven ze dicht.",
  "Data is there for one purpose. For anything else it stays closed."
)

/** The four who handle a complaint, each with the sentence that gives it to them. */
const handlers = {
  "interne-klachtenfunctionaris": sentence(
    "gegrond.afspraak",
    "De interne klachtenfunctionaris zit bij het gesprek.",
    "The internal complaints officer sits in the talk."
  ),
  klachtencoordinator: sentence(
    "doorzetting",
    "De klacht gaat naar de klachtencoördinator.",
    "The complaint goes to the complaints coordinator."
  ),
  "externe-klachtenfunctionaris": sentence(
    "bemiddeling",
    "De externe klachtenfunctionaris bemiddelt.",
    "The external complaints officer mediates."
  ),
  "externe-klachtencommissie": sentence(
    "onderzoek",
    "De externe klachtencommissie onderzoekt de klacht.",
    "The external complaints committee investigates the complaint."
  )
} as const satisfies { readonly [R in Rol]?: Because }

const handler = Object.keys(handlers) as ReadonlyArray<keyof typeof handlers>

/** The rows on the file of someone who has died: there the helper who keeps it decides. */
const DECEASED = "clientdossier-overledene"

/** What someone who is left behind can want it for. */
const ofOwn = ["verweren", "ondersteunen", "eigen-gegevens", "ander-doel"] as const

const caseFile = ["klacht", "naam-klager", "klachtdossier", "oordeel"] as const

/** What those who handle a complaint need: nothing of it without the work. */
const handling = handler.flatMap((who) => {
  const when = { rol: who, stuk: caseFile, doel: ["klacht-behandelen", "bemiddelen"] } as const
  return [
    row(
      `behandelen-${who}`,
      "alleen-wat-nodig-is",
      { ...when, "gegevens.grondslag": "wettelijke-plicht" },
      handlers[who],
      secret,
      legalDuty,
      onDuty
    ),
    row(
      `behandelen-${who}-met-toestemming`,
      "alleen-wat-nodig-is",
      { ...when, "gegevens.grondslag": "toestemming", toestemming: ["gegeven", "kan-niet-meer"] },
      handlers[who],
      secret,
      onConsent
    ),
    row(
      `behandelen-${who}-zonder-toestemming`,
      "mag-niet",
      { ...when, "gegevens.grondslag": "toestemming", toestemming: withoutConsent },
      onConsent
    )
  ]
})

const theCase = sentence(
  "inzage",
  "De beklaagde moet de gegevens van de zaak kunnen zien.",
  "The person complained about must be able to see the facts of the case."
)

/** For what the person complained about sees the case: the text says that handling needs it (law.md N112), the statute to respond. */
const answering = ["verweren", "klacht-behandelen"] as const

const reporters = ["interne-klachtenfunctionaris", "externe-klachtenfunctionaris", "externe-klachtencommissie"] as const

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

const clientFile = opened.flatMap(({ id, outcome, rol, doel, because }) => [
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
const deceased = [
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

/**
 * Who supports the complainant sees of the complaint what the complainant sees, because the complainant wants it: who is
 * brought along or asked to support is that by their role, who represents the client only when asked. Consent to open
 * the client's file has nothing to do with it.
 */
const supporters = [
  {
    rol: "vertrouwenspersoon",
    when: {},
    because: statute(
      "Jeugdwet art. 1.1",
      "Een vertrouwenspersoon steunt u op uw verzoek.",
      "A confidential adviser supports you at your request."
    )
  },
  {
    rol: "bijstandspersoon",
    when: {},
    because: sentence(
      "bijstand.indiener",
      "U mag iemand meenemen om u bij te staan.",
      "You may bring someone to assist you."
    )
  },
  {
    rol: "vertegenwoordiger",
    when: { opVerzoekKlager: true },
    because: statute(
      "Jeugdwet art. 4.2.1 lid 4 onder a",
      "Iemand mag namens u klagen, als u dat wilt.",
      "Someone may complain on your behalf, if you want it."
    )
  }
] as const satisfies ReadonlyArray<{ readonly rol: Rol; readonly when: When; readonly because: Because }>

const support = supporters.flatMap(({ rol, when, because }) => [
  row(
    `ondersteunen-${rol}`,
    "mag",
    { ...when, rol, stuk: ["klacht", "naam-klager", "oordeel"], doel: "ondersteunen" },
    because
  ),
  row(
    `ondersteunen-${rol}-klachtdossier`,
    "alleen-eigen-gegevens",
    { ...when, rol, stuk: "klachtdossier", doel: "ondersteunen" },
    because,
    statute(
      "AVG art. 15 lid 1 en 4",
      "Wie u steunt, ziet hiervan niet meer dan u zelf.",
      "Whoever supports you sees no more of this than you do."
    )
  )
])

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
        doel: doel.values.filter((value) => value !== "hulp-geven")
      },
      sentence(
        "geheimhouding.blijft",
        "Wie er niet meer werkt, ziet niets meer en blijft zwijgen.",
        "Whoever no longer works there sees nothing any more and keeps silent."
      )
    ),
    ...handling,
    ...support,
    ...clientFile,
    ...deceased,
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
      "oordeel-beklaagde",
      "alleen-wat-nodig-is",
      { rol: "beklaagde", stuk: "oordeel", doel: answering },
      sentToThem,
      theCase,
      onlyForThat
    ),
    row(
      "oordeel-organisatie",
      "alleen-wat-nodig-is",
      { rol: "organisatie", stuk: "oordeel", doel: ["klacht-behandelen", "wettelijke-plicht"] },
      sentToThem,
      statute(
        "Jeugdwet art. 4.2.1 lid 5",
        "De aanbieder zegt daarna welke maatregelen hij neemt. Daarvoor heeft hij het oordeel nodig.",
        "The provider then says which measures it takes. It needs the judgement for that."
      ),
      onlyForThat
    ),
    row(
      "klachtdossier-klager",
      "alleen-eigen-gegevens",
      { rol: "klager", stuk: "klachtdossier", doel: "eigen-gegevens" },
      ownData
    ),
    row(
      "klachtdossier-betrokkene",
      "alleen-eigen-gegevens",
      { rol: ["betrokkene", "beklaagde"], stuk: ["klacht", "klachtdossier", "oordeel"], doel: "eigen-gegevens" },
      ownData
    ),
    row(
      "klachtdossier-namens-kind",
      "mens-beslist",
      { rol: "vertegenwoordiger", stuk: ["klacht", "klachtdossier", "oordeel"], doel: "eigen-gegevens" },
      statute(
        "Jeugdwet art. 7.3.15 lid 4",
        "Een kind kan zelf klagen, ook over thuis. Een mens weegt of dit veilig is.",
        "A child can complain alone, about home too. A human weighs whether this is safe."
      )
    ),
    row(
      "klacht-beklaagde",
      "alleen-wat-nodig-is",
      { rol: "beklaagde", stuk: "klacht", doel: answering },
      sentence(
        "beklaagde.informeren",
        "Over wie de klacht gaat, hoort dat.",
        "Whoever the complaint is about is told."
      ),
      theCase,
      reply
    ),
    row(
      "klachtdossier-beklaagde",
      "alleen-wat-nodig-is",
      { rol: "beklaagde", stuk: "klachtdossier", doel: answering, toestemming: "gegeven" },
      theCase,
      asked,
      reply
    ),
    row(
      "klachtdossier-beklaagde-zonder-toestemming",
      "mag-niet",
      { rol: "beklaagde", stuk: "klachtdossier", doel: answering, toestemming: withoutConsent },
      asked
    ),
    row(
      "klachtdossier-beklaagde-overledene",
      "mens-beslist",
      { rol: "beklaagde", stuk: "klachtdossier", doel: answering, toestemming: "kan-niet-meer" },
      asked,
      reply
    ),
    row(
      "naam-klager-beklaagde",
      "mens-beslist",
      { rol: "beklaagde", stuk: "naam-klager", doel: answering, "klacht.naam": "zoveel-als-nodig" },
      sentence(
        "beklaagde.informeren",
        "De tekst zegt dat de beklaagde van de klacht hoort, niet van wie. Wij lezen: alleen als het nodig is.",
        "The text says that they are told of the complaint, not from whom. As we read it: only where needed.",
        "klacht.naam"
      ),
      reply
    ),
    row(
      "naam-klager-beklaagde-altijd",
      "mag",
      { rol: "beklaagde", stuk: "naam-klager", doel: answering, "klacht.naam": "altijd" },
      sentence(
        "beklaagde.informeren",
        "In deze lezing hoort de beklaagde altijd wie er klaagt.",
        "Under this reading the person complained about is always told who complains.",
        "klacht.naam"
      ),
      reply
    ),
    row(
      "naam-klager-beklaagde-nooit",
      "mag-niet",
      { rol: "beklaagde", stuk: "naam-klager", doel: answering, "klacht.naam": "nooit" },
      sentence(
        "beklaagde.informeren",
        "In deze lezing hoort de beklaagde nooit wie er klaagt.",
        "Under this reading the person complained about is never told who complains.",
        "klacht.naam"
      )
    ),
    row(
      "ondersteunen-functionaris",
      "alleen-wat-nodig-is",
      { rol: "interne-klachtenfunctionaris", stuk: "klacht", doel: "ondersteunen" },
      sentence("wie.hulp", "De klachtenfunctionaris helpt wie klaagt.", "The complaints officer helps who complains."),
      sentence(
        "bijstand.medewerker",
        "Of hij staat de medewerker bij; niet allebei in 1 zaak.",
        "Or assists the employee; not both in one case.",
        "rollen.samen"
      ),
      secret
    ),
    row(
      "jaarverslag-maken",
      "alleen-wat-nodig-is",
      { rol: reporters, stuk: ["klacht", "klachtdossier", "oordeel"], doel: "jaarverslag-maken" },
      sentence("jaarverslag", "Zij maken elk jaar het verslag.", "They make the report every year."),
      sentence(
        "jaarverslag.geenGegevens",
        "In het verslag komen geen gegevens van personen.",
        "No personal data goes into the report."
      )
    ),
    row(
      "eigen-clientdossier",
      "alleen-eigen-gegevens",
      { rol: "betrokkene", stuk: "clientdossier", doel: "eigen-gegevens", toestemming: ofTheLiving },
      statute(
        "Jeugdwet art. 7.3.10",
        "U mag uw eigen dossier zien, niet wat over een ander gaat.",
        "You may see your own file, not what is about another."
      ),
      statute(
        "Jeugdwet art. 7.3.15 lid 1",
        "Is een kind nog geen 12, dan vragen de ouders of de voogd dit.",
        "For a child not yet 12 the parents or guardian ask for this."
      )
    ),
    row(
      "clientdossier-van-kind",
      "alleen-eigen-gegevens",
      {
        rol: "vertegenwoordiger",
        stuk: "clientdossier",
        doel: ["eigen-gegevens", "ondersteunen"],
        toestemming: ofTheLiving
      },
      statute(
        "Jeugdwet art. 7.3.11 lid 2 onder b",
        "Wie voor het kind beslist, mag het dossier van het kind zien.",
        "Whoever decides for the child may see the child's file."
      ),
      statute("Jeugdwet art. 7.3.15 lid 4", "Niet als dat slecht is voor het kind.", "Not where that harms the child.")
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
    ),
    row(
      "calamiteit-aanbieder",
      "alleen-wat-nodig-is",
      { rol: "organisatie", stuk: ["klacht", "klachtdossier", "clientdossier"], doel: "wettelijke-plicht" },
      statute(
        "Jeugdwet art. 4.1.8 lid 1 en 2",
        "De aanbieder moet een calamiteit of geweld melden en geeft de gegevens die daarvoor nodig zijn.",
        "The provider must report a calamity or violence and gives the data that needs."
      ),
      statute(
        "Jeugdwet art. 4.2.2",
        "De commissie zegt de aanbieder dat een klacht ernstig en structureel is.",
        "The committee tells the provider that a complaint is serious and structural."
      )
    ),
    row(
      "toezicht",
      "alleen-wat-nodig-is",
      { rol: "inspectie", stuk: [...caseFile, "clientdossier"], doel: "wettelijke-plicht" },
      statute(
        "Jeugdwet art. 4.1.8 lid 2",
        "De inspectie krijgt wat zij nodig heeft om een melding te onderzoeken.",
        "The inspectorate gets what it needs to investigate a report."
      ),
      statute(
        "Jeugdwet art. 4.2.2",
        "De commissie meldt haar een ernstige klacht als de aanbieder niets doet.",
        "The committee reports a serious complaint to it if the provider does nothing."
      )
    ),
    row(
      "meldcode",
      "mens-beslist",
      { rol: "veilig-thuis", stuk: ["klacht", "klachtdossier", "clientdossier"], doel: "wettelijke-plicht" },
      statute(
        "Jeugdwet art. 4.1.7",
        "Bij een vermoeden van mishandeling volgt een mens de stappen van de meldcode.",
        "On suspicion of abuse a human follows the steps of the reporting code."
      )
    ),
    row(
      "klacht-over-toegang",
      "mens-beslist",
      { rol: "gemeente", stuk: "klacht", doel: "klacht-behandelen" },
      statute(
        "Awb titel 9.1",
        "De gemeente ziet een klacht alleen als die over haarzelf gaat. Een mens beoordeelt dat.",
        "The municipality sees a complaint only if it is about itself. A human judges that."
      )
    ),
    {
      ...row("niet", "mag-niet", {}, secret, confidential, onlyForThat),
      otherwise: true as const
    }
  ]
})

const officer: Plain = {
  nl: "de klachtenfunctionaris van {samenwerking}",
  en: "the complaints officer of {samenwerking}"
}

const keeper: Plain = {
  nl: "de hulpverlener die het dossier bewaart",
  en: "the helper who keeps the file"
}

/** Who weighs it where a human must: for the file of someone who has died the statute names the helper who keeps it. */
export const weighedBy = ({ id }: { readonly id: string }): Plain => (id.startsWith(DECEASED) ? keeper : officer)
