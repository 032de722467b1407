import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { eenInhoud, eenLadder } from '../testing.ts'
import { beletselenVoorMetingen, STANDAARD_INSTRUMENT, verloopVan } from './instrument.ts'
import { kringvoorstellen } from './kringvoorstel.ts'
import { beletselenVoorAfweging } from './ladder.ts'
import { beletselenVoorMethode, STANDAARD_METHODEN } from './methoden.ts'
import { beletselenVoorOverdrachtBuiten } from './overdracht.ts'
import { beletselenVoorStand, gatNa, magOvergangOpenen, overgangVoor, STANDAARD_ACHTTIEN } from './overgang.ts'
import { smartGemis } from './smart.ts'
import { vergelijk } from './vergelijk.ts'

const VANDAAG = datum('2026-11-10')

describe('wat een doel nog niet zegt', () => {
  const helder = {
    tekst: 'Sem gaat vier dagen per week naar de opleiding',
    resultaat: 'Vier weken op rij geen verzuim',
    streefdatum: datum('2027-03-01'),
    beginNiveau: 2,
    streefNiveau: 3,
    heeftAfspraak: true,
  }
  it.each([
    { situatie: 'is helder', delen: {}, gemis: [] },
    {
      situatie: 'zegt alleen dat het beter moet',
      delen: { tekst: 'Het gaat beter met Sem' },
      gemis: ['smart-specifiek'],
    },
    { situatie: 'is twee woorden', delen: { tekst: 'Sem leert' }, gemis: ['smart-specifiek'] },
    { situatie: 'noemt niets dat u kunt tellen', delen: { resultaat: 'Rust in huis' }, gemis: ['smart-meetbaar'] },
    { situatie: 'heeft geen eerste stap', delen: { heeftAfspraak: false }, gemis: ['smart-afgesproken'] },
    { situatie: 'springt drie niveaus', delen: { beginNiveau: 1, streefNiveau: 4 }, gemis: ['smart-haalbaar'] },
    { situatie: 'ligt precies een jaar weg', delen: { streefdatum: datum('2027-11-10') }, gemis: [] },
    { situatie: 'ligt verder dan een jaar weg', delen: { streefdatum: datum('2027-11-11') }, gemis: ['smart-tijd'] },
    { situatie: 'heeft nog geen dag', delen: { streefdatum: null }, gemis: [] },
  ])('een doel dat $situatie', ({ delen, gemis }) => {
    expect(smartGemis({ ...helder, ...delen }, VANDAAG)).toEqual(gemis)
  })
})

describe('metingen', () => {
  it.each([
    { situatie: 'van een domein', scores: [{ domein: 'Financien', niveau: 3 }], codes: [] },
    { situatie: 'zonder score', scores: [], codes: ['geen-score'] },
    {
      situatie: 'van een domein buiten het instrument',
      scores: [{ domein: 'Humeur', niveau: 3 }],
      codes: ['domein-niet-in-instrument'],
    },
    {
      situatie: 'twee keer hetzelfde domein',
      scores: [
        { domein: 'Justitie', niveau: 3 },
        { domein: 'Justitie', niveau: 4 },
      ],
      codes: ['domein-dubbel'],
    },
    {
      situatie: 'boven het hoogste niveau',
      scores: [{ domein: 'Justitie', niveau: 6 }],
      codes: ['niveau-niet-in-instrument'],
    },
    {
      situatie: 'van morgen',
      scores: [{ domein: 'Justitie', niveau: 3 }],
      op: '2026-11-11',
      codes: ['datum-in-toekomst'],
    },
  ])('een meting $situatie', ({ scores, op = '2026-11-10', codes }) => {
    expect(codesOf(beletselenVoorMetingen(STANDAARD_INSTRUMENT, scores, datum(op), VANDAAG))).toEqual(codes)
  })

  it('noemt dertien domeinen en vijf niveaus', () => {
    expect([STANDAARD_INSTRUMENT.domeinen.length, STANDAARD_INSTRUMENT.niveaus.length]).toEqual([13, 5])
  })

  it('toont per domein het verloop, en van een keer meten geen verschil', () => {
    const meting = (domein: string, niveau: number, op: string) => ({
      kringlidId: 'sem',
      domein,
      niveau,
      datum: datum(op),
    })
    const verloop = verloopVan(
      [
        meting('School', 4, '2026-10-01'),
        meting('School', 2, '2026-04-01'),
        meting('Financien', 1, '2026-04-01'),
        { ...meting('School', 5, '2026-11-01'), kringlidId: 'noor' },
      ],
      'sem',
      ['Financien', 'School'],
    )
    expect(verloop.map(({ domein, eerste, laatste, verschil }) => [domein, eerste, laatste, verschil])).toEqual([
      ['Financien', 1, 1, null],
      ['School', 2, 4, 2],
    ])
  })
})

