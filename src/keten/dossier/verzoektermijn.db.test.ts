import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { datum } from '#values/datum.ts'
import { toetsNoodtoegang, vraagNoodtoegang } from './commands/noodtoegang.ts'
import { taken } from './reactions.ts'

describe('een andere termijn voor verzoeken over een dossier', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse()
    const consulent = (await house.mandaat('consulent')).actor.id
    const mensen = ['Open', 'Geleverd', 'Verlengd', 'Schuil'].map((geslachtsnaam) => ({
      voornamen: 'Vraag',
      geslachtsnaam,
      geboren: datum('1980-02-11'),
    }))
    const { persoonIds } = await house.in('consulent', ({ db }) =>
      eenHuishouden(db, VOORBEELDSTAD, mensen, consulent, datum('2026-01-01')),
    )
    const [open, , verlengd, schuil] = persoonIds
    const ids = []
    for (const persoonId of persoonIds) {
      const wie = { persoonId, ontvangenOp: '2026-11-01', namens: 'zelf' }
      const { status, body } = await house.vraag('privacyofficer', 'POST', '/inzageverzoeken', {
        ...wie,
        vastgesteldMet: 'legitimatie',
      })
      expect(status, JSON.stringify(body)).toBe(201)
      ids.push(body.inzageverzoekId)
      if (persoonId === open)
        expect(
          (await house.vraag('privacyofficer', 'POST', '/vernietigverzoeken', { ...wie, soort: 'bewaren' })).status,
        ).toBe(201)
    }
    expect((await house.vraag('privacyofficer', 'POST', `/inzageverzoeken/${ids[1]}/levering`, {})).status).toBe(201)
    await house.owner.query(
      `update dossier.inzageverzoek set verlengd_op = '2026-11-05', eerste_uiterlijk = uiterlijk, uiterlijk = '2027-02-01', verlenging_reden = 'ingewikkeld',
        verlenging_toelichting = '\\x00' where persoon_id = $1`,
      [verlengd],
    )
    await house.owner.query(
      `insert into huishouden.afscherming (gemeente, persoon_id, soort, reden, begin, herzien_op)
        values ('9901', $1, 'vertrouwelijk', 'Eigen personeel', '2026-01-01', '2027-01-01')`,
      [schuil],
    )
  })
  afterAll(() => house.close())

  const dagen = async () =>
    Object.fromEntries(
      (
        await house.owner.query(
          `select p.geslachtsnaam || ' ' || x.soort wie, x.uiterlijk::text from huishouden.persoon p
            join (select persoon_id, 'inzage' soort, uiterlijk from dossier.inzageverzoek
              union all select persoon_id, 'bewaren', uiterlijk from dossier.vernietigverzoek) x on x.persoon_id = p.id`,
        )
      ).rows.map((rij) => [rij.wie, rij.uiterlijk]),
    )
  const termijn = (aantal: number, eenheid = 'weken', begin = '2026-10-01', sleutel = 'avg-inzage') => ({
    soort: 'termijn',
    sleutel,
    waarde: { duur: { aantal, eenheid } },
    begin,
    bron: 'Afspraak van de gemeente',
    geverifieerd: true,
  })
  const vooraf = (invoer: object, als = 'beheerder') =>
    house.vraag(als, 'POST', '/inrichting/instellingen/effecten', invoer)
  const bij = async (invoer: object, als = 'beheerder') =>
    (await vooraf(invoer, als)).body.effecten.find((een: { kamer: string }) => een.kamer === 'dossier')

  it('laat vooraf zien welke open verzoeken een andere dag krijgen, en daarna gebeurt precies dat', async () => {
    const voor = await dagen()
    expect(voor).toEqual({
      'Open inzage': '2026-12-01',
      'Geleverd inzage': '2026-12-01',
      'Verlengd inzage': '2027-02-01',
      'Schuil inzage': '2026-12-01',
      'Open bewaren': '2027-02-01',
    })
    // The administrator may not know who is shielded: counted is the one request that he may count.
    const effect = await bij(termijn(2))
    expect(effect).toEqual({
      kamer: 'dossier',
      wat: expect.any(Object),
      bekeken: 1,
      anders: 1,
      slechter: 0,
      voorbeelden: [
        {
          wat: { nl: 'Verzoek om inzage van 1 november 2026', en: 'Request for access of 1 November 2026' },
          nu: '2026-12-01',
          straks: '2026-11-15',
          slechter: false,
        },
      ],
    })
    expect(await bij(termijn(1))).toMatchObject({ bekeken: 1, anders: 1, slechter: 1 })
    expect(await bij(termijn(1, 'maanden'))).toMatchObject({ bekeken: 1, anders: 0 })
    expect(await bij(termijn(2, 'weken', '2026-11-02'))).toMatchObject({ bekeken: 0, anders: 0 })
    expect(await bij(termijn(1, 'maanden', '2026-10-01', 'vernietigverzoek'))).toMatchObject({ bekeken: 1, anders: 1 })
    expect(await bij(termijn(2), '9902-beheerder')).toMatchObject({ bekeken: 0, anders: 0 })
    expect((await vooraf(termijn(2), 'privacyofficer')).status).toBe(403)
    expect((await vooraf(termijn(0))).status).toBe(422)
    expect(await dagen()).toEqual(voor)

    expect((await house.vraag('beheerder', 'POST', '/inrichting/instellingen', termijn(2))).status).toBe(201)
    const gevraagd = await house.owner.query(
      `select p.payload from graphile_worker._private_jobs p join graphile_worker._private_tasks t on t.id = p.task_id where t.identifier = 'dossier.herberekenVerzoeken'`,
    )
    expect(gevraagd.rows).toHaveLength(1)
    await house.in(systeemMandaat('9901', 'dossier'), (context) =>
      taken['dossier.herberekenVerzoeken']!(context, gevraagd.rows[0].payload),
    )
    // What was handed over and what a letter gave a day, keep theirs.
    expect(await dagen()).toEqual({ ...voor, 'Open inzage': '2026-11-15', 'Schuil inzage': '2026-11-15' })
  })

  it('een andere verlenging telt voor wat daarna wordt verlengd, en dan gebeurt dat', async () => {
    const effect = await bij(termijn(1, 'maanden', '2026-10-01', 'avg-inzage-verlenging'))
    // Extended once already: that one keeps the day in its letter.
    expect(effect).toMatchObject({
      bekeken: 1,
      anders: 1,
      slechter: 0,
      voorbeelden: [{ nu: '2027-01-15', straks: '2026-12-15' }],
      telt: { voor: { nl: expect.stringContaining('1 al verlengd') }, bron: 'AVG art. 12 lid 3' },
    })
    const invoer = termijn(1, 'maanden', '2026-10-01', 'avg-inzage-verlenging')
    expect((await house.vraag('beheerder', 'POST', '/inrichting/instellingen', invoer)).status).toBe(201)
    const { rows } = await house.owner.query(
      `select i.id from dossier.inzageverzoek i join huishouden.persoon p on p.id = i.persoon_id where p.geslachtsnaam = 'Open'`,
    )
    const { status, body } = await house.vraag('privacyofficer', 'POST', `/inzageverzoeken/${rows[0].id}/verlenging`, {
      reden: 'ingewikkeld',
      toelichting: 'Er zijn veel stukken.',
    })
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body.uiterlijk).toBe(effect.voorbeelden[0].straks)
    expect((await dagen())['Verlengd inzage']).toBe('2027-02-01')
  })

  it('noodtoegang die nog getoetst moet worden krijgt de dag van de nieuwe termijn', async () => {
    const persoon = await house.owner.query(`select id from huishouden.persoon where geslachtsnaam = 'Open'`)
    const vraag = () =>
      house.doe(vraagNoodtoegang, { persoonId: persoon.rows[0].id, reden: 'Acuut gevaar in huis' }, 'consulent')
    const [open, getoetst] = [await vraag(), await vraag()]
    await house.doe(toetsNoodtoegang, { noodtoegangId: getoetst.noodtoegangId, terecht: true }, 'privacyofficer')
    const uiterlijk = async () =>
      (await house.owner.query(`select id, uiterlijk::text from dossier.noodtoegang`)).rows.map((rij) => [
        rij.id === open.noodtoegangId ? 'open' : 'getoetst',
        rij.uiterlijk,
      ])
    const voor = Object.fromEntries(await uiterlijk())
    const invoer = termijn(5, 'werkdagen', '2026-10-01', 'noodtoegang-toets')
    const effect = await bij(invoer)
    expect(effect).toMatchObject({
      bekeken: 1,
      anders: 1,
      slechter: 0,
      voorbeelden: [{ wat: { nl: expect.stringMatching(/^Noodtoegang van /) }, nu: voor.open }],
    })
    expect((await house.vraag('beheerder', 'POST', '/inrichting/instellingen', invoer)).status).toBe(201)
    await house.in(systeemMandaat('9901', 'dossier'), (context) =>
      taken['dossier.herberekenVerzoeken']!(context, { gemeente: '9901', id: '9901' }),
    )
    expect(Object.fromEntries(await uiterlijk())).toEqual({
      open: effect.voorbeelden[0].straks,
      getoetst: voor.getoetst,
    })
  })
})
