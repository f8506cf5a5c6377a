/**
 * What does a screen look like as elements? Made one by one: nothing here reads HTML from text, so a strict content
 * policy has nothing to refuse.
 *
 * @module
 */
import type { Counter, Duty, Guide, Line, LineId, Outcome, Source, Tool, Voice, Words } from "./Guide.ts"
import { voices } from "./Guide.ts"
import { labels } from "./Labels.ts"
import { lastDay, today } from "./LastDay.ts"
import { outcomeAt, type Position, questionAt, questionsFrom } from "./Position.ts"

/** What can be done on a screen. */
export interface Acts {
  readonly answer: (choice: number) => void
  readonly doubt: () => void
  readonly organisation: (partner: string | undefined) => void
  readonly back: () => void
  readonly restart: () => void
}

/** All a screen is made of. */
export interface View {
  readonly guide: Guide
  readonly voice: Voice
  readonly position: Position
  /** The positions before this one, the first first. */
  readonly before: ReadonlyArray<Position>
  /** The partner the host page names, where it is one. */
  readonly partner: string | undefined
  /** Does the host page name one that nobody knows? */
  readonly strange: boolean
  readonly acts: Acts
}

type Child = Node | string | null

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: ReadonlyArray<Child>
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.filter((child) => child !== null))
  return element
}

const at = (voice: Voice, words: Words): string => words[voices.indexOf(voice)] ?? words[0]

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The screen of a position. */
export const render = (view: View): HTMLElement => {
  const { voice, position } = view
  const label = labelIn(voice)
  return make(
    "div",
    { class: "kader", lang: voice === "en" ? "en" : "nl", role: "group", "aria-label": label("naam") },
    make(
      "p",
      { class: "alarm" },
      make("strong", {}, label("gevaar")),
      " ",
      make("a", { href: "tel:112" }, label("bel"))
    ),
    ...screen(view, position),
    under(view),
    position.soort === "uitkomst" ? null : make("p", { class: "klein" }, label("stil"))
  )
}

const labelIn =
  (voice: Voice) =>
  (name: keyof typeof labels, values: Readonly<Record<string, string | number>> = {}): string =>
    filled(at(voice, labels[name]), values)

const screen = (view: View, position: Position): ReadonlyArray<Child> => {
  if (position.soort === "uitkomst") return outcome(view, outcomeAt(view.guide, position.scherm), position.partner)
  if (position.soort === "organisatie") return organisation(view)
  return (position.soort === "vraag" ? question : doubt)(view, position.scherm)
}

/** A heading that takes the focus when its screen comes, with what stands above it as its description. */
const heading = (text: string, above: string): ReadonlyArray<Child> => [
  make("p", { class: "tel", id: "tel" }, above),
  make("h2", { id: "kop", tabindex: "-1", "aria-describedby": "tel" }, text)
]

const choices = (items: ReadonlyArray<HTMLLIElement>): HTMLElement =>
  make("div", { role: "group", "aria-labelledby": "kop" }, make("ul", { class: "keuzes", role: "list" }, ...items))

const choice = (text: string, more: string | null, act: () => void, kind = ""): HTMLLIElement => {
  const button = make("button", { type: "button" }, text, more === null ? null : make("span", {}, more))
  button.addEventListener("click", act)
  return make("li", kind === "" ? {} : { class: kind }, button)
}

/** Which question it is, and how many there can be. */
const counted = ({ guide, voice, position, before, partner }: View): string => {
  const n = before.filter(({ soort }) => soort !== "twijfel").length + 1
  const rest = position.soort === "organisatie" ? 1 : questionsFrom(guide, position.scherm, partner)
  return labelIn(voice)("vraag", { n, m: n - 1 + rest })
}

