import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesDeventer, leesZutphen } from '#test/voorbeeldstad/bronnen/index.ts'
import { codesOf } from '#values/beletsel.ts'
import { maakDrukwerk } from './commands/maakDrukwerk.ts'
import { publiceer } from './commands/publiceer.ts'

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
const VORMEN = ['html', 'pdf', 'docx', 'csv', 'json'] as const
const MANAGER = 'programmamanager'

describe('rapportage', () => {
  let house: TestHouse
  let zutphen = ''
  beforeAll(async () => {
    house = await openTestHouse()
    // One neighbourhood below the threshold: its number must never leave.
    for (const [wijk, eind] of [
      ['alle', 147],
      ['WK990101', 140],
      ['WK990102', 7],
    ]) {
      await house.owner.query(
        `insert into monitor.stroom (gemeente, maand, wet, wijk, begin, instroom, uitstroom, eind) values ('9901', '2026-10-01', 'alle', $1, $2, 0, 0, $2)`,
        [wijk, eind],
      )
    }
    const { bron, programma } = leesZutphen()
    zutphen = (await post('/ingevoerde-programmas', { bron, programma })).body.programmaId
  })
  afterAll(() => house.close())

  const post = (pad: string, body: unknown, als = MANAGER, headers: Record<string, string> = {}) =>
    house.vraag(als, 'POST', pad, body, headers)
  const stuk = async (id: string) => (await house.vraag(MANAGER, 'GET', `/rapportages/${id}`)).body
  const bytesVan = async (publicatieId: string, vorm: string) =>
    (
      await house.owner.query(
        'select inhoud from rapportage.publicatiebestand where publicatie_id = $1 and vorm = $2',
        [publicatieId, vorm],
      )
    ).rows[0].inhoud as Buffer

  async function beantwoordAlles(programmaId: string) {
    const { bevindingen } = (await house.vraag(MANAGER, 'GET', `/programmas/${programmaId}`)).body
    for (const { id } of bevindingen) {
      await post(`/programmabevindingen/${id}/reacties`, { keuze: 'laten-staan', reden: 'Zo staat het in de bron.' })
    }
  }

  let stukId = ''
  let publicatieId = ''

  it('stelt een voortgangsrapportage samen waarin elk cijfer een verwijzing is', async () => {
    const antwoord = await post(
      '/rapportages',
      { programmaId: zutphen, peildatum: '2026-11-10' },
      'programmasecretaris',
    )
    expect(antwoord.status, JSON.stringify(antwoord.body)).toBe(201)
    stukId = antwoord.body.stukId
    const { status, weergave, cijfers, beletselen } = await stuk(stukId)
    expect(status).toBe('concept')
    expect(cijfers.map((c: { code: string; weergave: string }) => [c.code, c.weergave])).toEqual([
      ['programma.geraamd', '€\u00a0650.000'],
      ['programma.geraamd-per-onderdeel', '€\u00a0650.000'],
      ['monitor.clienten-per-wijk', '147\u00a0inwoners'],
    ])
    const zin = weergave.blokken.find((b: { delen?: { cijfer?: number }[] }) => b.delen?.some((d) => d.cijfer === 1))
    expect(zin.delen.map((d: { tekst: string }) => d.tekst).join('')).toContain('is €\u00a0650.000 (2021) geraamd')
    expect(codesOf(beletselen)).toEqual(['bevinding-open'])
  })

  it('weigert te publiceren zolang opmerkingen geen reactie hebben, en wie dat niet mag', async () => {
    const kop = { 'if-match': '"1"' }
    const open = await post(`/rapportages/${stukId}/publicaties`, {}, MANAGER, kop)
    expect([open.status, codesOf(open.body.beletselen)]).toEqual([422, ['bevinding-open']])
    expect((await post(`/rapportages/${stukId}/publicaties`, {}, MANAGER)).status).toBe(428)
    for (const als of ['programmasecretaris', 'controller', 'raadslid', 'consulent']) {
      expect((await post(`/rapportages/${stukId}/publicaties`, {}, als, kop)).status, als).toBe(403)
    }
    expect((await post(`/rapportages/${stukId}/publicaties`, {}, '9902-programmamanager', kop)).status).toBe(404)
    expect((await house.owner.query('select 1 from rapportage.publicatie')).rowCount).toBe(0)
    await beantwoordAlles(zutphen)
  })

  it('weigert een getal in de tekst zonder bron en een cijfer zonder definitie', async () => {
    const { blokken, versie } = await stuk(stukId)
    const blok = blokken.find((b: { tekst: string | null }) => b.tekst?.includes('{1}'))
    const schrijf = (tekst: string, v: number) =>
      house.vraag(MANAGER, 'PUT', `/rapportages/${stukId}/blokken/${blok.id}`, { tekst }, { 'if-match': `"${v}"` })
    expect((await schrijf(`${blok.tekst} Dat is € 12 per inwoner, zie {9}.`, versie)).status).toBe(200)
    expect((await schrijf('te laat', versie)).status).toBe(412)
    expect(codesOf((await stuk(stukId)).beletselen)).toEqual(['cijfer-niet-herleidbaar', 'cijfer-niet-herleidbaar'])
    const vreemd = await post(`/rapportages/${stukId}/cijferverwijzingen`, {
      code: 'bedacht',
      versie: 1,
      parameters: {},
    })
    expect(codesOf(vreemd.body.beletselen)).toEqual(['cijfer-zonder-definitie'])
    await house.owner.query(
      `insert into rapportage.cijferverwijzing (gemeente, stuk_id, nummer, code, definitieversie, parameters) values ('9901', $1, 9, 'bedacht', 1, '{}')`,
      [stukId],
    )
    expect(codesOf((await stuk(stukId)).beletselen)).toEqual(['cijfer-zonder-definitie', 'cijfer-niet-herleidbaar'])
    await house.owner.query('delete from rapportage.cijferverwijzing where nummer = 9')
    expect((await schrijf(blok.tekst, versie + 1)).status).toBe(200)
    expect((await stuk(stukId)).beletselen).toEqual([])
  })

  /** A text with the figure in it: what stands nowhere is not in the paper. */
  const plaats = (id: string, nummer: number) =>
    house.owner.query(
      `insert into rapportage.blok (gemeente, stuk_id, volgorde, inhoud)
       values ('9901', $1, 99, jsonb_build_object('soort', 'tekst', 'tekst', '{' || $2::int || '}'))`,
      [id, nummer],
    )

  it('weigert een los aantal onder de drempel, ook als het naast een tabel staat die het verbergt', async () => {
    const extra = async (parameters: object) => {
      const { body } = await post(`/rapportages/${stukId}/cijferverwijzingen`, {
        code: 'monitor.clienten',
        versie: 1,
        parameters,
      })
      const eerst = await stuk(stukId)
      expect(eerst.cijfers.some((c: { nummer: number }) => c.nummer === body.nummer)).toBe(false)
      await plaats(stukId, body.nummer)
      const { beletselen, cijfers } = await stuk(stukId)
      await house.owner.query('delete from rapportage.blok where volgorde = 99')
      await house.owner.query('delete from rapportage.cijferverwijzing where nummer = $1', [body.nummer])
      return [codesOf(beletselen), cijfers.find((c: { nummer: number }) => c.nummer === body.nummer).weergave]
    }
    expect(await extra({ maand: '2026-10-01', wijk: 'WK990102' })).toEqual([['onder-drempel'], 'te weinig om te tonen'])
    // Large enough by itself, but the table beside it hides it to protect the other.
    expect(await extra({ maand: '2026-10-01', wijk: 'WK990101' })).toEqual([['onder-drempel'], 'te weinig om te tonen'])
    expect(await extra({ maand: '2026-10-01' })).toEqual([[], '147\u00a0inwoners'])
  })

  it('publiceert, en alles wat is gepubliceerd is na te rekenen', async () => {
    const { versie } = await stuk(stukId)
    const antwoord = await post(`/rapportages/${stukId}/publicaties`, {}, MANAGER, { 'if-match': `"${versie}"` })
    expect(antwoord.status, JSON.stringify(antwoord.body)).toBe(201)
    publicatieId = antwoord.body.publicatieId
    const gelezen = await house.vraag('raadslid', 'GET', `/publicaties/${publicatieId}`)
    expect(gelezen.status).toBe(200)
    expect(gelezen.body.cijfers.map((c: { klopt: boolean }) => c.klopt)).toEqual([true, true, true])
    const bewijs = (await house.vraag('niemand', 'GET', `/publicaties/${publicatieId}/cijfers/1`)).body
    expect(sha256(bewijs.canoniek)).toBe(bewijs.sha256)
    expect(JSON.parse(bewijs.canoniek)).toMatchObject({
      code: 'programma.geraamd',
      waarde: 65_000_000,
      geldigOp: '2026-11-10',
    })
    for (const vorm of VORMEN) {
      const kale = await bytesVan(publicatieId, vorm)
      expect(sha256(kale)).toBe(gelezen.body.bestanden.find((b: { vorm: string }) => b.vorm === vorm).hash)
      const { status, headers } = await house.vraag('niemand', 'GET', `/publicaties/${publicatieId}/${vorm}`)
      expect(status).toBe(200)
      expect(String(headers['content-disposition'])).toContain(`.${vorm}`)
    }
    const pdf = (await bytesVan(publicatieId, 'pdf')).toString('latin1')
    expect(pdf.startsWith('%PDF-')).toBe(true)
    expect(pdf).toContain('/MarkInfo')
    expect((await stuk(stukId)).status).toBe('gepubliceerd')
    const nogmaals = await post(`/rapportages/${stukId}/publicaties`, {}, MANAGER, { 'if-match': `"${versie + 1}"` })
    expect(codesOf(nogmaals.body.beletselen)).toEqual(['al-gepubliceerd'])
  })

  it('laat een aantal onder de drempel in geen enkele vorm zien, ook niet door aftrekken', async () => {
    const docx = unzipSync(new Uint8Array(await bytesVan(publicatieId, 'docx')))
    const teksten = {
      html: (await bytesVan(publicatieId, 'html')).toString('utf8').replaceAll(/<[^>]+>/g, ' '),
      docx: strFromU8(docx['word/document.xml']!).replaceAll(/<[^>]+>/g, ' '),
      csv: (await bytesVan(publicatieId, 'csv')).toString('utf8'),
      scherm: JSON.stringify((await house.vraag('niemand', 'GET', `/publicaties/${publicatieId}`)).body.weergave),
    }
    for (const [vorm, tekst] of Object.entries(teksten)) {
      expect(tekst, vorm).toContain('×')
      expect(tekst, vorm).toContain('147')
      expect(tekst.replaceAll(/[0-9a-f]{12,64}/g, ''), vorm).not.toMatch(/(?<![\d-])140(?!\d)/)
    }
    const regels = teksten.csv.split('\r\n').filter((regel) => regel.includes('per-wijk'))
    expect(regels.map((regel) => regel.split(';').slice(4, 6).join(' '))).toEqual(
      ['"Inwoners, Oost" ×', '"Inwoners, West" ×', '"Inwoners, totaal" 147'].map((regel) => regel.replaceAll('"', '')),
    )
    const json = JSON.parse((await bytesVan(publicatieId, 'json')).toString('utf8'))
    const telling = json.cijfers.find((c: { afdruk: { code: string } }) => c.afdruk.code.endsWith('per-wijk')).afdruk
    expect(telling.toets).toBe('onderdrukt')
    // The total is there, so one hidden number would be a subtraction away: the other neighbourhood hides too.
    expect(telling.waarde.cellen).toEqual([[null, null, 147]])
  })

  it('wat daarna verandert, verandert de publicatie niet; een rectificatie is versie 2 en laat 1 staan', async () => {
    const oud = {
      inhoud: (await house.vraag('raadslid', 'GET', `/publicaties/${publicatieId}`)).body,
      pdf: await bytesVan(publicatieId, 'pdf'),
    }
    await house.owner.query(`update programma.onderdeel set bedrag = 26000000 where volgorde = 3`)
    expect((await house.vraag('raadslid', 'GET', `/publicaties/${publicatieId}`)).body).toEqual(oud.inhoud)
    expect((await stuk(stukId)).cijfers[0].weergave).toBe('€\u00a0660.000')

    const gevonden = await post('/rapportages/herberekeningen', {}, 'programmasecretaris')
    expect(gevonden.body).toEqual({ verschillen: 2 })
    const { status, versie } = await stuk(stukId)
    expect(status).toBe('te rectificeren')
    const { verschillen, regels: verwacht } = await stuk(stukId)
    expect(verschillen.map((v: { nummer: number }) => v.nummer)).toEqual([1, 2])
    expect(verwacht).toHaveLength(3)

    const kop = { 'if-match': `"${versie}"` }
    expect((await post(`/rapportages/${stukId}/rectificaties`, { reden: ' ' }, MANAGER, kop)).status).toBe(422)
    const reden = 'Onderdeel 3 is hoger geraamd.'
    const nieuw = await post(`/rapportages/${stukId}/rectificaties`, { reden }, MANAGER, kop)
    expect([nieuw.status, nieuw.body.versie]).toEqual([201, 2])
    const lijst = (await house.vraag('niemand', 'GET', '/publicaties')).body
    expect(
      lijst.map((p: { versie: number; reden: string | null; gerectificeerdDoor: string | null }) => [
        p.versie,
        p.reden,
        p.gerectificeerdDoor,
      ]),
    ).toEqual([
      [2, reden, null],
      [1, null, nieuw.body.publicatieId],
    ])
    const eerste = (await house.vraag('raadslid', 'GET', `/publicaties/${publicatieId}`)).body
    expect({ ...eerste, gerectificeerdDoor: null, verbeterd: null }).toEqual(oud.inhoud)
    expect((await bytesVan(publicatieId, 'pdf')).equals(oud.pdf)).toBe(true)
    const { rows } = await house.owner.query('select verschillen from rapportage.rectificatie')
    expect(rows[0].verschillen).toContainEqual(
      expect.objectContaining({ code: 'programma.geraamd', oud: 65_000_000, nieuw: 66_000_000, verschil: 1_000_000 }),
    )
    expect((await stuk(stukId)).status).toBe('gerectificeerd')

    // Seen on the old paper, in the new one, and in the file that people download.
    const tweede = (await house.vraag('niemand', 'GET', `/publicaties/${nieuw.body.publicatieId}`)).body
    const regels = eerste.verbeterd.regels.map((r: { wat: string; was: string; is: string }) =>
      [r.wat, r.was, r.is].map((tekst) => tekst.replaceAll('\u00a0', ' ')),
    )
    expect(regels).toEqual([
      ['Geraamd voor het programma', '€ 650.000', '€ 660.000'],
      ['Geraamd per onderdeel', '€ 650.000', '€ 660.000'],
      [expect.stringContaining('Geraamd per onderdeel: '), '€ 250.000', '€ 260.000'],
    ])
    expect([eerste.verbetert, eerste.verbeterd.reden, tweede.verbetert.vanPublicatieId, tweede.verbeterd]).toEqual([
      null,
      reden,
      publicatieId,
      null,
    ])
    const html = (await bytesVan(nieuw.body.publicatieId, 'html')).toString('utf8')
    expect(html).toContain(`Reden: ${reden}`)
    expect(html.replaceAll('&nbsp;', ' ').replaceAll('\u00a0', ' ')).toContain(
      'Dit stuk vervangt versie 1 van 10 november 2026',
    )
  })

  it('weigert een ander stuk dat samen met wat al gepubliceerd is een klein aantal verraadt', async () => {
    const aftrek = async (parameters: object) => {
      const { stukId: ander } = (
        await post('/rapportages', {
          soort: 'raadsmededeling',
          peildatum: '2026-11-10',
          titel: JSON.stringify(parameters),
        })
      ).body
      const { body } = await post(`/rapportages/${ander}/cijferverwijzingen`, {
        code: 'monitor.clienten',
        versie: 1,
        parameters,
      })
      await plaats(ander, body.nummer)
      const gelezen = await stuk(ander)
      const versie = { 'if-match': `"${gelezen.versie}"` }
      const antwoord = await post(`/rapportages/${ander}/publicaties`, {}, MANAGER, versie)
      return { gelezen, antwoord }
    }
    // The published table shows 147 and hides both neighbourhoods; one of them is large enough to be told by itself.
    const { gelezen, antwoord } = await aftrek({ maand: '2026-10-01', wijk: 'WK990101' })
    const [cijfer] = gelezen.cijfers
    expect([cijfer.weergave, 147 - Number.parseInt(cijfer.weergave, 10)]).toEqual(['140\u00a0inwoners', 7])
    const herleid = gelezen.beletselen.filter((b: { code: string }) => b.code === 'herleidbaar')
    expect(herleid.map((b: { uitleg: { nl: string } }) => b.uitleg.nl)).toEqual([
      'Met cijfer 1 en stukken die al gepubliceerd zijn kan een lezer een klein aantal terugrekenen: West, oktober 2026. Haal dit cijfer weg.',
    ])
    expect(antwoord.status).toBe(422)
    expect(codesOf(antwoord.body.beletselen)).toContain('herleidbaar')
    // The same total once more tells nothing new.
    const { gelezen: totaal } = await aftrek({ maand: '2026-10-01' })
    expect(codesOf(totaal.beletselen)).not.toContain('herleidbaar')
  })

  it('wat een tabel eerder verborg blijft erin verborgen, ook als het aantal groeit', async () => {
    await house.owner.query(
      `update monitor.stroom set begin = begin + 5, eind = eind + 5 where maand = '2026-10-01' and wijk in ('WK990102', 'alle')`,
    )
    const { weergave } = await stuk(stukId)
    const tabel = weergave.blokken.find((b: { bijschrift?: string }) => b.bijschrift?.includes('per wijk'))
    const cellen = tabel.rijen.map(({ cellen: [cel] }: { cellen: { tekst: string }[][] }) => cel![0]!.tekst)
    // Shown, 140 beside the old total of 147 would have told that it was 7.
    expect(cellen).toEqual(['×', '×', '152'])
    await house.owner.query(
      `update monitor.stroom set begin = begin - 5, eind = eind - 5 where maand = '2026-10-01' and wijk in ('WK990102', 'alle')`,
    )
  })

  it('de app kan een publicatie, een bestand of een afdruk niet wijzigen of weghalen', async () => {
    for (const tabel of ['publicatie', 'publicatiebestand', 'afdruk', 'rectificatie']) {
      for (const recht of ['update', 'delete']) {
        const { rows } = await house.owner.query(
          `select has_table_privilege('samenhang_app', $1, $2) or has_table_privilege('samenhang_gemeente', $1, $2) mag`,
          [`rapportage.${tabel}`, recht],
        )
        expect(rows[0].mag, `${recht} ${tabel}`).toBe(false)
      }
    }
    await expect(house.owner.query(`update rapportage.afdruk set canoniek = canoniek || ' '`)).rejects.toThrow(/check/)
  })

  it('weigert drukwerk van een stuk dat intussen veranderde', async () => {
    const deventer = (await post('/ingevoerde-rapportreeksen', leesDeventer())).body.programmaId
    await beantwoordAlles(deventer)
    const { stukId: ander } = (await post('/rapportages', { programmaId: deventer, peildatum: '2026-11-10' })).body
    const outside = {
      inTransaction: <T>(work: Parameters<TestHouse['in']>[1]) => house.in(MANAGER, work) as Promise<T>,
    }
    const drukwerk = await maakDrukwerk(outside as never, ander)
    const herfst = leesDeventer()
    herfst.reeks.datum = '2026-11-01'
    for (const rapport of herfst.rapporten) rapport.rapportagedatum = '2026-11-01'
    const tussendoor = await post('/ingevoerde-rapportreeksen', herfst)
    expect(tussendoor.status).toBe(201)
    await expect(house.doe(publiceer, { stukId: ander, drukwerk }, MANAGER)).rejects.toThrow('bevinding-open')
    await beantwoordAlles(deventer)
    await expect(house.doe(publiceer, { stukId: ander, drukwerk }, MANAGER)).rejects.toThrow('intussen-gewijzigd')
  })

  it('zoekt per soort naar wat iemand mag zien', async () => {
    const soorten = async (als: string, q: string) =>
      (await post('/sturing/zoek', { q }, als)).body.map((t: { soort: string }) => t.soort)
    expect(await soorten(MANAGER, 'investeringsprogramma')).toEqual(['programma', 'rapportage'])
    expect(await soorten('raadslid', 'investeringsprogramma')).toEqual(['publicatie', 'publicatie'])
    expect(await soorten('9902-programmamanager', 'investeringsprogramma')).toEqual([])
    expect((await post('/sturing/zoek', { q: 'investering' }, 'consulent')).status).toBe(403)
  })

  it('een andere gemeente ziet geen concept en geen publicatie', async () => {
    expect((await house.vraag('9902-programmamanager', 'GET', `/rapportages/${stukId}`)).status).toBe(404)
    expect((await house.vraag('9902-raadslid', 'GET', `/publicaties/${publicatieId}`)).status).toBe(404)
    expect((await house.vraag('9902-raadslid', 'GET', `/publicaties/${publicatieId}/pdf`)).status).toBe(404)
    expect((await house.vraag('raadslid', 'GET', `/rapportages/${stukId}`)).status).toBe(403)
  })
})
