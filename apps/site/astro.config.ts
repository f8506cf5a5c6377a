import { mkdir, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import { fileURLToPath } from "node:url"
import { satteri } from "@astrojs/markdown-satteri"
import mdx from "@astrojs/mdx"
import { uitgave } from "@kracht/content/uitgave"
import type { AstroIntegration } from "astro"
import { defineConfig } from "astro/config"
import { machineFiles } from "./src/regulation/MachineFiles.ts"

// The official words pass through untouched: no curly quotes made, no bare address turned into a link, no code coloured.
const verbatim = satteri({ features: { gfm: false, smartPunctuation: false } })

/** Writes what machines look for once all pages are known. */
const forMachines: AstroIntegration = {
  name: "machine-files",
  hooks: {
    "astro:build:done": async ({ dir, pages }) => {
      const paths = pages.map(({ pathname }) => `/${pathname}`).filter((path) => path !== "/404/")
      for (const { path, text } of machineFiles(uitgave, paths.sort())) {
        const file = fileURLToPath(new URL(`.${path}`, dir))
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, text)
      }
    }
  }
}

export default defineConfig({
  output: "static",
  trailingSlash: "always",
  build: { format: "directory" },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { processor: verbatim, syntaxHighlight: false },
  integrations: [mdx(), forMachines],
  vite: {
    // The regulation's MDX lies in a package that knows no Astro: what its pages need is resolved from here.
    resolve: { dedupe: ["astro"] }
  }
})