const question = (view: View, at_: number): ReadonlyArray<Child> => {
  const { guide, voice, acts } = view
  const asked = askedAt(guide, at_)
  return [
    ...heading(at(voice, asked.vraag), counted(view)),
    make("p", {}, at(voice, asked.waarom), asked.weten === undefined ? null : ` ${at(voice, asked.weten)}`),
    choices([
      ...asked.keuzes.map(({ zegt, ook }, i) =>
        choice(at(voice, zegt), ook === undefined ? null : at(voice, ook), () => acts.answer(i))
      ),
      choice(at(voice, asked.twijfel), null, acts.doubt, "twijfel")
    ])
  ]
}

const askedAt = (guide: Guide, screen_: number) => {
  const { feit } = questionAt(guide, screen_)
  const asked = guide.vragen[feit]
  if (asked === undefined) throw new RangeError(`De vraag ${feit} heeft geen woorden.`)
  return asked
}

const doubt = (view: View, at_: number): ReadonlyArray<Child> => {
  const { guide, voice, acts } = view
  const label = labelIn(voice)
  const asked = askedAt(guide, at_)
  return [
    ...heading(label("twijfel"), at(voice, asked.vraag)),
    make("p", {}, label("betekenis")),
    choices(
      asked.keuzes.map(({ zegt, betekent }, i) =>
        choice(at(voice, zegt), betekent === undefined ? null : at(voice, betekent), () => acts.answer(i))
      )
    ),
    ...help(view)
  ]
}

const organisation = (view: View): ReadonlyArray<Child> => {
  const { guide, voice, strange, acts } = view
  const { vraag, waarom, twijfel } = guide.organisatie
  return [
    ...heading(at(voice, vraag), counted(view)),
    make("p", {}, strange ? `${labelIn(voice)("onbekendePartner")} ` : null, at(voice, waarom)),
    choices([
      ...guide.partners.map(({ id, naam }) => choice(naam, null, () => acts.organisation(id))),
      choice(at(voice, twijfel), null, () => acts.organisation(undefined), "twijfel")
    ])
  ]
}

const outcome = (view: View, shown: Outcome, partner: string | undefined): ReadonlyArray<Child> => {
  const { guide, voice, acts } = view
  const label = labelIn(voice)
  const duties = [...shown.plichten, ...shown.zonderTermijn]
    .map((id) => guide.plichten[id])
    .filter((duty) => duty !== undefined)
  const theirs = duties.filter(({ eigen }) => !eigen)
  const linesOf = (ids: ReadonlyArray<LineId>) => ids.map((id) => lineAt(guide, id))
  return [
    ...heading(at(voice, shown.titel), label("antwoord")),
    shown.weigering.length === 0
      ? null
      : make(
          "div",
          { class: "kaart let-op" },
          bullets(linesOf(shown.weigering).map((line) => at(voice, line.woorden))),
          make("p", {}, `${label("anders")} `, textButton(label("opnieuwKiezen"), acts.back))
        ),
    ...(shown.praten === null
      ? []
      : [
          make(
            "div",
            { class: "kaart" },
            make("h3", {}, at(voice, shown.praten.kop)),
            ...linesOf(shown.praten.regels).map((line) => make("p", {}, at(voice, line.woorden)))
          )
        ]),
    make("h3", {}, label("nu")),
    make("div", { class: "kaart" }, ...stepOf(view, lineAt(guide, shown.eerst), true)),
    shown.ook.length === 0
      ? null
      : make(
          "ul",
          { class: "lijst", role: "list" },
          ...linesOf(shown.ook).map((line) => make("li", {}, ...stepOf(view, line, false)))
        ),
    ...own(
      view,
      duties.filter(({ eigen }) => eigen)
    ),
    ...(shown.loketten.length === 0
      ? shown.commissie
        ? [make("p", {}, committee(view, partner))]
        : []
      : [
          make("h3", {}, label("waar")),
          make("ul", { class: "lijst", role: "list" }, ...shown.loketten.map((loket) => counter(view, loket, partner)))
        ]),
    ...(theirs.length === 0
      ? []
      : [
          make("h3", {}, shown.bijIndienen ? label("moetBijKracht", { naam: guide.naam }) : label("moet")),
          ...dutyList(view, theirs, shown, partner)
        ]),
    shown.anders.length === 0 ? null : fold(label("nagelaten"), remediesOf(view, linesOf(shown.anders))),
    ...help(view),
    shown.over.length === 0
      ? null
      : fold(
          label("over"),
          ...shown.over.flatMap(({ kop, regels }) => [
            make("p", {}, make("strong", {}, `${at(voice, kop)}.`)),
            sourced(view, linesOf(regels))
          ])
        ),
    shown.later.length === 0 ? null : fold(label("later"), sourced(view, linesOf(shown.later))),
    why(view, shown, duties),
    make("p", { class: "klein" }, at(voice, guide.stand), " ", label("wij"), " ", label("stil"))
  ]
}

