/**
 * The browser that pages are tried in: the one inside a package on Linux, an installed Chrome elsewhere.
 *
 * @module
 */
import { mkdir, rm, writeFile } from "node:fs/promises"
import { type Browser, chromium } from "playwright-core"

/** Starts a browser, with more arguments where they are given; a machine that has none makes the tests fail. */
export type Launch = (args?: ReadonlyArray<string>) => Promise<Browser>

/**
 * A way to start a browser that is unpacked in a folder of its own, so that suites can run side by side, and the workers of one
 * suite too: one that unpacks where another does finds half a library, and clears away the whole.
 */
export const launchFrom =
  (cache: string): Launch =>
  (args = []) =>
    process.platform === "linux" && process.arch === "x64"
      ? launchPacked(`${cache}/${process.env["VITEST_POOL_ID"] ?? "0"}`, args)
      : chromium.launch({ channel: "chrome", args: [...args] })

/** A run that was cut off can leave half a browser behind: unpack once more before giving up. */
const launchPacked = async (cache: string, args: ReadonlyArray<string>): Promise<Browser> => {
  try {
    return await launchAt(await unpack(cache), args)
  } catch {
    await rm(cache, { recursive: true, force: true })
    return launchAt(await unpack(cache), args)
  }
}

const unpack = async (cache: string): Promise<string> => {
  await mkdir(cache, { recursive: true })
  // The package unpacks into the temporary folder, and brings the libraries a bare Linux lacks only when told it is there.
  process.env["TMPDIR"] = cache
  process.env["FONTCONFIG_PATH"] = cache
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x"
  // The browser stops at its first letter when it finds no font, and the package looks for its own in one fixed place.
  await writeFile(`${cache}/fonts.conf`, fontsIn(cache, [cache, "/usr/share/fonts"]))
  const { default: packed } = await import("@sparticuz/chromium")
  return packed.executablePath()
}

const fontsIn = (cache: string, folders: ReadonlyArray<string>): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders
    .map((folder) => `<dir>${folder}</dir>`)
    .join("")}<cachedir>${cache}/fonts-cache</cachedir></fontconfig>`

const launchAt = (executablePath: string, args: ReadonlyArray<string>): Promise<Browser> =>
  chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", ...args] })
