/**
 * Reads the bytes of a body, up to a limit.
 *
 * @module
 */
import type { Room } from "./Room.ts"

/** The longest body read where an operation says nothing else, in bytes: well above the longest that fits its schema. */
export const MAX_BYTES = 163_840

/** The longest body any operation reads, in bytes: that of the annual report, with its thousands of cases. */
export const MOST_BYTES = 2_097_152

/** The bytes, or why there are none: there were too many, no room was left, or the sender went away before all were in. */
export type Bytes = Uint8Array | "te-groot" | "geen-plaats" | "afgebroken"

/**
 * Refuses by the declared length before a byte is read; a body of undeclared length is counted while it comes in.
 *
 * Where a room is given, each byte takes its place there as it comes in, so that who sends nothing holds nothing. Whoever got
 * the bytes gives their room back; for bytes that are not given it was given back.
 */
export const readBytes = async (request: Request, limit: number, room?: Room): Promise<Bytes> => {
  const declared = request.headers.get("Content-Length")
  const isDeclared = declared !== null && !request.headers.has("Transfer-Encoding")
  if (isDeclared && Number(declared) > limit) return "te-groot"
  try {
    if (room !== undefined) return await readInto(room, request, limit)
    return isDeclared ? new Uint8Array(await request.arrayBuffer()) : await readInto(ENDLESS, request, limit)
  } catch {
    // Nothing of ours runs here: reading fails only where the connection does.
    return "afgebroken"
  }
}

const ENDLESS: Room = { take: () => true, giveBack: () => undefined }

const readInto = async (room: Room, request: Request, limit: number): Promise<Bytes> => {
  const chunks: Array<Uint8Array> = []
  let length = 0
  let isWhole = false
  try {
    for await (const chunk of chunksOf(request)) {
      if (length + chunk.byteLength > limit) return "te-groot"
      if (!room.take(chunk.byteLength)) return "geen-plaats"
      length += chunk.byteLength
      chunks.push(chunk)
    }
    isWhole = true
    return joined(chunks, length)
  } finally {
    if (!isWhole) room.giveBack(length)
  }
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
