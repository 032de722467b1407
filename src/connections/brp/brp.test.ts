import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BrpOnbereikbaar, samenstellingUitBrp } from '#uitvoering/huishouden/index.ts'
import { bsn, isBsn, maakBsn } from '#values/bsn.ts'
import { datum } from '#values/datum.ts'
import { createBrp } from './client.ts'
import { type BrpPersoon, brpDatum } from './persoon.ts'
import { type BrpStub, startBrpStub } from './stub.ts'
import { type Testpersoon, vanTestpersoon } from './testing.ts'

const SHARED = resolve(process.env.SAMENHANG_SHARED ?? '../shared', 'standards/brp')
const aanwezig = existsSync(SHARED)
const [moeder, vader, kind, kamerhuurder] = [0, 1, 2, 3].map(maakBsn)
const thuis = (straat = 'Lindelaan'): BrpPersoon['verblijfplaats'] => ({
  type: 'Adres',
  adresseerbaarObjectIdentificatie: '9901010000000001',
  datumVan: brpDatum('2019-03-01'),
  verblijfadres: { officieleStraatnaam: straat, huisnummer: 12, postcode: '1234 AB', woonplaats: 'Voorbeeldstad' },
})
const gezin: BrpPersoon[] = [
  {
    burgerservicenummer: moeder!,
    naam: { voornamen: 'Amina', voorvoegsel: 'el', geslachtsnaam: 'Amrani', aanduidingNaamgebruik: { code: 'V' } },
    geslacht: { code: 'V' },
    geboorte: { datum: brpDatum('1984-05-02') },
    verblijfplaats: thuis()!,
    gemeenteVanInschrijving: { code: '9901' },
    kinderen: [{ burgerservicenummer: kind! }],
    partners: [
      {
        burgerservicenummer: vader!,
        soortVerbintenis: { code: 'H' },
        aangaanHuwelijkPartnerschap: { datum: brpDatum('2008-06-01') },
      },
    ],
  },
  {
    burgerservicenummer: vader!,
    naam: { voornamen: 'Jan', geslachtsnaam: 'Dalen', voorvoegsel: 'van' },
    geboorte: { datum: brpDatum('1980') },
    verblijfplaats: thuis()!,
  },
  {
    burgerservicenummer: kind!,
    naam: { voornamen: 'Sem', geslachtsnaam: 'Dalen', voorvoegsel: 'van' },
    geboorte: { datum: brpDatum('2012-02-10') },
    verblijfplaats: thuis()!,
    ouders: [{ burgerservicenummer: moeder! }, { burgerservicenummer: vader! }],
    geheimhoudingPersoonsgegevens: true,
    gezag: [
      {
        type: 'GezamenlijkOuderlijkGezag',
        minderjarige: { burgerservicenummer: kind! },
        ouders: [{ burgerservicenummer: moeder! }, { burgerservicenummer: vader! }],
      },
    ],
  },
  {
    burgerservicenummer: kamerhuurder!,
    naam: { geslachtsnaam: 'Pietersen' },
    geboorte: { datum: brpDatum('1999-07') },
    verblijfplaats: thuis()!,
  },
]

