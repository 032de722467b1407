import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Refused } from '#platform/refusal.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesDeventer, leesNijkerk, leesZutphen } from '#test/voorbeeldstad/bronnen/index.ts'
import { codesOf } from '#values/beletsel.ts'
import { stelMaatregelVast } from './commands/stelMaatregelVast.ts'

describe('programma', () => {
  let house: TestHouse
  const ids: Record<'zutphen' | 'deventer' | 'nijkerk', string> = { zutphen: '', deventer: '', nijkerk: '' }
  beforeAll(async () => {
    house = await openTestHouse()
    const { bron, programma } = leesZutphen()
    const invoer = [
      ['zutphen', '/ingevoerde-programmas', { bron, programma }],
      ['deventer', '/ingevoerde-rapportreeksen', leesDeventer()],
      ['nijkerk', '/ingevoerde-transformatieplannen', leesNijkerk()],
    ] as const
    for (const [naam, pad, body] of invoer) {
      const antwoord = await house.vraag('programmasecretaris', 'POST', pad, body)
      expect(antwoord.status, JSON.stringify(antwoord.body)).toBe(201)
      ids[naam] = antwoord.body.programmaId
    }
  })
  afterAll(() => house.close())

  const toon = async (id: string, als = 'programmasecretaris') =>
    (await house.vraag(als, 'GET', `/programmas/${id}`)).body

  it('toont het programma uit Zutphen met drie onderdelen van samen 650.000 euro', async () => {
    const { onderdelen, register, bevindingen } = await toon(ids.zutphen)
    expect(onderdelen.map((o: { bedrag: number }) => o.bedrag)).toEqual([20_000_000, 20_000_000, 25_000_000])
    expect(register.filter((r: { soort: string }) => r.soort === 'principe')).toHaveLength(4)
    expect(codesOf(bevindingen)).toEqual(['dekking-open', 'einde-zonder-dag'])
    const lijst = (await house.vraag('programmasecretaris', 'GET', '/programmas')).body
    expect(lijst.find((p: { id: string }) => p.id === ids.zutphen)).toMatchObject({
      bedrag: 65_000_000,
      openBevindingen: 2,
    })
  })

  it('houdt de vier rapporten zoals zij gedrukt zijn, en zegt ernaast wat niet past', async () => {
    const { rapporten, bevindingen } = await toon(ids.deventer)
    expect(rapporten.map((r: { inhoud: unknown }) => r.inhoud)).toEqual(
      leesDeventer().rapporten.toSorted((a, b) => a.project.nummer - b.project.nummer),
    )
    expect(rapporten.every((r: { status: string }) => r.status === 'ingediend')).toBe(true)
    expect(bevindingen).toHaveLength(12)
    const fase = bevindingen.find(
      (b: { code: string; bron: string }) => b.code === 'fase-tegenstrijdig' && b.bron === 'D:86',
    )
    expect(fase.passages).toEqual([
      { tekst: 'Verkenningsfase', bron: 'D:86' },
      { tekst: 'Deelproject 3 zit in de realisatiefase.', bron: 'D:88' },
    ])
    for (const b of bevindingen) expect(b.passages.length, b.code).toBeGreaterThanOrEqual(2)
  })

  it('toont de agenda uit Nijkerk: 13 rijen op datum, met vlaggen en wat niet op volgorde stond', async () => {
    const { agenda, bevindingen, register } = await toon(ids.nijkerk)
    const tel = (soort: string) => register.filter((r: { soort: string }) => r.soort === soort).length
    expect(agenda.map((r: { volgorde: number }) => r.volgorde)).toEqual([1, 3, 4, 5, 6, 7, 2, 8, 9, 10, 11, 12, 13])
    expect(agenda[1].vlaggen).toEqual(['gestart'])
    expect(agenda.at(-1)).toMatchObject({ wanneer: 'April/juni 2021', van: '2021-04-01', tot: '2021-06-30' })
    expect([tel('document'), tel('verschuiving')]).toEqual([11, 7])
    const volgorde = bevindingen.find((b: { code: string }) => b.code === 'agenda-niet-op-volgorde')
    expect(volgorde.passages.map((p: { bron: string }) => p.bron)).toEqual(['N:320', 'N:321'])
  })

  it('weigert een rij die niet klopt met het pad van de rij en bewaart niets', async () => {
    const voor = (await house.owner.query('select count(*)::int n from programma.voortgangsrapport')).rows[0].n
    const reeks = leesDeventer()
    reeks.reeks.datum = '2021-07-23'
    reeks.rapporten[2]!.rapportagedatum = '2021-02-30'
    reeks.rapporten[1]!.aspecten[3]!.soort = 'tijd' as never
    const { status, body } = await house.vraag('programmasecretaris', 'POST', '/ingevoerde-rapportreeksen', reeks)
    expect(status).toBe(422)
    expect(body.beletselen.map((b: { veld: string }) => b.veld).toSorted()).toEqual([
      'rapporten.1.aspecten.3.soort',
      'rapporten.2.rapportagedatum',
    ])
    expect(body.beletselen.every((b: { uitleg: string }) => b.uitleg.length > 5)).toBe(true)
    const dubbel = leesDeventer()
    dubbel.reeks.datum = '2021-07-23'
    dubbel.rapporten[3]!.code = 'D2'
    const tweede = await house.vraag('programmasecretaris', 'POST', '/ingevoerde-rapportreeksen', dubbel)
    expect(tweede.body.beletselen).toEqual([
      { code: 'rij-dubbel', veld: 'rapporten.3.code', uitleg: '"D2" staat al in rij 1.' },
    ])
    const nogmaals = await house.vraag('programmasecretaris', 'POST', '/ingevoerde-rapportreeksen', leesDeventer())
    expect([nogmaals.status, nogmaals.body.beletselen[0].code]).toEqual([422, 'reeks-bestaat'])
    expect((await house.owner.query('select count(*)::int n from programma.voortgangsrapport')).rows[0].n).toBe(voor)
  })

  it('een eigen rapport: opmerkingen komen vanzelf, indienen kan pas na een reactie, daarna ligt het vast', async () => {
    const rapport = structuredClone(leesDeventer().rapporten[2]!)
    rapport.rapportagedatum = '2026-10-01'
    const begin = await house.vraag('programmasecretaris', 'POST', `/programmas/${ids.deventer}/voortgangsrapporten`, {
      reeks: 'Toegang, herfst',
      rapport,
    })
    // Four of its own, and the state of affairs that is word for word the one of 2021.
    expect([begin.status, begin.body.bevindingen]).toEqual([201, 5])
    const { rapportId } = begin.body
    expect((await toon(ids.deventer, 'raadslid')).rapporten.map((r: { id: string }) => r.id)).not.toContain(rapportId)

    const zonder = await house.vraag('programmasecretaris', 'PUT', `/voortgangsrapporten/${rapportId}`, { rapport })
    expect(zonder.status).toBe(428)
    rapport.fase.veld = 'Realisatiefase'
    const anders = { 'if-match': '"1"' }
    const beter = await house.vraag(
      'programmasecretaris',
      'PUT',
      `/voortgangsrapporten/${rapportId}`,
      { rapport },
      anders,
    )
    expect([beter.status, beter.body]).toEqual([200, { rapportId, versie: 2, bevindingen: 4 }])
    const oud = await house.vraag(
      'programmasecretaris',
      'PUT',
      `/voortgangsrapporten/${rapportId}`,
      { rapport },
      anders,
    )
    expect(oud.status).toBe(412)

    const tevroeg = await house.vraag(
      'programmasecretaris',
      'POST',
      `/voortgangsrapporten/${rapportId}/indieningen`,
      {},
    )
    expect(codesOf(tevroeg.body.beletselen)).toEqual(['bevinding-zonder-reactie'])
    const open = (await toon(ids.deventer)).bevindingen.filter((b: { rapportId: string }) => b.rapportId === rapportId)
    for (const { id } of open) {
      const leeg = await house.vraag('programmasecretaris', 'POST', `/programmabevindingen/${id}/reacties`, {
        keuze: 'laten-staan',
        reden: '',
      })
      expect(leeg.status).toBe(422)
      const reactie = { keuze: 'laten-staan', reden: 'Zo staat het in het origineel.' }
      expect(
        (await house.vraag('programmasecretaris', 'POST', `/programmabevindingen/${id}/reacties`, reactie)).status,
      ).toBe(201)
    }
    const ingediend = await house.vraag(
      'programmasecretaris',
      'POST',
      `/voortgangsrapporten/${rapportId}/indieningen`,
      {},
    )
    expect(ingediend.status).toBe(201)
    const telaat = await house.vraag(
      'programmasecretaris',
      'PUT',
      `/voortgangsrapporten/${rapportId}`,
      { rapport },
      { 'if-match': '"2"' },
    )
    expect(codesOf(telaat.body.beletselen)).toEqual(['rapport-is-ingediend'])
    const beantwoord = (await toon(ids.deventer)).bevindingen.filter(
      (b: { rapportId: string }) => b.rapportId === rapportId,
    )
    expect(beantwoord.map((b: { reactie: { door: string } }) => b.reactie.door)).toEqual(
      Array(4).fill('Programmasecretaris'),
    )
  })

  it('een mijlpaal die blijft staan blijft dezelfde; een die verdwijnt vervalt en is er nog', async () => {
    const rapport = structuredClone(leesDeventer().rapporten[3]!)
    rapport.rapportagedatum = '2026-11-01'
    rapport.mijlpalen = [
      { wat: 'Verhuizing', betreft: 'verhuizing', datum: '2027-03' },
      { wat: 'Start', betreft: 'start', datum: '2027-01-01' },
    ]
    const { rapportId } = (
      await house.vraag('programmasecretaris', 'POST', `/programmas/${ids.deventer}/voortgangsrapporten`, {
        reeks: 'Toegang, mijlpalen',
        rapport,
      })
    ).body
    const rijen = async () =>
      (
        await house.owner.query(
          'select id, wat, datum, vervallen_op is null geldt from programma.mijlpaal where rapport_id = $1 order by wat desc, datum',
          [rapportId],
        )
      ).rows
    const voor = await rijen()
    rapport.mijlpalen = [rapport.mijlpalen[0]!, { wat: 'Start', betreft: 'start', datum: '2027-02-01' }]
    await house.vraag(
      'programmasecretaris',
      'PUT',
      `/voortgangsrapporten/${rapportId}`,
      { rapport },
      { 'if-match': '"1"' },
    )
    expect(await rijen()).toEqual([
      voor[0],
      { ...voor[1], geldt: false },
      expect.objectContaining({ wat: 'Start', datum: '2027-02-01', geldt: true }),
    ])
    const getoond = (await toon(ids.deventer)).mijlpalen.filter((m: { rapportId: string }) => m.rapportId === rapportId)
    expect(getoond.map((m: { datum: string }) => m.datum)).toEqual(['2027-02-01', '2027-03'])
  })

  it('telt in het portfolio geen concepten en geen opmerkingen daarop', async () => {
    const rij = async () =>
      (await house.vraag('raadslid', 'GET', '/programmas')).body.find((p: { id: string }) => p.id === ids.deventer)
    const voor = await rij()
    const rapport = structuredClone(leesDeventer().rapporten[0]!)
    rapport.rapportagedatum = '2026-11-02'
    const begin = await house.vraag('programmasecretaris', 'POST', `/programmas/${ids.deventer}/voortgangsrapporten`, {
      reeks: 'Toegang, concept',
      rapport,
    })
    expect(begin.body.bevindingen).toBeGreaterThan(0)
    expect(await rij()).toEqual(voor)
  })

  it('laat een ingevoerd stuk zoals het gedrukt is', async () => {
    const { rapporten } = await toon(ids.deventer)
    const ingevoerd = rapporten.find((r: { ingevoerd: boolean }) => r.ingevoerd)
    const { status, body } = await house.vraag(
      'programmasecretaris',
      'PUT',
      `/voortgangsrapporten/${ingevoerd.id}`,
      { rapport: ingevoerd.inhoud },
      { 'if-match': '"1"' },
    )
    expect([status, body.beletselen[0].code]).toEqual([422, 'ingevoerd-stuk'])
  })

  const maatregel = {
    naam: 'Dagbesteding zonder indicatie',
    eigenaar: 'Programmamanager',
    portefeuillehouder: 'College van B&W',
    beoogdResultaat: 'Meer mensen zonder indicatie geholpen.',
    extraOfStaandBeleid: 'extra' as const,
    watAlsNiet: 'De vraag naar begeleiding blijft groeien.',
  }

  it('deelt een begrotingsregel nooit voor meer dan het geheel uit', async () => {
    const [regel] = (
      await house.owner.query(
        `insert into begroting.begrotingsregel (gemeente, code, naam, aard) values ('9901', 'proef-1', 'Proefregel', 'lasten') returning id`,
      )
    ).rows
    const url = `/programmas/${ids.zutphen}/maatregelen`
    const eerste = {
      ...maatregel,
      regels: [{ regelId: regel.id, honderdsten: 6000 }],
      indicatoren: ['monitor.clienten'],
    }
    expect((await house.vraag('programmamanager', 'POST', url, eerste)).status).toBe(201)
    const tweede = await house.vraag('programmamanager', 'POST', url, { ...eerste, naam: 'Nog een' })
    expect(codesOf(tweede.body.beletselen)).toEqual(['aandeel-boven-100'])
    const { maatregelen } = await toon(ids.zutphen)
    expect(maatregelen).toMatchObject([{ status: 'voorgenomen', ontbreekt: ['voorstellen', 'rapporten'] }])
  })

  it('twee mensen die tegelijk de rest van een regel verdelen krijgen hem niet allebei', async () => {
    const [regel] = (
      await house.owner.query(
        `insert into begroting.begrotingsregel (gemeente, code, naam, aard) values ('9901', 'proef-2', 'Proefregel', 'lasten') returning id`,
      )
    ).rows
    const pogingen = await Promise.allSettled(
      [1, 2, 3].map((n) =>
        house.doe(
          stelMaatregelVast,
          {
            ...maatregel,
            naam: `Tegelijk ${n}`,
            programmaId: ids.zutphen,
            regels: [{ regelId: regel.id, honderdsten: 5100 }],
          },
          'programmamanager',
        ),
      ),
    )
    expect(pogingen.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const p of pogingen) if (p.status === 'rejected') expect(p.reason).toBeInstanceOf(Refused)
  })

  it('wie niet gemandateerd is mag het niet, en een andere gemeente vindt het niet', async () => {
    const { bron, programma } = leesZutphen()
    for (const als of ['consulent', 'raadslid', 'controller']) {
      expect((await house.vraag(als, 'POST', '/ingevoerde-programmas', { bron, programma })).status, als).toBe(403)
    }
    expect((await house.vraag('inwoner', 'GET', '/programmas')).status).toBe(403)
    const elders = '9902-programmasecretaris'
    expect((await house.vraag(elders, 'GET', `/programmas/${ids.zutphen}`)).status).toBe(404)
    expect((await house.vraag(elders, 'GET', '/programmas')).body).toEqual([])
    const [bevinding] = (await toon(ids.zutphen)).bevindingen
    const reactie = { keuze: 'laten-staan', reden: 'Van de buren.' }
    expect((await house.vraag(elders, 'POST', `/programmabevindingen/${bevinding.id}/reacties`, reactie)).status).toBe(
      404,
    )
    expect((await house.vraag(elders, 'POST', `/programmas/${ids.zutphen}/maatregelen`, maatregel)).status).toBe(404)
  })
})
