// Adds up what the test runners themselves reported and closes with one line. A failed command or no test is a failure.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { argv, exit, stdout } from "node:process"

const failedCommands = argv.slice(2).filter((code) => code !== "0").length

const members = ["packages", "apps"].flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))

const reportsOf = (name) =>
  [...members, "content", ".build"].map((member) => `${member}/.report/${name}.json`).filter((file) => existsSync(file))

const count = (file) => {
  const { numPassedTests, numFailedTests, numTotalTestSuites, success } = JSON.parse(readFileSync(file, "utf8"))
  // A file that does not load has no failed test and is no success.
  const broken = !success && numFailedTests === 0 ? 1 : 0
  stdout.write(`${file}: ${numPassedTests} passed, ${numFailedTests + broken} failed (${numTotalTestSuites} suites)\n`)
  return { passed: numPassedTests, failed: numFailedTests + broken }
}

const passedTests = (file) =>
  JSON.parse(readFileSync(file, "utf8")).testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === "passed").map(({ title }) => ({ file: name, title }))
  )

/** The promises about safety name tests; each of those must have passed in this run. */
const promised = () => {
  const text = readFileSync(".github/SECURITY.md", "utf8")
  return [...text.matchAll(/`([\w./-]+\.test\.ts)`((?:\s*,?\s*“[^”]+”)+)/gu)].flatMap(([, file, names]) =>
    [...names.matchAll(/“([^”]+)”/gu)].map(([, name]) => ({ file, name }))
  )
}

const patternOf = (name) =>
  new RegExp(
    name
      .replaceAll(/\s+/gu, " ")
      .replaceAll(/[.*+?^(){}|[\]\\]/gu, "\\$&")
      .replaceAll(/%[sij]|\$[\w.]+/gu, ".*"),
    "u"
  )

const kinds = ["test", "shared"].map((name) => reportsOf(name).map(count))
const proven = reportsOf("test").flatMap(passedTests)
const unproven = promised().filter(
  ({ file, name }) => !proven.some((test) => test.file.endsWith(file) && patternOf(name).test(test.title))
)
for (const { file, name } of unproven) stdout.write(`not shown in this run: ${file} ${name}\n`)
const missing = kinds.filter((reports) => reports.every(({ passed, failed }) => passed + failed === 0)).length
const all = kinds.flat()
const passed = all.reduce((sum, report) => sum + report.passed, 0)
const reported = all.reduce((sum, report) => sum + report.failed, 0)
// A command that failed without a failed test in any report (lint, types, build) counts as one.
const failed = Math.max(reported, failedCommands) + missing + unproven.length

stdout.write(`${passed} passed, ${failed} failed\n`)
exit(failed === 0 ? 0 : 1)
