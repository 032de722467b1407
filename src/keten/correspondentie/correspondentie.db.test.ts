import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse, VOORBEELDSTAD } from '#test/harness/house.ts'
import { eenHuishouden } from '#uitvoering/plan/testing.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { datum } from '#values/datum.ts'

const NIEMAND = '00000000-0000-7000-8000-0000000000aa'

describe('brieven uit sjablonen', () => {
  let house: TestHouse
  let gezin: { huishoudenId: string; persoonIds: string[] }
  let hulpvraagId: string

  beforeAll(async () => {
    house = await openTestHouse()
    gezin = await house.in('consulent', ({ db }) =>
      eenHuishouden(
        db,
        VOORBEELDSTAD,
        [{ voornamen: 'Noor', geslachtsnaam: 'Briefkanarie', geboren: datum('1981-03-02') }],
        NIEMAND,
        datum('2020-01-01'),
      ),
    )
    const melding = await house.doe(
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
    hulpvraagId = melding.hulpvraagIds[0]!
  })
  afterAll(() => house.close())

  const zaak = (soort: string, zaakId = hulpvraagId) => ({ soort, zaakId })
  const maak = (als: string, soort: string, zaakId?: string) =>
    house.vraag(als, 'POST', '/brieven', zaak(soort, zaakId))
  const brieven = async (als: string) =>
    (await house.vraag(als, 'GET', `/huishoudens/${gezin.huishoudenId}/brieven`)).body.brieven

  it('toont een brief met de gegevens van de zaak, zonder iets te bewaren', async () => {
    const { status, body } = await house.vraag('consulent', 'POST', '/brieven/voorbeeld', zaak('ontvangstbevestiging'))
    expect(status).toBe(200)
    expect(body).toMatchObject({ titel: 'Wij hebben uw vraag ontvangen', persoonId: gezin.persoonIds[0] })
    const tekst = JSON.stringify(body.blokken)
    expect(tekst).toContain('Op 5 oktober 2026 kregen wij uw vraag om hulp.')
    expect(tekst).toContain('16 november 2026')
    expect(tekst).not.toMatch(/[{]\w+[}]/)
    expect(await brieven('consulent')).toEqual([])
  })

  it('weigert een brief met een gat, en noemt wat er mist', async () => {
    const { status, body } = await maak('consulent', 'onderzoeksverslag')
    expect(status).toBe(422)
    expect(body.beletselen).toMatchObject([{ code: 'briefgegeven-ontbreekt', uitleg: 'Nog niet bekend: Het verslag.' }])
    expect(await brieven('consulent')).toEqual([])
  })

  it('bestaat niet voor wie de zaak niet mag zien, en is verboden zonder power', async () => {
    expect((await maak('9902-consulent', 'ontvangstbevestiging')).status).toBe(404)
    expect((await maak('consulent', 'ontvangstbevestiging', NIEMAND)).status).toBe(404)
    expect((await maak('consulent', 'beschikking', NIEMAND)).status).toBe(404)
    expect((await maak('consulent', 'plan', gezin.huishoudenId)).status).toBe(404)
    expect((await maak('griffie', 'ontvangstbevestiging')).status).toBe(403)
    expect((await house.vraag('kwaliteit', 'GET', `/huishoudens/${gezin.huishoudenId}/brieven`)).status).toBe(404)
  })

  it('bewaart de brief verzegeld, als PDF met structuur en als DOCX, en verandert niet mee', async () => {
    const gemaakt = await maak('consulent', 'ontvangstbevestiging')
    expect(gemaakt.status).toBe(201)
    const [brief] = await brieven('consulent')
    expect(brief).toMatchObject({ briefId: gemaakt.body.briefIds[0], naam: 'Noor Briefkanarie', datum: '2026-11-10' })
    const pdf = (await house.vraag('consulent', 'GET', `/brieven/${brief.briefId}/pdf`)).body as Buffer
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1')).toMatch(/\/StructTreeRoot[\s\S]*\/Marked true|\/Marked true[\s\S]*\/StructTreeRoot/)
    const docx = (await house.vraag('consulent', 'GET', `/brieven/${brief.briefId}/docx`)).body as Buffer
    const woorden = strFromU8(unzipSync(new Uint8Array(docx))['word/document.xml']!)
    expect(woorden).toContain('Noor Briefkanarie')
    expect(woorden).toContain('Wat gebeurt er nu?')
    const { rows } = await house.owner.query(`select titel, hash, inhoud, pdf from correspondentie.brief`)
    expect(rows).toHaveLength(1)
    expect(rows[0].hash).toMatch(/^[0-9a-f]{64}$/)
    expect(Buffer.concat([rows[0].inhoud, rows[0].pdf]).includes('Briefkanarie')).toBe(false)
    const inhoud = await house.in('consulent', async ({ keys }) =>
      keys.decrypt(rows[0].inhoud, {
        gemeente: '9901',
        table: 'correspondentie.brief',
        row: brief.briefId,
        column: 'inhoud',
      }),
    )
    expect(createHash('sha256').update(inhoud).digest('hex')).toBe(rows[0].hash)
    const blik = await house.owner.query(
      `select count(*)::int n from platform.betrokkene b join platform.handeling h on h.gemeente = b.gemeente and h.id = b.handeling_id
        where b.persoon_id = $1 and h.actie = 'correspondentie.downloadBriefPdf'`,
      [gezin.persoonIds[0]],
    )
    expect(blik.rows[0].n).toBe(1)
    expect((await house.vraag('9902-consulent', 'GET', `/brieven/${brief.briefId}/pdf`)).status).toBe(404)
    expect((await house.vraag('kwaliteit', 'GET', `/brieven/${brief.briefId}/pdf`)).status).toBe(404)
    // The team leader sees that something runs, not what was said.
    expect(await brieven('teamleider')).toEqual([])
  })

  it('volgt vanaf zijn dag het eigen sjabloon, dat alleen een beheerder schrijft', async () => {
    const eigen = {
      soort: 'ontvangstbevestiging',
      titel: 'Dank voor uw vraag',
      blokken: [{ soort: 'alinea', tekst: '{aanhef}, wij bellen u voor {uiterlijk}.' }],
      vanaf: '2026-11-10',
      bron: 'Besluit college 3 november 2026',
    }
    const stel = (als: string, extra = {}) => house.vraag(als, 'POST', '/sjablonen', { ...eigen, ...extra })
    const fout = await stel('beheerder', { blokken: [{ soort: 'alinea', tekst: '{naamm}' }] })
    expect(fout.body.beletselen).toMatchObject([
      { code: 'briefveld-onbekend', veld: 'blokken.0.tekst', uitleg: 'Het veld naamm bestaat niet in deze brief.' },
    ])
    expect((await stel('beheerder', { vanaf: '2026-11-01' })).body.code).toBe('vanaf-in-verleden')
    expect((await stel('consulent')).status).toBe(403)
    expect((await stel('9902-beheerder')).status).toBe(201)
    const voorbeeld = async () =>
      (await house.vraag('consulent', 'POST', '/brieven/voorbeeld', zaak('ontvangstbevestiging'))).body.titel
    expect(await voorbeeld()).toBe('Wij hebben uw vraag ontvangen')
    const proef = await house.vraag('beheerder', 'POST', '/sjablonen/proef', {
      soort: eigen.soort,
      titel: eigen.titel,
      blokken: eigen.blokken,
    })
    expect(proef.body.blokken[0].tekst).toBe('Geachte mevrouw Van den Berg, wij bellen u voor 16 november 2026.')
    expect((await stel('beheerder')).status).toBe(201)
    expect(await voorbeeld()).toBe('Dank voor uw vraag')
    expect((await brieven('consulent'))[0].titel).toBe('Wij hebben uw vraag ontvangen')
  })

  it('meldt een brief niet die intussen anders zou luiden', async () => {
    const { maakDrukwerk, maakBrief } = await import('./commands/brieven.ts')
    const drukwerk = await maakDrukwerk({
      input: { soort: 'ontvangstbevestiging', zaakId: hulpvraagId },
      inTransaction: (work) => house.in('consulent', work),
    })
    await house.owner.query(`update huishouden.persoon set geslachtsnaam = 'Anders' where id = $1`, [
      gezin.persoonIds[0],
    ])
    await expect(house.doe(maakBrief, drukwerk, 'consulent')).rejects.toThrow('brief-gewijzigd')
    expect(await brieven('consulent')).toHaveLength(1)
  })
})
