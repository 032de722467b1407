import { expect, it } from 'vitest'
import { alsBlokken, alsTekst } from './opmaak.ts'
import { BRIEFSOORTEN } from './sjabloon.ts'
import { STANDAARD } from './standaard.ts'

it.each(BRIEFSOORTEN)('wat een beheerder van %s leest, is na opslaan hetzelfde sjabloon', (soort) => {
  const { blokken } = STANDAARD[soort]
  expect(alsBlokken(alsTekst(blokken))).toEqual(blokken)
})

it('leest een kop, een alinea over twee regels en een lijst', () => {
  expect(alsBlokken('# Kop\n\nEen\ntwee\n\n\n- {doelen}\n')).toEqual([
    { soort: 'kop', tekst: 'Kop' },
    { soort: 'alinea', tekst: 'Een\ntwee' },
    { soort: 'lijst', tekst: 'doelen' },
  ])
})