describe('methoden en experimenten', () => {
  const methode = STANDAARD_METHODEN.find((een) => een.soort === 'methode')
  const experiment = STANDAARD_METHODEN.find((een) => een.soort === 'experiment')
  it.each([
    { situatie: 'een methode', gekozen: methode, lopend: [], toelichting: null, codes: [] },
    {
      situatie: 'een methode die al loopt',
      gekozen: methode,
      lopend: [{ code: methode!.code }],
      toelichting: null,
      codes: ['methode-loopt-al'],
    },
    {
      situatie: 'een experiment zonder de regel te noemen',
      gekozen: experiment,
      lopend: [],
      toelichting: ' ',
      codes: ['regel-niet-genoemd'],
    },
    {
      situatie: 'een experiment met de regel',
      gekozen: experiment,
      lopend: [],
      toelichting: 'geen nieuwe aanvraag',
      codes: [],
    },
    {
      situatie: 'iets dat niet in de lijst staat',
      gekozen: undefined,
      lopend: [],
      toelichting: null,
      codes: ['methode-onbekend'],
    },
  ])('$situatie', ({ gekozen, lopend, toelichting, codes }) => {
    expect(codesOf(beletselenVoorMethode(gekozen, lopend, toelichting))).toEqual(codes)
  })
})

describe('de ladder buiten de gemeente (D5)', () => {
  it.each([
    {
      situatie: 'voorliggend met een aanbod',
      stappen: eenLadder('onvoldoende', 'onvoldoende', 'voldoende'),
      uitkomst: 'voorliggend',
      codes: [],
    },
    {
      situatie: 'eigen kracht met een aanbod',
      stappen: eenLadder('voldoende'),
      uitkomst: 'eigen-kracht',
      codes: ['aanbod-zonder-voorliggend'],
    },
    {
      situatie: 'andere gemeente met een aanbod',
      stappen: eenLadder('onvoldoende'),
      uitkomst: 'andere-gemeente',
      codes: ['aanbod-zonder-voorliggend'],
    },
  ] as const)('$situatie', ({ stappen, uitkomst, codes }) => {
    expect(codesOf(beletselenVoorAfweging({ stappen, uitkomst, aanbodId: 'a', tijdelijk: true }))).toEqual(codes)
  })
})

describe('de kring en de voordeur (D4)', () => {
  const lid = (id: string, over = {}) => ({
    id,
    persoonId: id,
    netwerklidId: null,
    professionalId: null,
    naam: id,
    buitenHuishouden: false,
    begin: datum('2026-01-01'),
    eind: null,
    ...over,
  })
  const kandidaat = (persoonId: string | null, over = {}) => ({
    persoonId,
    netwerklidId: null,
    professionalId: null,
    naam: persoonId ?? 'Riet',
    omschrijving: null,
    ...over,
  })
  it('stelt voor wie er kwam wonen, wie vertrok en wie in het netwerk staat, en laat de tante met rust', () => {
    const voorstellen = kringvoorstellen(
      [lid('marieke'), lid('sem'), lid('ans', { buitenHuishouden: true })],
      [kandidaat('marieke'), kandidaat('baby'), kandidaat('baby'), kandidaat(null, { netwerklidId: 'n1' })],
      VANDAAG,
    )
    expect(voorstellen.map(({ soort, naam }) => [soort, naam])).toEqual([
      ['opnemen', 'baby'],
      ['opnemen', 'Riet'],
      ['uithalen', 'sem'],
    ])
  })
  it('zegt niets als kring en voordeur gelijk zijn', () => {
    expect(kringvoorstellen([lid('marieke')], [kandidaat('marieke')], VANDAAG)).toEqual([])
  })
})

