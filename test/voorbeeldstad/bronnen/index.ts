import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bronstuk, KadernotaInvoer } from '#sturing/begroting/index.ts'
import type { ProgrammaInvoer, ReeksInvoer, TransformatieplanInvoer } from '#sturing/programma/index.ts'
import type { RaadsbehandelingInvoer } from '#sturing/raad/index.ts'

export type Zutphenbestand = {
  formaat: 'samenhang/programma-en-raad'
  formaatversie: 1
  bron: Bronstuk
  programma: ProgrammaInvoer
  raad: RaadsbehandelingInvoer
}

function lees<Vorm>(naam: string): Vorm {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${naam}.json`), 'utf8')) as Vorm
}

export const leesKn25 = (): KadernotaInvoer => lees('kn25')
export const leesZutphen = (): Zutphenbestand => lees('zutphen')
export const leesDeventer = (): ReeksInvoer => lees('deventer')
export const leesNijkerk = (): TransformatieplanInvoer => lees('nijkerk')
export const leesZwolle = (): TransformatieplanInvoer => lees('zwolle')
