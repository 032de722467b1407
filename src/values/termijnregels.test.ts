import { describe, expect, it } from 'vitest'
import { datum } from './datum.ts'
import { findTermijnRegel, TERMIJNREGELS } from './termijnregels.ts'
import { eenTermijnRegel } from './testing.ts'

describe('de regels als gegevens', () => {
  it.each([
    ['wmo-onderzoek', '6 weken', false, true],
    ['wmo-persoonlijk-plan', '7 dagen', false, true],
    ['wmo-besluit', '2 weken', true, true],
    ['wmo-vernietiging', '3 maanden', false, true],
    ['jeugdwet-besluit', '8 weken', true, false],
    ['wgs-eerste-gesprek', '4 weken', false, true],
    ['wgs-eerste-gesprek-dreigend', '3 werkdagen', false, true],
    ['wgs-besluit', '8 weken', true, false],
    ['participatiewet-wachttijd-jongeren', '4 weken', false, true],
    ['participatiewet-voorschot', '4 weken', false, true],
    ['participatiewet-besluit', '8 weken', true, false],
    ['awb-ingebrekestelling', '2 weken', false, false],
    ['awb-bezwaar', '6 weken', false, false],
    ['bericht-retour', '3 werkdagen', false, true],
    ['bericht-retour-declaratie', '10 werkdagen', false, true],
    ['bericht-start', '5 werkdagen', false, true],
    ['bericht-stop', '5 werkdagen', false, true],
    ['bericht-antwoord-toewijzing', '5 werkdagen', false, true],
    ['bericht-antwoord-wijziging', '5 werkdagen', false, true],
    ['bericht-na-onderzoek', '8 weken', false, true],
    ['bericht-woonplaatsbeginsel', '2 weken', false, true],
  ])('%s duurt %s (opschortbaar %s, geverifieerd %s)', (code, duur, opschortbaar, geverifieerd) => {
    const regel = findTermijnRegel(code, datum('2026-11-20'))
    expect(regel && `${regel.duur.aantal} ${regel.duur.eenheid}`).toBe(duur)
    expect([regel?.opschortbaar, regel?.geverifieerd]).toEqual([opschortbaar, geverifieerd])
    expect(regel?.bron).toMatch(/\d/)
  })

  it('elke code komt een keer voor, en voor de wet bestond is er geen regel', () => {
    expect(new Set(TERMIJNREGELS.map(({ code }) => code)).size).toBe(TERMIJNREGELS.length)
    expect(findTermijnRegel('wmo-onderzoek', datum('2014-12-31'))).toBeUndefined()
  })

  it('kiest de regel die gold op de dag van het feit', () => {
    const oud = eenTermijnRegel('6 weken', { geldig: { begin: datum('2015-01-01'), eind: datum('2026-12-31') } })
    const nieuw = eenTermijnRegel('4 weken', { geldig: { begin: datum('2027-01-01') } })
    expect(findTermijnRegel('proef', datum('2026-12-31'), [oud, nieuw])).toBe(oud)
    expect(findTermijnRegel('proef', datum('2027-01-01'), [oud, nieuw])).toBe(nieuw)
  })
})
