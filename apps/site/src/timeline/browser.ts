/**
 * Makes the timeline on the reader's own device: nothing is sent, nothing is kept.
 *
 * @module
 */
import { fromIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { calendarFile } from "./CalendarFile.ts"
import { picture } from "./Picture.ts"
import { list, sentenceOf } from "./Render.ts"
import { type Bound, type Moment, type Start, timeline } from "./Timeline.ts"
import { whichDay } from "./Words.ts"

/** Put in by the build: the terms and readings of the regulation at hand. */
declare const BOUND: Bound

const byId = <E extends HTMLElement>(id: string): E => {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`De pagina heeft geen ${id}.`)
  return element as E
}

const event = byId<HTMLSelectElement>("_gebeurtenis")
const date = byId<HTMLInputElement>("_dag")
const answer = byId("_uitkomst")

let file: string | undefined

const show = (): void => {
  const start = event.value as Start
  byId("_dagvraag").textContent = whichDay[start].replaceAll("{samenwerking}", BOUND.naam)
  const day = date.value === "" ? undefined : fromIso(date.value)
  if (day === undefined) answer.replaceChildren()
  else {
    const moments = isRefusal(day) ? day : timeline(start, day, BOUND)
    if (isRefusal(day) || isRefusal(moments)) refuse(isRefusal(moments) ? moments.melding : "")
    else answer.innerHTML = render(day, moments)
  }
}

const refuse = (message: string): void => {
  const line = document.createElement("p")
  line.textContent = message
  answer.replaceChildren(line)
}

const render = (day: Parameters<typeof picture>[0], moments: ReadonlyArray<Moment>): string => {
  const drawn = picture(day, moments, BOUND.readings.werkdag)
  return `<h2>Dit zijn uw dagen</h2>${list(moments, BOUND)}<p class="knoppen"><a class="knop" download="mijn-tijdlijn.ics" href="${link(moments)}">Zet in mijn agenda</a> <button type="button" class="knop" data-print>Print</button></p>${drawn === null ? "" : `<h2>Op de kalender</h2>${legend}${drawn}`}`
}

const legend =
  '<p class="legenda"><span class="b">de dag zelf</span> <span class="t">gewone dag</span> <span class="v">vrije dag</span> <span class="e">laatste dag</span></p>'

const link = (moments: ReadonlyArray<Moment>): string => {
  if (file !== undefined) URL.revokeObjectURL(file)
  const text = calendarFile(moments, (moment) => sentenceOf(moment, BOUND))
  file = URL.createObjectURL(new Blob([text], { type: "text/calendar" }))
  return file
}

event.addEventListener("change", show)
date.addEventListener("change", show)
answer.addEventListener("click", ({ target }) => {
  if (target instanceof HTMLElement && "print" in target.dataset) print()
})
byId("_invullen").hidden = false
byId<HTMLDetailsElement>("_telzelf").open = false
show()
