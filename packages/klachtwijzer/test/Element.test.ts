import { readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { createRequire } from "node:module"
import type { AddressInfo } from "node:net"
import axe from "axe-core"
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { doneEvent } from "../src/Element.ts"
import { given } from "../src/Given.ts"
import { type Duty, type Outcome, type Voice, voices } from "../src/Guide.ts"
import { launch } from "./Browser.ts"
import { type Way, ways } from "./Ways.ts"

const script = readFileSync(new URL("../dist/klachtwijzer.js", import.meta.url), "utf8")
const theme = readFileSync(
  createRequire(import.meta.url).resolve("@gemeente-denhaag/design-tokens-components/dist/theme/index.css"),
  "utf8"
)

/** As strict as a content policy can be: nothing but the page's own script. */
const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'"

/** What a partner's page holds; only pages that carry a style of their own allow one. */
const pages = new Map<string, { readonly html: string; readonly policy: string }>()

let browser: Browser
let server: Server
let origin: string

beforeAll(async () => {
  server = createServer(({ url = "/" }, response) => {
    const page = pages.get(url)
    if (url.startsWith("/klachtwijzer.js")) response.writeHead(200, { "content-type": "text/javascript" }).end(script)
    else if (page === undefined) response.writeHead(404).end()
    else
      response
        .writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": page.policy })
        .end(page.html)
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launch()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

const tag = (attributes = ""): string =>
  `<kracht-klachtwijzer ${attributes}><p><a href="https://klachten.example/">Wat kan ik doen?</a></p></kracht-klachtwijzer>`

interface Host {
  readonly body?: string
  readonly style?: string
  readonly options?: BrowserContextOptions
}

interface Opened {
  readonly page: Page
  readonly requests: ReadonlyArray<string>
  readonly complaints: ReadonlyArray<string>
  /** The names of the events that came, and what they carry. */
  readonly done: () => Promise<ReadonlyArray<unknown>>
}

const phone = { width: 360, height: 740 }

/** Opens a page of a partner with the element in it, and gives all it asked for and all the browser complained of. */
const inHost = async <A>(host: Host, run: (opened: Opened) => Promise<A>): Promise<A> => {
  const context = await browser.newContext({ viewport: phone, ...host.options })
  const requests: Array<string> = []
  const complaints: Array<string> = []
  try {
    const page = await context.newPage()
    page.on("request", (request) => requests.push(request.url().replace(origin, "")))
    page.on("console", (message) => complaints.push(message.text()))
    page.on("pageerror", (error) => complaints.push(error.message))
    const path = `/${pages.size}`
    pages.set(path, {
      html: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Yoep</title>${host.style === undefined ? "" : `<style>${host.style}</style>`}<script type="module" src="/klachtwijzer.js"></script></head><body class="denhaag-theme"><main><h1>Yoep</h1>${host.body ?? tag()}</main></body></html>`,
      policy: host.style === undefined ? policy : `${policy}; style-src 'unsafe-inline'`
    })
    await page.addInitScript(
      `globalThis.seen = []; addEventListener("${doneEvent}", (event) => { globalThis.seen.push([event.type, event.detail, event.composed]) })`
    )
    await page.goto(origin + path)
    const done = async () => (await page.evaluate("globalThis.seen")) as ReadonlyArray<unknown>
    return await run({ page, requests, complaints, done })
  } finally {
    await context.close()
  }
}

const guideIn = (page: Page): Locator => page.locator("kracht-klachtwijzer").first()
const answers = (guide: Locator): Locator => guide.locator(".keuzes button")

/** Presses a button without a pointer: quick, for the ways that are only walked to look at what comes. */
const press = (guide: Locator, selector: string, i: number): Promise<void> =>
  guide.evaluate(
    (element, wanted) => {
      const button = [...(element.shadowRoot?.querySelectorAll<HTMLElement>(wanted.selector) ?? [])].at(wanted.i)
      if (button === undefined) throw new Error(`There is no ${wanted.selector} ${wanted.i}.`)
      button.click()
    },
    { selector, i }
  )

/** Answers the questions of a way, and that of the organisation where it is asked. */
const take = async (guide: Locator, way: Pick<Way, "choices">, organisation = 0): Promise<void> => {
  for (const choice of way.choices) await press(guide, ".keuzes button", choice)
  if ((await answers(guide).count()) > 0) await press(guide, ".keuzes button", organisation)
}

const folded = (text: string): string => text.replace(/\s+/gu, " ").trim()
const heading = async (guide: Locator): Promise<string> => folded((await guide.locator("h2").textContent()) ?? "")
const textOf = async (guide: Locator): Promise<string> => folded((await guide.locator(".kader").textContent()) ?? "")

/** How the element is written for each voice. */
const attributesFor: Readonly<Record<Voice, string>> = {
  u: "",
  je: 'vorm="je" partner="yoep"',
  en: 'taal="en"'
}

const wayTo = (wanted: Readonly<Record<string, unknown>>): Way => {
  const found = ways.find(({ known }) => Object.entries(wanted).every(([fact, value]) => known[fact] === value))
  if (found === undefined) throw new Error("There is no such way.")
  return found
}

const filing = wayTo({ aanleiding: "behandeling", anoniem: false, stand: "nieuw", eerstBesproken: "durf-niet" })
const running = wayTo({ aanleiding: "behandeling", anoniem: false, stand: "extern-in-behandeling" })
const objecting = wayTo({ aanleiding: "oneens-met-besluit" })
const refused = wayTo({ aanleiding: "behandeling", anoniem: true })

describe("every way, answered in a browser", () => {
  it.each(voices)("says in the voice %s what the guide holds for it", async (voice) => {
    const place = voices.indexOf(voice)
    await inHost({ body: tag(attributesFor[voice]) }, async ({ page, requests, complaints, done }) => {
      const seen = await guideIn(page).evaluate(
        (element, all) => {
          const root = element.shadowRoot as ShadowRoot
          const buttons = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)]
          return all.map((choices) => {
            for (const choice of choices) buttons(".keuzes button")[choice]?.click()
            buttons(".keuzes button")[0]?.click()
            const shown = {
              kop: root.querySelector("h2")?.textContent,
              tekst: root.querySelector(".kader")?.textContent
            }
            while (buttons(".onder button").length > 0) buttons(".onder button").at(-1)?.click()
            return shown
          })
        },
        ways.map(({ choices }) => choices)
      )
      expect(seen).toHaveLength(ways.length)
      seen.forEach(({ kop, tekst }, i) => {
        const outcome = ways[i]?.outcome as Outcome
        expect(kop).toBe(outcome.titel[place])
        const lines = [outcome.eerst, ...outcome.ook, ...outcome.later, ...outcome.redenen, ...outcome.weigering]
        for (const id of lines) expect(tekst).toContain(given.regels[id]?.woorden[place] ?? "nothing")
        // Jeugdwet 4.2.1 lid 2 and lid 5 hold for youth care; law.md 2.8: not for help under the Wmo.
        if (JSON.stringify(outcome.titel).includes("zegt de commissie"))
          expect(tekst).toMatch(
            [/Alleen bij jeugdhulp\./u, /Alleen bij jeugdhulp\./u, /Only for youth care\./u][place] as RegExp
          )
        for (const id of outcome.plichten) {
          const { wat, tijd } = given.plichten[id] as Duty
          expect(tekst).toContain(wat[place])
          if (tijd !== null) expect(tekst).toContain(tijd.lengte[place])
        }
      })
      expect(await done()).toHaveLength(ways.length)
      expect(requests.slice(1)).toEqual(["/klachtwijzer.js"])
      expect(complaints).toEqual([])
    })
  })
})

describe("on a page of a partner", () => {
  it("works under a policy that allows nothing but its script", async () => {
    await inHost({}, async ({ page, complaints }) => {
      await take(guideIn(page), filing)
      expect(await heading(guideIn(page))).toBe("U kunt een klacht indienen")
      expect(
        await guideIn(page)
          .locator(".kader")
          .evaluate((frame) => getComputedStyle(frame).borderTopStyle)
      ).toBe("solid")
      expect(complaints).toEqual([])
    })
  })

  it("a breach of that policy would be seen", async () => {
    await inHost({ body: `<p style="color:red">x</p><img alt="" src="/x.png">` }, async ({ complaints }) => {
      expect(complaints.length).toBeGreaterThan(1)
    })
  })

  it("asks for nothing, keeps nothing, and leaves the history alone", async () => {
    await inHost({}, async ({ page, requests }) => {
      const before = await page.evaluate("history.length + location.href")
      await take(guideIn(page), filing)
      await guideIn(page)
        .getByRole("button", { name: /^Terug naar/u })
        .click()
      expect(await page.evaluate("history.length + location.href")).toBe(before)
      expect(requests).toHaveLength(2)
      expect(await page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]")).toEqual(["", 0, 0])
      expect(await page.evaluate("indexedDB.databases()")).toEqual([])
      expect(await page.context().cookies()).toEqual([])
    })
  })

  it("tells the page that someone came to an outcome, and not which", async () => {
    await inHost({}, async ({ page, done }) => {
      await take(guideIn(page), refused)
      expect(await done()).toEqual([["kracht-klaar", null, true]])
      await guideIn(page).getByRole("button", { name: "Opnieuw beginnen" }).click()
      await take(guideIn(page), objecting)
      expect(await done()).toHaveLength(2)
    })
  })

  it("does not ask the organisation where the page says it, and names it", async () => {
    await inHost({ body: tag('partner="yoep"') }, async ({ page }) => {
      for (const choice of filing.choices) await press(guideIn(page), ".keuzes button", choice)
      expect(await heading(guideIn(page))).toBe("U kunt een klacht indienen")
      expect(await textOf(guideIn(page))).toContain("Vraag het de klachtenfunctionaris van Yoep.")
    })
  })

  it("asks the organisation where the page does not say it, and takes no for an answer", async () => {
    await inHost({}, async ({ page }) => {
      for (const choice of filing.choices) await press(guideIn(page), ".keuzes button", choice)
      expect(await heading(guideIn(page))).toBe("Van welke organisatie krijgt u hulp?")
      expect(await answers(guideIn(page)).allInnerTexts()).toEqual([
        "Family Supporters",
        "impegno",
        "Incluzio",
        "Mentaal Beter",
        "Yoep",
        "Dat weet ik niet"
      ])
      await answers(guideIn(page)).last().click()
      expect(await textOf(guideIn(page))).toContain("Vraag het de klachtenfunctionaris van Kracht.")
    })
  })

  // Christmas, a weekend and New Year's Day do not count: the front page of the project has the same days.
  it("says by which day something must happen, for whoever files today", async () => {
    await inHost({}, async ({ page }) => {
      await page.clock.setFixedTime(new Date("2026-12-24T22:30:00Z"))
      await take(guideIn(page), filing)
      for (const day of ["maandag 28 december 2026", "dinsdag 29 december 2026", "maandag 4 januari 2027"])
        expect(await textOf(guideIn(page))).toContain(`Vandaag ingediend? Dan uiterlijk ${day}.`)
      // Forwarded at the latest on the 29th, the five days end on the 6th; if no holiday were free, on the 31st.
      expect(await textOf(guideIn(page))).toContain(
        "Dan uiterlijk maandag 4 januari 2027. Anders gelezen: donderdag 31 december 2026 of woensdag 6 januari 2027."
      )
      await press(guideIn(page), ".onder button", -1)
      await take(guideIn(page), running)
      expect(await textOf(guideIn(page))).not.toContain("Vandaag ingediend?")
    })
  })

  it("prints what is folded", async () => {
    await inHost({}, async ({ page }) => {
      await take(guideIn(page), filing)
      const reason = guideIn(page).getByText("Waarom is dit het antwoord?")
      expect(await reason.isVisible()).toBe(false)
      await page.emulateMedia({ media: "print" })
      expect(await reason.isVisible()).toBe(true)
      expect(await guideIn(page).getByRole("button").count()).toBe(0)
    })
  })

  it("takes a value nobody knows for one left out, without a complaint", async () => {
    const strange = tag('partner="<b>acme</b>" taal="fries" vorm="gij"')
    await inHost({ body: strange }, async ({ page, complaints }) => {
      expect(await heading(guideIn(page))).toBe("Wat wilt u laten weten?")
      for (const choice of filing.choices) await press(guideIn(page), ".keuzes button", choice)
      expect(await textOf(guideIn(page))).toContain("Deze site noemt een organisatie die wij niet kennen.")
      expect(await textOf(guideIn(page))).not.toContain("acme")
      expect(complaints).toEqual([])
    })
  })

  it("follows its attributes while someone is on their way", async () => {
    await inHost({}, async ({ page }) => {
      await answers(guideIn(page)).first().click()
      expect(await heading(guideIn(page))).toBe("Mag uw naam bij de klacht staan?")
      await page.evaluate("document.querySelector('kracht-klachtwijzer').setAttribute('vorm', 'je')")
      expect(await heading(guideIn(page))).toBe("Mag je naam bij de klacht staan?")
      await page.evaluate("document.querySelector('kracht-klachtwijzer').setAttribute('taal', 'en')")
      expect(await heading(guideIn(page))).toBe("May your name stand with the complaint?")
    })
  })

  it("stands there more than once, each with its own answers", async () => {
    await inHost({ body: tag() + tag('vorm="je"') }, async ({ page, done }) => {
      const [first, second] = [page.locator("kracht-klachtwijzer").nth(0), page.locator("kracht-klachtwijzer").nth(1)]
      await take(first, objecting)
      expect(await heading(first)).toBe("U kunt bezwaar maken bij de gemeente")
      expect(await heading(second)).toBe("Wat wil je laten weten?")
      await answers(second).first().click()
      expect(await heading(first)).toBe("U kunt bezwaar maken bij de gemeente")
      expect(await done()).toHaveLength(1)
    })
  })

  it("keeps its place when it is moved in the page", async () => {
    await inHost({ body: `${tag()}<div id="elders"></div>` }, async ({ page, complaints }) => {
      await answers(guideIn(page)).first().click()
      await page.evaluate("document.getElementById('elders').append(document.querySelector('kracht-klachtwijzer'))")
      expect(await heading(guideIn(page))).toBe("Mag uw naam bij de klacht staan?")
      await answers(guideIn(page)).first().click()
      expect(await heading(guideIn(page))).toBe("Wie bent u?")
      expect(complaints).toEqual([])
    })
  })

  it("works when its script comes twice", async () => {
    const twice = `${tag()}<script type="module" src="/klachtwijzer.js?opnieuw"></script>`
    await inHost({ body: twice }, async ({ page, requests, complaints }) => {
      expect(await heading(guideIn(page))).toBe("Wat wilt u laten weten?")
      expect(requests).toHaveLength(3)
      expect(complaints).toEqual([])
    })
  })

  it("shows what the page wrote inside it where scripts do not run", async () => {
    await inHost({ options: { javaScriptEnabled: false } }, async ({ page }) => {
      expect(await page.getByRole("link", { name: "Wat kan ik doen?" }).isVisible()).toBe(true)
    })
  })

  it("leaves that standing in a browser that cannot take its style", async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    pages.set("/oud", {
      html: `<!doctype html><html lang="nl"><title>x</title><script type="module" src="/klachtwijzer.js"></script>${tag()}`,
      policy
    })
    await page.addInitScript("delete Document.prototype.adoptedStyleSheets")
    await page.goto(`${origin}/oud`)
    expect(await page.getByRole("link", { name: "Wat kan ik doen?" }).isVisible()).toBe(true)
    await context.close()
  })
})

describe("for whoever reads with a keyboard or a screen reader", () => {
  it("every new screen takes the focus to its heading", async () => {
    await inHost({}, async ({ page }) => {
      const focused = "document.activeElement.shadowRoot?.activeElement?.id"
      expect(await page.evaluate(focused)).toBeUndefined()
      for (const choice of filing.choices) {
        await answers(guideIn(page)).nth(choice).click()
        expect(await page.evaluate(focused)).toBe("kop")
      }
      await guideIn(page)
        .getByRole("button", { name: /^Terug naar/u })
        .click()
      expect(await page.evaluate(focused)).toBe("kop")
    })
  })

  it("the answers are a group by the name of the question, each a button by its own", async () => {
    await inHost({}, async ({ page }) => {
      const group = guideIn(page).getByRole("group", { name: "Wat wilt u laten weten?" })
      expect(await group.getByRole("button").count()).toBe(6)
      expect(await group.getByRole("button", { name: "Ik weet het niet" }).count()).toBe(1)
      expect(await guideIn(page).getByRole("group", { name: "Klachtwijzer: wat kan ik doen?" }).count()).toBe(1)
    })
  })

  it("a keyboard alone comes to an outcome, and back", async () => {
    await inHost({}, async ({ page }) => {
      await page.keyboard.press("Tab")
      const deepest = "document.activeElement.shadowRoot?.activeElement?.textContent"
      expect(await page.evaluate(deepest)).toBe("Bel 112")
      await page.keyboard.press("Tab")
      await page.keyboard.press("Tab")
      expect(await page.evaluate(deepest)).toBe("Ik ben het niet eens met een besluit in een brief")
      await page.keyboard.press("Enter")
      expect(await heading(guideIn(page))).toBe("U kunt bezwaar maken bij de gemeente")
      await page.keyboard.press("Shift+Tab")
      expect(await page.evaluate(deepest)).toBe("Bel 112")
      await guideIn(page).getByRole("button", { name: "Terug naar: Wat wilt u laten weten?" }).focus()
      await page.keyboard.press("Space")
      expect(await heading(guideIn(page))).toBe("Wat wilt u laten weten?")
    })
  })

  it("whoever does not know sees what each answer means, who thinks along, and the way on and back", async () => {
    await inHost({}, async ({ page }) => {
      const guide = guideIn(page)
      await answers(guide).first().click()
      await guide.getByRole("button", { name: "Ik weet het nog niet" }).click()
      expect(await heading(guide)).toBe("Weet u het niet?")
      expect(await textOf(guide)).toContain("U houdt uw naam liever voor uzelf. Dat mag.")
      expect(await guide.getByRole("link", { name: "Naar jeugdstem.nl" }).getAttribute("href")).toBe(
        "https://www.jeugdstem.nl/"
      )
      await answers(guide).last().click()
      expect(await heading(guide)).toBe("Een klacht kan niet zonder naam, dit kan wel")
      await guide.getByRole("button", { name: /^Terug naar: Mag uw naam/u }).click()
      expect(await heading(guide)).toBe("Weet u het niet?")
    })
  })

  // Jeugdwet 4.2.1 lid 4 onder a knows no age limit: law.md at minderjarig.grens.
  it("a child reads that it may come alone, where it is asked who comes", async () => {
    await inHost({ body: tag(attributesFor.je) }, async ({ page }) => {
      for (const choice of filing.choices.slice(0, 2)) await press(guideIn(page), ".keuzes button", choice)
      expect(await heading(guideIn(page))).toBe("Wie ben je?")
      expect(await textOf(guideIn(page))).toContain(
        "Bij jeugdhulp laat de wet een kind van elke leeftijd ook alleen klagen."
      )
    })
  })

  it.each(["u", "je", "en"] as const)("says in %s on every screen whom to call in danger", async (voice) => {
    const attributes = voice === "en" ? 'taal="en"' : `vorm="${voice}"`
    await inHost({ body: tag(attributes) }, async ({ page }) => {
      const guide = guideIn(page)
      for (const choice of [...filing.choices, 0]) {
        expect(await guide.locator('a[href="tel:112"]').isVisible()).toBe(true)
        await answers(guide).nth(choice).click()
      }
      expect(await guide.locator('a[href="tel:112"]').isVisible()).toBe(true)
    })
  })
})

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

const violations = async (page: Page): Promise<ReadonlyArray<string>> => {
  const results = await page.evaluate<axe.AxeResults>(`axe.run(document, ${JSON.stringify({ runOnly: tags })})`)
  if (results.passes.length === 0) throw new Error("No rule was tried.")
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary}`)
  )
}

/** The screens a page can show, one of each kind. */
const tour = async (page: Page, look: (name: string) => Promise<void>): Promise<void> => {
  const guide = guideIn(page)
  const open = () =>
    guide.evaluate((element) => {
      for (const fold of element.shadowRoot?.querySelectorAll("details") ?? []) fold.open = true
    })
  await look("begin")
  await press(guide, ".twijfel button", 0)
  await look("twijfel")
  await press(guide, ".onder button", 0)
  for (const [name, way] of Object.entries({ filing, running, objecting, refused })) {
    for (const choice of way.choices) {
      await press(guide, ".keuzes button", choice)
      await open()
      await look(name)
    }
    if ((await answers(guide).count()) > 0) {
      await press(guide, ".keuzes button", 0)
      await open()
      await look(name)
    }
    while ((await guide.locator(".onder button").count()) > 0) await press(guide, ".onder button", -1)
  }
}

describe("accessibility: WCAG 2.2 AA and best practice", () => {
  const looks = [
    { name: "light", options: { colorScheme: "light" } },
    { name: "dark", options: { colorScheme: "dark" } },
    { name: "light, with the theme of Den Haag", options: { colorScheme: "light" }, style: theme },
    { name: "dark, with the theme of Den Haag", options: { colorScheme: "dark" }, style: theme },
    {
      name: "dark, with a dark theme of the host",
      options: { colorScheme: "light" },
      style:
        "body{background:#101820;color:#f5f5f5;--utrecht-document-background-color:#101820;--utrecht-document-color:#f5f5f5;--utrecht-link-color:#9ad1ff}"
    },
    { name: "forced colours", options: { forcedColors: "active" } }
  ] as const satisfies ReadonlyArray<{ readonly name: string } & Host>

  it.each(looks)("no violation on any screen: $name", async (look) => {
    await inHost(look, async ({ page }) => {
      await page.evaluate(axe.source)
      let met = 0
      await tour(page, async (name) => {
        expect(await violations(page), name).toEqual([])
        met++
      })
      expect(met).toBeGreaterThan(12)
    })
  })

  it("no violation where it stands more than once", async () => {
    await inHost({ body: tag() + tag() }, async ({ page }) => {
      await page.evaluate(axe.source)
      await take(guideIn(page), objecting)
      expect(await violations(page)).toEqual([])
    })
  })

  it("would see a violation inside the element", async () => {
    await inHost({}, async ({ page }) => {
      await page.evaluate(axe.source)
      await guideIn(page).evaluate((element) =>
        element.shadowRoot?.querySelector(".kader")?.append(document.createElement("img"))
      )
      expect((await violations(page)).some((violation) => violation.startsWith("image-alt"))).toBe(true)
    })
  })
})

describe("on a small screen", () => {
  /** Words and boxes that stick out, in the page or in the element. */
  const sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

  it.each([
    { name: "320 px, which is 400 % of 1280", width: 320 },
    { name: "360 px", width: 360 },
    { name: "1280 px", width: 1280 }
  ])("nothing sticks out at $name", async ({ width }) => {
    for (const attributes of Object.values(attributesFor))
      await inHost({ body: tag(attributes), options: { viewport: { width, height: 740 } } }, async ({ page }) => {
        await tour(page, async (name) => {
          expect(await page.evaluate(sideways), name).toBe(0)
        })
      })
  })

  it("nothing sticks out with the theme of Den Haag, or with letters twice as large", async () => {
    for (const style of [theme, "html{font-size:200%}"])
      await inHost({ style, options: { viewport: { width: 320, height: 740 } } }, async ({ page }) => {
        await tour(page, async (name) => {
          expect(await page.evaluate(sideways), name).toBe(0)
        })
      })
  })

  it("everything to press is large enough for a thumb", async () => {
    await inHost({}, async ({ page }) => {
      await take(guideIn(page), filing)
      await guideIn(page)
        .getByRole("button", { name: /^Terug naar/u })
        .click()
      const heights = await guideIn(page).evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll("button, summary, .knop") ?? [])].map(
          (each) => each.getBoundingClientRect().height
        )
      )
      expect(heights.length).toBeGreaterThan(6)
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
    })
  })

  it("a new question stands in sight", async () => {
    await inHost({ body: `${"<p>x</p>".repeat(30)}${tag()}${"<p>x</p>".repeat(30)}` }, async ({ page }) => {
      for (const choice of filing.choices) {
        await answers(guideIn(page)).nth(choice).click()
        const top = await guideIn(page)
          .locator("h2")
          .evaluate((kop) => kop.getBoundingClientRect().top)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(top).toBeLessThan(phone.height / 2)
      }
    })
  })
})

describe("its look", () => {
  it("follows the tokens of the host page", async () => {
    const style = `.denhaag-theme{--utrecht-document-color:rgb(1, 2, 3);--utrecht-document-background-color:rgb(250, 251, 252);--utrecht-link-color:rgb(4, 5, 120)}`
    await inHost({ style }, async ({ page }) => {
      const colours = await guideIn(page).evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element)
        const link = element.shadowRoot?.querySelector(".alarm a")
        return [color, backgroundColor, link === null || link === undefined ? "" : getComputedStyle(link).color]
      })
      expect(colours).toEqual(["rgb(1, 2, 3)", "rgb(250, 251, 252)", "rgb(4, 5, 120)"])
    })
  })

  it("reads no token but those that the theme of Den Haag sets", async () => {
    const read = new Set(script.match(/var\(--(?:utrecht|denhaag|nl)-[a-z0-9-]+/gu)?.map((each) => each.slice(4)))
    expect(read.size).toBeGreaterThan(8)
    expect([...read].filter((token) => !theme.includes(`${token}:`))).toEqual([])
  })

  it("is not reached by the style of the page", async () => {
    await inHost({ style: "button{display:none!important}h2{font-size:99px}" }, async ({ page }) => {
      expect(await answers(guideIn(page)).first().isVisible()).toBe(true)
      expect(
        await guideIn(page)
          .locator("h2")
          .evaluate((kop) => getComputedStyle(kop).fontSize)
      ).toBe("24px")
    })
  })
})