const lineAt = (guide: Guide, id: LineId): Line => {
  const line = guide.regels[id]
  if (line === undefined) throw new RangeError(`Regel ${id} is er niet.`)
  return line
}

const bullets = (items: ReadonlyArray<string>): HTMLElement =>
  make("ul", { class: "lijst", role: "list" }, ...items.map((item) => make("li", {}, item)))

/** That something holds for youth care alone, where one of its sources says so. */
const youthCare = ({ guide, voice }: View, sources: ReadonlyArray<number>): string =>
  sources.some((id) => "jeugdhulp" in (guide.bronnen[id] ?? {})) ? ` ${labelIn(voice)("jeugdhulp")}` : ""

/** What a line says, and for whom. */
const wordsOf = (view: View, { woorden, bronnen }: Pick<Line, "woorden" | "bronnen">): string =>
  at(view.voice, woorden) + youthCare(view, bronnen)

/** A step, with what helps to take it. */
const stepOf = (view: View, line: Line, first: boolean): ReadonlyArray<Child> => {
  const { voice } = view
  const { weg, ookNaar } = line
  const words = wordsOf(view, line)
  if (first) return [make("p", {}, words), weg === undefined ? null : link(voice, weg, "knop")]
  return [words, ...[weg, ookNaar].flatMap((tool) => (tool === undefined ? [] : [" ", link(voice, tool)]))]
}

const link = (voice: Voice, { href, woorden }: Tool, kind?: string): HTMLElement =>
  make(
    "a",
    { href, rel: "noreferrer", ...(kind === undefined ? {} : { class: kind }) },
    ...breakable(at(voice, woorden))
  )

/** A mail address may go on on the next line after its @, and nowhere else. */
const breakable = (text: string): ReadonlyArray<Child> => {
  const [before = "", after] = text.split("@")
  return after === undefined ? [before] : [`${before}@`, make("wbr", {}), after]
}

const textButton = (text: string, act: () => void): HTMLElement => {
  const button = make("button", { type: "button", class: "tekstknop" }, text)
  button.addEventListener("click", act)
  return button
}

/** The reader's own terms, and that being late is not the end of it. */
const own = (view: View, duties: ReadonlyArray<Duty>): ReadonlyArray<Child> => {
  if (duties.length === 0) return []
  const { voice } = view
  const label = labelIn(voice)
  return [
    make(
      "div",
      { class: "kaart let-op" },
      make("h3", {}, label("eigen")),
      make(
        "dl",
        {},
        ...duties.map((duty) =>
          dutyItem(view, duty, duty.tijd === null ? [] : [small(label("telt", { dag: at(voice, duty.tijd.vanaf) }))])
        )
      ),
      make("p", {}, label("teLaat"))
    )
  ]
}

