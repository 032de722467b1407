import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Context } from '#platform/command.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { laadBusinesscases } from '#test/voorbeeldstad/laadBusinesscases.ts'
import { laadBegrotingEnRaad } from '#test/voorbeeldstad/laadSturing.ts'
import { codesOf } from '#values/beletsel.ts'
import { SOORTNAMEN, STUKSOORTEN } from './rules/stuksoort.ts'

/** '€ -1.200' as a number of euros. */
const euro = (tekst: string) =>
  Number(
    tekst
      .replaceAll(/[^\d,\-−]/g, '')
      .replace('−', '-')
      .replace(',', '.'),
  )

const SECRETARIS = 'programmasecretaris'

describe('soorten stukken, sjablonen en het volgende stuk', () => {
  let house: TestHouse
  let programmaId = ''
  let voorstelId = ''
  beforeAll(async () => {
    house = await openTestHouse()
    await house.in(systeemMandaat('9901', 'inrichten'), async (context: Context) => {
      voorstelId = (await laadBegrotingEnRaad(context)).kn25
      await laadBusinesscases(context)
    })
    const programmas = (await house.vraag(SECRETARIS, 'GET', '/programmas')).body
    programmaId = programmas.find((p: { naam: string }) => p.naam === 'Samen Redzaam').id
  })
  afterAll(() => house.close())

  const post = (pad: string, body: unknown, als = SECRETARIS, headers: Record<string, string> = {}) =>
    house.vraag(als, 'POST', pad, body, headers)
  const stuk = async (id: string) => (await house.vraag(SECRETARIS, 'GET', `/rapportages/${id}`)).body
  const kop = (versie: number) => ({ 'if-match': `"${versie}"` })
  const maak = (soort: string, anders: object = {}) =>
    post('/rapportages', { soort, peildatum: '2026-09-30', ...anders })

  it.each(SOORTNAMEN)('%s ontstaat uit haar sjabloon, met cijfers die leven', async (soort) => {
    const { programma } = STUKSOORTEN[soort]
    const antwoord = await maak(soort, {
      ...(programma !== 'nooit' && { programmaId }),
      ...(soort === 'kadernota' && { voorstelId }),
    })
    expect(antwoord.status, JSON.stringify(antwoord.body)).toBe(201)
    const gelezen = await stuk(antwoord.body.stukId)
    expect(gelezen.soort).toBe(soort)
    expect(gelezen.weergave.subtitel).toBe(STUKSOORTEN[soort].naam.nl)
    expect(gelezen.weergave.blokken.length).toBeGreaterThan(1)
    expect(JSON.stringify(gelezen.weergave)).not.toMatch(/\{[a-z1-9][a-z0-9.-]*\}|undefined|onbekend/)
  })

  it('de kadernota drukt de jaartabel van het voorstel af, de businesscases met hun bereik', async () => {
    const rijen = (await house.vraag(SECRETARIS, 'GET', '/rapportages')).body
    const id = (soort: string) => rijen.find((r: { soort: string }) => r.soort === soort).id
    const kadernota = await stuk(id('kadernota'))
    const grafiek = kadernota.weergave.blokken.find((b: { soort: string }) => b.soort === 'grafiek')
    const tabel = grafiek.rijen.map(({ kop: jaar, cellen }: { kop: string; cellen: { tekst: string }[][] }) => [
      jaar,
      ...cellen.map((cel) => cel[0]!.tekst.replaceAll('\u00a0', ' ')),
    ])
    expect(tabel).toEqual([
      ['2025', '€ 2.403.000', '€ 753.000'],
      ['2026', '€ 1.185.000', '€ 753.000'],
      ['2027', '€ 953.000', '€ 753.000'],
      ['2028', '€ 753.000', '€ 753.000'],
      ['Totaal', '€ 5.294.000', '€ 3.012.000'],
    ])
    const kwartaal = await stuk(id('kwartaalrapportage'))
    const zaken = kwartaal.weergave.blokken.find((b: { bijschrift?: string }) => b.bijschrift?.includes('saldo'))
    expect(zaken.kolommen.map((k: { kop: string }) => k.kop)).toEqual([
      'Onderdeel',
      'Kosten',
      'Verwacht saldo',
      'Ligt tussen',
    ])
    expect(zaken.rijen).toHaveLength(8)
    expect(codesOf(kwartaal.beletselen)).toContain('tekst-nog-in-te-vullen')
  })

  it('legt in het blok businesscase de werkelijke lijn naast de verwachte, met dezelfde getallen als het scherm', async () => {
    const rijen = (await house.vraag(SECRETARIS, 'GET', '/rapportages')).body
    const kwartaal = await stuk(rijen.find((r: { soort: string }) => r.soort === 'kwartaalrapportage').id)
    const blok = (einde: string) =>
      kwartaal.weergave.blokken.find((b: { bijschrift?: string }) => b.bijschrift?.endsWith(`werd, per ${einde}`))
    const perJaar = blok('jaar')
    const perMaatregel = blok('maatregel')
    expect(perJaar.soort).toBe('grafiek')
    expect(perJaar.staven.reeksen.map((r: { naam: string }) => r.naam)).toEqual(['Verwacht', 'Werkelijk'])
    const { zaken } = (await house.vraag(SECRETARIS, 'GET', '/businesscases')).body
    let [verwacht, werkelijk, metLijn] = [0, 0, 0]
    for (const { maatregelId } of zaken) {
      const [leidend] = (await house.vraag(SECRETARIS, 'GET', `/maatregelen/${maatregelId}/businesscase`)).body
        .scenarios
      const heel = leidend.werkelijk.filter(({ jaar }: { jaar: number }) => jaar < 2026)
      if (heel.length === 0) continue
      metLijn += 1
      werkelijk += heel.at(-1).cumulatief
      verwacht += leidend.uitkomst.jaren.find((j: { jaar: number }) => j.jaar === heel.at(-1).jaar).cumulatief.midden
    }
    expect(metLijn).toBeGreaterThan(0)
    expect(perMaatregel.rijen).toHaveLength(metLijn + 1)
    expect(perMaatregel.kolommen.map((k: { kop: string }) => k.kop)).toEqual(['Onderdeel', 'Verwacht', 'Werkelijk'])
    for (const tabel of [perJaar, perMaatregel]) {
      const totaal = tabel.rijen.at(-1).cellen.map((cel: { tekst: string }[]) => euro(cel[0]!.tekst))
      // Rounded to whole euros per row.
      expect(Math.abs(totaal[0] - verwacht / 100)).toBeLessThanOrEqual(metLijn)
      expect(Math.abs(totaal[1] - werkelijk / 100)).toBeLessThanOrEqual(metLijn)
    }
    expect(perJaar.rijen.every(({ kop: jaar }: { kop: string }) => jaar === 'Totaal' || Number(jaar) < 2026)).toBe(true)
  })

  it('weigert een stuk zonder wat zijn soort vraagt, van een ander, of twee keer', async () => {
    expect(codesOf((await maak('voortgangsrapportage')).body.beletselen)).toEqual(['soort-vraagt-programma'])
    expect(codesOf((await maak('burap', { programmaId })).body.beletselen)).toEqual(['soort-zonder-programma'])
    expect(codesOf((await maak('kadernota')).body.beletselen)).toEqual(['kadernota-vraagt-voorstel'])
    expect((await maak('kadernota', { voorstelId: programmaId })).status).toBe(404)
    expect((await maak('begroting')).status).toBe(422)
    expect(codesOf((await maak('burap')).body.beletselen)).toEqual(['stuk-bestaat'])
    expect((await post('/rapportages', { soort: 'burap', peildatum: '2026-06-30' }, 'controller')).status).toBe(403)
    const buiten = { soort: 'raadstafel', peildatum: '2026-06-30', programmaId }
    expect((await post('/rapportages', buiten, '9902-programmasecretaris')).status).toBe(404)
  })

  it('een sjabloon wijzigen geldt voor nieuwe stukken; een fout staat bij zijn blok', async () => {
    const lees = async (als = SECRETARIS) => (await house.vraag(als, 'GET', '/rapportagesjablonen/raadstafel')).body
    const schrijf = (blokken: unknown, versie: number, als = SECRETARIS) =>
      house.vraag(als, 'PUT', '/rapportagesjablonen/raadstafel', { blokken }, kop(versie))
    const { blokken, versie } = await lees()
    expect(versie).toBe(0)
    const fout = await schrijf([...blokken, { soort: 'tabel', tekst: 'Geld', codes: ['begroting.budget'] }], 0)
    expect(fout.body.beletselen).toMatchObject([{ code: 'cijfer-past-niet', veld: `blokken.${blokken.length}.codes` }])
    const nieuw = [
      { soort: 'kop', tekst: 'Nieuw' },
      { soort: 'tekst', tekst: 'Begroot is {begroting.budget}.' },
    ]
    expect((await schrijf(nieuw, 0, 'controller')).status).toBe(403)
    expect((await schrijf(nieuw, 0)).body).toEqual({ soort: 'raadstafel', versie: 1 })
    expect((await schrijf(nieuw, 0)).status).toBe(412)
    expect((await lees('9902-programmasecretaris')).versie).toBe(0)
    const { stukId } = (await post('/rapportages', { soort: 'raadstafel', peildatum: '2026-10-31' })).body
    const gelezen = await stuk(stukId)
    expect(gelezen.weergave.blokken[0]).toEqual({ soort: 'kop', tekst: 'Nieuw' })
    expect(gelezen.cijfers.map((c: { code: string }) => c.code)).toEqual(['begroting.budget'])
  })

  it('blokken komen erbij, verhuizen en gaan weg; een cijfer wordt bij zijn naam genoemd', async () => {
    const { stukId } = (await maak('raadsmededeling', { programmaId, titel: 'Blokken' })).body
    const soorten = async () => (await stuk(stukId)).blokken.map((b: { soort: string }) => b.soort)
    const begin = await soorten()
    const [eerste] = (await stuk(stukId)).blokken
    const erbij = { soort: 'grafiek', tekst: 'Geld in {jaar}', codes: ['begroting.budget-per-cluster'], na: eerste.id }
    expect((await post(`/rapportages/${stukId}/blokken`, erbij, SECRETARIS, kop(1))).status).toBe(201)
    expect(await soorten()).toEqual(begin.toSpliced(1, 0, 'grafiek'))
    const grafiek = (await stuk(stukId)).blokken[1].id
    const plaats = (wat: string, versie: number, als = SECRETARIS) =>
      post(`/rapportages/${stukId}/blokken/${grafiek}/plaats`, { wat }, als, kop(versie))
    expect((await plaats('omhoog', 1)).status).toBe(412)
    expect((await plaats('omhoog', 2, 'controller')).status).toBe(403)
    expect((await plaats('omhoog', 2)).status).toBe(200)
    expect((await soorten())[0]).toBe('grafiek')
    expect((await plaats('weg', 3)).status).toBe(200)
    expect(await soorten()).toEqual(begin)
    const tekst = (await stuk(stukId)).blokken.find((b: { soort: string }) => b.soort === 'tekst')
    const pad = `/rapportages/${stukId}/blokken/${tekst.id}`
    await house.vraag(SECRETARIS, 'PUT', pad, { tekst: 'Er is {begroting.budget} begroot.' }, kop(4))
    const { blokken, cijfers } = await stuk(stukId)
    const nummer = cijfers.find((c: { code: string }) => c.code === 'begroting.budget').nummer
    expect(blokken.find((b: { id: string }) => b.id === tekst.id).tekst).toBe(`Er is {${nummer}} begroot.`)
    const onbekend = await house.vraag(SECRETARIS, 'PUT', pad, { tekst: 'Zie {bedacht}.' }, kop(5))
    expect(codesOf(onbekend.body.beletselen)).toEqual(['cijfer-zonder-definitie'])
    // Nobody reported on this programme yet.
    const leeg = { soort: 'cijfer', tekst: 'Aspecten', codes: ['programma.aspecten'] }
    const kanNiet = await post(`/rapportages/${stukId}/blokken`, leeg, SECRETARIS, kop(5))
    expect(codesOf(kanNiet.body.beletselen)).toEqual(['blok-kan-hier-niet'])
  })

  it('het volgende stuk: cijfers opnieuw geteld, teksten concept tot iemand ze nakijkt', async () => {
    const rijen = (await house.vraag(SECRETARIS, 'GET', '/rapportages')).body
    const vorig = rijen.find((r: { soort: string }) => r.soort === 'burap').id
    const vervolg = (peildatum: string, als = SECRETARIS) => post(`/rapportages/${vorig}/vervolgen`, { peildatum }, als)
    expect(codesOf((await vervolg('2026-09-30')).body.beletselen)).toEqual(['vervolg-niet-later'])
    expect((await vervolg('2027-01-31', 'controller')).status).toBe(403)
    expect((await vervolg('2027-01-31', '9902-programmasecretaris')).status).toBe(404)
    const { stukId } = (await vervolg('2027-01-31')).body
    const gelezen = await stuk(stukId)
    expect(gelezen.vanStukId).toBe(vorig)
    expect(gelezen.weergave.titel).toBe('Bestuursrapportage 31 januari 2027')
    const budget = gelezen.cijfers.find((c: { code: string }) => c.code === 'begroting.budget')
    expect([budget.parameters, budget.geldigOp]).toEqual([{ jaar: 2027 }, '2027-01-31'])
    const teDoen = gelezen.blokken.filter((b: { overgenomen: boolean }) => b.overgenomen)
    expect(teDoen.map((b: { soort: string }) => b.soort)).toEqual(teDoen.map(() => 'tekst'))
    expect(codesOf(gelezen.beletselen)).toContain('tekst-niet-nagekeken')
    let versie = 1
    for (const { id } of teDoen) {
      const klopt = await post(`/rapportages/${stukId}/blokken/${id}/nagekeken`, {}, SECRETARIS, kop(versie))
      expect(klopt.status, JSON.stringify(klopt.body)).toBe(200)
      versie += 1
    }
    expect(codesOf((await stuk(stukId)).beletselen)).not.toContain('tekst-niet-nagekeken')
  })
})
