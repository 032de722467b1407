import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Datum } from './datum.ts'
import { dagenTussen, datum, plusDagen } from './datum.ts'
import { GELIJKGESTELD, isWerkdag } from './feestdagen.ts'
import type { TermijnVraag } from './termijn.ts'
import { berekenTermijn } from './termijn.ts'
import { eenTermijnRegel } from './testing.ts'

function vraagVan(duur: string, start: Datum): TermijnVraag {
  return { regel: eenTermijnRegel(duur), start, vandaag: start, feestdagen: GELIJKGESTELD }
}

describe('eigenschappen van een termijn', () => {
  const dag = fc.integer({ min: 0, max: 3000 }).map((n) => plusDagen(datum('2023-01-01'), n))
  const duur = fc.oneof(
    fc.integer({ min: 1, max: 90 }).map((n) => `${n} dagen`),
    fc.integer({ min: 1, max: 12 }).map((n) => `${n} weken`),
    fc.integer({ min: 1, max: 3 }).map((n) => `${n} maanden`),
  )

  it('een termijn onder de wet eindigt op een werkdag, nooit eerder dan het kale einde', () => {
    fc.assert(
      fc.property(dag, duur, (start, lengte) => {
        const { uiterlijk, kaleEinde } = berekenTermijn(vraagVan(lengte, start))
        expect(isWerkdag(uiterlijk, GELIJKGESTELD)).toBe(true)
        expect(uiterlijk >= kaleEinde).toBe(true)
      }),
    )
  })

  it('wie later begint, is nooit eerder aan de beurt', () => {
    fc.assert(
      fc.property(dag, duur, fc.integer({ min: 0, max: 40 }), (start, lengte, later) => {
        const vroeg = berekenTermijn(vraagVan(lengte, start))
        const laat = berekenTermijn(vraagVan(lengte, plusDagen(start, later)))
        expect(laat.uiterlijk >= vroeg.uiterlijk).toBe(true)
      }),
    )
  })

  it('dag voor dag tellen, opgeschorte dagen overslaan, geeft dezelfde dag', () => {
    fc.assert(
      fc.property(
        dag,
        fc.integer({ min: 3, max: 80 }),
        fc.array(fc.record({ na: fc.integer({ min: 0, max: 100 }), dagen: fc.integer({ min: 1, max: 20 }) }), {
          maxLength: 3,
        }),
        (start, lengte, stukken) => {
          const stil = stukken.map(({ na, dagen }) => ({
            van: plusDagen(start, na),
            tot: plusDagen(start, na + dagen - 1),
          }))
          const regel = eenTermijnRegel(`${lengte} dagen`)
          const termijn = berekenTermijn({
            regel,
            start,
            opschortingen: stil,
            vandaag: start,
            feestdagen: GELIJKGESTELD,
          })
          expect(termijn.uiterlijk).toBe(telDagVoorDag(start, lengte, stil))
        },
      ),
    )
  })

  /** The same law told differently: no sums, a finger that walks over the calendar and skips what is suspended. */
  function telDagVoorDag(start: Datum, lengte: number, stil: { van: Datum; tot: Datum }[]): Datum {
    let wijst = start
    let geteld = 0
    let werkdagen = 0
    for (;;) {
      wijst = plusDagen(wijst, 1)
      if (stil.some(({ van, tot }) => van <= wijst && wijst <= tot)) continue
      geteld += 1
      if (!isWerkdag(wijst, GELIJKGESTELD)) continue
      werkdagen += 1
      if (geteld >= lengte && werkdagen >= 2) return wijst
    }
  }

  it('zolang de klok stilstaat, blijft voor een termijn buiten de wet evenveel tijd over', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 27 }), fc.integer({ min: 0, max: 200 }), (start, na, wacht) => {
        const van = plusDagen(start, na)
        const regel = eenTermijnRegel('4 weken', { algemeneTermijnenwet: false })
        const vandaag = plusDagen(van, wacht)
        const termijn = berekenTermijn({ regel, start, opschortingen: [{ van }], vandaag, feestdagen: [] })
        expect(termijn.stand).toBe('stil')
        expect(dagenTussen(vandaag, termijn.uiterlijk)).toBe(28 - na + 1)
      }),
    )
  })
})
