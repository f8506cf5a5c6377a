/**
 * The search box: what is typed stands in the address after the #, which no server sees, and is kept nowhere else.
 *
 * @module
 */
import { type Place, search } from "./Match.ts"
import { type Packed, unpack } from "./Packed.ts"

declare const BOUND: Packed

const places = unpack(BOUND)
const mark = "#zoek="

const part = <E extends HTMLElement>(id: string): E => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`Op deze pagina ontbreekt ${id}.`)
  return found as E
}

const box = part<HTMLInputElement>("_zoek")
const count = part("_aantal")
const list = part("_gevonden")
const nothing = part("_niets")

const show = (query: string): void => {
  const found = search(query, places)
  list.replaceChildren(...found.map(item))
  list.hidden = found.length === 0
  nothing.hidden = query.trim() === "" || found.length > 0
  count.textContent = query.trim() === "" ? "" : summary(found.length)
}

const summary = (found: number): string => {
  if (found === 0) return "Niets gevonden. Probeer een ander woord, of kijk in het register hieronder."
  return found === 1 ? "1 plek gevonden." : `${found} plekken gevonden.`
}

const item = ({ title, href, kind }: Place): HTMLLIElement => {
  const line = document.createElement("li")
  const link = document.createElement("a")
  const label = document.createElement("span")
  link.href = href
  link.textContent = title
  label.className = "small"
  label.textContent = ` ${kind.name}`
  line.append(link, label)
  return line
}

/** What stands after the mark in the address; a broken escape is no query. */
const fromAddress = (): string => {
  if (!location.hash.startsWith(mark)) return ""
  try {
    return decodeURIComponent(location.hash.slice(mark.length))
  } catch {
    return ""
  }
}

const start = (): void => {
  box.value = fromAddress()
  show(box.value)
}

box.addEventListener("input", () => {
  history.replaceState(null, "", box.value === "" ? location.pathname : mark + encodeURIComponent(box.value))
  show(box.value)
})
addEventListener("hashchange", start)
part("_zoekvak").hidden = false
start()
