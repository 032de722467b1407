import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eenInkoop } from '#keten/voorziening/testing.ts'
import { writeAudit } from '#platform/audit.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'

const NIEMAND = '00000000-0000-7000-8000-0000000000aa'

describe('toezicht op wie keek, en werk dat wacht', () => {
  let house: TestHouse
  const gezin = (voornamen: string, behandelaar = NIEMAND) =>
    house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen, geslachtsnaam: 'Toezicht', geboren: datum('1981-03-02') }],
        behandelaar,
        datum('2020-01-01'),
      ),
    )
  beforeAll(async () => {
    house = await openTestHouse()
  })
  afterAll(() => house.close())

  const werkVan = async (als: string) => (await house.vraag(als, 'GET', '/werkvoorraad?tab=vrij&aantal=200')).body
  const nood = (als: string, persoonId: string, extra = {}) =>
    house.vraag(als, 'POST', '/noodtoegang', { persoonId, reden: 'De huisarts belt: zij is gevallen.', ...extra })

  it('vraagt noodtoegang voor hoe lang, toont haar aan wie vroeg, en legt haar bij wie toetst', async () => {
    const { persoonIds, huishoudenId } = await gezin('Noor')
    const wie = persoonIds[0]!
    expect((await nood('griffie', wie)).status).toBe(403)
    expect((await nood('9902-toegang', wie)).status).toBe(404)
    expect((await nood('toegang', wie, { minuten: 61 })).status).toBe(422)
    const { status, body } = await nood('toegang', wie, { minuten: 15 })
    expect(status).toBe(201)
    expect(body.eind).toBe('2026-11-10T08:15:00.000Z')
    const [eigen] = (await house.vraag('toegang', 'GET', '/noodtoegang/van-mij')).body
    // Tuesday: reviewed by Wednesday.
    expect(eigen).toMatchObject({ naam: 'Noor Toezicht', huishoudenId, uiterlijk: '2026-11-11', terecht: null })
    expect((await house.vraag('consulent', 'GET', '/noodtoegang/van-mij')).body).toEqual([])
    expect((await werkVan('privacyofficer')).rijen).toMatchObject([
      { soort: 'noodtoegang-toetsen', naam: 'Noor Toezicht', uiterlijk: '2026-11-11', id: body.noodtoegangId },
    ])
    expect(JSON.stringify(await werkVan('consulent'))).not.toContain('noodtoegang')
    expect(JSON.stringify(await werkVan('9902-privacyofficer'))).not.toContain('noodtoegang')
    // In the file itself it is no work.
    const dossier = await house.vraag('toegang', 'GET', `/huishoudens/${huishoudenId}/dossier`)
    expect(dossier.status).toBe(200)
    expect(JSON.stringify(dossier.body.werk)).not.toContain('noodtoegang')
    await house.vraag('privacyofficer', 'POST', `/noodtoegang/${body.noodtoegangId}/toetsing`, { terecht: true })
    expect((await werkVan('privacyofficer')).rijen).toEqual([])
    expect((await house.vraag('toegang', 'GET', '/noodtoegang/van-mij')).body[0].terecht).toBe(true)
  })

  it('trekt een steekproef uit blikken zonder relatie, en een ander dan wie keek oordeelt', async () => {
    const eigen = await gezin('Mats')
    const vreemd = await gezin('Lise')
    const consulent = (await house.mandaat('consulent')).actor.id
    await house.owner.query(
      `insert into huishouden.toegangsgrond (gemeente, medewerker_id, huishouden_id, hoedanigheid, volgt_uit, geldig)
        values ('9901', $1, $2, 'behandelaar', $2, '[2020-01-01,)')`,
      [consulent, eigen.huishoudenId],
    )
    for (const naam of ['Mats Toezicht', 'Lise Toezicht'])
      expect((await house.vraag('consulent', 'POST', '/zoek', { q: naam })).status).toBe(200)
    const lees = async (als = 'privacyofficer') => (await house.vraag(als, 'GET', '/blikcontroles')).body
    const anouk = (await lees()).perMedewerker.find((een: { medewerkerId: string }) => een.medewerkerId === consulent)
    expect(anouk.personen).toBeGreaterThan(0)
    const trek = (als: string, aantal = 50) => house.vraag(als, 'POST', '/blikcontroles', { aantal })
    expect((await trek('consulent')).status).toBe(403)
    expect((await trek('9902-privacyofficer')).body.code).toBe('niets-te-trekken')
    expect((await trek('privacyofficer')).body.getrokken).toBeGreaterThan(0)
    expect((await trek('privacyofficer')).body.code).toBe('niets-te-trekken')
    const { controles } = await lees()
    const wie = controles.filter((een: { medewerkerId: string }) => een.medewerkerId === consulent)
    expect(wie.map((een: { persoonId: string }) => een.persoonId)).toContain(vreemd.persoonIds[0])
    expect(wie.map((een: { persoonId: string }) => een.persoonId)).not.toContain(eigen.persoonIds[0])
    expect((await lees('9902-privacyofficer')).controles).toEqual([])
    const oordeel = (als: string, lichaam: object) =>
      house.vraag(als, 'POST', `/blikcontroles/${wie[0].id}/oordeel`, lichaam)
    expect((await oordeel('privacyofficer', { oordeel: 'onterecht', toelichting: ' ' })).body.code).toBe(
      'oordeel-vraagt-uitleg',
    )
    expect((await oordeel('kwaliteit', { oordeel: 'terecht', toelichting: '' })).status).toBe(403)
    expect((await oordeel('9902-privacyofficer', { oordeel: 'terecht', toelichting: '' })).status).toBe(404)
    expect((await oordeel('privacyofficer', { oordeel: 'navraag', toelichting: 'Waarom gezocht?' })).status).toBe(201)
    expect((await oordeel('privacyofficer', { oordeel: 'terecht', toelichting: '' })).body.code).toBe('al-getoetst')
    await house.owner.query(
      `update dossier.blikcontrole set medewerker_id = (select id from inrichting.gebruiker where sub = '9901-privacyofficer'),
      oordeel = null, toelichting = null, beoordeeld_op = null where id = $1`,
      [wie[0].id],
    )
    expect((await oordeel('privacyofficer', { oordeel: 'terecht', toelichting: '' })).body.code).toBe('eigen-blik')
  })

  it('telt niet als blik zonder relatie wat een backoffice doet aan zijn eigen werk, wel wat hij daarbuiten bekijkt', async () => {
    const [werk, geen] = [await gezin('Sara'), await gezin('Tom')]
    const { aanbiederId } = await house.in('contractmanager', ({ db }) =>
      eenInkoop(db, VOORBEELDSTAD, { code: '02A09', categorie: '02', agb: '99000009' }),
    )
    await house.owner.query(
      `insert into voorziening.verzoek (gemeente, soort, wet, client_id, aanbieder_id, referentie_aanbieder, dagtekening, ontvangen_op, uiterlijk, door)
        values ('9901', 'vot', 'wmo', $1, $2, 'R9', current_date, current_date, current_date + 7, $1)`,
      [werk.persoonIds[0], aanbiederId],
    )
    const kijk = (als: string, actie: string, personen: string[]) =>
      house.in(als, async (context) => {
        context.audit.push({ soort: 'look', actie, personen })
        await writeAudit(context, { doel: 'proef', grondslag: 'proef', verwerking: 'proef' })
      })
    const geteld = async (als: string) => {
      const { rows } = await house.owner.query(
        `select z.persoon_id, z.acties from dossier.zonder_relatie('9901', 30) z join inrichting.gebruiker g on g.id = z.medewerker_id where g.sub = $1`,
        [`9901-${als}`],
      )
      return rows.map((een) => `${een.persoon_id === werk.persoonIds[0] ? 'werk' : 'geen'} ${een.acties.join(' ')}`)
    }
    await kijk('backoffice', 'voorziening.toonVerzoeken', [werk.persoonIds[0]!, geen.persoonIds[0]!])
    expect(await geteld('backoffice')).toEqual(['geen voorziening.toonVerzoeken'])
    await kijk('backoffice', 'dossier.toonDossier', [werk.persoonIds[0]!])
    expect((await geteld('backoffice')).sort()).toEqual(['geen voorziening.toonVerzoeken', 'werk dossier.toonDossier'])
    // The same look by who does not work in the chain stays one without a relation.
    await kijk('toegang', 'voorziening.toonVerzoeken', [werk.persoonIds[0]!])
    expect(await geteld('toegang')).toContain('werk voorziening.toonVerzoeken')
  })

  it('toont in de werklijst en het dossier wat een te laat besluit tot nu toe kost', async () => {
    const kind = await gezin('Fenna')
    await house.doe(
      registreerMelding,
      {
        persoonId: kind.persoonIds[0]!,
        kanaal: 'telefoon',
        route: 'gemeentelijk loket',
        melder: 'zelf',
        vraag: 'Het lukt niet meer',
        ontvangenOp: datum('2026-08-03'),
        hulpvragen: [{ wet: 'jeugdwet', regeling: 'jeugdwet' }],
      } as never,
      'consulent',
    )
    const { rows } = await house.owner.query(
      `select a.id, a.hulpvraag_id from toegang.aanvraag a where a.persoon_id = $1`,
      [kind.persoonIds[0]],
    )
    const lees = async (als: string) => {
      const { body } = await house.vraag(als, 'GET', '/werkvoorraad?tab=team&aantal=200')
      return body.rijen.find((een: { id: string }) => een.id === rows[0].hulpvraag_id)?.dwangsomCents
    }
    expect(await lees('consulent')).toBe(0)
    await house.owner.query(
      `insert into toegang.ingebrekestelling (gemeente, aanvraag_id, ontvangen_op) values ('9901', $1, '2026-10-20')`,
      [rows[0].id],
    )
    // Two weeks after 20 October; from 4 November on the first step: 7 days of 23 euro.
    expect(await lees('consulent')).toBe(7 * 2300)
    expect(await lees('9902-consulent')).toBeUndefined()
    const { body } = await house.vraag('consulent', 'GET', `/huishoudens/${kind.huishoudenId}/dossier`)
    expect(body.werk.map((een: { dwangsomCents: number }) => een.dwangsomCents)).toContain(7 * 2300)
  })
})