describe('BRP Personen, over een echte server', () => {
  let stub: BrpStub
  beforeAll(async () => {
    stub = await startBrpStub({ personen: () => gezin, apiKey: 'proef' })
  })
  afterAll(() => stub.close())
  const brp = () => createBrp({ url: stub.url, apiKey: 'proef' })

  it('leest een persoon met adres, partner, kinderen en gezag', async () => {
    const [amina, sem] = await brp().raadpleeg([moeder!, kind!])
    expect(amina).toMatchObject({
      voornamen: 'Amina',
      naamgebruik: '3',
      geboren: '1984-05-02',
      gemeentecode: '9901',
      adres: { straat: 'Lindelaan', postcode: '1234AB', vanaf: '2019-03-01' },
    })
    expect(amina!.partners).toEqual([{ bsn: vader, verbintenis: 'huwelijk', vanaf: '2008-06-01', tot: null }])
    expect(sem).toMatchObject({ geheim: true, ouders: [moeder, vader] })
    expect(sem!.gezag.map((een) => een.drager)).toEqual([moeder, vader])
  })

  it('zegt hoeveel van een geboortedatum bekend is', async () => {
    const [vaderGelezen, huurder] = await brp().raadpleeg([vader!, kamerhuurder!])
    expect([vaderGelezen!.geboren, vaderGelezen!.geborenPrecisie]).toEqual(['1980-01-01', 'jaar'])
    expect([huurder!.geboren, huurder!.geborenPrecisie]).toEqual(['1999-07-01', 'maand'])
  })

  it('zoekt op naam en geboortedatum, zonder op hoofdletters of accenten te letten', async () => {
    const gevonden = await brp().zoekOpNaamEnGeboorte({
      geslachtsnaam: 'AMRÁNI',
      geboren: datum('1984-05-02'),
      voornamen: 'am',
    })
    expect(gevonden.map((een) => een.bsn)).toEqual([moeder])
    expect(await brp().zoekOpNaamEnGeboorte({ geslachtsnaam: 'Amrani', geboren: datum('1984-05-03') })).toEqual([])
  })

  it('stelt een huishouden samen uit hetzelfde adres plus partner, ouder en kind; een kamerhuurder hoort er niet bij', async () => {
    const bewoners = await brp().zoekOpAdresseerbaarObject('9901010000000001')
    const gegevens = await brp().raadpleeg(bewoners.map((een) => een.bsn))
    const leden = samenstellingUitBrp(gegevens.find((een) => een.bsn === moeder)!, gegevens)
    expect(leden.map((lid) => lid.bsn).toSorted()).toEqual([moeder, vader, kind].toSorted())
  })

  it('geeft alleen de gevraagde velden', async () => {
    const body = await vraag(stub.url, {
      type: 'RaadpleegMetBurgerservicenummer',
      burgerservicenummer: [moeder],
      fields: ['burgerservicenummer', 'naam.geslachtsnaam'],
    })
    expect(body.personen).toEqual([{ burgerservicenummer: moeder, naam: { geslachtsnaam: 'Amrani' } }])
  })

  it.each([
    ['een onbekend soort vraag', { type: 'ZoekMetSchoenmaat', fields: ['naam'] }, 'type'],
    [
      'een BSN van acht cijfers',
      { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: ['12345678'], fields: ['naam'] },
      'burgerservicenummer',
    ],
    ['geen velden', { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [moeder] }, 'fields'],
    [
      'een veld dat niet bestaat',
      { type: 'RaadpleegMetBurgerservicenummer', burgerservicenummer: [moeder], fields: ['naam'], leeftijd: 4 },
      'leeftijd',
    ],
  ])('weigert %s met de naam van het veld', async (_, query, veld) => {
    const body = await vraag(stub.url, query, 400)
    expect(body.invalidParams.map((een: { name: string }) => een.name)).toContain(veld)
  })

  it('meldt een BRP die niet antwoordt of niet wil als onbereikbaar', async () => {
    await expect(createBrp({ url: 'http://127.0.0.1:9' }).raadpleeg([moeder!])).rejects.toBeInstanceOf(BrpOnbereikbaar)
    await expect(createBrp({ url: stub.url, apiKey: 'fout' }).raadpleeg([moeder!])).rejects.toBeInstanceOf(
      BrpOnbereikbaar,
    )
    const zwijgend = createServer().listen(0, '127.0.0.1')
    await new Promise((klaar) => zwijgend.once('listening', klaar))
    const url = `http://127.0.0.1:${(zwijgend.address() as { port: number }).port}`
    await expect(createBrp({ url, timeoutMs: 100 }).raadpleeg([moeder!])).rejects.toBeInstanceOf(BrpOnbereikbaar)
    zwijgend.close()
  })

  it.skipIf(!aanwezig)('antwoordt volgens het schema van de API (../shared)', async () => {
    const antwoord = await vraag(stub.url, {
      type: 'RaadpleegMetBurgerservicenummer',
      burgerservicenummer: gezin.map((een) => een.burgerservicenummer),
      fields: VELDEN,
    })
    expect(antwoord.personen).toHaveLength(4)
    for (const persoon of antwoord.personen) expect(fouten(persoon)).toEqual([])
    expect(fouten({ ...antwoord.personen[0], burgerservicenummer: '1' })).not.toEqual([])
  })
})

