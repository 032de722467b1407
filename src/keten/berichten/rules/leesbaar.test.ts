import { expect, it } from 'vitest'
import { definitieVan } from './definities/definities.ts'
import { bsnsIn, leesbaar, zonderVerborgen } from './leesbaar.ts'

const client = (Bsn: string) => ({
  Bsn,
  Prestaties: {
    Prestatie: [{ ToewijzingNummer: 12, Eenheid: '04', IngediendBedrag: { Bedrag: 5000, DebetCredit: 'D' } }],
  },
})
const inhoud = {
  Header: { BerichtVersie: 3 },
  Declaratie: { Clienten: { Client: [client('111111110'), client('999994669')] } },
}

it('leest elk element met zijn diepte en wat een code betekent, in de volgorde van de standaard', () => {
  const regels = leesbaar(definitieVan('wmo', '323').wortel, inhoud)
  expect(regels.slice(0, 5)).toEqual([
    { diepte: 0, naam: 'Header', waarde: null, betekenis: null },
    { diepte: 1, naam: 'BerichtVersie', waarde: '3', betekenis: null },
    { diepte: 0, naam: 'Declaratie', waarde: null, betekenis: null },
    { diepte: 1, naam: 'Clienten', waarde: null, betekenis: null },
    { diepte: 2, naam: 'Client', waarde: null, betekenis: null },
  ])
  expect(regels).toContainEqual({ diepte: 5, naam: 'Eenheid', waarde: '04', betekenis: 'Uur' })
})

it('laat de client weg die niet te vinden mag zijn, en alleen die', () => {
  const over = zonderVerborgen(inhoud, (bsn) => bsn !== '999994669')
  expect([bsnsIn(inhoud), bsnsIn(over.inhoud), over.verborgen]).toEqual([['111111110', '999994669'], ['111111110'], 1])
  expect(JSON.stringify(over.inhoud)).not.toContain('999994669')
})
