import { beforeAll, describe, expect, it } from 'vitest'
import { taken } from '#keten/correspondentie/reactions.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { bezwaarproef } from './bezwaar.testing.ts'

describe('een inwoner maakt bezwaar in het portaal', () => {
  const proef = bezwaarproef('Portaalkanarie', [
    ['Noor', '1981-03-02'],
    ['Sem', '2016-03-02'],
    ['Ander', '1979-03-02'],
  ])
  const { op, stuur } = proef
  beforeAll(async () => {
    const [moeder, kind] = proef.gezin.persoonIds
    await proef.house.owner.query(`update inrichting.gebruiker set persoon_id = $1 where sub = '9901-inwoner'`, [
      moeder,
    ])
    await proef.house.owner.query(
      `insert into huishouden.gezag (gemeente, kind_id, drager_id, soort, geldig, bron, door)
        values ('9901', $1, $2, 'ouderlijk', '[2020-01-01,)', 'gezagsregister', $2)`,
      [kind, moeder],
    )
  })
  const besluit = (over = 0, verstuurd = true) => proef.besluit({ over, verstuurd })
  const maak = (besluitId: string, body: object = { gronden: 'Twee uur is te weinig.' }, als = 'inwoner') =>
    proef.house.vraag(als, 'POST', `/mijn/besluiten/${besluitId}/bezwaren`, body)
  const mijn = async () => (await proef.house.vraag('inwoner', 'GET', '/mijn/besluiten')).body.besluiten
  const dit = async (besluitId: string) =>
    (await mijn()).find((een: { besluitId: string }) => een.besluitId === besluitId)
  const werk = async (id: string) => (await proef.werk()).find((een: { id: string }) => een.id === id)

  it('binnen de termijn: ontvangen vandaag, met de uiterste dag, en werk voor wie bezwaren behandelt', async () => {
    const besluitId = await besluit()
    expect(await dit(besluitId)).toMatchObject({ stand: 'kan', bezwaarTot: '2026-12-22', vanMij: true, bezwaren: [] })
    op('2026-12-01')
    const { status, body } = await maak(besluitId)
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body).toMatchObject({
      ontvangenOp: '2026-12-01',
      termijnTot: '2026-12-22',
      teLaat: false,
      uiterlijk: '2027-02-02',
    })
    expect(await werk(body.bezwaarId)).toMatchObject({ soort: 'bezwaar', uiterlijk: '2027-02-02' })
    expect((await proef.house.vraag('bezwaar', 'GET', `/bezwaren/${body.bezwaarId}`)).body.bezwaar).toMatchObject({
      gronden: 'Twee uur is te weinig.',
      bevestigdOp: null,
    })
    expect(await dit(besluitId)).toMatchObject({
      stand: 'loopt',
      bezwaren: [{ gronden: 'Twee uur is te weinig.', bevestigdOp: null, uitkomst: null }],
    })
    expect((await maak(besluitId)).body.code).toBe('bezwaar-loopt-al')
    // Awb 6:14: the receipt is confirmed in writing, and the resident sees that day.
    expect((await stuur('bezwaarontvangst', body.bezwaarId)).status).toBe(201)
    expect((await dit(besluitId)).bezwaren[0].bevestigdOp).toBe('2026-12-01')
  })

  it('te laat: met zijn reden vastgelegd, en pas inhoudelijk te behandelen als de jurist die verschoont', async () => {
    op('2026-11-10')
    const besluitId = await besluit()
    op('2026-12-23')
    expect(await dit(besluitId)).toMatchObject({ stand: 'te-laat', bezwaarTot: '2026-12-22' })
    const { body } = await maak(besluitId, { gronden: '', waaromLaat: 'Ik lag in het ziekenhuis.' })
    expect(body).toMatchObject({ teLaat: true, termijnTot: '2026-12-22' })
    const zaak = async () => (await proef.house.vraag('bezwaar', 'GET', `/bezwaren/${body.bezwaarId}`)).body.bezwaar
    expect(await zaak()).toMatchObject({
      gronden: null,
      verschoonbaar: false,
      verschoonbaarReden: 'Ik lag in het ziekenhuis.',
    })
    const verschoon = (reden: string, als = 'bezwaar') =>
      proef.house.vraag(als, 'POST', `/bezwaren/${body.bezwaarId}/verschoning`, { reden })
    expect((await verschoon('', 'bezwaar')).body.code).toBe('reden-ontbreekt')
    expect((await verschoon('Opname.', 'consulent')).status).toBe(403)
    expect((await verschoon('Opname.', '9902-bezwaar')).status).toBe(404)
    expect((await verschoon('Opname van 1 tot en met 20 december.')).status).toBe(201)
    expect(await zaak()).toMatchObject({
      verschoonbaar: true,
      verschoonbaarReden: 'Opname van 1 tot en met 20 december.',
    })
    expect((await verschoon('Nog eens.')).body.code).toBe('al-verschoond')
  })

  it('zonder brief loopt er nog geen termijn; voor het eigen kind wel, over een ander niet', async () => {
    op('2026-11-10')
    const zonder = await besluit(0, false)
    const kind = await besluit(1)
    const ander = await besluit(2)
    expect(await dit(zonder)).toMatchObject({ stand: 'geen-brief', bezwaarTot: null })
    expect(await dit(kind)).toMatchObject({ vanMij: false, naam: 'Sem Portaalkanarie' })
    expect(await dit(ander)).toBeUndefined()
    expect((await maak(kind)).status).toBe(201)
    expect((await maak(ander)).status).toBe(404)
    expect((await maak(zonder, { gronden: 'x' }, 'consulent')).status).toBe(403)
    expect((await maak(zonder, { gronden: 'x' }, '9902-inwoner')).status).toBe(404)
    const { body } = await maak(zonder, { gronden: 'Eerder al.' })
    expect(body).toMatchObject({ termijnTot: null, teLaat: false })
  })

  it('van uitstel gaat een brief uit: eerst geweigerd, na het verdagen met de reden en de nieuwe dag', async () => {
    op('2026-11-10')
    const besluitId = await besluit()
    const { bezwaarId } = (await maak(besluitId)).body
    const voorbeeld = () =>
      proef.house.vraag('bezwaar', 'POST', '/brieven/voorbeeld', { soort: 'bezwaaruitstel', zaakId: bezwaarId })
    const aanBod = async () =>
      (
        await proef.house.vraag('bezwaar', 'GET', `/huishoudens/${proef.gezin.huishoudenId}/brieven`)
      ).body.mogelijk.filter(
        (een: { zaakId: string; soort: string }) => een.zaakId === bezwaarId && een.soort === 'bezwaaruitstel',
      ).length
    expect((await voorbeeld()).body.code).toBe('bezwaar-niet-verdaagd')
    await proef.house.vraag('bezwaar', 'POST', `/bezwaren/${bezwaarId}/verdaging`, {
      reden: 'De hoorzitting is later.',
    })
    const tekst = JSON.stringify((await voorbeeld()).body)
    expect(tekst).toContain('De hoorzitting is later.')
    expect(tekst).toContain('De wet staat toe dat wij dit één keer doen.')
    // Sent, it is no longer on offer; each further delay asks for a new one.
    expect(await aanBod()).toBe(1)
    expect((await stuur('bezwaaruitstel', bezwaarId)).status).toBe(201)
    expect(await aanBod()).toBe(0)
    op('2026-11-12')
    await proef.house.vraag('bezwaar', 'POST', `/bezwaren/${bezwaarId}/uitstel`, {
      tot: '2027-05-03',
      grond: 'indiener',
      ingestemdOp: '2026-11-10',
      hoe: 'telefoon',
      toelichting: 'De getuige kan pas in april.',
    })
    const verder = JSON.stringify((await voorbeeld()).body)
    expect(verder).toContain('De getuige kan pas in april.')
    expect(verder).toContain('3 mei 2027')
    expect(await aanBod()).toBe(1)
    expect((await stuur('bezwaaruitstel', bezwaarId)).status).toBe(201)
    expect(await aanBod()).toBe(0)
    expect((await proef.zaak(bezwaarId)).body).toMatchObject({
      bezwaar: { verdagingGemeldOp: '2026-11-10' },
      uitstel: [{ gemeldOp: '2026-11-12' }],
    })
  })

  describe('trekt het weer in', () => {
    const trekIn = (id: string, als = 'inwoner') =>
      proef.house.vraag(als, 'POST', `/mijn/bezwaren/${id}/intrekking`, {})
    const systeem = systeemMandaat('9901', 'besluit en toewijzing')
    /** What the worker would do with what waits in the outbox. */
    async function draai() {
      const { rows } = await proef.house.owner.query(
        `select p.payload from graphile_worker._private_jobs p join graphile_worker._private_tasks t on t.id = p.task_id
          where t.identifier = 'correspondentie.verzendIntrekking' order by p.id`,
      )
      for (const { payload } of rows)
        await proef.house.in(systeem, (context) => taken['correspondentie.verzendIntrekking']!(context, payload))
    }
    const gronden = async (bezwaarId: string) =>
      (
        await proef.house.owner.query(
          `select (upper(geldig) - 1)::text tot from huishouden.toegangsgrond where volgt_uit = $1 and not isempty(geldig)`,
          [bezwaarId],
        )
      ).rows

    it('eenmaal, en niet na de beslissing; het werk houdt op en de brief komt vanzelf', async () => {
      op('2026-11-10')
      const besluitId = await besluit()
      await proef.house.vraag('inwoner', 'POST', '/mijn/leeswijze', { digitaal: true })
      op('2026-12-01')
      const { bezwaarId } = (await maak(besluitId)).body
      expect((await dit(besluitId)).bezwaren).toMatchObject([{ kanIntrekken: true, ingetrokkenOp: null }])
      expect((await trekIn(bezwaarId, 'consulent')).status).toBe(403)
      expect((await trekIn(bezwaarId, '9902-inwoner')).status).toBe(404)
      op('2026-12-08')
      const { status, body } = await trekIn(bezwaarId)
      expect(status, JSON.stringify(body)).toBe(201)
      expect(body).toMatchObject({ ingetrokkenOp: '2026-12-08', opnieuwTot: '2026-12-22' })
      expect(await werk(bezwaarId)).toBeUndefined()
      expect((await trekIn(bezwaarId)).body.code).toBe('bezwaar-al-ingetrokken')
      expect((await proef.stap(bezwaarId, 'beslissing', { uitkomst: 'ingetrokken', motivering: '' })).body.code).toBe(
        'bezwaar-al-ingetrokken',
      )
      expect((await proef.zaak(bezwaarId)).body.bezwaar).toMatchObject({ uitkomst: 'ingetrokken', bekendOp: null })
      // Once, however often the task is tried.
      await draai()
      await draai()
      expect(await dit(besluitId)).toMatchObject({
        stand: 'kan',
        bezwaren: [
          { uitkomst: 'ingetrokken', ingetrokkenOp: '2026-12-08', bekendOp: '2026-12-08', kanIntrekken: false },
        ],
      })
      const mijne = (await proef.house.vraag('inwoner', 'GET', '/mijn/brieven')).body.brieven
      expect(mijne.filter((een: { soort: string }) => een.soort === 'bezwaarintrekking')).toMatchObject([
        { titel: 'Uw bezwaar is ingetrokken', kanaal: 'portaal', verzondenOp: '2026-12-08' },
      ])
      // Who handled it sees it no longer than the letter took to leave.
      expect(await gronden(bezwaarId)).toEqual([{ tot: '2026-12-08' }])
      // Within the term it can be made anew.
      expect((await maak(besluitId)).status).toBe(201)
    })

    it('niet na de beslissing, ook niet als de brief nog niet weg is', async () => {
      op('2026-11-10')
      const { bezwaarId } = (await maak(await besluit())).body
      const keuze = { uitkomst: 'ongegrond', motivering: 'Twee uur is genoeg.', horenAfgezien: 'wil-niet' }
      expect((await proef.stap(bezwaarId, 'beslissing', keuze)).status).toBe(201)
      expect((await trekIn(bezwaarId)).body.code).toBe('bezwaar-al-besloten')
    })

    it('alleen wie het maakte; wat aan de balie kwam, wie het aangaat; en ook dan komt de brief', async () => {
      op('2026-11-10')
      const overKind = await besluit(1)
      const overMij = await besluit()
      const leg = async (besluitId: string) =>
        (
          await proef.house.vraag('consulent', 'POST', `/besluiten/${besluitId}/bezwaren`, {
            ontvangenOp: '2026-11-10',
            gronden: 'Te weinig.',
          })
        ).body.bezwaarId as string
      const vanKind = await leg(overKind)
      expect((await dit(overKind)).bezwaren).toMatchObject([{ kanIntrekken: false }])
      expect((await trekIn(vanKind)).body.code).toBe('bezwaar-van-een-ander')
      expect((await trekIn(await leg(overMij))).status).toBe(201)
      // At the desk the same deed ends it, and the letter follows too.
      expect((await proef.stap(vanKind, 'beslissing', { uitkomst: 'ingetrokken', motivering: '' })).status).toBe(201)
      await draai()
      const over = async (id: string) =>
        (await proef.house.owner.query(`select ontvanger_id from correspondentie.brief where zaak_id = $1`, [id])).rows
      expect(await over(vanKind)).toMatchObject([{ ontvanger_id: proef.gezin.persoonIds[0] }])
    })
  })
})
