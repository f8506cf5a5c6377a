/**
 * The browser the pages are tried in, and how a test looks at a page in it.
 *
 * @module
 */
import { fileURLToPath } from "node:url"
import type { BrowserContextOptions, Page } from "playwright-core"
import { launchFrom } from "../../../.build/browser.ts"
import { serve } from "./Built.ts"

/** Starts a browser, with more arguments where they are given. */
export const launch = launchFrom(fileURLToPath(new URL("../node_modules/.cache/chromium", import.meta.url)))

/** A small phone. */
export const phone = { width: 360, height: 740 }

/** A small phone whose owner turned scripts off. */
export const noScript = { javaScriptEnabled: false, viewport: phone } as const satisfies BrowserContextOptions

/** A small phone as it comes. */
export const withScript = { viewport: phone } as const satisfies BrowserContextOptions

/** The site, and a browser that looks at it. */
const begin = async () => {
  const [{ origin, server }, browser] = await Promise.all([serve(), launch()])
  server.unref()
  return { origin, browser }
}

let begun: ReturnType<typeof begin> | undefined

/** Both are there once for all files of a worker: they start with the first page asked for, and end with the worker. */
const site = () => {
  begun ??= begin()
  return begun
}

/** A new page that shares nothing with others; to it the addresses of the site are paths. */
export const newPage = async (options: BrowserContextOptions): Promise<Page> => {
  const { origin, browser } = await site()
  return (await browser.newContext({ ...options, baseURL: origin })).newPage()
}

/** Runs with such a page, and closes it. */
export const inBrowser = async <A>(options: BrowserContextOptions, run: (page: Page) => Promise<A>): Promise<A> => {
  const page = await newPage(options)
  try {
    return await run(page)
  } finally {
    await page.context().close()
  }
}

/** What a page asked for since it was opened, and what the browser complained of; both grow as long as it is looked at. */
export interface Opened {
  readonly status: number | undefined
  /** On the site itself a path, elsewhere the whole address. */
  readonly requests: ReadonlyArray<string>
  readonly complaints: ReadonlyArray<string>
}

/** Opens a path of the site in a page, which may have shown another before. */
export const open = async (page: Page, path: string): Promise<Opened> => {
  const { origin } = await site()
  const requests: Array<string> = []
  const complaints: Array<string> = []
  page.removeAllListeners()
  page.on("request", (request) => requests.push(request.url().replace(origin, "")))
  page.on("console", (message) => complaints.push(message.text()))
  page.on("pageerror", (error) => complaints.push(error.message))
  const response = await page.goto(path)
  return { status: response?.status(), requests, complaints }
}

/** Opens a path in a page of its own, and runs with it and with what it asked for. */
export const visit = <A>(
  options: BrowserContextOptions,
  path: string,
  run: (visit: Opened & { readonly page: Page }) => Promise<A>
): Promise<A> => inBrowser(options, async (page) => run({ page, ...(await open(page, path)) }))
