import { instanties } from "@kracht/content/instanties"
import { readReference } from "@kracht/regulation/StatuteReference"
import { describe, expect, it } from "vitest"
import { apiDocs } from "../src/regulation/Address.ts"
import { files, pageAt, pages } from "./Built.ts"

const linksOn = ({ path, $ }: (typeof pages)[number]) =>
  $("a[href], link[rel=canonical], link[rel=alternate], link[rel=prev], link[rel=next]")
    .toArray()
    .map((element) => ({ from: path, href: $(element).attr("href") ?? "" }))

const links = pages.flatMap(linksOn)
const statute = /^https:\/\/wetten\.overheid\.nl\/|^http:\/\/data\.europa\.eu\/eli\//u
const outside = /^(?:https?:|mailto:|tel:)/u
const inside = links.filter(({ href }) => !outside.test(href))
describe("links", () => {
  it("are there to be checked", () => {
    expect(inside.length).toBeGreaterThan(500)
    expect(inside.filter(({ href }) => href.includes("#")).length).toBeGreaterThan(200)
  })

  it("each leads to a page or a file that was built", () => {
    const broken = inside.filter(({ from, href }) => {
      const { pathname } = new URL(href, `http://x${from}`)
      return !pages.some(({ path }) => path === pathname) && !files.includes(pathname.slice(1))
    })
    expect(broken).toEqual([])
  })

  it("each anchor exists on its page", () => {
    const broken = inside.filter(({ from, href }) => {
      const { pathname, hash } = new URL(href, `http://x${from}`)
      return hash !== "" && pageAt(pathname).$(`[id="${decodeURIComponent(hash.slice(1))}"]`).length !== 1
    })
    expect(broken).toEqual([])
  })

  it("none has a host of ours: the site can be served anywhere", () => {
    for (const { from, href } of inside) expect(href, from).toMatch(/^[/#]/u)
  })

  it("a statute is linked by its Juriconnect address, with the words of the reference", () => {
    const statutes = pages.flatMap(({ $ }) =>
      $("a")
        .toArray()
        .map((element) => ({ href: $(element).attr("href") ?? "", words: $(element).text() }))
        .filter(({ href }) => statute.test(href))
    )
    expect(statutes.length).toBeGreaterThan(20)
    for (const { href, words } of statutes) expect(href, words).toBe(readReference(words)?.adres)
  })

  it("the others that leave are addresses the text or a record names, the emergency number, and two of ours", () => {
    const recorded = instanties.flatMap(({ site, feiten }) => [site, ...feiten.map(({ bron }) => bron)])
    const leaving = [...new Set(links.map(({ href }) => href).filter((href) => outside.test(href)))]
      .filter((href) => !statute.test(href) && !recorded.includes(href))
      .sort()
    expect(leaving).toEqual([
      "https://www.denhaag.nl/nl/contact-met-de-gemeente/bezwaar-maken-sociale-zaken/",
      "https://www.jeugdstem.nl",
      // The way out for whoever must not be found here, and who hears complaints about access to a site of government.
      "https://www.knmi.nl/",
      "mailto:klachten@krachtdenhaag.nl",
      "tel:08000432",
      "tel:08002000",
      "tel:112",
      "tel:113"
    ])
    // Whom to call at once: of content, with where the number was read.
    const called = instanties.flatMap(({ feiten }) => feiten.map(({ gewoon }) => gewoon.replaceAll("-", "")))
    for (const number of ["08000432", "08002000", "113"])
      expect(
        called.some((text) => text.includes(number)),
        number
      ).toBe(true)
  })

  it("the API is named with the rules, as one whose address nobody has set: a server of its own serves it", () => {
    const told = pageAt("/regels/")
      .$("main li")
      .filter((_, item) => pageAt("/regels/").$(item).find("code").text() === apiDocs)
    expect(told.text()).toMatch(/API.*Adres van de server: niet ingesteld/u)
    expect(inside.filter(({ href }) => href === apiDocs)).toEqual([])
  })

  it("every address in the words of a page can be tapped, in every register", () => {
    const bare = pages.flatMap(({ path, $ }) => {
      const body = $("body").clone()
      // On paper nothing can be tapped: what only paper shows is written out.
      body.find("a, pre, code, script, style, svg, textarea, .papier").remove()
      return (body.text().match(/[\w.+-]+@[\w-]+\.[\w.-]+\w|(?:https?:\/\/|www\.)[\w./-]+\w/giu) ?? []).map(
        (words) => ({ path, words })
      )
    })
    expect(bare).toEqual([])
    for (const path of ["/voor-jou/", "/gewone-taal/", "/en/regulation/"]) {
      const { $ } = pageAt(path)
      for (const href of ["https://www.jeugdstem.nl", "mailto:klachten@krachtdenhaag.nl"])
        expect($(`[data-gewoon] a[href="${href}"]`).length, path).toBeGreaterThan(0)
    }
  })

  it("every page can be reached from the front page", () => {
    const reached = new Set(["/", "/404.html"])
    const queue = ["/"]
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      for (const { href } of linksOn(pageAt(path)).filter((link) => !outside.test(link.href))) {
        const { pathname } = new URL(href, `http://x${path}`)
        if (files.includes(pathname.slice(1))) continue
        if (!reached.has(pathname)) queue.push(pathname)
        reached.add(pathname)
      }
    }
    expect([...reached].sort()).toEqual(pages.map(({ path }) => path).sort())
  })
})
