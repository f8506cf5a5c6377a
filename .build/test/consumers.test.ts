import { spawn } from "node:child_process"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { build } from "esbuild"
import { Miniflare } from "miniflare"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import { type Blank, blank } from "../blank.ts"
import { repository } from "../members.ts"
import { readmeExamples, runReadme } from "../readme.ts"

const consumers = join(import.meta.dirname, "../consumers")
const tsc = join(repository, "node_modules/typescript/bin/tsc")

/** A complaint on Thursday 24 December 2026: 1, 2 and 5 working days later, Christmas, weekends and New Year left out. */
const terms = { ontvangstbevestiging: "2026-12-28", routering: "2026-12-29", contact: "2027-01-04" }
const counters = ["kracht", "externe-klachtencommissie", "jeugdstem"]

/** The situation of a client of Yoep who turns to Kracht that day. */
const situatie = {
  aanleiding: "behandeling",
  hoedanigheid: "klant",
  leeftijdsgroep: "18-plus",
  anoniem: false,
  organisatie: "yoep",
  loket: "kracht",
  ingediendOp: "2026-12-24"
}

interface Answer {
  readonly uitkomst: string
  readonly loketten: ReadonlyArray<{ readonly id: string }>
  readonly termijnen: ReadonlyArray<{ readonly id: string; readonly uiterlijk: unknown }>
  readonly vervolg: ReadonlyArray<{ readonly tekst: string }>
}

const expectRights = ({ uitkomst, loketten, termijnen, vervolg }: Answer): void => {
  expect(uitkomst).toBe("mogelijk")
  expect(loketten.map(({ id }) => id)).toEqual(counters)
  expect(Object.fromEntries(termijnen.map(({ id, uiterlijk }) => [id, uiterlijk]))).toEqual(terms)
  expect(vervolg.map(({ tekst }) => tekst)).toContain(
    "Neem contact op met een vertrouwenspersoon van Jeugdstem. Dat mag altijd."
  )
}

/** Starts a server of a project, and waits for the address it prints. */
const start = async (project: Blank, file: string) => {
  const server = spawn(process.execPath, [file], { cwd: project.folder })
  const origin = await new Promise<string>((found, failed) => {
    server.stdout.once("data", (line: Buffer) => found(line.toString().trim()))
    server.stderr.once("data", (line: Buffer) => failed(new Error(line.toString())))
  })
  return { origin, stop: () => server.kill() }
}

const check = async (project: Blank, name: string, compilerOptions: object, files: ReadonlyArray<string>) => {
  const strict = { strict: true, target: "es2024", lib: ["es2024", "dom"], noEmit: true, types: [], skipLibCheck: true }
  await writeFile(
    join(project.folder, name),
    JSON.stringify({ compilerOptions: { ...strict, ...compilerOptions }, files })
  )
  return project.run(process.execPath, tsc, "-p", name)
}

describe("een project met alleen de regels", () => {
  let project: Blank

  beforeAll(async () => {
    project = await blank(inject("registry"), ["@kracht/rules"], join(consumers, "rules"))
  })
  afterAll(() => project.remove())

  it("toont in een script de loketten, de termijnen en de volgende stappen", async () => {
    const printed = JSON.parse(await project.run(process.execPath, "portaal.ts"))
    expect(printed).toMatchObject({ uitkomst: "mogelijk", geweigerd: ["aanleiding"], morgen: "2026-12-25" })
    expect(printed.regels).toEqual(
      expect.arrayContaining([
        "Kracht behandelt",
        "de externe klachtencommissie oordeelt",
        "Jeugdstem ondersteunt",
        ...Object.entries(terms).map(([id, day]) => `${id} ${day}`)
      ])
    )
    expect(printed.partners).toEqual(["family-supporters", "impegno", "incluzio", "mentaal-beter", "yoep"])
    expect(printed.koppen).toContain("Wanneer")
  })

  it.each([
    ["node16", { module: "node16" }],
    ["nodenext", { module: "nodenext", skipLibCheck: false }],
    ["bundler", { module: "esnext", moduleResolution: "bundler" }]
  ])("wordt streng gecontroleerd, met onze types erbij: %s", async (name, options) => {
    await expect(check(project, `tsconfig.${name}.json`, options, ["portaal.ts"])).resolves.toBe("")
  })

  it("vindt in de types wat er niet is", async () => {
    await writeFile(
      join(project.folder, "fout.ts"),
      'import { assess } from "@kracht/rules/plain"\nexport const fout = assess({ aanleiding: "bestaat-niet" })\n'
    )
    await expect(check(project, "tsconfig.fout.json", { module: "nodenext" }, ["fout.ts"])).rejects.toThrow()
  })

  it("kreeg alleen mee wat het nodig heeft: geen compiler van teksten, geen server", async () => {
    const listed = JSON.parse(await project.run("npm", "ls", "--all", "--json")) as { dependencies: object }
    const names = JSON.stringify(listed.dependencies).match(/"[^"]+":\{"version"/gu) ?? []
    expect([...new Set(names.map((name) => name.split('"')[1]))].sort()).toEqual([
      "@kracht/calendar",
      "@kracht/content",
      "@kracht/rules",
      "@noble/hashes",
      "effect"
    ])
  })

  it.each(["rules", "calendar"])("voert elk voorbeeld uit de README van @kracht/%s uit", async (name) => {
    await expect(runReadme(project, `@kracht/${name}`)).resolves.toBeUndefined()
  })

  it("vindt in die README wat een portaal van Yoep toont: loketten, termijnen, stappen", async () => {
    const [first] = await readmeExamples(project, "@kracht/rules")
    expect(first).toMatch(/organisatie: "yoep"/u)
    for (const day of Object.values(terms)) expect(first).toContain(day)
    for (const asked of [/\.loketten/u, /\.termijnen/u, /\.vervolg/u]) expect(first).toMatch(asked)
  })

  it("antwoordt in JavaScript, zonder Effect, op Node's eigen server", async () => {
    const service = await start(project, "service.js")
    const ask = (body: object) => fetch(service.origin, { method: "POST", body: JSON.stringify(body) })
    try {
      expectRights((await (await ask(situatie)).json()) as Answer)
      const refused = await ask({ aanleiding: "geheim", ingediendOp: "2026-02-30" })
      const text = await refused.text()
      expect(refused.status).toBe(400)
      expect((JSON.parse(text) as { fouten: ReadonlyArray<{ veld: string }> }).fouten.map(({ veld }) => veld)).toEqual([
        "aanleiding",
        "ingediendOp"
      ])
      expect(text).not.toContain("geheim")
    } finally {
      service.stop()
    }
  })

  it("leest de inhoud als gegevens, elke module, zonder iets anders van ons", async () => {
    const content = inject("packed").find(({ manifest }) => manifest.name === "@kracht/content")
    expect(content?.manifest.dependencies).toBeUndefined()
    const found = JSON.parse(await project.run(process.execPath, "inhoud.js"))
    expect(found).toMatchObject({ partners: 5 })
    expect(found.versies).toBeGreaterThanOrEqual(2)
    expect(found.voorbeelden).toBeGreaterThanOrEqual(10)
    expect(Object.entries(found).filter(([name, size]) => size === 0 && name !== "bevindingen")).toEqual([])
  })
})

