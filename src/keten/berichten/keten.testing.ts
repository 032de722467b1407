import type { Omvang } from '#keten/voorziening/index.ts'
import { eenInkoop, type Inkoop } from '#keten/voorziening/testing.ts'
import { sql } from '#platform/db.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { TestHouse } from '#test/harness/house.ts'
import { legToegangsgrondVast, neemPersoonOp } from '#uitvoering/huishouden/deeds.ts'
import { datum } from '#values/datum.ts'
import { definitieVan } from './rules/definities/definities.ts'
import type { Heenbericht } from './rules/oordeel.ts'
import { AGB, BSN } from './testing.ts'
import { schrijfBericht } from './xml/schrijf.ts'

export { AGB, BSN } from './testing.ts'

export interface Keten extends Inkoop {
  clientId: string
  wijsToe: (anders?: {
    begin?: string
    eind?: string | null
    omvang?: Omvang | null
    budget?: number | null
  }) => Promise<{ toewijzingId: string; nummer: number }>
}

const systeem = systeemMandaat('9901', 'test')

/** Someone with a provision taken over from elsewhere, and a provider under contract for it at 62,50 an hour. */
export async function eenKeten(
  house: TestHouse,
  {
    wet = 'wmo',
    code = '02A03',
    categorie = '02',
    agb = AGB,
    bsn = BSN,
    inkoop: bestaand,
  }: {
    wet?: 'wmo' | 'jeugdwet'
    code?: string
    categorie?: string
    agb?: string
    bsn?: string
    inkoop?: Inkoop
  } = {},
): Promise<Keten> {
  const consulent = (await house.mandaat('consulent')).actor.id
  const { inkoop, clientId, voorzieningId } = await house.in(systeem, async (context) => {
    const inkoop = bestaand ?? (await eenInkoop(context.db, '9901', { wet, code, categorie, agb }))
    const { persoonId: clientId } = await neemPersoonOp(context, {
      bsn,
      voornamen: 'Tom Jan',
      voorvoegsel: 'de',
      geslachtsnaam: 'Wit',
      geboren: datum('2012-08-13'),
      geslacht: 'M',
      bevestigd: true,
    })
    await sql`insert into huishouden.adres (gemeente, persoon_id, soort, straat, huisnummer, postcode, woonplaats, gebied_code, geldig, door)
      values ('9901', ${clientId}, 'brp', 'Voorbeeldlaan', 10, '9999XX', 'Voorbeeldstad', 'WK990101', '[2020-01-01,)', ${context.mandaat.actor.id})`.execute(
      context.db,
    )
    await legToegangsgrondVast(context, {
      wie: { medewerkerId: consulent },
      persoonId: clientId,
      hoedanigheid: 'regisseur',
      wetten: [],
      periode: { begin: context.vandaag, eind: null },
      volgtUit: clientId,
    })
    const [grondslagId, voorzieningId] = [uuidv7(), uuidv7()]
    await sql`insert into voorziening.grondslag (gemeente, id, soort, verwijzertype, persoon_id, geldig, door)
      values ('9901', ${grondslagId}, 'overname', '01', ${clientId}, '[2026-01-01,2027-01-01)', ${context.mandaat.actor.id})`.execute(
      context.db,
    )
    await sql`insert into voorziening.voorziening (gemeente, id, client_id, wet, product_id, leveringsvorm, volume, eenheid, frequentie, geldig, grondslag_id, wijk, door)
      values ('9901', ${voorzieningId}, ${clientId}, ${wet}, ${inkoop.productId}, 'zin', 400, '04', 6, '[2026-01-01,2027-01-01)', ${grondslagId}, 'WK990101',
        ${context.mandaat.actor.id})`.execute(context.db)
    return { inkoop, clientId, voorzieningId }
  })
  return {
    ...inkoop,
    clientId,
    async wijsToe({
      begin = '2026-02-01',
      eind = '2026-12-31',
      omvang = { volume: 100, eenheid: '04', frequentie: 6 } as const,
      budget = null,
    } = {}) {
      const opdracht = { aanbiederId: inkoop.aanbiederId, periode: { begin, eind }, omvang, budget }
      const { status, body } = await house.vraag(
        'consulent',
        'POST',
        `/voorzieningen/${voorzieningId}/toewijzingen`,
        opdracht,
      )
      if (status !== 201) throw new Error(JSON.stringify(body))
      return body
    },
  }
}

export const xmlVan = (bericht: Heenbericht): string =>
  schrijfBericht(definitieVan(bericht.wet, bericht.soort), bericht.inhoud as never)

export const stuur = (house: TestHouse, wat: string | Buffer | Heenbericht, als = 'backoffice') =>
  house.vraag(
    als,
    'POST',
    '/berichten/inkomend',
    Buffer.isBuffer(wat) ? wat : Buffer.from(typeof wat === 'string' ? wat : xmlVan(wat)),
    {
      'content-type': 'application/xml',
    },
  )

/** The newest thing we wrote of this kind, as XML. */
export async function laatste(house: TestHouse, soort: string): Promise<string> {
  const { body } = await house.vraag('backoffice', 'GET', `/berichten/uitgaand?soort=${soort}`)
  const bestand = await house.vraag('backoffice', 'GET', `/berichten/uitgaand/${body.rijen[0].id}/bestand`)
  return bestand.body.toString()
}

/** The n-th number that passes the 11-test and belongs to nobody. */
export function bsnMetNummer(n: number): string {
  for (let kandidaat = 999_000_000 + n * 100; ; kandidaat += 1) {
    const som = [...String(kandidaat)].reduce(
      (totaal, cijfer, i) => totaal + Number(cijfer) * (i === 8 ? -1 : 9 - i),
      0,
    )
    if (som % 11 === 0) return String(kandidaat)
  }
}