/** What others must do; the day all of it counts from stands below, and else with each. */
const dutyList = (view: View, duties: ReadonlyArray<Duty>, shown: Outcome, partner: string | undefined) => {
  const { voice } = view
  const label = labelIn(voice)
  const starts = new Set(duties.map(({ tijd }) => (tijd === null ? "" : at(voice, tijd.vanaf))))
  const [shared] = starts.size === 1 && duties.length > 1 ? starts : []
  const filed = shown.bijIndienen ? today() : undefined
  const counted = duties.flatMap(({ tijd }) => tijd?.telling?.termijnen ?? [])
  return [
    make(
      "dl",
      {},
      ...duties.map((duty) =>
        dutyItem(view, duty, [
          duty.tijd === null ? untimed(view, duty, partner) : null,
          duty.tijd === null || shared !== undefined ? null : small(label("telt", { dag: at(voice, duty.tijd.vanaf) })),
          ...filedOn(view, duty, filed)
        ])
      )
    ),
    shared === undefined
      ? null
      : make(
          "p",
          { class: "klein" },
          label("telt", { dag: shared }),
          counted.some(({ eenheid }) => eenheid === "werkdagen") ? ` ${label("werkdagen")}` : null
        )
  ]
}

/** Whom to ask about a duty without a term: nobody where its place in the order says enough. */
const untimed = (view: View, { wanneer, vraagBij }: Duty, partner: string | undefined): Child => {
  const label = labelIn(view.voice)
  if (wanneer === undefined) return small(label("eigenRegeling", { wie: askedAtWhom(view, partner) }))
  return vraagBij === undefined ? null : small(label("vraagWanneer", { wie: at(view.voice, vraagBij) }))
}

/** The last day of a duty that begins with filing, if that is done today, and quietly those of other readings. */
const filedOn = ({ guide, voice }: View, { tijd }: Duty, day: string | undefined): ReadonlyArray<Child> => {
  const last = day === undefined || tijd?.telling === undefined ? undefined : lastDay(day, tijd.telling, guide.vrij)
  if (day === undefined || last === undefined) return []
  const others = (tijd?.anders ?? [])
    .flatMap((count) => lastDay(day, count, guide.vrij) ?? [])
    .filter((other) => other !== last)
  const label = labelIn(voice)
  const [before = "", after = ""] = label("vandaag").split("{dag}")
  const days = [...new Set(others)].sort().map((other) => dayIn(voice, other, "full"))
  return [
    make("span", {}, ` ${before}`, make("strong", {}, dayIn(voice, last, "full")), after),
    days.length === 0 ? null : small(label("andersGelezen", { dag: days.join(label("of")) }))
  ]
}

const small = (text: string): HTMLElement => make("span", { class: "klein" }, ` ${text}`)

const dutyItem = (view: View, duty: Duty, more: ReadonlyArray<Child>): HTMLElement => {
  const { voice } = view
  const { wie, wat, tijd, als, wanneer, bronnen } = duty
  return make(
    "div",
    {},
    make("dt", {}, tijd === null ? whenOpen(voice, wanneer) : at(voice, tijd.lengte)),
    make(
      "dd",
      {},
      `${at(voice, wie)}: ${at(voice, wat)}${als === undefined ? "" : `, ${at(voice, als)}`}.`,
      youthCare(view, bronnen),
      ...more
    )
  )
}

const whenOpen = (voice: Voice, wanneer: Words | undefined): string =>
  wanneer === undefined ? labelIn(voice)("onbekend") : at(voice, wanneer)

/** What can be done, with where to do it and what it rests on. */
const remediesOf = (view: View, lines: ReadonlyArray<Line>): HTMLElement =>
  make(
    "ul",
    { class: "lijst", role: "list" },
    ...lines.map((line) =>
      make("li", {}, ...stepOf(view, line, false), ...line.bronnen.map((id) => sourceOf(view, id)))
    )
  )

/** A day (ISO) in words. */
const dayIn = (voice: Voice, day: string, dateStyle: "full" | "long"): string =>
  new Intl.DateTimeFormat(voice === "en" ? "en-GB" : "nl-NL", { dateStyle, timeZone: "UTC" }).format(new Date(day))

/** Whom to ask about the committee. */
const askedAtWhom = ({ guide, voice }: View, partner: string | undefined): string =>
  at(voice, guide.partners.find(({ id }) => id === partner)?.vraagBij ?? guide.vraagBij)

