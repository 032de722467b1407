import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#platform/db.ts'
import { voegGebruikerToe } from '#test/betrouwbaarheid/gebruikers.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { maakBsn } from '#values/bsn.ts'

const codes = (body: { beletselen?: { code: string }[] }) => (body.beletselen ?? []).map((een) => een.code)

describe('regionale toegang', () => {
  let house: TestHouse
  let volgnummer = 5_500_000
  beforeAll(async () => {
    house = await openTestHouse()
    // Whoever stands in no team sees only by his task or relation.
    await house.owner.query(`update inrichting.aanstelling set teams = '{}'`)
  })
  afterAll(() => house.close())

  type Zaak = { persoonId: string; meldingId: string; hulpvraagIds: string[] }
  /** A question in a municipality, of its own desk, with or without a task. */
  async function zaak(gemeente: string, taken: (string | undefined)[]): Promise<Zaak> {
    volgnummer += 1
    const nummer = maakBsn(volgnummer)
    const als = `${gemeente}-toegang`
    const persoon = await house.vraag(als, 'POST', '/huishouden/personen', {
      bsn: nummer,
      voornamen: 'Ilse',
      geslachtsnaam: `Regio${volgnummer}`,
      geboren: '1988-08-08',
      bevestigd: true,
    })
    expect([persoon.status, persoon.body.title]).toEqual([201, undefined])
    const melding = await house.vraag(als, 'POST', '/toegang/meldingen', {
      persoonId: persoon.body.persoonId,
      kanaal: 'telefoon',
      route: 'gemeentelijk loket',
      melder: 'zelf',
      vraag: 'Kan niet meer alleen wonen',
      zelfde: true,
      hulpvragen: taken.map((taak, nr) => ({
        wet: 'wmo',
        regeling: nr === 0 ? 'begeleiding' : 'dagbesteding',
        ...(taak && { taak }),
      })),
    })
    expect([melding.status, melding.body.beletselen]).toEqual([201, undefined])
    return { persoonId: persoon.body.persoonId, ...melding.body }
  }
  const lijst = async (query = '') =>
    (await house.vraag('regionaal', 'GET', `/regionaal?aantal=200&${query}`)).body as {
      rijen: { id: string; gemeente: string; taak: string; persoonId: string; overTeNemen: boolean; namens: string }[]
      totaal: number
      gemeenten: { gemeente: string; naam: string; aantal: number }[]
    }

  let buur: Zaak
  let gemengd: Zaak
  let gewoon: Zaak
  let thuis: Zaak
  beforeEach(async () => {
    buur = await zaak('9902', ['beschermd-wonen'])
    gemengd = await zaak('9902', ['beschermd-wonen', undefined])
    gewoon = await zaak('9902', [undefined])
    thuis = await zaak('9901', ['beschermd-wonen'])
  })

  it('toont in een lijst van haar eigen precies wat haar taak draagt, in al haar gemeenten, en nooit een rij zonder (R52)', async () => {
    const { rijen, gemeenten } = await lijst()
    const ids = rijen.map((rij) => rij.id)
    for (const id of [buur.hulpvraagIds[0], gemengd.hulpvraagIds[0], thuis.hulpvraagIds[0]]) expect(ids).toContain(id)
    for (const id of [gemengd.hulpvraagIds[1], gewoon.hulpvraagIds[0]]) expect(ids).not.toContain(id)
    expect(new Set(rijen.map((rij) => rij.taak))).toEqual(new Set(['beschermd-wonen']))
    expect(rijen.some((rij) => rij.persoonId === gewoon.persoonId)).toBe(false)
    expect(gemeenten.map((een) => een.naam)).toEqual(['Voorbeeldstad', 'Buurdorp'])
    const buurrijen = await lijst('gemeente=9902')
    expect(new Set(buurrijen.rijen.map((rij) => rij.gemeente))).toEqual(new Set(['9902']))
  })

  it('ziet ook met eigen SQL geen rij van een ander zonder haar taak', async () => {
    for (const [tabel, taakkolom] of [
      ['toegang.hulpvraag', 'taak'],
      ['toegang.aanvraag', 'taak'],
      ['voorziening.voorziening', 'taak'],
      ['voorziening.herplanning', 'taak'],
      ['plan.plan', 'taak'],
    ] as const) {
      const vreemd = await house.in('regionaal', async ({ db }) => {
        const { rows } = await sql<{ n: number }>`select count(*)::int n from ${sql.table(tabel)}
          where gemeente <> '9901' and (${sql.ref(taakkolom)} is null or ${sql.ref(taakkolom)} <> 'beschermd-wonen')`.execute(
          db,
        )
        return rows[0]!.n
      })
      expect([tabel, vreemd]).toEqual([tabel, 0])
    }
    const { rows } = await house.owner.query(
      `select count(*)::int n from toegang.hulpvraag where gemeente = '9902' and taak is null`,
    )
    expect(rows[0].n).toBeGreaterThan(0)
  })

  it('neemt als centrum een zaak over: het dossier ligt dan hier, thuis verandert er niets (D22)', async () => {
    const [hulpvraagId] = buur.hulpvraagIds
    const voor = (await house.owner.query(`select count(*)::int n from toegang.hulpvraag where gemeente = '9902'`))
      .rows[0].n
    const neem = (id: string, als = 'regionaal') => house.vraag(als, 'POST', `/regionaal/hulpvragen/${id}/overname`, {})
    expect((await lijst()).rijen.find((rij) => rij.id === hulpvraagId)?.overTeNemen).toBe(true)
    const over = await neem(hulpvraagId!)
    expect([over.status, over.body.beletselen]).toEqual([201, undefined])
    const hier = await house.owner.query(
      `select h.gemeente, h.taak, z.woongemeente from toegang.regionale_zaak z join toegang.hulpvraag h on h.gemeente = z.gemeente and h.id = z.hulpvraag_id
       where z.herkomst_hulpvraag_id = $1`,
      [hulpvraagId],
    )
    expect(hier.rows).toEqual([{ gemeente: '9901', taak: 'beschermd-wonen', woongemeente: '9902' }])
    expect(
      (await house.owner.query(`select count(*)::int n from toegang.hulpvraag where gemeente = '9902'`)).rows[0].n,
    ).toBe(voor)
    const na = await lijst('gemeente=9902')
    expect(na.rijen.filter((rij) => rij.gemeente === '9901').map((rij) => rij.namens)).toContain('Buurdorp')
    expect(na.rijen.find((rij) => rij.id === hulpvraagId)?.overTeNemen).toBe(false)
    expect(codes((await neem(hulpvraagId!)).body)).toEqual(['al-overgenomen'])
    expect((await neem(gemengd.hulpvraagIds[1]!)).status).toBe(404)
    expect((await neem(thuis.hulpvraagIds[0]!)).status).toBe(404)
    expect((await neem(hulpvraagId!, 'consulent')).status).toBe(403)
  })

  it('laat de woongemeente zien dat het bij het centrum loopt, en niet meer dan dat', async () => {
    const over = await house.vraag('regionaal', 'POST', `/regionaal/hulpvragen/${buur.hulpvraagIds[0]}/overname`, {})
    const thuisbeeld = await house.vraag('9902-toegang', 'GET', `/toegang/meldingen/${buur.meldingId}/bij-centrum`)
    expect(thuisbeeld.body).toEqual([
      {
        hulpvraagId: buur.hulpvraagIds[0],
        centrum: '9901',
        centrumNaam: 'Voorbeeldstad',
        sinds: expect.any(String),
        loopt: true,
        contact: null,
      },
    ])
    expect((await house.vraag('9902-toegang', 'GET', `/toegang/meldingen/${over.body.meldingId}`)).status).toBe(404)
    const ander = await house.vraag('9901-toegang', 'GET', `/toegang/meldingen/${buur.meldingId}/bij-centrum`)
    expect(ander.status).toBe(404)
  })

  it('neemt niets over waar het dossier thuis blijft', async () => {
    await house.owner.query(`update inrichting.samenwerking set afzender_berichten = 'woon'`)
    const over = await house.vraag('regionaal', 'POST', `/regionaal/hulpvragen/${buur.hulpvraagIds[0]}/overname`, {})
    await house.owner.query(`update inrichting.samenwerking set afzender_berichten = 'centrum'`)
    expect(codes(over.body)).toEqual(['dossier-blijft-thuis'])
  })

  it('laat de inwoner van Buurdorp zien dat iemand van Voorbeeldstad keek, en van welke gemeente', async () => {
    const sub = `9902-inwoner-${buur.persoonId.slice(-8)}`
    await voegGebruikerToe(house, {
      sub,
      functie: 'inwoner',
      gemeente: '9902',
      soort: 'inwoner',
      persoonId: buur.persoonId,
    })
    const keek = async (als: string) =>
      ((await house.vraag(als, 'GET', '/mijn/wie-keek')).body.blikken ?? []) as { naam: string; actie: string }[]
    const voor = (await keek(sub)).length
    await lijst()
    const na = await keek(sub)
    expect(na.length).toBeGreaterThan(voor)
    expect(na[0]).toMatchObject({ naam: expect.stringContaining('(Voorbeeldstad)'), actie: 'dossier.toonRegionaal' })
    // Who was not in that list has no line of it.
    const buiten = `9902-inwoner-${gewoon.persoonId.slice(-8)}`
    await voegGebruikerToe(house, {
      sub: buiten,
      functie: 'inwoner',
      gemeente: '9902',
      soort: 'inwoner',
      persoonId: gewoon.persoonId,
    })
    expect((await keek(buiten)).filter((een) => een.actie === 'dossier.toonRegionaal')).toEqual([])
    // Of persons of another municipality the gate tells nothing.
    const { rows } = await house.in('consulent', async ({ db }) => {
      return sql`select * from dossier.blikken_van_elders(${[buur.persoonId]}::uuid[], 10, null)`.execute(db)
    })
    expect(rows).toEqual([])
  })
})
