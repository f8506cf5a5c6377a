/**
 * May this person bring this?
 *
 * @module
 */
import { fact } from "./Fact.ts"
import { soort } from "./Kind.ts"
import {
  bezwaarVorm,
  minderjarig,
  signaalAnoniem,
  wieGemachtigde,
  wieKlant,
  wieNabestaande,
  wieVerzorger
} from "./Reading.ts"
import { reading, sentence, statute } from "./Reason.ts"
import { anoniem, hoedanigheid, leeftijdsgroep, regime, samenMetVolwassene } from "./Situation.ts"
import * as Table from "./Table.ts"

/** The outcomes once every fact that matters is known. */
export const uitkomst = fact("uitkomst", ["mogelijk", "niet-mogelijk"], "Kan deze persoon dit doen?")

/** Possible, not possible, or more must be known first. */
export type Uitkomst = (typeof uitkomst.values)[number] | "meer-nodig"

const jeugdwet = (sub: string): string => `Jeugdwet art. 4.2.1 lid 4 onder ${sub}`

const childText = sentence(
  "wie.minderjarig",
  "Over kinderen zegt de tekst: een volwassene kan meedoen.",
  "On children the text says: an adult can join in."
)

const client = sentence("wie.klant", "Een klant mag een klacht indienen.", "A client may complain.")

const childStatute = statute(
  jeugdwet("a"),
  "Bij jeugdhulp laat de wet een kind van elke leeftijd ook alleen klagen.",
  "For youth care the statute lets a child of any age complain alone too."
)

const notInText = sentence(
  "wie.ouder",
  "U valt niet onder wie de tekst noemt.",
  "You are not among those the text names."
)

/** The statutes of the help under which the text says who may complain; for care the Wkkgz does. */
const underText = ["jeugdhulp", "wmo"] as const

const childAlone = {
  soort: "klacht",
  anoniem: false,
  hoedanigheid: "klant",
  leeftijdsgroep: ["onder-12", "12-tot-18"],
  samenMetVolwassene: false,
  minderjarig: "zelfstandig"
} as const

const anOffer = reading(
  "minderjarig",
  "Wij lezen dat als een aanbod. Hulp vragen mag, het hoeft niet.",
  "We read that as an offer. Asking for help is allowed, not required."
)

/** Whom a decision is not about, or who did not apply, acts for another (law.md D37). */
const byAnother = statute(
  "Awb art. 2:1",
  "Voor een ander? Dan kan de gemeente om een machtiging vragen.",
  "For another? Then the municipality can ask for an authorisation."
)

const objecting = [
  sentence("bezwaar", "Tegen een besluit kunt u bezwaar maken.", "You can object to a decision."),
  sentence("bezwaar.vorm", "Schrijf op waarom u het niet eens bent.", "Write down why you disagree.")
]

/** Whether it counts when it came otherwise than the text names (law.md D32). */
const forms = [
  {
    read: "herstelbaar",
    id: "",
    because: sentence(
      "bezwaar.vorm",
      "De tekst noemt een brief of het formulier van de gemeente. Wij lezen: een mail telt ook, en u krijgt de kans om dat te herstellen.",
      "The text names a letter or the form of the municipality. As we read it: e-mail counts too, and you get the chance to mend that.",
      "bezwaar.vorm"
    )
  },
  {
    read: "alleen-genoemd",
    id: "-alleen-genoemd",
    because: sentence(
      "bezwaar.vorm",
      "In deze lezing telt alleen een brief of het formulier van de gemeente. Een mail is dan geen bezwaar.",
      "Under this reading only a letter or the form of the municipality counts. E-mail is no objection then.",
      "bezwaar.vorm"
    )
  }
] as const

