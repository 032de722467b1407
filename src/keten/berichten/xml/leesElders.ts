import { Worker } from 'node:worker_threads'
import type { Afkeuring, GelezenBericht } from '../rules/leesfout.ts'
import { bekijkBegin } from './decodeer.ts'
import { leesBericht } from './lees.ts'

/** Below this a message is read at once: that costs less than handing it over. */
const KLEIN = 128 * 1024
const HEAP_MB = 1024

type Gelezen = GelezenBericht | Afkeuring
type Wachtend = { klaar: (gelezen: Gelezen) => void; mislukt: (fout: Error) => void }

/** The same file is read once, however often its transaction is tried again. */
const gelezen = new WeakMap<Uint8Array, Promise<Gelezen>>()

export function leesBerichtElders(bron: Uint8Array): Promise<Gelezen> {
  const bekend = gelezen.get(bron)
  if (bekend) return bekend
  const nieuw = bron.length <= KLEIN ? Promise.resolve(leesBericht(bron)) : inThread(bron)
  gelezen.set(bron, nieuw)
  return nieuw
}

let lezer: { worker: Worker; wachtend: Map<number, Wachtend> } | undefined
let nummer = 0

async function inThread(bron: Uint8Array): Promise<Gelezen> {
  const begin = bekijkBegin(bron)
  if (begin) return begin
  lezer ??= startLezer()
  const { worker, wachtend } = lezer
  return new Promise((klaar, mislukt) => {
    nummer += 1
    wachtend.set(nummer, { klaar, mislukt })
    worker.ref()
    worker.postMessage({ nummer, bron })
  })
}

/** One thread, started when first needed and kept; it does not keep the process alive. One that breaks is replaced. */
function startLezer(): { worker: Worker; wachtend: Map<number, Wachtend> } {
  const wachtend = new Map<number, Wachtend>()
  const worker = new Worker(new URL('./leesWorker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    execArgv: [],
  })
  worker.on('message', (antwoord: { nummer: number; gelezen: Gelezen }) => {
    wachtend.get(antwoord.nummer)?.klaar(antwoord.gelezen)
    wachtend.delete(antwoord.nummer)
    if (wachtend.size === 0) worker.unref()
  })
  const breek = (fout: Error) => {
    if (lezer?.worker === worker) lezer = undefined
    for (const een of wachtend.values()) een.mislukt(fout)
    wachtend.clear()
  }
  worker.on('error', breek)
  worker.on('exit', (code) => breek(new Error(`reader stopped with ${code}`)))
  worker.unref()
  return { worker, wachtend }
}
