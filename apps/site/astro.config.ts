import { mkdir, readFile, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { satteri } from "@astrojs/markdown-satteri"
import mdx from "@astrojs/mdx"
import { uitgave } from "@kracht/content/uitgave"
import type { AstroIntegration } from "astro"
import { defineConfig } from "astro/config"
import { keepWithinBudget } from "./src/layouts/Budget.ts"
import { accountPage } from "./src/regulation/Address.ts"
import { machineFiles } from "./src/regulation/MachineFiles.ts"
import { fillIn, ownFigures } from "./src/regulation/OwnWords.ts"
import { current, versions } from "./src/regulation/Versions.ts"

// The official words pass through untouched: no curly quotes made, no bare address turned into a link, no code coloured.
const verbatim = satteri({ features: { gfm: false, smartPunctuation: false } })

/** Is it a Dutch page that says something of our own, of the version the site speaks of? */
const isOwn = (path: string): boolean =>
  !path.startsWith("/en/") && !path.split(/\/|\.\.\./u).some((part) => others.has(part))

const others = new Set(versions.filter((versie) => versie !== current).map(({ versie }) => versie))

/** Measures what we say on the pages, and puts the figures where a page shows them. */
const publishFigures = async (dir: URL, paths: ReadonlyArray<string>): Promise<void> => {
  const fileOf = (path: string) => fileURLToPath(new URL(`.${path}index.html`, dir))
  const own = await Promise.all(paths.filter(isOwn).map((path) => readFile(fileOf(path), "utf8")))
  const account = fileOf(accountPage)
  await writeFile(account, fillIn(await readFile(account, "utf8"), ownFigures(own)))
}

/** What can be done only once all pages are there: the figures about them, what machines look for, and what they weigh. */
const whenBuilt: AstroIntegration = {
  name: "when-built",
  hooks: {
    "astro:build:done": async ({ dir, pages }) => {
      const paths = pages.map(({ pathname }) => `/${pathname}`).filter((path) => path !== "/404/")
      await publishFigures(dir, paths)
      for (const { path, text } of machineFiles(uitgave, paths.sort())) {
        const file = fileURLToPath(new URL(`.${path}`, dir))
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, text)
      }
      keepWithinBudget(dir)
    }
  }
}

export default defineConfig({
  output: "static",
  trailingSlash: "always",
  build: { format: "directory" },
  compressHTML: "jsx",
  devToolbar: { enabled: false },
  markdown: { processor: verbatim, syntaxHighlight: false },
  integrations: [mdx(), whenBuilt],
  vite: {
    // The regulation's MDX lies in a package that knows no Astro: what its pages need is resolved from here.
    resolve: { dedupe: ["astro"] }
  }
})
