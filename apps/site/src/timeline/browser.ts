/**
 * Makes the timeline on the reader's own device: nothing is sent, nothing is kept.
 *
 * @module
 */
import { fromIso, type PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { inWords } from "@kracht/rules/DayInWords"
import type { Form } from "../guide/Form.ts"
import { calendarFile, fileName, type Titles } from "./CalendarFile.ts"
import { picture } from "./Picture.ts"
import { list, noteOf, type Speaking, sentenceOf } from "./Render.ts"
import { type Moment, type Start, starts, timeline } from "./Timeline.ts"
import { whichDay } from "./Words.ts"

/** Put in by the build: the terms, readings and names of the regulation at hand, and the words for 12 and up. */
declare const BOUND: Omit<Speaking, "form">

const byId = <E extends HTMLElement>(id: string): E => {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`De pagina heeft geen ${id}.`)
  return element as E
}

const asking = byId("_invullen")
const date = byId<HTMLInputElement>("_dag")
const answer = byId("_uitkomst")
const keeping = byId("_bewaren")
const link = byId<HTMLAnchorElement>("_agenda")
const form = asking.dataset["vorm"] as Form
const speaking: Speaking = { ...BOUND, form }

/** The value of the radio button that is on, of those with this name. */
const chosen = (name: string): string => {
  const on = document.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)
  if (on === null) throw new Error(`Van ${name} is niets gekozen.`)
  return on.value
}

let moments: ReadonlyArray<Moment> = []
let file: string | undefined

const show = (): void => {
  const start = chosen("_gebeurtenis") as Start
  byId("_dagvraag").textContent = whichDay[start][form].replaceAll("{samenwerking}", BOUND.bound.naam)
  moments = []
  const day = date.value === "" ? undefined : fromIso(date.value)
  if (day === undefined) answer.replaceChildren()
  else if (isRefusal(day)) refuse("")
  else answerTo(start, day)
  offerToKeep()
}

const answerTo = (start: Start, day: PlainDate): void => {
  const found = timeline(start, day, BOUND.bound)
  if (isRefusal(found)) {
    refuse(found.melding)
    return
  }
  moments = found.momenten
  const drawn = moments.length === 0 ? null : picture(day, moments, BOUND.bound.readings.werkdag)
  answer.innerHTML = `<h2>${heading[form]}</h2>${list(found, speaking)}${drawn === null ? "" : `<h2>Op de kalender</h2>${legend}${drawn}`}`
}

const heading = { u: "Dit zijn uw dagen", je: "Dit zijn je dagen" } as const

const legend =
  '<p class="legenda"><span class="b">de dag zelf</span> <span class="t">gewone dag</span> <span class="v">vrije dag</span> <span class="e">laatste dag</span></p>'

/** Why a day cannot be counted from, with the days in it written out. */
const refuse = (message: string): void => {
  const line = document.createElement("p")
  line.textContent = message.replace(/\d{4}-\d\d-\d\d/gu, (iso) => {
    const day = fromIso(iso)
    return isRefusal(day) ? iso : inWords(day)
  })
  answer.replaceChildren(line)
}

const offerToKeep = (): void => {
  keeping.hidden = moments.length === 0
  if (file !== undefined) URL.revokeObjectURL(file)
  const titles = chosen("_titels") as Titles
  const start = chosen("_gebeurtenis") as Start
  const text = calendarFile(start, moments, titles, (moment) => sentenceOf(moment, speaking), noteOf)
  file = URL.createObjectURL(new Blob([text], { type: "text/calendar" }))
  link.href = file
  link.download = fileName[titles]
}

/** A link can say what happened: `#bekendmaking`. Without a script the same link leads to the terms to count by hand. */
const chooseFromAddress = (): void => {
  const start = starts.find((known) => `#${known}` === location.hash)
  const button = document.querySelector<HTMLInputElement>(`[name="_gebeurtenis"][value="${start}"]`)
  if (button !== null) button.checked = true
}

// Some browsers bring back what was chosen before the page was left.
for (const button of document.querySelectorAll<HTMLInputElement>("[type=radio]")) button.checked = button.defaultChecked
for (const table of document.querySelectorAll("#_telzelf [id]")) table.removeAttribute("id")
for (const folded of document.querySelectorAll("#_telzelf details")) folded.removeAttribute("open")
asking.hidden = false
asking.addEventListener("change", show)
keeping.addEventListener("change", offerToKeep)
byId("_print").addEventListener("click", () => print())
addEventListener("hashchange", () => {
  chooseFromAddress()
  show()
})
chooseFromAddress()
show()
