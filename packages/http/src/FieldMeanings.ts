/**
 * What does a field mean that has the same meaning wherever it stands?
 *
 * The document is all an integrator has in hand, so every field says what it is. What only one schema has, stands with that
 * schema; what many have is said once, here.
 *
 * @module
 */

type Json = { readonly [key: string]: unknown }

/** By the name of a field, or by the name of the schema and that of the field where the name alone does not tell. */
export const meanings: Readonly<Record<string, string>> = {
  W0: "De waarde onder lezing W0.",
  WX: "De waarde onder lezing WX.",
  W31: "De waarde onder lezing W31.",
  W32: "De waarde onder lezing W32.",
  W33: "De waarde onder lezing W33.",
  aantal: "Hoeveel het er zijn.",
  algoritme: "Hoe de andere waarden van dit bewijs zijn berekend.",
  anders: "De voorbeelden waarbij iets anders uitkomt.",
  "Versie.ankers": "Per plaats in de regels de ids van de zinnen waarop zij rust.",
  "Vergelijking.ankers": "De plaatsen in de regels die op andere zinnen rusten.",
  antwoord: "Het antwoord op deze situatie.",
  apiVersie: "De versie van deze API.",
  bedragEuro: "Het bedrag in euro's.",
  "Antwoord.bedragEuro": "Het bedrag in euro's; null waar niets het bedrag noemt.",
  begin: "Waarna de bewaartermijn telt, en vanaf welke dag.",
  bepaling: "De bepaling.",
  bepalingen: "De bepalingen van dit hoofdstuk, op volgorde.",
  "Vergelijking.bepalingen": "De hoofdstukken en bepalingen die verschillen.",
  blokken: "De tekst, in alinea's en lijsten.",
  bron: "Waar de tekst vandaan komt.",
  commissie: "De naam van de commissie, of wie die kan zeggen.",
  commissies: "De commissies die het kunnen zijn.",
  daarnaast: "Wat er is geteld naast de klachten.",
  dag: "De dag, of wie die kan zeggen.",
  dagen: "Over hoeveel dagen er een dwangsom is.",
  dan: "De uitkomst, zoals de regel haar geeft: een woord, een getal, null, een object, of een lijst daarvan.",
  detail: "Wat er misging, in gewone taal.",
  errors: "Alle fouten in de vraag.",
  feiten: "De feiten waarvan de uitkomst kan afhangen.",
  gebeurtenis: "De gebeurtenis; null zolang die niet vaststaat.",
  gebeurtenissen: "Wat er gebeurde, op volgorde.",
  geheimhouding: "Of deze persoon moet zwijgen; null zolang de rol niet bekend is.",
  geldigTot: "De laatste dag waarop deze versie geldt; null als die niet is genoemd.",
  geldigVan: "De eerste dag waarop deze versie geldt; null als die niet is genoemd.",
  gevallen: "Alles wat wordt geteld, elk apart.",
  hash: "SHA-256 van de versie: hieraan kennen de regels haar.",
  hoofdstukken: "De hoofdstukken, op volgorde.",
  hoogstens: "De laatste dag die deze verlenging kon noemen; null als er geen grens is of de dag niet bekend is.",
  id: "De naam waarmee u dit terugvindt.",
  ingediend: "Hoe en wanneer het bezwaar is ingediend.",
  inhoud: "Wat erin moet staan.",
  klager: "Om welke klager het gaat; de eerste is 1.",
  klagers: "Voor welke klagers het is; de eerste is 1.",
  lezing: "Id van de lezing.",
  lezingen: "De lezingen waarop dit rust.",
  lijst: "De namen in de lijst.",
  location: "Waar de fout staat.",
  mogelijkeStappen: "Wat er nu kan gebeuren, en wie dat kan doen.",
  naam: "De naam voluit.",
  naar: "Wat het daarna is.",
  "Vergelijking.naar": "De nieuwere versie.",
  nietGetoondSamen:
    "Hoeveel de rijen samen zijn die niet worden getoond; ontbreekt als elke rij er staat, of ook dit getal niet.",
  nogTeVragen: "Feiten die het antwoord nog kunnen veranderen.",
  nummer: "Het nummer zoals gedrukt; null waar er geen staat.",
  "Uitslag.nummer": "De plaats van de situatie in de vraag, vanaf 0.",
  omschrijving: "Wat de bron is.",
  onderdeel: "Welk onderdeel van het verslag.",
  opSchrift: "Is het schriftelijk besloten?",
  opschortingen: "De keren dat de termijn stilstond.",
  organisatie: "De organisatie, of wie die kan zeggen.",
  "Geval.organisatie": "De organisatie waar het om ging, of onbekend.",
  overgeslagen: "De dagen die niet meetellen, elk met de reden.",
  parameters: "Per naam de waarde die de regels uit de tekst lezen.",
  "Vergelijking.parameters": "De waarden van de regels die verschillen.",
  punten: "De punten van de lijst, op volgorde.",
  reden: "Waarom.",
  redenen: "Waarom, met waar het op rust.",
  regeling: "De naam van de regeling.",
  regelingen: "De regelingen, elk met versie.",
  regels: "De regels, elk met waar zij op rust.",
  "Ontvangstbewijs.regels": "SHA-256 van de regels.",
  rijen: "De rijen, elk met haar uitkomst.",
  schriftelijk: "Is de toestemming schriftelijk?",
  sha256: "SHA-256 van de bron; null als die niet bekend is.",
  situatie: "SHA-256 van wat is gevraagd.",
  situaties: "De situaties, op volgorde.",
  slotsom: "De uitkomst van de vergelijking in één zin.",
  soort: "Welke soort dit is.",
  "Antwoord.soort": "Wat voor melding het is; null zolang dat open is.",
  stand: "Hoe het ermee staat; null zolang dat niet bekend is.",
  stap: "De naam van de stap.",
  start: "De dag waarna de termijn begint, of wie die kan zeggen.",
  status: "Of de dienst werkt.",
  "Probleem.status": "De HTTP-status van dit antwoord.",
  tabellen: "De tabellen met klachten.",
  teken: "Het teken voor dit punt, zoals gedrukt.",
  tekst: "De woorden.",
  "Onbekend.tekst": "Zegt dat niemand dit heeft vastgesteld.",
  "Ontvangstbewijs.tekst": "Het veld hash van de versie die antwoordde: SHA-256 van die versie.",
  termijn: "Hoelang de termijn is.",
  "Termijn.aantal": "Hoeveel van deze eenheid.",
  terugwerkendTot: "De dag tot waar deze versie terugwerkt; null als zij dat niet doet.",
  titel: "De titel zoals die er staat.",
  "Versie.titel": "De regels van het titelblad.",
  title: "Het soort probleem, in een paar woorden.",
  toegestaan: "Mag deze verlenging? Of wie dat kan zeggen.",
  toelichting: "Uitleg in een of twee zinnen.",
  toestemmingen: "Elke toestemming die is gegeven of geweigerd.",
  type: "Altijd about:blank: de status zegt genoeg.",
  uiterlijkVernietigen: "De laatste dag waarop het dossier er mag zijn.",
  uitslagen: "De uitslagen, in de volgorde van de situaties.",
  van: "Wat het eerst was.",
  "Vergelijking.van": "De oudere versie.",
  "Inzagebeoordeling.van": "Wie toestemming moet geven; null zolang dat niet bekend is.",
  vastgesteldOp: "De dag waarop deze versie is vastgesteld; null als dat niet is gebeurd.",
  verandert: "Wat er anders wordt.",
  verlengingen: "Van elke verlenging of zij mag, en tot wanneer.",
  verplichtingen: "Wie wat moet doen, en wat ervan is gekomen.",
  versie: "De naam van de versie.",
  versies: "De versies van deze regeling.",
  vervolg: "Wat iemand nu kan doen.",
  voldaanOp: "De dag waarop het is gedaan; null zolang dat niet is gebeurd.",
  voorlopig: "Een koninklijk besluit dat er nog niet is, kan deze dag veranderen.",
  vraag: "De vraag in gewone taal.",
  waarde: "De waarde.",
  "Onbekend.waarde": "Altijd null.",
  "GetalOfNietGetoond.waarde": "Altijd null.",
  "Ontvangstbewijs.waarde": "SHA-256 van de vraag, de tekst, de regels en het antwoord samen.",
  waarden: "Elke waarde die het kan hebben.",
  waarom: "De reden van de wijziging.",
  wat: "Waar het om gaat.",
  wet: "Wetsartikel waarop dit rust.",
  wetten: "De wetsartikelen waarop dit rust.",
  wijziging: "Wat deze versie verandert, en waarom.",
  wijzigingen: "Elke plaats die anders is dan in de vorige versie.",
  woorden: "Beide zinnen woord voor woord.",
  zin: "De zin.",
  zinnen: "De zinnen, op volgorde.",
  "Blok.zinnen": "Ids van de zinnen, op volgorde.",
  "Parameter.zinnen": "Ids van de zinnen die deze waarde dragen.",
  "Vergelijking.zinnen": "De zinnen die verschillen.",
  zonderTermijnenwet: "Hetzelfde, als de Algemene termijnenwet de twee weken niet verlengt."
}

