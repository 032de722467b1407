import { datum } from './datum.ts'
import type { Eenheid, TermijnRegel } from './termijnregel.ts'

/** A rule that allows everything: eenTermijnRegel('6 weken'). */
export function eenTermijnRegel(duur: string, anders: Partial<TermijnRegel> = {}): TermijnRegel {
  const [aantal, eenheid] = duur.split(' ') as [string, Eenheid]
  return {
    code: 'proef',
    wet: 'wmo',
    omschrijving: { nl: 'Proef', en: 'Test' },
    duur: { aantal: Number(aantal), eenheid },
    bron: 'test',
    opschortbaar: true,
    verlengbaar: true,
    geldig: { begin: datum('2015-01-01') },
    geverifieerd: true,
    ...anders,
  }
}
