import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { maakBsn } from '#values/bsn.ts'
import { datum } from '#values/datum.ts'
import { adresregel } from './adres.ts'
import { type Bewoning, beletselenVoorBewoning, tegenstrijdigOp } from './bewoning.ts'
import { type BrpGegevens, samenstellingUitBrp } from './brp.ts'
import {
  effectVanGrenzen,
  gezagBijLeeftijd,
  naamInLijst,
  naamVanHuishouden,
  roepnaamMetGeslachtsnaam,
  standVanPersoon,
} from './persoon.ts'

const eenBewoning = (deel: Partial<Bewoning> = {}): Bewoning => ({
  id: 'b',
  huishoudenId: 'h1',
  persoonId: 'p',
  verblijf: 'hoofd',
  bron: 'brp-adres',
  peildatum: datum('2026-01-01'),
  periode: { begin: datum('2025-01-01') },
  ...deel,
})

describe('een bewoning', () => {
  it.each([
    { situatie: 'van een andere bron mag tegenspreken', nieuw: { bron: 'inwoner' as const }, codes: [] },
    { situatie: 'van dezelfde bron overlapt het hoofdverblijf', nieuw: {}, codes: ['hoofdverblijf-overlapt'] },
    { situatie: 'als nevenverblijf mag ernaast', nieuw: { verblijf: 'neven' as const }, codes: [] },
    {
      situatie: 'voor de eerdere mag',
      nieuw: { periode: { begin: datum('2024-01-01'), eind: datum('2024-12-31') } },
      codes: [],
    },
    {
      situatie: 'die een dag overlapt',
      nieuw: { periode: { begin: datum('2024-01-01'), eind: datum('2025-01-01') } },
      codes: ['hoofdverblijf-overlapt'],
    },
    {
      situatie: 'met het eind voor het begin',
      nieuw: { periode: { begin: datum('2024-02-01'), eind: datum('2024-01-01') } },
      codes: ['periode-omgekeerd'],
    },
  ])('$situatie', ({ nieuw, codes }) => {
    expect(codesOf(beletselenVoorBewoning({ ...eenBewoning(), ...nieuw }, [eenBewoning()]))).toEqual(codes)
  })

  it('is tegenstrijdig als twee bronnen op een dag een ander huishouden noemen', () => {
    const rijen = [eenBewoning(), eenBewoning({ bron: 'inwoner', huishoudenId: 'h2' })]
    expect(tegenstrijdigOp(rijen, 'p', datum('2026-01-01'))).toEqual(['brp-adres', 'inwoner'])
    expect(tegenstrijdigOp(rijen, 'p', datum('2024-01-01'))).toEqual([])
    expect(tegenstrijdigOp([eenBewoning(), eenBewoning({ bron: 'inwoner' })], 'p', datum('2026-01-01'))).toEqual([])
  })
})

describe('namen', () => {
  const fatima = { voornamen: 'Fatima Zahra', voorvoegsel: 'el', geslachtsnaam: 'Amrani', geboren: datum('1985-01-01') }
  const jan = { voornamen: 'Jan', voorvoegsel: 'van', geslachtsnaam: 'Dalen', geboren: datum('1980-01-01') }
  const sem = { ...jan, voornamen: 'Sem', geboren: datum('2012-01-01') }

  it('een huishouden heet naar zijn volwassenen, elk eenmaal', () => {
    expect(naamVanHuishouden([jan, fatima, sem], datum('2026-01-01'))).toBe('Van Dalen – El Amrani')
    expect(naamVanHuishouden([sem], datum('2026-01-01'))).toBe('Van Dalen')
  })
  it('een persoon in een zin en in een lijst', () => {
    expect([roepnaamMetGeslachtsnaam(fatima), naamInLijst(jan)]).toEqual(['Fatima el Amrani', 'Dalen, Jan van'])
  })
  it('een adres', () => {
    const adres = {
      straat: 'Lindelaan',
      huisnummer: 12,
      huisletter: 'A',
      toevoeging: '2',
      postcode: '1234AB',
      woonplaats: 'Voorbeeldstad',
    }
    expect([adresregel(adres), adresregel(undefined)]).toEqual(['Lindelaan 12A-2, 1234 AB Voorbeeldstad', null])
  })
})

