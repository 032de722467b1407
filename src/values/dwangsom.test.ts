import { expect, it } from 'vitest'
import { datum } from './datum.ts'
import { dwangsomInGeding, findDwangsomRegeling } from './dwangsom.ts'
import { euro } from './geld.ts'

const stappen = findDwangsomRegeling(datum('2025-06-01'))?.stappen ?? []

it.each([
  { zin: 'op de dag van de ingebrekestelling nog niets', vandaag: '2026-03-02', bedrag: '0' },
  { zin: 'op de laatste dag van de twee weken nog niets', vandaag: '2026-03-16', bedrag: '0' },
  { zin: 'op de eerste dag daarna 23 euro', vandaag: '2026-03-17', bedrag: '23' },
  { zin: 'na veertien dagen 322 euro', vandaag: '2026-03-30', bedrag: '322' },
  { zin: 'de vijftiende dag telt voor 35 euro', vandaag: '2026-03-31', bedrag: '357' },
  { zin: 'na 28 dagen 812 euro', vandaag: '2026-04-13', bedrag: '812' },
  { zin: 'de 29e dag telt voor 45 euro', vandaag: '2026-04-14', bedrag: '857' },
  { zin: 'na 42 dagen het hoogste bedrag', vandaag: '2026-04-27', bedrag: '1.442' },
  { zin: 'daarna niet meer', vandaag: '2027-01-01', bedrag: '1.442' },
  { zin: 'de dag van het besluit telt niet meer mee', vandaag: '2026-05-01', besluit: '2026-03-20', bedrag: '69' },
  { zin: 'een besluit binnen de twee weken kost niets', vandaag: '2026-05-01', besluit: '2026-03-10', bedrag: '0' },
  { zin: 'een besluit van morgen telt nog niet', vandaag: '2026-03-19', besluit: '2026-03-20', bedrag: '69' },
])('$zin', ({ vandaag, besluit, bedrag }) => {
  const vraag = { nog: datum('2026-03-16'), vandaag: datum(vandaag), stappen }
  expect(dwangsomInGeding({ ...vraag, besluit: besluit ? datum(besluit) : null })).toBe(euro(bedrag))
})

it('de bedragen vanaf 2026 zijn nog te verifieren', () => {
  expect(findDwangsomRegeling(datum('2025-12-31'))?.geverifieerd).toBe(true)
  expect(findDwangsomRegeling(datum('2026-01-01'))?.geverifieerd).toBe(false)
  expect(findDwangsomRegeling(datum('2018-12-31'))).toBeUndefined()
})