const committee = (view: View, partner: string | undefined): string => {
  const label = labelIn(view.voice)
  const found = view.guide.partners.find(({ id }) => id === partner)
  return found === undefined || found.commissie === null
    ? label("commissie", { wie: askedAtWhom(view, partner) })
    : label("bekendeCommissie", { naam: found.naam, commissie: found.commissie })
}

const counter = (view: View, { naam, commissie, regels }: Counter, partner: string | undefined): HTMLElement =>
  make(
    "li",
    {},
    make("strong", {}, `${at(view.voice, naam)}.`),
    ` ${regels.map((id) => at(view.voice, lineAt(view.guide, id).woorden)).join(" ")}`,
    commissie ? ` ${committee(view, partner)}` : null
  )

/** Who stands beside the reader, the most independent first. */
const help = ({ guide, voice }: View): ReadonlyArray<Child> => {
  const label = labelIn(voice)
  const { naam, href, zegt, dag } = guide.steun
  return [
    make("h3", {}, label("hulp")),
    make("p", {}, label("steun", { naam })),
    make(
      "p",
      {},
      make(
        "a",
        { class: "knop", href, rel: "noreferrer" },
        label("naar", { naam: new URL(href).hostname.replace(/^www\./u, "") })
      )
    ),
    make(
      "p",
      {},
      ...zegt.map((words) => `${at(voice, words)} `),
      make("span", { class: "klein" }, label("nagekeken", { naam, dag: dayIn(voice, dag, "long") }))
    )
  ]
}

const fold = (title: string, ...children: ReadonlyArray<Child>): HTMLElement =>
  make("details", {}, make("summary", {}, title), ...children)

/** Lines with what each rests on. */
const sourced = (view: View, lines: ReadonlyArray<Pick<Line, "woorden" | "bronnen">>): HTMLElement =>
  make(
    "ul",
    { class: "lijst", role: "list" },
    ...lines.map((line) => make("li", {}, wordsOf(view, line), ...line.bronnen.map((id) => sourceOf(view, id))))
  )

const sourceOf = ({ guide, voice }: View, id: number): Child => {
  const source: Source | undefined = guide.bronnen[id]
  const label = labelIn(voice)
  if (source === undefined) return null
  if ("zin" in source)
    return make(
      "span",
      { class: "bron" },
      `${label("regeling", { plaats: source.plaats })}: `,
      make("q", { lang: "nl" }, source.zin)
    )
  if ("wet" in source)
    return make(
      "span",
      { class: "bron", lang: "nl" },
      source.adres === null ? source.wet : make("a", { href: source.adres, rel: "noreferrer" }, source.wet)
    )
  return make("span", { class: "bron" }, `${label("lezing")}: `, make("span", { lang: "nl" }, source.lezing))
}

/** Why this is the outcome, and for everything the screen says where that stands. */
const why = (view: View, shown: Outcome, duties: ReadonlyArray<Duty>): HTMLElement => {
  const { guide, voice } = view
  const label = labelIn(voice)
  const said = [...(shown.praten?.regels ?? []), shown.eerst, ...shown.ook, ...shown.kosten].map((id) =>
    lineAt(guide, id)
  )
  const owed = duties.map(({ wat, bronnen }) => ({ woorden: wat.map(capital) as unknown as Words, bronnen }))
  return fold(
    label("waarom"),
    make("p", {}, make("strong", {}, label("redenen"))),
    sourced(
      view,
      shown.redenen.map((id) => lineAt(guide, id))
    ),
    make("p", {}, make("strong", {}, label("bronnen"))),
    sourced(view, [...said, ...owed])
  )
}

/** The way back, by name, and to the beginning. */
const under = (view: View): Child => {
  const { guide, voice, before, acts } = view
  const label = labelIn(voice)
  const last = before.at(-1)
  if (last === undefined) return null
  const to = last.soort === "organisatie" ? guide.organisatie.vraag : askedAt(guide, last.scherm).vraag
  return make(
    "div",
    { class: "onder" },
    textButton(label("terugNaar", { vraag: at(voice, to) }), acts.back),
    before.length > 1 ? textButton(label("opnieuw"), acts.restart) : null
  )
}
