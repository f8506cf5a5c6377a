/**
 * What the rules need from any complaints regulation: parameters and anchors.
 *
 * A regulation's sentences bind themselves to these names; the rules know no sentence and no number of their own.
 *
 * @module
 */

/** Terms read out of the text. */
export const terms = [
  "ontvangstbevestiging.termijn",
  "routering.termijn",
  "contact.termijn",
  "besluit.termijn",
  "bezwaar.termijn",
  "bewaren.termijn"
] as const

/** A term the rules need. */
export type TermId = (typeof terms)[number]

/** Numbers read out of the text, with the only value the rules can run under where their facts are built on it. */
export const counts = {
  /** The age groups of a situation end at 18. */
  "minderjarig.leeftijd": 18
} as const

/** Lists read out of the text. */
export const lists = ["partners"] as const

/** Anchors: each is "the sentence that says …". */
export const anchors = [
  "advies",
  "advies.overnemen",
  "bekendmaking",
  "bekendmaking.uitleg",
  "beklaagde.informeren",
  "bemiddeling",
  "besluit",
  "bespreken.eerst",
  "bespreken.geenOplossing",
  "bewaren",
  "bewaren.verlengen",
  "bezwaar",
  "bezwaar.bellen",
  "bezwaar.beslissing",
  "bezwaar.gesprek",
  "bezwaar.hoorzitting",
  "bezwaar.vorm",
  "bezwaar.waar",
  "bijstand.indiener",
  "bijstand.medewerker",
  "commissie.onbekend",
  "commissie.onpartijdig",
  "compliment.kanaal",
  "contact",
  "doorverwijzen",
  "doorzetting",
  "dossier.apart",
  "dossier.digitaal",
  "extern.kosten",
  "gegrond.afspraak",
  "geheimhouding",
  "geheimhouding.blijft",
  "intake.vragen",
  "intrekken",
  "intrekken.kanaal",
  "inzage",
  "jaarverslag",
  "jaarverslag.aanbevelingen",
  "jaarverslag.aantal",
  "jaarverslag.aard",
  "jaarverslag.geenGegevens",
  "jaarverslag.inhoud",
  "jaarverslag.nietHerleidbaar",
  "jaarverslag.openbaar",
  "jaarverslag.uitspraken",
  "klachtgesprek",
  "kosten",
  "loket.extern",
  "loket.jeugdstem",
  "loket.kanaal",
  "loket.keuze",
  "loket.kracht",
  "loket.vrij",
  "onderzoek",
  "ontvangstbevestiging",
  "procedure.afwijken",
  "procedure.extern",
  "procedure.intern",
  "rapportage",
  "routering",
  "soort.bezwaar",
  "soort.categorieen",
  "soort.compliment",
  "soort.geenBesluit",
  "soort.klacht",
  "soort.oneens",
  "soort.signaal",
  "toestemming",
  "uitbesteding",
  "vaststelling",
  "vertrouwelijk",
  "vertrouwenspersoon.altijd",
  "vertrouwenspersoon.kosten",
  "vertrouwenspersoon.recht",
  "vervolg.extern",
  "vervolg.intern",
  "vervolggesprek",
  "vervolggesprek.inhoud",
  "wie.anoniem",
  "wie.hulp",
  "wie.klant",
  "wie.minderjarig",
  "wie.ouder",
  "wijziging"
] as const

/** An anchor the rules need. */
export type Anchor = (typeof anchors)[number]
