import { Worker } from 'node:worker_threads'
import { beforeAll, describe, expect, it } from 'vitest'
import { AANVALLEN, MET_HINT, ONSCHULDIG } from './aanvallen.testing.ts'
import { leesBericht } from './lees.ts'

interface Uitslag {
  naam: string
  reden: string
  ms: number
  /** What reading as much takes once on this machine; 100 ms is three times that where the promise was made. */
  maat: number
}

const KEREN_LEZEN = 3

/** The largest attack is a text of 26 MB; the heap leaves room for that once and little more. */
const HEAP_MB = 96

function inKleineHeap(): Promise<Uitslag[]> {
  return new Promise((klaar, mislukt) => {
    const uitslagen: Uitslag[] = []
    const worker = new Worker(new URL('./aanvalWorker.testing.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      execArgv: [],
    })
    worker.on('message', (uitslag: Uitslag) => uitslagen.push(uitslag))
    worker.on('error', mislukt)
    worker.on('exit', () => klaar(uitslagen))
  })
}

describe('een vijandig bestand', () => {
  let uitslagen: Map<string, Uitslag>
  beforeAll(async () => {
    uitslagen = new Map((await inKleineHeap()).map((u) => [u.naam, u]))
  })

  it.each(AANVALLEN)('$naam wordt geweigerd als $reden, in de tijd van drie keer lezen', ({ naam, reden }) => {
    const uitslag = uitslagen.get(naam)!
    expect(uitslag.reden).toBe(reden)
    expect(uitslag.ms).toBeLessThan(KEREN_LEZEN * uitslag.maat)
  })

  it('is niet hetzelfde als een gewoon bericht, dat wordt gelezen', () => {
    expect(AANVALLEN.length).toBeGreaterThanOrEqual(50)
    expect(leesBericht(Buffer.from(ONSCHULDIG)).uitkomst).toBe('gelezen')
    expect(leesBericht(Buffer.from(`\ufeff${ONSCHULDIG}`)).uitkomst).toBe('gelezen')
    expect(leesBericht(Buffer.from(MET_HINT)).uitkomst).toBe('gelezen')
  })
})