describe('wat een ouder van een kind ziet', () => {
  it.each([
    ['2015-11-10', 'alles'],
    ['2014-11-10', 'naast-kind'],
    ['2010-11-10', 'niet-zonder-kind'],
    ['2008-11-10', 'geen'],
    ['2008-11-11', 'niet-zonder-kind'],
  ])('geboren op %s: %s', (geboren, grens) => {
    expect(gezagBijLeeftijd(datum(geboren), datum('2026-11-10'))).toBe(grens)
  })
})

it.each([
  ['wie overleden is', { overleden: datum('2026-01-01') }, undefined, 'overleden'],
  ['wie elders woont', { overleden: null }, { gemeentecode: '0150' }, 'vertrokken'],
  ['wie hier woont', { overleden: null }, { gemeentecode: null }, 'ingezetene'],
] as const)('%s is %s', (_, persoon, adres, stand) => {
  expect(standVanPersoon(persoon, adres, '9901')).toBe(stand)
})

describe('een samenstelling uit de BRP', () => {
  const [oma, ouder, kind, gast] = [1, 2, 3, 4].map(maakBsn) as [
    ReturnType<typeof maakBsn>,
    ReturnType<typeof maakBsn>,
    ReturnType<typeof maakBsn>,
    ReturnType<typeof maakBsn>,
  ]
  const iemand = (bsn: BrpGegevens['bsn'], deel: Partial<BrpGegevens> = {}): BrpGegevens => ({
    bsn,
    voornamen: 'A',
    voorvoegsel: null,
    geslachtsnaam: 'B',
    geslacht: 'V',
    geboren: datum('1990-01-01'),
    geborenPrecisie: 'dag',
    adresregels: [],
    geheim: false,
    naamgebruik: '1',
    geboorteland: null,
    overleden: null,
    gemeentecode: null,
    ouders: [],
    kinderen: [],
    partners: [],
    gezag: [],
    adres: {
      straat: null,
      huisnummer: null,
      huisletter: null,
      toevoeging: null,
      postcode: null,
      woonplaats: null,
      adresseerbaarObject: 'X',
      nummeraanduiding: null,
      vanaf: null,
    },
    ...deel,
  })
  it('volgt de familie over drie generaties, en laat een huisgenoot weg', () => {
    const allen = [
      iemand(oma, { kinderen: [ouder] }),
      iemand(ouder, { ouders: [oma], kinderen: [kind] }),
      iemand(kind, { ouders: [ouder] }),
      iemand(gast),
    ]
    expect(samenstellingUitBrp(allen[2]!, allen).map((lid) => lid.bsn)).toEqual([kind, ouder, oma])
  })
  it('laat een ex-partner en een overledene weg, en wie geen adres heeft is alleen', () => {
    const ex = iemand(gast, {
      partners: [{ bsn: ouder, verbintenis: 'huwelijk', vanaf: null, tot: datum('2020-01-01') }],
    })
    const overleden = iemand(oma, { kinderen: [ouder], overleden: datum('2021-01-01') })
    expect(samenstellingUitBrp(iemand(ouder), [ex, overleden])).toHaveLength(1)
    expect(samenstellingUitBrp(iemand(ouder, { adres: null }), [iemand(kind, { ouders: [ouder] })])).toHaveLength(1)
  })
})

describe('andere leeftijden voor wat een ouder ziet', () => {
  it('telt van hoeveel kinderen een ouder iets anders ziet, en van hoeveel minder', () => {
    const op = datum('2026-11-10')
    // Ten, eleven and sixteen years old.
    const kinderen = [datum('2016-05-01'), datum('2015-05-01'), datum('2010-05-01')]
    const nu = { mee: 12, zelf: 16, volwassen: 18 }
    expect(effectVanGrenzen(kinderen, op, nu, nu)).toEqual({ anders: 0, minder: 0 })
    expect(effectVanGrenzen(kinderen, op, nu, { ...nu, mee: 11 })).toEqual({ anders: 1, minder: 1 })
    expect(effectVanGrenzen(kinderen, op, nu, { ...nu, zelf: 17 })).toEqual({ anders: 1, minder: 0 })
  })
})