describe('naar achttien (R45)', () => {
  const GEBOREN = datum('2009-01-14')
  it.each([
    { situatie: 'de dag voor zestien en een half', op: '2025-07-13', mag: false },
    { situatie: 'zestien en een half', op: '2025-07-14', mag: true },
    { situatie: 'de dag voor de verjaardag', op: '2027-01-13', mag: true },
    { situatie: 'achttien', op: '2027-01-14', mag: false },
  ])('begint op $situatie: $mag', ({ op, mag }) => {
    expect(magOvergangOpenen(GEBOREN, datum(op))).toBe(mag)
  })

  it('vraagt het vervolg uiterlijk acht weken voor de verjaardag, en laat jeugdhulp de dag ervoor eindigen', () => {
    const { achttienOp, uiterlijk, punten } = overgangVoor(
      GEBOREN,
      [{ productId: 'p', eind: null }],
      STANDAARD_ACHTTIEN,
    )
    expect([achttienOp, uiterlijk]).toEqual(['2027-01-14', '2026-11-19'])
    expect(punten.map(({ soort, code, op, uiterlijk: voor }) => [soort, code, op, voor])).toEqual([
      ['eindigt', 'jeugdhulp', '2027-01-13', '2027-01-13'],
      ['eindigt', 'gezag', '2027-01-13', '2027-01-13'],
      ['moet-starten', 'zorgverzekering', '2027-01-14', '2026-11-19'],
      ['moet-starten', 'inkomen', '2027-01-14', '2026-11-19'],
      ['moet-starten', 'wmo-begeleiding', '2027-01-14', '2026-11-19'],
      ['moet-starten', 'wonen', '2027-01-14', '2026-11-19'],
    ])
  })

  it('vraagt zonder jeugdhulp geen vervolg van begeleiding, en kent hulp die eerder stopt', () => {
    const zonder = overgangVoor(GEBOREN, [], STANDAARD_ACHTTIEN)
    expect(zonder.punten.map((punt) => punt.code)).not.toContain('wmo-begeleiding')
    const eerder = overgangVoor(GEBOREN, [{ productId: 'p', eind: datum('2026-12-31') }], STANDAARD_ACHTTIEN)
    expect(eerder.punten[0]!.op).toBe('2026-12-31')
  })

  it('schrikkeldag: wie op 29 februari is geboren wordt achttien op een bestaande dag', () => {
    const { achttienOp, uiterlijk } = overgangVoor(datum('2008-02-29'), [], STANDAARD_ACHTTIEN)
    expect([achttienOp, uiterlijk]).toEqual(['2026-02-28', '2026-01-03'])
  })

  it('ziet een gat zolang iets dat moet beginnen open staat', () => {
    const eindigt = { soort: 'eindigt', op: datum('2027-01-13'), stand: 'open' }
    const start = (stand: string) => ({ soort: 'moet-starten', op: datum('2027-01-14'), stand })
    expect(gatNa([eindigt, start('open')], datum('2027-01-14'))).toEqual({ van: '2027-01-13', tot: '2027-01-14' })
    expect(gatNa([eindigt, start('geregeld')], datum('2027-01-14'))).toBeNull()
    expect(gatNa([start('open')], datum('2027-01-14'))).toBeNull()
  })

  it('vraagt waarom iets niet nodig is', () => {
    expect(codesOf(beletselenVoorStand('niet-nodig', ''))).toEqual(['toelichting-ontbreekt'])
    expect(codesOf(beletselenVoorStand('geregeld', null))).toEqual([])
  })
})

describe('naar een andere gemeente', () => {
  it.each([
    { situatie: 'met ieders toestemming', delen: {}, codes: [] },
    {
      situatie: 'zonder toestemming van twee',
      delen: { zonderToestemming: ['Marieke', 'Sem'] },
      codes: ['toestemming-voor-overdracht-ontbreekt', 'toestemming-voor-overdracht-ontbreekt'],
    },
    { situatie: 'met niemand', delen: { meegaand: 0 }, codes: ['niemand-gaat-mee'] },
    { situatie: 'naar onszelf', delen: { eigenGemeente: true }, codes: ['eigen-gemeente'] },
  ])('een overdracht $situatie', ({ delen, codes }) => {
    expect(
      codesOf(beletselenVoorOverdrachtBuiten({ eigenGemeente: false, meegaand: 1, zonderToestemming: [], ...delen })),
    ).toEqual(codes)
  })
})

describe('twee versies naast elkaar', () => {
  const behoefte = (id: string, stam: string) => ({
    id,
    stam,
    kringlidId: 'sem',
    domein: 'School',
    wet: null,
    omschrijving: `${stam} zegt ${id}`,
  })
  const weging = (id: string, stam: string) => ({
    id,
    stam: `w-${stam}`,
    behoefteStam: stam,
    stappen: eenLadder('voldoende'),
    uitkomst: 'eigen-kracht' as const,
    aanbodId: null,
    productId: null,
    tijdelijk: true,
    redenLangdurig: null,
  })
  it('zet nieuw eerst, dan gewijzigd (ook alleen de weging), dan vervallen, dan wat bleef', () => {
    const oud = eenInhoud({
      behoeften: [behoefte('1', 'blijft'), behoefte('2', 'gewogen'), behoefte('3', 'weg')],
      afwegingen: [weging('a', 'gewogen')],
    })
    const nieuw = eenInhoud({
      behoeften: [behoefte('1', 'blijft'), behoefte('2', 'gewogen'), behoefte('4', 'erbij')],
      afwegingen: [weging('b', 'gewogen')],
    })
    expect(vergelijk(oud, nieuw).map(({ stam, aard }) => [stam, aard])).toEqual([
      ['erbij', 'nieuw'],
      ['gewogen', 'gewijzigd'],
      ['weg', 'vervallen'],
      ['blijft', 'zelfde'],
    ])
  })
  it('naast niets is alles nieuw', () => {
    expect(vergelijk(undefined, eenInhoud({ behoeften: [behoefte('1', 'a')] })).map((rij) => rij.aard)).toEqual([
      'nieuw',
    ])
  })
})
