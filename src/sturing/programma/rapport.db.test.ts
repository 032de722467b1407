import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesDeventer } from '#test/voorbeeldstad/bronnen/index.ts'
import { codesOf } from '#values/beletsel.ts'
import { EERSTE_FORMULIER } from './rules/formulier.ts'
import type { Rapport } from './rules/invoer.ts'

type Gevonden = { id: string; code: string; passages: { tekst: string; bron: string | null }[] }

describe('een voortgangsrapport schrijven, indienen en publiceren', () => {
  let house: TestHouse
  let programmaId: string
  let projectId: string
  const secretaris = (method: 'GET' | 'POST' | 'PUT', url: string, body?: unknown, headers?: Record<string, string>) =>
    house.vraag('programmasecretaris', method, url, body, headers)
  const toon = async (id: string, als = 'programmasecretaris') =>
    (await house.vraag(als, 'GET', `/voortgangsrapporten/${id}`)).body
  const begin = async (rapportagedatum: string, reeks = 'Kwartaal') => {
    const antwoord = await secretaris('POST', `/programmas/${programmaId}/vervolgrapporten`, {
      projectId,
      reeks,
      rapportagedatum,
    })
    expect(antwoord.status, JSON.stringify(antwoord.body)).toBe(201)
    return antwoord.body.rapportId as string
  }
  const schrijf = async (id: string, verander: (rapport: Rapport) => void) => {
    const { inhoud, versie } = await toon(id)
    verander(inhoud)
    return secretaris('PUT', `/voortgangsrapporten/${id}`, { rapport: inhoud }, { 'if-match': `"${versie}"` })
  }
  const vulIn = (rapport: Rapport) => {
    rapport.fase.veld = 'Realisatiefase'
    rapport.standVanZaken.tekst = `Het deelproject zit in de realisatiefase. Stand van ${rapport.rapportagedatum}.`
    rapport.mijlpalen = []
    for (const aspect of rapport.aspecten) Object.assign(aspect, { status: 'Op koers', tekst: 'Loopt volgens plan.' })
    for (const afwijking of rapport.afwijkingen) afwijking.antwoord = 'nee'
  }
  const antwoord = async (id: string, keuze = 'laten-staan') => {
    for (const b of (await toon(id)).bevindingen as Gevonden[])
      await secretaris('POST', `/programmabevindingen/${b.id}/reacties`, { keuze, reden: 'Zo is het besproken.' })
  }
  const dienIn = (id: string) => secretaris('POST', `/voortgangsrapporten/${id}/indieningen`, {})
  const publiceer = (id: string) => secretaris('POST', `/voortgangsrapporten/${id}/publicaties`, {})
  const publiceerHeel = async (id: string) => {
    expect((await schrijf(id, vulIn)).status).toBe(200)
    await antwoord(id)
    expect((await dienIn(id)).body.ingediendOp).toBe('2026-11-10')
    expect((await publiceer(id)).status).toBe(201)
  }

  beforeAll(async () => {
    house = await openTestHouse()
    programmaId = (await secretaris('POST', '/ingevoerde-rapportreeksen', leesDeventer())).body.programmaId
    const { projecten } = (await secretaris('GET', `/programmas/${programmaId}`)).body
    projectId = projecten.find((p: { nummer: number; deelVan: null }) => p.nummer === 3 && p.deelVan === null).id
  })
  afterAll(() => house.close())

  it('begint vanuit het vorige rapport: woorden gaan mee, oordelen beginnen leeg', async () => {
    const id = await begin('2026-01-15')
    const { inhoud, vorige, status, formulierversie, bevindingen } = await toon(id)
    expect([status, formulierversie, vorige.inhoud.rapportagedatum]).toEqual(['concept', 1, '2021-07-22'])
    expect(inhoud.basisinformatie.tekst).toBe(vorige.inhoud.basisinformatie.tekst)
    expect(inhoud.aspecten.map((a: { status: null }) => a.status)).toEqual(Array(5).fill(null))
    expect(new Set(inhoud.afwijkingen.map((a: { antwoord: string }) => a.antwoord))).toEqual(new Set(['leeg']))
    expect(codesOf(bevindingen)).toEqual(
      expect.arrayContaining(['status-ontbreekt', 'antwoord-ontbreekt', 'tekst-ongewijzigd', 'fase-tegenstrijdig']),
    )
    expect((await house.vraag('raadslid', 'GET', `/voortgangsrapporten/${id}`)).status).toBe(404)
  })

  it('houdt meer reeksen per project naast elkaar, en weigert dezelfde dag in een reeks twee keer', async () => {
    await begin('2026-02-01', 'Kwartaal')
    await begin('2026-02-01', 'College')
    const nogmaals = await secretaris('POST', `/programmas/${programmaId}/vervolgrapporten`, {
      projectId,
      reeks: 'College',
      rapportagedatum: '2026-02-01',
    })
    expect([nogmaals.status, ...codesOf(nogmaals.body.beletselen)]).toEqual([422, 'rapportdatum-bestaat'])
  })

  it('dient pas in als elke opmerking een reden heeft; beloven dat u het aanpast is niet genoeg', async () => {
    const id = await begin('2026-03-01')
    await schrijf(id, vulIn)
    await schrijf(id, (r) => {
      r.aspecten.find(({ soort }) => soort === 'planning')!.tekst = 'De oplevering heeft vertraging.'
    })
    expect(codesOf((await toon(id)).bevindingen)).toEqual(['op-koers-bij-vertraging'])
    expect(codesOf((await dienIn(id)).body.beletselen)).toEqual(['bevinding-zonder-reactie'])
    await antwoord(id, 'aanpassen')
    expect(codesOf((await dienIn(id)).body.beletselen)).toEqual(['bevinding-nog-aan-te-passen'])
    await antwoord(id)
    expect((await dienIn(id)).body).toMatchObject({ ingediendOp: '2026-11-10', nieuw: 0 })
    expect((await toon(id)).status).toBe('ingediend')
    expect(codesOf((await dienIn(id)).body.beletselen)).toEqual(['rapport-is-ingediend'])
  })

  it('legt een gepubliceerd rapport vast met het formulier van die dag', async () => {
    const id = await begin('2026-04-01')
    expect(codesOf((await publiceer(id)).body.beletselen)).toEqual(['rapport-niet-ingediend'])
    await publiceerHeel(id)
    const voor = await toon(id, 'raadslid')
    expect(voor).toMatchObject({ status: 'gepubliceerd', hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const { versie } = (await secretaris('GET', '/rapportformulier')).body
    const nieuw = {
      ...EERSTE_FORMULIER,
      aspecten: EERSTE_FORMULIER.aspecten
        .filter(({ soort }) => soort !== 'communicatie')
        .map((a) => (a.soort === 'financien' ? { ...a, label: 'Euro’s' } : a)),
      statussen: ['Op koers', 'Zorgelijk'],
    }
    expect((await secretaris('PUT', '/rapportformulier', nieuw)).status).toBe(428)
    const fout = { ...nieuw, statussen: ['Prima', 'Zorgelijk', 'zorgelijk'] }
    const geweigerd = await secretaris('PUT', '/rapportformulier', fout, { 'if-match': `"${versie}"` })
    expect(codesOf(geweigerd.body.beletselen)).toEqual(['rij-dubbel', 'eerste-status-is-op-koers'])
    expect((await secretaris('PUT', '/rapportformulier', nieuw, { 'if-match': `"${versie}"` })).body.versie).toBe(2)
    expect(await toon(id, 'raadslid')).toEqual(voor)

    const later = await begin('2026-05-01')
    const { formulierversie, inhoud } = await toon(later)
    expect([formulierversie, inhoud.aspecten.length]).toEqual([2, 4])
    const oudeStand = await schrijf(later, (r) => {
      r.aspecten[0]!.status = 'Achter'
    })
    expect(oudeStand.body.beletselen).toMatchObject([{ code: 'status-onbekend', veld: 'rapport.aspecten.0.status' }])
    await publiceerHeel(later)
    expect(codesOf((await toon(later)).bevindingen)).toEqual([])
    const [{ inhoud: bevroren }] = (
      await house.owner.query('select inhoud from programma.rapportpublicatie where rapport_id = $1', [id])
    ).rows
    expect(bevroren).toEqual(voor.inhoud)
    await expect(house.owner.query(`set role samenhang_app; delete from programma.rapportpublicatie`)).rejects.toThrow(
      /permission denied/,
    )
    await house.owner.query('reset role')
  })

  it('rectificeert met een nieuw rapport dat het oude noemt; dat blijft zoals het was', async () => {
    const id = await begin('2026-06-01')
    expect(
      codesOf(
        (await secretaris('POST', `/voortgangsrapporten/${id}/rectificaties`, { reden: 'Verkeerd bedrag.' })).body
          .beletselen,
      ),
    ).toEqual(['rapport-niet-gepubliceerd'])
    await publiceerHeel(id)
    const oud = await toon(id)
    const { rapportId } = (
      await secretaris('POST', `/voortgangsrapporten/${id}/rectificaties`, { reden: 'Verkeerd bedrag.' })
    ).body
    expect((await toon(id)).status).toBe('gepubliceerd')
    await publiceerHeel(rapportId)
    expect(await toon(rapportId)).toMatchObject({ rectificeert: id, rectificatiereden: 'Verkeerd bedrag.' })
    const nu = await toon(id)
    expect([nu.status, nu.gerectificeerdDoor, nu.inhoud, nu.hash]).toEqual([
      'gerectificeerd',
      rapportId,
      oud.inhoud,
      oud.hash,
    ])
  })

  it('houdt bedragen tegen het grootboek, ook als dat na het schrijven verandert', async () => {
    const boek = async (dag: string, bedrag: number) => {
      const { rows } = await house.owner.query(
        `with w as (insert into begroting.wijziging (gemeente, soort, orgaan, toelichting, door)
           values ('9901', 'begrotingswijziging', 'raad', 'proef', uuidv7()) returning gemeente, id),
         m as (insert into begroting.mutatie (gemeente, wijziging_id, regel_id, jaar, zijde, bedrag, duur)
           select w.gemeente, w.id, r.id, 2026, 'lasten', $1, 'incidenteel' from w, begroting.begrotingsregel r where r.code = 'toegang-1')
         insert into begroting.wijzigingbesluit (gemeente, wijziging_id, uitkomst, besluitdatum, besluitnummer, door)
           select gemeente, id, 'vastgesteld', $2, id::text, uuidv7() from w returning id`,
        [bedrag, dag],
      )
      expect(rows).toHaveLength(1)
    }
    const [regel] = (
      await house.owner.query(
        `insert into begroting.begrotingsregel (gemeente, code, naam, aard) values ('9901', 'toegang-1', 'Toegang jeugd', 'lasten') returning id`,
      )
    ).rows
    await boek('2026-01-10', 10_000_000)
    const maatregel = await house.vraag('programmamanager', 'POST', `/programmas/${programmaId}/maatregelen`, {
      naam: 'Toegang jeugd versterken',
      eigenaar: 'Projectleider',
      portefeuillehouder: 'College',
      beoogdResultaat: 'Snellere hulp.',
      extraOfStaandBeleid: 'extra',
      watAlsNiet: 'Kinderen wachten langer.',
      regels: [{ regelId: regel.id, honderdsten: 5000 }],
    })
    const { maatregelId } = maatregel.body
    expect((await secretaris('POST', `/projecten/${projectId}/maatregel`, { maatregelId })).status).toBe(201)
    const id = await begin('2026-09-01')
    expect((await toon(id)).grootboek).toEqual([
      { regel: 'toegang-1', naam: 'Toegang jeugd', jaar: 2026, begroot: 5_000_000, besteed: 0 },
    ])
    await schrijf(id, vulIn)
    const metBedrag = (begroot: number, tekst = 'Loopt volgens plan.') =>
      schrijf(id, (r) => {
        r.bedragen = [{ regel: 'toegang-1', begroot, besteed: 0 }]
        r.aspecten.find(({ soort }) => soort === 'financien')!.tekst = tekst
      })
    await metBedrag(5_100_000, 'Er is € 60.000 begroot.')
    const { bevindingen } = await toon(id)
    expect(codesOf(bevindingen)).toEqual(['begroot-wijkt-af', 'begroot-wijkt-af'])
    expect(bevindingen[1].passages).toEqual([
      { tekst: 'Er is € 60.000 begroot.', bron: null },
      { tekst: 'begroot: €\u00a050.000', bron: 'de begrotingsregels van dit project, stand op 1 september 2026' },
    ])
    await metBedrag(5_000_000, 'Er is € 50.000 begroot.')
    expect((await toon(id)).bevindingen).toEqual([])
    await boek('2026-08-20', 2_000_000)
    expect((await dienIn(id)).body).toEqual({ rapportId: id, ingediendOp: null, nieuw: 2 })
    expect((await toon(id)).status).toBe('concept')
    expect(codesOf((await toon(id)).bevindingen)).toEqual(['begroot-wijkt-af', 'begroot-wijkt-af'])
    await boek('2026-10-20', 9_000_000)
    await metBedrag(6_000_000, 'Er is € 60.000 begroot.')
    expect((await dienIn(id)).body).toMatchObject({ ingediendOp: '2026-11-10' })
  })

  it('wie niet gemandateerd is mag het niet, en een andere gemeente vindt het niet', async () => {
    const id = await begin('2026-07-01')
    for (const als of ['controller', 'raadslid', 'consulent'])
      for (const pad of ['indieningen', 'publicaties'])
        expect((await house.vraag(als, 'POST', `/voortgangsrapporten/${id}/${pad}`, {})).status, als).toBe(403)
    const elders = '9902-programmasecretaris'
    expect((await house.vraag(elders, 'GET', `/voortgangsrapporten/${id}`)).status).toBe(404)
    expect((await house.vraag(elders, 'POST', `/voortgangsrapporten/${id}/indieningen`, {})).status).toBe(404)
    expect((await house.vraag(elders, 'POST', `/projecten/${projectId}/maatregel`, { maatregelId: null })).status).toBe(
      404,
    )
    expect((await house.vraag(elders, 'GET', '/rapportformulier')).body.versie).toBe(1)
  })
})