describe("een formulier in React, gebouwd met Vite", () => {
  let project: Blank

  beforeAll(async () => {
    const others = ["react", "react-dom", "vite", "@types/react", "@types/react-dom", "@happy-dom/global-registrator"]
    project = await blank(inject("registry"), ["@kracht/rules", ...others], join(consumers, "form"))
    await project.run("npx", "vite", "build")
  })
  afterAll(() => project.remove())

  it("klopt met zijn types", async () => {
    const options = { module: "esnext", moduleResolution: "bundler", jsx: "react-jsx", types: ["react", "react-dom"] }
    await expect(check(project, "tsconfig.json", options, ["main.tsx", "server.tsx"])).resolves.toBe("")
  })

  it("toont wat iemand kan terwijl hij typt, en zegt wat nog niet klopt", async () => {
    const [empty, behandeling, klant, drie, volwassen, half, heel, ...rest] = JSON.parse(
      await project.run(process.execPath, "type.mjs")
    )
    expect(rest).toEqual([])
    expect(empty).toMatchObject({ uitkomst: "meer-nodig", loketten: [], termijnen: [] })
    expect(behandeling).toMatchObject({ uitkomst: "meer-nodig", loketten: counters })
    expect(klant).toMatchObject({ uitkomst: "mogelijk", loketten: counters })
    // A child may complain alone, whatever its age: Jeugdwet art. 4.2.1.
    expect(drie).toMatchObject({ uitkomst: "mogelijk" })
    expect(volwassen).toMatchObject({ uitkomst: "mogelijk" })
    expect(half).toMatchObject({ uitkomst: null, termijnen: [] })
    expect(half.melding).toMatch(/datum/u)
    expect(heel).toMatchObject({ uitkomst: "mogelijk", loketten: counters, termijnen: Object.values(terms) })
    expect(heel.stappen).toBeGreaterThan(0)
  })

  it("komt ook van een server", async () => {
    await project.run("npx", "vite", "build", "--ssr", "server.tsx", "--outDir", "server")
    const html = await project.run(process.execPath, "server/server.js")
    expect(html).toContain('data-uitkomst="meer-nodig"')
  })
})

describe("de API, uit haar pakket", () => {
  let project: Blank

  beforeAll(async () => {
    project = await blank(inject("registry"), ["@kracht/http", "@hono/node-server"], join(consumers, "http"))
  })
  afterAll(() => project.remove())

  it("antwoordt een schil met curl: de rechten, en een weigering als probleem", async () => {
    const server = await start(project, "server.js")
    try {
      const [answer, ok, problem, refused] = (
        await project.run("env", `API=${server.origin}`, "sh", "client.sh")
      ).split("\n")
      expectRights(JSON.parse(answer ?? "") as Answer)
      expect(ok).toBe("200 application/json")
      expect(JSON.parse(problem ?? "").errors).toHaveLength(2)
      expect(refused).toBe("400 application/problem+json")
    } finally {
      server.stop()
    }
  })

  it("draait op workerd, zonder Node", async () => {
    const { outputFiles } = await build({
      entryPoints: [join(project.folder, "worker.js")],
      bundle: true,
      format: "esm",
      platform: "neutral",
      target: "es2024",
      conditions: ["workerd", "worker"],
      write: false,
      logLevel: "error"
    })
    const workerd = new Miniflare({
      modules: true,
      script: outputFiles[0]?.text ?? "",
      compatibilityDate: "2026-05-03",
      host: "127.0.0.1",
      port: 0
    })
    try {
      const { origin } = await workerd.ready
      const response = await fetch(`${origin}/v1/beoordelingen`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ situatie })
      })
      expectRights((await response.json()) as Answer)
    } finally {
      await workerd.dispose()
    }
  })

  it("kent de opdracht die een andere API toetst", async () => {
    const server = await start(project, "server.js")
    try {
      const verdict = await project.run("npx", "kracht-conformiteit", `${server.origin}/v1`)
      expect(verdict.match(/^goed /gmu)?.length).toBeGreaterThan(20)
    } finally {
      server.stop()
    }
  })
})