describe.skipIf(!aanwezig)('de 700 testpersonen van de BRP (../shared)', () => {
  let stub: BrpStub
  const bronnen: Testpersoon[] = aanwezig ? JSON.parse(readFileSync(resolve(SHARED, 'testpersonen.json'), 'utf8')) : []
  beforeAll(async () => {
    stub = await startBrpStub({ personen: () => bronnen.map(vanTestpersoon) })
  })
  afterAll(() => stub.close())

  it('gaan allemaal door onze server, volgens het schema, en door onze lezer', async () => {
    const brp = createBrp({ url: stub.url })
    const gelezen = []
    const nummers = bronnen.map((een) => een.burgerservicenummer)
    expect(nummers.filter((nummer) => !isBsn(nummer))).toEqual([])
    for (let n = 0; n < nummers.length; n += 20)
      gelezen.push(...(await brp.raadpleeg(nummers.slice(n, n + 20).map(bsn))))
    expect(gelezen).toHaveLength(700)
    let vreemdeTekens = 0
    for (const [n, bron] of bronnen.entries()) {
      expect(gelezen[n]).toMatchObject({
        bsn: bron.burgerservicenummer,
        geslachtsnaam: bron.naam.geslachtsnaam,
        voornamen: bron.naam.voornamen ?? '',
        gemeentecode: bron.gemeenteVanInschrijving?.code,
      })
      // A few carry on purpose signs that the API's own pattern refuses: a place of birth at sea, a name in another script.
      const [tekens, vorm] = [/must match pattern/, fouten(vanTestpersoon(bron))]
      expect(
        vorm.filter((fout) => !tekens.test(fout)),
        bron.burgerservicenummer,
      ).toEqual([])
      vreemdeTekens += vorm.some((fout) => tekens.test(fout)) ? 1 : 0
    }
    expect(vreemdeTekens).toBeLessThan(35)
    expect(gelezen.filter((een) => een.geborenPrecisie === 'onbekend').length).toBe(
      bronnen.filter((een) => een.geboorte?.datum === '00000000').length,
    )
    expect(gelezen.filter((een) => een.overleden !== null).length).toBeGreaterThanOrEqual(20)
    expect(gelezen.filter((een) => een.adres?.adresseerbaarObject).length).toBe(407)
    expect(gelezen.flatMap((een) => een.gezag).length).toBeGreaterThan(100)
    // Guardianship that names nobody: code D and 1D of the older field.
    const derden = gelezen.flatMap((een) => een.gezag).filter((een) => een.drager === null)
    expect(derden.length).toBeGreaterThan(1)
    expect(new Set(derden.map((een) => een.soort))).toEqual(new Set(['voogdij']))
  })
})

const VELDEN = [
  'burgerservicenummer',
  'naam',
  'geslacht',
  'geboorte',
  'overlijden',
  'verblijfplaats',
  'gemeenteVanInschrijving',
  'ouders',
  'kinderen',
  'partners',
  'gezag',
]

async function vraag(url: string, query: object, status = 200) {
  const response = await fetch(`${url}/personen`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-api-key': 'proef' },
    body: JSON.stringify(query),
  })
  expect(response.status).toBe(status)
  return response.json()
}

type Controle = { (waarde: unknown): boolean; errors?: { instancePath: string; message?: string }[] | null }
let controles: { persoon: Controle; adres: Controle; velden: Set<string> } | undefined

/** What is wrong with a person by the published schema; an unknown field counts too, where JSON Schema would let it pass. */
function fouten(persoon: BrpPersoon): string[] {
  controles ??= laadControles()
  const { persoon: past, adres, velden } = controles
  const plaats = persoon.verblijfplaats
  return [
    ...(past(persoon) ? [] : past.errors!.map((fout) => `${fout.instancePath} ${fout.message}`)),
    ...(plaats?.type !== 'Adres' || adres(plaats)
      ? []
      : adres.errors!.map((fout) => `verblijfplaats${fout.instancePath} ${fout.message}`)),
    ...Object.keys(persoon).filter((veld) => !velden.has(veld)),
  ]
}

function laadControles() {
  const openapi = JSON.parse(readFileSync(resolve(SHARED, 'openapi.json'), 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  ;(addFormats as unknown as (ajv: Ajv) => void)(ajv)
  ajv.addSchema({ $id: 'brp', components: openapi.components })
  const compile = (naam: string) => ajv.compile({ $ref: `brp#/components/schemas/${naam}` }) as Controle
  return {
    persoon: compile('Persoon'),
    adres: compile('Adres'),
    velden: new Set(Object.keys(openapi.components.schemas.Persoon.properties)),
  }
}