/** Writes in the meaning of every field that neither says it itself nor has a schema by name that does. */
export const withFieldMeanings = (definitions: Json): Json =>
  Object.fromEntries(
    Object.entries(definitions).map(([schema, definition]) => [schema, told(definition, schema, definitions)])
  )

const told = (part: unknown, schema: string, definitions: Json): unknown => {
  if (Array.isArray(part)) return part.map((one) => told(one, schema, definitions))
  if (!isObject(part)) return part
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      key === "properties" && isObject(value)
        ? Object.fromEntries(
            Object.entries(value).map(([field, property]) => [field, toldField(property, field, schema, definitions)])
          )
        : told(value, schema, definitions)
    ])
  )
}

const toldField = (property: unknown, field: string, schema: string, definitions: Json): unknown => {
  const whole = told(property, schema, definitions)
  const meaning = meanings[`${schema}.${field}`] ?? meanings[field]
  return meaning === undefined || !isObject(whole) || isDescribed(whole, definitions)
    ? whole
    : { ...whole, description: meaning }
}

const REFERENCE = "#/components/schemas/"

const isDescribed = ({ description, $ref, allOf }: Json, definitions: Json): boolean =>
  typeof description === "string" ||
  (typeof $ref === "string" && isDescribed(definitions[$ref.slice(REFERENCE.length)] as Json, definitions)) ||
  (Array.isArray(allOf) && allOf.some((one: Json) => isDescribed(one, definitions)))

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value)
