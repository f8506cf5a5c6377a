/**
 * Reads the bytes of a body, up to a limit.
 *
 * @module
 */

/** The longest body read where an operation says nothing else, in bytes: well above the longest that fits its schema. */
export const MAX_BYTES = 163_840

/** The longest body any operation reads, in bytes: that of the annual report, with its thousands of cases. */
export const MOST_BYTES = 2_097_152

/** The bytes, or why there are none: there were too many, or the sender went away before all were in. */
export type Bytes = Uint8Array | "te-groot" | "afgebroken"

/** Refuses by the declared length before a byte is read; a body of undeclared length is counted while it comes in. */
export const readBytes = async (request: Request, limit: number): Promise<Bytes> => {
  const declared = request.headers.get("Content-Length")
  try {
    if (declared === null || request.headers.has("Transfer-Encoding")) return await countWhileReading(request, limit)
    return Number(declared) > limit ? "te-groot" : new Uint8Array(await request.arrayBuffer())
  } catch {
    // Nothing of ours runs here: reading fails only where the connection does.
    return "afgebroken"
  }
}

const countWhileReading = async (request: Request, limit: number): Promise<Bytes> => {
  const chunks: Array<Uint8Array> = []
  let length = 0
  for await (const chunk of chunksOf(request)) {
    length += chunk.byteLength
    if (length > limit) return "te-groot"
    chunks.push(chunk)
  }
  return joined(chunks, length)
}

/** Leaving early cancels the rest of the body. */
async function* chunksOf({ body }: Request): AsyncGenerator<Uint8Array> {
  if (body === null) return
  const reader = body.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel()
  }
}

const joined = (chunks: ReadonlyArray<Uint8Array>, length: number): Uint8Array => {
  const [only, ...others] = chunks
  if (only !== undefined && others.length === 0) return only
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.byteLength
  }
  return all
}
