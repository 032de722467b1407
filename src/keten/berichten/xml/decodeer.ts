import { type Afkeuring, afkeuring } from '../rules/leesfout.ts'
import { LIMIET } from './limieten.ts'

/** The text of a message, piece by piece, or why it cannot be text in UTF-8. Never holds more than one piece decoded. */
export function* inStukken(bron: Uint8Array | string): Generator<string> {
  if (typeof bron === 'string') {
    for (let i = 0; i < bron.length; i += LIMIET.stuk) yield bron.slice(i, i + LIMIET.stuk)
    return
  }
  const decoder = new TextDecoder('utf-8', { fatal: true })
  for (let i = 0; i < bron.length; i += LIMIET.stuk) {
    yield decoder.decode(bron.subarray(i, i + LIMIET.stuk), { stream: true })
  }
  yield decoder.decode()
}

/** Size and encoding, from the first bytes alone. */
export function bekijkBegin(bron: Uint8Array | string): Afkeuring | undefined {
  // A string holds at most as many characters as its UTF-8 holds bytes.
  if (bron.length > LIMIET.bytes) return afkeuring('te-groot')
  if (bron.length === 0) return afkeuring('niet-welgevormd')
  if (typeof bron === 'string') return bron.isWellFormed() ? undefined : afkeuring('codering')
  const [a, b] = [bron[0], bron[1]]
  // UTF-16 and UTF-32 show themselves by a byte order mark, or by a zero beside the first "<".
  const vreemd = (a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe) || a === 0 || b === 0
  return vreemd ? afkeuring('codering') : undefined
}

const OPMAAK = /^\uFEFF?(?:[ \t\r\n]+|<\?[^>]*>|<!--(?:[^-]|-[^-])*-->)*<!DOCTYPE/i

/** A doctype can only stand before the root; this finds it there without giving one byte of it to the parser. */
export const begintMetDoctype = (begin: string): boolean => OPMAAK.test(begin)
