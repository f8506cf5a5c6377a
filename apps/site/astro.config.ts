import { satteri } from "@astrojs/markdown-satteri"
import mdx from "@astrojs/mdx"
import { defineConfig } from "astro/config"

// The official words pass through untouched: no curly quotes made, no bare address turned into a link, no code coloured.
const verbatim = satteri({ features: { gfm: false, smartPunctuation: false } })

export default defineConfig({
  output: "static",
  trailingSlash: "always",
  build: { format: "directory" },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { processor: verbatim, syntaxHighlight: false },
  integrations: [mdx()],
  vite: {
    // The regulation's MDX lies in a package that knows no Astro: what its pages need is resolved from here.
    resolve: { dedupe: ["astro"] }
  }
})
