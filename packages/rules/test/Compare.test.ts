import { execFile } from "node:child_process"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { describe, expect, it } from "vitest"

const cwd = join(dirname(fileURLToPath(import.meta.url)), "..")

const compared = async (...args: ReadonlyArray<string>): Promise<{ code: number; stdout: string; stderr: string }> => {
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, ["compare.ts", ...args], { cwd })) }
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string }
  }
}

describe("vergelijk", () => {
  it("zegt wat een andere lezing verandert", async () => {
    const { code, stdout } = await compared("concept", "concept", "--lezing-naar", "contact.start=doorzetting")
    expect(code).toBe(0)
    expect(stdout).toMatch(/In \d+ van de \d+ voorbeelden komt er iets anders uit\.\n$/u)
  })

  it("zegt van een lezing waar geen voorbeeld naar vraagt, dat en waar het wel wordt gevraagd", async () => {
    const { code, stdout } = await compared("concept", "concept", "--lezing-naar", "bezwaar.post=wel")
    expect(code).toBe(0)
    expect(stdout).toMatch(/ komt er hetzelfde uit\.\nbezwaar\.post: Geen voorbeeld vraagt ernaar: .*\n$/u)
    const other = await compared("concept", "concept", "--lezing-naar", "contact.start=doorzetting")
    expect(other.stdout).not.toContain("Geen voorbeeld")
  })

  it.each([
    [
      ["concept", "concept", "--lezing-naar", "contact.start=foo"],
      /^opties\.lezingen\.contact\.start is .*doorzetting.*\.$/u
    ],
    [["concept", "concept", "--lezing", "bestaat-niet=x"], /^opties\.lezingen kent alleen: .*contact\.start.*\.$/u],
    [["concept", "concept", "--lezing", "contact.start"], /^Schrijf een lezing als id=waarde, zoals /u],
    [["concept", "concept", "--lezingen", "x"], /^Dit kan alleen: --lezing, /u],
    [["concept", "2031"], /^Noem twee versies: concept, voorstel\. /u]
  ])("weigert %j in 1 zin, zonder meer", async (args, sentence) => {
    const { code, stdout, stderr } = await compared(...args)
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" })
    expect(stderr.trimEnd().split("\n")).toEqual([expect.stringMatching(sentence)])
  })
})
