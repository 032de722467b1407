import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMailmap } from '#connections/mail/index.ts'
import { writeAudit } from '#platform/audit.ts'
import { clockAt } from '#platform/clock.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'
import { type Drukwerk, drukAf, maakBrief } from './commands/brieven.ts'
import { uitDeKamer } from './commands/gegevens.ts'
import { taken, verwerkMailretour, verwerkTerugmelding } from './reactions.ts'

const systeem = systeemMandaat('9901', 'onderzoek en besluit')
const MAIL = 'noor.mailkanarie@voorbeeld.nl'

describe('de notificatie: mail dat er iets klaarstaat', () => {
  let house: TestHouse
  let map: string
  let mail: Awaited<ReturnType<typeof openMailmap>>
  let gezin: { huishoudenId: string; persoonIds: string[] }
  let drukwerk: Drukwerk
  const stuk = { mail: false, post: false }

  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'mail-'))
    mail = await openMailmap({
      map,
      van: 'geen-antwoord@voorbeeldstad.nl',
      neem: (retour) => house.in(systeem, (context) => verwerkMailretour(context, retour)),
    })
    house = await openTestHouse({
      clock: clockAt('2026-11-10T09:00:00+01:00'),
      connections: {
        post: {
          verzend: async () => {
            if (stuk.post) throw new Error('de drukker antwoordt niet')
          },
        },
        mail: {
          verzend: async (een) => {
            if (stuk.mail) throw new Error('de mailserver antwoordt niet')
            await mail.drager.verzend(een)
          },
        },
      },
    })
    const consulent = (await house.mandaat('consulent')).actor.id
    gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [
          { voornamen: 'Noor', geslachtsnaam: 'Mailkanarie', geboren: datum('1981-03-02') },
          { voornamen: 'Pim', geslachtsnaam: 'Mailkanarie', geboren: datum('2016-03-02') },
        ],
        consulent,
        datum('2026-01-01'),
      ),
    )
    await house.owner.query(
      `insert into huishouden.adres (gemeente, persoon_id, soort, straat, huisnummer, postcode, woonplaats, geldig)
        values ('9901', $1, 'brp', 'Mailweg', 1, '1234AB', 'Voorbeeldstad', '[2020-01-01,)')`,
      [gezin.persoonIds[0]],
    )
    await house.owner.query(
      `update inrichting.gebruiker set persoon_id = $1 where gemeente = '9901' and sub = '9901-inwoner'`,
      [gezin.persoonIds[0]],
    )
    const { hulpvraagIds } = await house.doe(
      registreerMelding,
      {
        persoonId: gezin.persoonIds[0]!,
        kanaal: 'telefoon',
        route: 'gemeentelijk loket',
        melder: 'zelf',
        vraag: 'Het huishouden lukt niet meer',
        ontvangenOp: datum('2026-10-05'),
        hulpvragen: [{ wet: 'wmo', regeling: 'wmo-2015' }],
      } as never,
      'consulent',
    )
    const zaak = { soort: 'ontvangstbevestiging' as const, zaakId: hulpvraagIds[0]! }
    drukwerk = await drukAf(
      { inTransaction: (werk) => house.in('consulent', werk) },
      zaak,
      uitDeKamer(zaak.soort, zaak.zaakId),
    )
  })
  afterAll(async () => {
    await mail.stop()
    await house.close()
    await rm(map, { recursive: true })
  })

  /** The same paper again: a letter of its own. */
  const maak = async (): Promise<string> => {
    const stukken = drukwerk.stukken.map((een) => ({ ...een, briefId: uuidv7() }))
    return (await house.doe(maakBrief, { ...drukwerk, stukken }, 'consulent')).briefIds[0]!
  }
  const verstuur = (briefId: string, kanaal: string) =>
    house.vraag('consulent', 'POST', `/brieven/${briefId}/verzending`, { kanaal })
  const kies = (als: string, keuze: { digitaal: boolean; mail?: string }) =>
    house.vraag(als, 'POST', '/mijn/leeswijze', keuze)
  const scherm = async (als = 'consulent') =>
    (await house.vraag(als, 'GET', `/huishoudens/${gezin.huishoudenId}/brieven`)).body
  const brief = async (briefId: string) =>
    (await scherm()).brieven.find((een: { briefId: string }) => een.briefId === briefId)
  /** What waits in the outbox, done as the worker of the house does it; what fails stays. */
  async function draai(taak: string): Promise<void> {
    const { rows } = await house.owner.query(
      `select p.id, p.payload from graphile_worker._private_jobs p join graphile_worker._private_tasks t on t.id = p.task_id where t.identifier = $1`,
      [taak],
    )
    for (const { id, payload } of rows) {
      await house.in(systeem, async (context) => {
        await taken[taak]!(context, payload)
        await writeAudit(context, taken[taak]!.uitgaand!)
      })
      await house.owner.query('delete from graphile_worker._private_jobs where id = $1', [id])
    }
  }
  const inUit = async () => (await readdir(join(map, 'uit'))).sort()
  async function komtTerug(): Promise<void> {
    const naam = (await inUit()).at(-1)!
    await writeFile(join(map, 'terug', naam.replace('.eml', '.onbestelbaar')), '')
    expect(await mail.haal()).toBe(1)
  }

  it('gaat naar wie dat koos, en zegt niets over wie of wat', async () => {
    expect((await kies('inwoner', { digitaal: true, mail: 'geen adres' })).body.code).toBe('mail-ongeldig')
    expect((await kies('inwoner', { digitaal: false, mail: MAIL })).body.code).toBe('mail-zonder-portaal')
    expect((await kies('inwoner', { digitaal: true, mail: MAIL })).body).toEqual({ digitaal: true, mail: true })
    const { rows } = await house.owner.query('select mail from correspondentie.leeswijze')
    expect(rows.map(({ mail: zegel }) => zegel.toString('latin1')).join()).not.toContain('voorbeeld.nl')

    const briefId = await maak()
    expect((await verstuur(briefId, 'portaal')).body.staat).toBe('bezorgd')
    expect(await brief(briefId)).toMatchObject({ mail: 'klaargezet', mailOp: null })
    stuk.mail = true
    await expect(draai('correspondentie.verzendNotificatie')).rejects.toThrow('de mailserver antwoordt niet')
    expect(await inUit()).toEqual([])
    stuk.mail = false
    await draai('correspondentie.verzendNotificatie')
    expect(await brief(briefId)).toMatchObject({ mail: 'verzonden', mailOp: '2026-11-10' })

    const [naam, ...meer] = await inUit()
    expect(meer).toEqual([])
    const post = await readFile(join(map, 'uit', naam!), 'utf8')
    const [kop, lijf] = post.split('\r\n\r\n') as [string, string]
    expect(kop).toContain(`To: <${MAIL}>`)
    const tekst = Buffer.from(lijf, 'base64').toString()
    expect(tekst).toContain('In het portaal van de gemeente Voorbeeldstad staat een bericht voor u klaar.')
    expect(`${naam}${tekst}`).not.toMatch(/Noor|Mailkanarie|Wmo|huishouden|ontvangen/)
    const regels = await house.owner.query(
      `select h.grondslag, b.persoon_id from platform.handeling h join platform.betrokkene b on b.handeling_id = h.id where h.actie = 'correspondentie.verzendNotificatie'`,
    )
    expect(regels.rows).toEqual([{ grondslag: 'Awb art. 2:13 en 2:14', persoon_id: gezin.persoonIds[0] }])
  })

  it('gaat niet meer uit als de inwoner de toestemming introk voordat zij wegging', async () => {
    const briefId = await maak()
    await verstuur(briefId, 'portaal')
    expect((await kies('inwoner', { digitaal: true })).body).toEqual({ digitaal: true, mail: false })
    const voor = await inUit()
    await draai('correspondentie.verzendNotificatie')
    expect(await inUit()).toEqual(voor)
    expect(await brief(briefId)).toMatchObject({ staat: 'bezorgd', mail: 'vervallen' })
    const zonder = await maak()
    await verstuur(zonder, 'portaal')
    expect(await brief(zonder)).toMatchObject({ mail: null })
  })

  it('komt zij terug, dan gaat de brief per post, staat dat in de tijdlijn, en leest men weer op papier', async () => {
    await kies('inwoner', { digitaal: true, mail: MAIL })
    const briefId = await maak()
    await verstuur(briefId, 'portaal')
    await draai('correspondentie.verzendNotificatie')
    await komtTerug()
    expect(await brief(briefId)).toMatchObject({ staat: 'klaargezet', kanaal: 'post' })
    const mijn = (await house.vraag('inwoner', 'GET', '/mijn/brieven')).body
    expect(mijn).toMatchObject({ digitaal: false, mail: null, kwamTerug: true })
    expect(mijn.brieven.map((een: { briefId: string }) => een.briefId)).toContain(briefId)
    await draai('correspondentie.verzend')
    expect(await brief(briefId)).toMatchObject({ staat: 'verzonden', kanaal: 'post' })
    const { momenten } = (await house.vraag('consulent', 'GET', `/huishoudens/${gezin.huishoudenId}/tijdlijn`)).body
    const soorten = momenten.map(({ soort }: { soort: string }) => soort)
    expect(soorten).toEqual(expect.arrayContaining(['brief-retour', 'brief-ontvangstbevestiging']))
    expect((await verstuur(await maak(), 'portaal')).body.code).toBe('leest-niet-digitaal')
  })

  it('zonder adres op papier is wat terugkwam werk van wie het verstuurde', async () => {
    await house.owner.query(`update huishouden.adres set geldig = '[2020-01-01,2026-11-01)'`)
    const bewaard = drukwerk
    const zaak = { soort: drukwerk.soort, zaakId: drukwerk.zaakId }
    drukwerk = await drukAf(
      { inTransaction: (werk) => house.in('consulent', werk) },
      zaak,
      uitDeKamer(zaak.soort, zaak.zaakId),
    )
    await kies('inwoner', { digitaal: true, mail: MAIL })
    const briefId = await maak()
    await verstuur(briefId, 'portaal')
    await draai('correspondentie.verzendNotificatie')
    await komtTerug()
    expect(await brief(briefId)).toMatchObject({ staat: 'mislukt', reden: 'mail-onbestelbaar' })
    const { rijen } = (await house.vraag('consulent', 'GET', '/werkvoorraad?tab=mijn')).body
    expect(rijen.map(({ soort }: { soort: string }) => soort)).toContain('brief-retour')
    await house.owner.query(`update huishouden.adres set geldig = '[2020-01-01,)'`)
    drukwerk = bewaard
  })

  it('het loket legt vast wat de inwoner zegt; wie dat niet mag of van een ander is, vindt niemand', async () => {
    const leg = (als: string, persoonId: string, keuze: object = { digitaal: true, mail: MAIL }) =>
      house.vraag(als, 'POST', `/personen/${persoonId}/leeswijze`, keuze)
    const [noor, pim] = gezin.persoonIds as [string, string]
    expect((await leg('consulent', noor)).status).toBe(201)
    const { lezers } = await scherm()
    expect(lezers).toMatchObject([{ persoonId: noor, digitaal: true, mail: MAIL, bron: 'balie', sinds: '2026-11-10' }])
    expect(lezers.some((een: { persoonId: string }) => een.persoonId === pim)).toBe(false)
    expect((await leg('consulent', noor, { digitaal: true, mail: 'x' })).body.code).toBe('mail-ongeldig')
    expect((await leg('griffie', noor)).status).toBe(403)
    expect((await leg('inwoner', noor)).status).toBe(403)
    expect((await leg('9902-consulent', noor)).status).toBe(404)
    expect((await leg('consulent', uuidv7())).status).toBe(404)
  })

  it('geen brief raakt kwijt: elke is bezorgd of onderweg, wacht, of ligt als werk bij iemand', async () => {
    const stap = fc.oneof(
      fc.constant({ doe: 'maak' as const }),
      fc.record({ doe: fc.constant('verstuur' as const), kanaal: fc.constantFrom('post', 'portaal', 'uitreiking') }),
      fc.record({ doe: fc.constant('kies' as const), digitaal: fc.boolean(), metMail: fc.boolean() }),
      fc.record({ doe: fc.constant('draag' as const), post: fc.boolean(), mail: fc.boolean() }),
      fc.record({
        doe: fc.constant('terug' as const),
        uitslag: fc.constantFrom('bezorgd', 'onbestelbaar', 'vertrokken'),
      }),
      fc.constant({ doe: 'mailTerug' as const }),
    )
    const dragen = async (werkt: { post: boolean; mail: boolean }) => {
      Object.assign(stuk, { post: !werkt.post, mail: !werkt.mail })
      for (const taak of ['correspondentie.verzend', 'correspondentie.verzendNotificatie'])
        await draai(taak).catch((fout: Error) => expect(fout.message).toMatch(/antwoordt niet$/))
    }
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 4, maxLength: 14 }), async (stappen) => {
        let briefId = await maak()
        for (const een of stappen) {
          const { rows } = await house.owner.query(
            `select id from correspondentie.verzending where brief_id = $1 order by id desc limit 1`,
            [briefId],
          )
          const verzendingId = rows[0]?.id as string | undefined
          if (een.doe === 'maak') briefId = await maak()
          if (een.doe === 'verstuur') await verstuur(briefId, een.kanaal)
          if (een.doe === 'kies')
            await kies('inwoner', { digitaal: een.digitaal, ...(een.digitaal && een.metMail && { mail: MAIL }) })
          if (een.doe === 'draag') await dragen(een)
          if (een.doe === 'terug' && verzendingId)
            await house.in(systeem, (context) =>
              verwerkTerugmelding(context, { verzendingId, uitslag: een.uitslag as 'bezorgd' }),
            )
          if (een.doe === 'mailTerug' && verzendingId)
            await house.in(systeem, (context) => verwerkMailretour(context, { verzendingId }))
          expect(await kwijt()).toEqual([])
        }
      }),
      { numRuns: 12, seed: 31 },
    )
  })

  /** Letters that are nowhere: told from the facts of the sendings and the outbox, beside what the list says. */
  async function kwijt(): Promise<string[]> {
    const { rows } = await house.owner.query(`
      select b.id, v.id verzending, v.uitkomst, v.verzonden_op, v.mail,
        exists (select from graphile_worker._private_jobs j where j.key = 'brief-' || v.id) in_uitbak,
        exists (select from graphile_worker._private_jobs j where j.key = 'mail-' || v.id) mail_in_uitbak,
        exists (select from correspondentie.brief m where m.zaak_id = b.zaak_id and m.soort = b.soort and m.id > b.id) nieuwer,
        (select array_agg(w.soort) from correspondentie.werk w where w.id in (b.id, v.id) or w.id in (select z.id from correspondentie.verzending z where z.brief_id = b.id)) werk
      from correspondentie.brief b
      left join lateral (select * from correspondentie.verzending z where z.brief_id = b.id order by z.id desc limit 1) v on true`)
    return rows
      .filter((rij) => {
        const moetWerkZijn = rij.verzending === null || rij.uitkomst === 'mislukt'
        if (moetWerkZijn) return rij.werk?.length !== 1 && !rij.nieuwer
        if (rij.verzonden_op === null) return !rij.in_uitbak && rij.werk === null
        return rij.mail === 'klaargezet' && !rij.mail_in_uitbak && rij.werk === null
      })
      .map((rij) => JSON.stringify(rij))
  }
})