const objectors = [
  statute(
    "Awb art. 6:9",
    "Zorg dat het op tijd aankomt. Een brief mag tot een week na de laatste dag aankomen, als hij op tijd is gepost.",
    "See that it arrives in time. A letter may arrive until a week after the last day, if it was posted in time."
  ),
  byAnother,
  statute(
    "Awb art. 6:5 lid 1",
    "Zet uw naam, adres en handtekening erbij. Zonder naam kan het niet.",
    "Add your name, address and signature. It cannot be done without a name."
  ),
  statute(
    "Awb art. 6:6",
    "Ontbreekt er iets, dan krijgt u eerst de kans om dat te herstellen.",
    "If something is missing, you first get the chance to mend it."
  ),
  statute(
    "Awb art. 6:11",
    "Bent u te laat? Dien het toch in. Een mens kijkt of u er iets aan kon doen.",
    "Are you late? File it all the same. A human looks whether you could help it."
  )
]

/**
 * Decides who may bring what.
 *
 * The text lets a minor complain together with an adult. It says that they can, not that they must, so together is read as
 * an offer; the Jeugdwet sets no age and asks for no co-signature either. Survivors and authorised persons stand in the
 * Jeugdwet only: for help under the Wmo the text binds by itself and does not name them (law.md 2.8). It does not refuse them
 * either, so they may file, and a human decides. Who may complain about care under the health insurance its own statute
 * says, so the text refuses no one there.
 * Compliments, signals and everything that goes to the municipality are never refused here: late or incomplete
 * objections are for a human.
 */
