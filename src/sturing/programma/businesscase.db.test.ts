import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesZutphen } from '#test/voorbeeldstad/bronnen/index.ts'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { toonBusinesscases } from './reads.ts'

const vast = (n: number) => ({ laag: n, midden: n, hoog: n })
const zaak = {
  scenario: 'Verwacht',
  eersteJaar: 2025,
  jaren: 5,
  discontovoet: 0,
  kosten: [
    {
      naam: 'Projectleider',
      drager: 'Gemeente',
      soort: 'eenmalig',
      vanJaar: 2025,
      totJaar: 2025,
      bedrag: { laag: 8_000_000, midden: 10_000_000, hoog: 12_000_000 },
      onderbouwing: 'Eén jaar.',
    },
  ],
  baten: [
    {
      naam: 'Minder begeleiding',
      drager: 'Gemeente, Wmo',
      soort: 'lichtere-vorm',
      vanJaar: 2026,
      ingroeiJaren: 1,
      aantal: vast(20),
      aandeel: vast(5_000),
      prijs: { uit: 'feiten', wet: 'wmo', categorie: '02' } as object,
      vervangend: 100_000,
      onderbouwing: 'Te toetsen.',
    },
  ],
}

describe('businesscase', () => {
  let house: TestHouse
  let maatregelId = ''
  beforeAll(async () => {
    house = await openTestHouse()
    const { bron, programma } = leesZutphen()
    const { body } = await house.vraag('programmasecretaris', 'POST', '/ingevoerde-programmas', { bron, programma })
    const maatregel = await house.vraag('programmamanager', 'POST', `/programmas/${body.programmaId}/maatregelen`, {
      naam: 'Dagbesteding',
      eigenaar: 'Programmamanager',
      portefeuillehouder: 'College',
      beoogdResultaat: 'Meer mensen geholpen.',
      extraOfStaandBeleid: 'extra',
      watAlsNiet: 'De vraag groeit.',
    })
    maatregelId = maatregel.body.maatregelId
    // Twelve months of bookings: ten clients at 500 euros a month, one dearer month, and a category with too few.
    for (let maand = 0; maand < 12; maand++) {
      await house.owner.query(
        `insert into monitor.gebruik (gemeente, maand, wet, categorie, clienten, bedrag)
         select '9901', date '2025-09-01' + make_interval(months => $1), 'wmo', c, n, b
         from (values ('02', 10, $2::bigint), ('03', 3, 300000)) v(c, n, b)`,
        [maand, maand === 11 ? 560_000 : 500_000],
      )
    }
  })
  afterAll(() => house.close())

  const reken = (als: string, body: object) =>
    house.vraag(als, 'POST', `/maatregelen/${maatregelId}/businesscases`, body)
  const toon = async () => (await house.vraag('controller', 'GET', `/maatregelen/${maatregelId}/businesscase`)).body

  it('leest de prijs uit de boekingen, bewaart waaruit, en rekent', async () => {
    const { status, body } = await reken('programmasecretaris', zaak)
    expect([status, body.versie], JSON.stringify(body)).toEqual([201, 1])
    const { scenarios, prijzen } = await toon()
    expect(prijzen.map((p: { categorie: string }) => p.categorie)).toEqual(['02'])
    const [{ inhoud, uitkomst }] = scenarios
    // 12 × 6.060.000 / 120 cents per client year.
    expect(inhoud.baten[0].prijs).toEqual({ laag: 600_000, midden: 606_000, hoog: 672_000 })
    expect(inhoud.baten[0].prijsbron).toMatchObject({ soort: 'feiten', clientmaanden: 120, kosten: 6_060_000 })
    expect(uitkomst.contant.midden).toBe(4 * 10 * 506_000 - 10_000_000)
    expect(uitkomst.terugverdiend.midden).toBe(2027)
  })

  it('houdt elke versie, en zet een ander scenario ernaast', async () => {
    const duurder = { ...zaak, kosten: [{ ...zaak.kosten[0], bedrag: vast(50_000_000) }] }
    expect((await reken('programmamanager', { ...duurder, scenario: 'Duur' })).body.versie).toBe(1)
    expect((await reken('programmamanager', zaak)).body.versie).toBe(2)
    const { scenarios } = await toon()
    expect(scenarios.map((s: { scenario: string; versie: number }) => [s.scenario, s.versie])).toEqual([
      ['Verwacht', 2],
      ['Duur', 1],
    ])
    expect(scenarios[1].uitkomst.terugverdiend).toEqual({ laag: null, midden: null, hoog: null })
    const n = await house.owner.query('select count(*)::int n from programma.businesscase')
    expect(n.rows[0].n).toBe(3)
    const { zaken } = (await house.vraag('wethouder', 'GET', '/businesscases')).body
    expect(zaken).toMatchObject([
      { maatregel: 'Dagbesteding', scenarios: 2, uitFeiten: 1, aannames: 0, werkelijk: null },
    ])
  })

  it('legt de werkelijke lijn eroverheen zodra er iets gemeten is', async () => {
    const url = `/maatregelen/${maatregelId}/metingen`
    const meting = { jaar: 2025, post: 'Projectleider', soort: 'kosten', waarde: 9_000_000, bron: 'Grootboek' }
    expect((await house.vraag('programmasecretaris', 'POST', url, meting)).status).toBe(201)
    const baat = { jaar: 2026, post: 'Minder begeleiding', soort: 'baten', waarde: 4, bron: 'Telling' }
    expect((await house.vraag('programmasecretaris', 'POST', url, baat)).status).toBe(201)
    const { scenarios } = await toon()
    expect(scenarios[0].werkelijk.map((w: { cumulatief: number }) => w.cumulatief)).toEqual([
      -9_000_000,
      4 * 506_000 - 9_000_000,
    ])
    for (const [fout, code] of [
      [{ ...baat, post: 'Iets anders' }, 'post-onbekend'],
      [{ ...baat, jaar: 2027 }, 'jaar-nog-niet-begonnen'],
    ] as const) {
      expect(codesOf((await house.vraag('programmasecretaris', 'POST', url, fout)).body.beletselen)).toEqual([code])
    }
  })

  it('staat er op een eerdere dag zoals zij toen was', async () => {
    const op = (dag: string) =>
      house.in('programmasecretaris', async (context) =>
        (await toonBusinesscases({ ...context, vandaag: datum(dag) })).zaken.map(({ kosten, werkelijk }) => ({
          kosten,
          werkelijk: werkelijk !== null,
        })),
      )
    expect(await op('2026-11-09')).toEqual([])
    const [nu] = await op('2026-11-10')
    expect(nu).toEqual({ kosten: 10_000_000, werkelijk: true })
    await house.owner.query(`update programma.businesscasemeting set dag = '2026-11-12'`)
    await house.owner.query(`update programma.businesscase set dag = '2026-11-12' where versie > 1`)
    expect((await op('2026-11-11'))[0]).toMatchObject({ werkelijk: false })
    await house.owner.query(`update programma.businesscasemeting set dag = '2026-11-10'`)
    await house.owner.query(`update programma.businesscase set dag = '2026-11-10' where versie > 1`)
  })

  it('weigert te weinig boekingen en een verkeerde bandbreedte bij het veld', async () => {
    const weinig = { ...zaak, baten: [{ ...zaak.baten[0], prijs: { uit: 'feiten', wet: 'wmo', categorie: '03' } }] }
    const eerste = await reken('programmasecretaris', weinig)
    expect([eerste.status, eerste.body.beletselen[0]]).toMatchObject([
      422,
      { code: 'prijs-onbekend', veld: 'baten.0.prijs' },
    ])
    const scheef = { ...zaak, kosten: [{ ...zaak.kosten[0], bedrag: { laag: 5, midden: 4, hoog: 6 } }] }
    expect((await reken('programmasecretaris', scheef)).body.beletselen).toMatchObject([
      { code: 'bandbreedte-verkeerd', veld: 'kosten.0.bedrag.midden' },
    ])
    expect((await reken('programmasecretaris', { ...zaak, jaren: 0 })).status).toBe(422)
  })

  it('is niet voor wie het mandaat niet heeft, en niet voor een andere gemeente', async () => {
    for (const als of ['consulent', 'raadslid', 'controller']) expect((await reken(als, zaak)).status, als).toBe(403)
    expect((await house.vraag('raadslid', 'GET', '/businesscases')).status).toBe(403)
    const elders = '9902-programmasecretaris'
    expect((await reken(elders, zaak)).status).toBe(404)
    expect((await house.vraag(elders, 'GET', `/maatregelen/${maatregelId}/businesscase`)).status).toBe(404)
    expect((await house.vraag(elders, 'GET', '/businesscases')).body).toEqual({ zaken: [], zonder: [] })
  })
})
