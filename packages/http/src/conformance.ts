#!/usr/bin/env node
/**
 * Holds a running API to the NLgov API Design Rules: `kracht-conformiteit https://klachten.example/v1`.
 *
 * Prints a line a rule. It sends the examples of the API's own document, whole and spoiled: of an API that keeps what it is
 * sent, ask a test environment. Ends with 0 when no rule is broken, with 1 when one is, with 2 when there is no API to ask.
 *
 * @module
 */
import { judge, type Verdict } from "./wire/DesignRules.ts"

const [, , base] = process.argv

const lines = (verdict: Verdict): ReadonlyArray<string> => {
  switch (verdict.oordeel) {
    case "goed":
      return [`goed         ${verdict.id}`]
    case "gemotiveerd":
      return [`gemotiveerd  ${verdict.id}: ${verdict.reden}`]
    case "niet-van-toepassing":
      return [`n.v.t.       ${verdict.id}: ${verdict.reden}`]
    case "niet-ingesteld":
      return [`niet gezet   ${verdict.id}`, ...verdict.bevindingen.map((finding) => `             ${finding}`)]
    case "fout":
      return [`FOUT         ${verdict.id}`, ...verdict.bevindingen.map((finding) => `             ${finding}`)]
  }
}

const run = async (url: string): Promise<number> => {
  const verdicts = await judge(url)
  const broken = verdicts.filter(({ oordeel }) => oordeel === "fout").length
  process.stdout.write(`${verdicts.flatMap(lines).join("\n")}\n${verdicts.length} regels, ${broken} fout.\n`)
  return broken === 0 ? 0 : 1
}

const refuse = (sentence: string): number => {
  process.stderr.write(`${sentence}\n`)
  return 2
}

process.exitCode =
  base === undefined || !URL.canParse(base)
    ? refuse("Geef het adres van de API, met de hoofdversie: kracht-conformiteit https://klachten.example/v1")
    : await run(base).catch(() => refuse("Op dit adres is geen API met een openapi.json te bereiken."))