export const table = Table.make({
  id: "uitkomst",
  question: "Kan deze persoon dit indienen?",
  facts: [
    soort,
    anoniem,
    hoedanigheid,
    leeftijdsgroep,
    samenMetVolwassene,
    regime,
    minderjarig,
    signaalAnoniem,
    wieNabestaande,
    wieGemachtigde,
    wieVerzorger,
    wieKlant,
    bezwaarVorm
  ],
  rows: [
    {
      id: "compliment",
      when: { soort: "compliment" },
      outcome: "mogelijk" as (typeof uitkomst.values)[number],
      because: [sentence("soort.compliment", "Iedereen mag een compliment geven.", "Everyone may give a compliment.")]
    },
    {
      id: "signaal",
      when: { soort: "signaal", "signaal.anoniem": "zonder-naam" },
      outcome: "mogelijk",
      because: [
        sentence(
          "soort.signaal",
          "Iedereen mag een signaal geven. Wij lezen: ook zonder naam.",
          "Everyone may give a signal. As we read it: also without a name.",
          "signaal.anoniem"
        )
      ]
    },
    {
      id: "signaal-met-naam",
      when: { soort: "signaal", "signaal.anoniem": "met-naam", anoniem: false },
      outcome: "mogelijk",
      because: [sentence("soort.signaal", "Iedereen mag een signaal geven.", "Everyone may give a signal.")]
    },
    {
      id: "signaal-zonder-naam",
      when: { soort: "signaal", "signaal.anoniem": "met-naam", anoniem: true },
      outcome: "niet-mogelijk",
      because: [
        reading(
          "signaal.anoniem",
          "In deze lezing kan een signaal niet zonder naam.",
          "Under this reading a signal cannot be given without a name."
        )
      ]
    },
    ...forms.map(({ read, id, because }) => ({
      id: `bezwaar${id}`,
      when: { soort: "bezwaar" as const, "bezwaar.vorm": read },
      outcome: "mogelijk" as const,
      because: [...objecting, because, ...objectors]
    })),
    {
      id: "ingebrekestelling",
      when: { soort: "ingebrekestelling" },
      outcome: "mogelijk",
      because: [
        statute(
          "Awb art. 4:17 lid 3",
          "Is de termijn voorbij, dan mag u de gemeente schrijven dat zij te laat is.",
          "Once the term has passed, you may write to the municipality that it is late."
        ),
        byAnother
      ]
    },
    {
      id: "zorg",
      when: { soort: "klacht", regime: "zorg" },
      outcome: "mogelijk",
      because: [
        statute(
          "Wkkgz art. 15",
          "Voor deze zorg beslist de tekst niet wie mag klagen, maar de Wkkgz.",
          "For this care not the text decides who may complain, but the Wkkgz."
        )
      ]
    },
    {
      id: "anoniem",
      when: { soort: "klacht", regime: underText, anoniem: true },
      outcome: "niet-mogelijk",
      because: [
        sentence("wie.anoniem", "Een klacht kan niet zonder naam.", "A complaint cannot be made without a name.")
      ]
    },
    {
      id: "klant-volwassen",
      when: {
        soort: "klacht",
        regime: underText,
        anoniem: false,
        hoedanigheid: "klant",
        leeftijdsgroep: "18-plus",
        "wie.klant": "ieder-met-wie-kracht-te-maken-had"
      },
      outcome: "mogelijk",
      because: [
        sentence(
          "wie.klant",
          "U bent klant en mag een klacht indienen.",
          "You are a client and may complain.",
          "wie.klant"
        )
      ]
    },
    {
      id: "klant-volwassen-niet",
      when: {
        soort: "klacht",
        regime: underText,
        anoniem: false,
        hoedanigheid: "klant",
        leeftijdsgroep: "18-plus",
        "wie.klant": "alleen-de-jeugdige"
      },
      outcome: "niet-mogelijk",
      because: [
        sentence(
          "wie.klant",
          "In deze lezing is alleen het kind klant dat hulp krijgt.",
          "Under this reading only the child that gets help is a client.",
          "wie.klant"
        )
      ]
    },
    {
      id: "kind-samen",
      when: {
        soort: "klacht",
        regime: underText,
        anoniem: false,
        hoedanigheid: "klant",
        leeftijdsgroep: ["onder-12", "12-tot-18"],
        samenMetVolwassene: true
      },
      outcome: "mogelijk",
      because: [client, childText]
    },
    {
      id: "kind-alleen",
      when: { ...childAlone, regime: "jeugdhulp" },
      outcome: "mogelijk",
      because: [client, childText, childStatute, anOffer]
    },
    {
      id: "kind-alleen-volgens-de-tekst",
      when: { ...childAlone, regime: "wmo" },
      outcome: "mogelijk",
      because: [client, childText, anOffer]
    },
    {
      id: "kind-alleen-niet",
      when: {
        soort: "klacht",
        regime: underText,
        anoniem: false,
        hoedanigheid: "klant",
        leeftijdsgroep: ["onder-12", "12-tot-18"],
        samenMetVolwassene: false,
        minderjarig: "samen"
      },
      outcome: "niet-mogelijk",
      because: [
        childText,
        reading(
          "minderjarig",
          "In deze lezing kan een kind alleen samen met een volwassene klagen. Vraag iemand die u vertrouwt om mee te doen.",
          "Under this reading a child can complain only together with an adult. Ask someone you trust to join in."
        )
      ]
    },
    {
      id: "ouder",
      when: {
        soort: "klacht",
        regime: underText,
        anoniem: false,
        hoedanigheid: ["ouder", "ouder-zonder-gezag", "voogd", "gezaghebbende", "pleegouder"]
      },
      outcome: "mogelijk",
      because: [
        sentence(
          "wie.ouder",
          "Ouders, voogden en pleegouders mogen zelf een klacht indienen.",
          "Parents, guardians and foster parents may complain themselves."
        )
      ]
    },
    {
      id: "nabestaande",
      when: {
        soort: "klacht",
        anoniem: false,
        hoedanigheid: "nabestaande",
        regime: "jeugdhulp",
        "wie.nabestaande": "toelaten"
      },
      outcome: "mogelijk",
      because: [
        statute(
          jeugdwet("b"),
          "Bij jeugdhulp mogen nabestaanden klagen. De tekst noemt hen niet.",
          "For youth care the statute lets survivors complain. The text does not name them."
        ),
        reading("wie.nabestaande", "Wij volgen hier de wet.", "Here we follow the statute.")
      ]
    },
    {
      id: "nabestaande-niet",
      when: {
        soort: "klacht",
        anoniem: false,
        hoedanigheid: "nabestaande",
        regime: underText,
        "wie.nabestaande": "weigeren"
      },
      outcome: "niet-mogelijk",
      because: [
        notInText,
        reading("wie.nabestaande", "In deze lezing gaat de tekst voor.", "Under this reading the text prevails.")
      ]
    },
    {
      id: "gemachtigde",
      when: {
        soort: "klacht",
        anoniem: false,
        hoedanigheid: "gemachtigde",
        regime: "jeugdhulp",
        "wie.gemachtigde": "met-machtiging"
      },
      outcome: "mogelijk",
      because: [
        statute(
          jeugdwet("a"),
          "Bij jeugdhulp mag het ook namens een ander, met een machtiging.",
          "For youth care one may complain on behalf of someone, with an authorisation."
        ),
        reading("wie.gemachtigde", "Wij volgen hier de wet.", "Here we follow the statute.")
      ]
    },
    {
      id: "gemachtigde-niet",
      when: {
        soort: "klacht",
        anoniem: false,
        hoedanigheid: "gemachtigde",
        regime: underText,
        "wie.gemachtigde": "weigeren"
      },
      outcome: "niet-mogelijk",
      because: [
        notInText,
        reading("wie.gemachtigde", "In deze lezing gaat de tekst voor.", "Under this reading the text prevails.")
      ]
    },
    ...(
      [
        ["nabestaande", { "wie.nabestaande": "toelaten" }],
        ["gemachtigde", { "wie.gemachtigde": "met-machtiging" }]
      ] as const
    ).map(([who, admitting]) => ({
      id: `${who}-wmo`,
      when: { soort: "klacht" as const, anoniem: false, hoedanigheid: who, regime: "wmo" as const, ...admitting },
      outcome: "mogelijk" as const,
      because: [
        notInText,
        statute(
          "Wmo 2015 art. 3.2 lid 1 onder a",
          "De Wmo gaat over klachten van cliënten. Of u namens een cliënt mag klagen, beslist een mens.",
          "The Wmo is about complaints of clients. Whether you may complain for a client, a human decides."
        ),
        reading(
          `wie.${who}`,
          "Wij weigeren u niet zolang dat niet vaststaat.",
          "We do not refuse you while that is open."
        )
      ]
    })),
    {
      id: "verzorger",
      when: {
        soort: "klacht",
        regime: underText,
        anoniem: false,
        hoedanigheid: "anders",
        "wie.verzorger": "klacht-ook"
      },
      outcome: "mogelijk",
      because: [
        sentence(
          "vertrouwenspersoon.recht",
          "De tekst noemt ook grootouders en verzorgers, bij het recht op hulp.",
          "The text also names grandparents and carers, for the right to support."
        ),
        reading(
          "wie.verzorger",
          "In deze lezing mag wie een kind verzorgt ook klagen. Een mens kijkt of dat zo is.",
          "Under this reading whoever cares for a child may complain too. A human looks whether that is so."
        )
      ]
    },
    {
      id: "anders",
      when: {
        soort: "klacht",
        regime: underText,
        anoniem: false,
        hoedanigheid: "anders",
        "wie.verzorger": "steun-wel-klacht-niet"
      },
      outcome: "niet-mogelijk",
      because: [
        sentence(
          "wie.klant",
          "Een klacht is voor klanten en wie voor een kind zorgt.",
          "A complaint is for clients and those who care for a child."
        ),
        notInText,
        statute(jeugdwet("a"), "Ook de wet noemt u niet.", "The statute does not name you either."),
        reading(
          "wie.verzorger",
          "Wij lezen: zorgt u als gezin voor een kind, dan bent u ouder. Anders krijgt u wel hulp.",
          "As we read it: if you bring up a child in your family, you are a parent. If not, you still get support."
        )
      ]
    }
  ]
})
