import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum, plusWeken } from '#values/datum.ts'
import { findDwangsomRegeling } from '#values/dwangsom.ts'
import type { Wet } from '#values/wet.ts'
import {
  type AanvraagFeiten,
  beletselenVoorAanvraag,
  beletselenVoorIngebrekestelling,
  beletselenVoorOpschorting,
  beletselenVoorVerlenging,
  dwangsomVan,
} from './aanvraag.ts'
import { beletselTeksten } from './beletselTeksten.ts'
import { klokkenBijMelding } from './klokken.ts'
import {
  beletselenVoorAfdoening,
  beletselenVoorHulpvraag,
  beletselenVoorTriage,
  kiesTeam,
  REGELINGEN,
  type TriageFeiten,
} from './melding.ts'
import { isInGebreke, statusVan, statusVanVerwijzing } from './status.ts'

describe('welke klok een hulpvraag start', () => {
  it.each([
    ['wmo', false, ['wmo-onderzoek']],
    ['jeugdwet', false, ['jeugdwet-besluit']],
    ['wgs', false, ['wgs-eerste-gesprek']],
    ['wgs', true, ['wgs-eerste-gesprek-dreigend']],
    ['participatiewet', false, []],
    ['overig', false, []],
  ] as const)('%s (spoed: %s)', (wet, spoed, codes) => {
    expect(klokkenBijMelding(wet, spoed).map((klok) => klok.code)).toEqual(codes)
  })
})

describe('de staat van een hulpvraag', () => {
  const feiten = { triage: null, verslagVerstrektOp: null, aanvraag: false, afgedaan: false }
  it.each([
    ['zonder triage', {}, 'nieuw'],
    ['met triage informatie', { triage: 'informatie' as const }, 'getrieerd'],
    ['met triage onderzoek', { triage: 'onderzoek' as const }, 'in-onderzoek'],
    ['met verslag', { triage: 'onderzoek' as const, verslagVerstrektOp: datum('2026-01-01') }, 'onderzocht'],
    ['met aanvraag', { aanvraag: true }, 'aanvraag-open'],
    ['met afdoening, wat er ook was', { aanvraag: true, afgedaan: true }, 'afgedaan'],
  ])('%s', (_, deel, status) => {
    expect(statusVan({ ...feiten, ...deel })).toBe(status)
  })
  it('van een verwijzing', () => {
    const leeg = { bevestigdOp: null, opgepaktOp: null, teruggegevenOp: null }
    const dag = datum('2026-01-01')
    expect(
      [leeg, { ...leeg, bevestigdOp: dag }, { ...leeg, opgepaktOp: dag }, { ...leeg, teruggegevenOp: dag }].map(
        statusVanVerwijzing,
      ),
    ).toEqual(['ontvangen', 'bevestigd', 'opgepakt', 'teruggegeven'])
  })
})

describe('in gebreke', () => {
  const uiterlijk = datum('2026-09-28')
  it.each([
    ['zonder ingebrekestelling', null, '2026-12-01', false],
    ['te vroeg gesteld', '2026-09-28', '2026-12-01', false],
    ['binnen twee weken na de ingebrekestelling', '2026-10-20', '2026-11-03', false],
    ['na twee weken', '2026-10-20', '2026-11-04', true],
  ])('%s', (_, ontvangen, vandaag, verwacht) => {
    expect(
      isInGebreke(
        ontvangen ? { ontvangenOp: datum(ontvangen), nog: plusWeken(datum(ontvangen), 2) } : null,
        uiterlijk,
        datum(vandaag),
      ),
    ).toBe(verwacht)
  })
  it.each([
    ['2026-11-03', 0],
    ['2026-11-04', 2300],
    ['2026-11-18', 14 * 2300 + 3500],
    ['2027-06-01', 14 * (2300 + 3500 + 4500)],
  ])('op %s is %i cent in geding', (vandaag, cents) => {
    const regel = {
      ontvangenOp: datum('2026-10-20'),
      nog: datum('2026-11-03'),
      stappen: findDwangsomRegeling(datum('2026-10-20'))!.stappen,
    }
    expect(dwangsomVan(regel, null, datum(vandaag))).toBe(cents)
    expect(dwangsomVan(null, null, datum(vandaag))).toBe(0)
  })
})

describe('een nieuwe hulpvraag', () => {
  const vraag = { persoonId: 'p', wet: 'wmo' as Wet, regeling: 'vervoer' }
  it.each([
    ['die al loopt', [{ ...vraag, status: 'in-onderzoek' as const }], ['hulpvraag-loopt-al']],
    ['die eerder is afgedaan', [{ ...vraag, status: 'afgedaan' as const }], []],
    ['voor een ander', [{ ...vraag, persoonId: 'q', status: 'nieuw' as const }], []],
    ['voor een andere regeling', [{ ...vraag, regeling: 'begeleiding', status: 'nieuw' as const }], []],
  ])('%s', (_, lopend, codes) => {
    expect(codesOf(beletselenVoorHulpvraag([vraag], lopend))).toEqual(codes)
  })
})

describe('triage', () => {
  const goed: TriageFeiten = {
    wet: 'jeugdwet',
    besluit: 'onderzoek',
    doel: 'x',
    heeftVeiligheidscheck: true,
    verhelderd: true,
    status: 'nieuw',
  }
  it.each([
    ['alles gedaan', {}, []],
    ['jeugd zonder veiligheidscheck', { heeftVeiligheidscheck: false }, ['veiligheidscheck-ontbreekt']],
    ['wmo zonder veiligheidscheck', { wet: 'wmo' as const, heeftVeiligheidscheck: false }, []],
    [
      'onderzoek zonder doel en zonder verheldering',
      { doel: ' ', verhelderd: false },
      ['vraag-achter-vraag-ontbreekt', 'doel-ontbreekt'],
    ],
    ['informatie zonder doel', { besluit: 'informatie' as const, doel: undefined, verhelderd: false }, []],
    ['al afgedaan', { status: 'afgedaan' as const }, ['al-afgedaan']],
  ])('%s', (_, deel, codes) => {
    expect(codesOf(beletselenVoorTriage({ ...goed, ...deel }))).toEqual(codes)
  })
})

describe('een aanvraag', () => {
  const goed: AanvraagFeiten = {
    wet: 'wmo',
    status: 'onderzocht',
    geboren: datum('1950-01-01'),
    genoemdOp: datum('2026-10-01'),
    ontvangenOp: datum('2026-10-20'),
    onderzoekTot: datum('2026-11-12'),
    wachtTot: datum('2026-10-29'),
    vandaag: datum('2026-11-10'),
    reden: undefined,
  }
  it.each([
    ['na het onderzoek', {}, []],
    ['tijdens het onderzoek', { status: 'in-onderzoek' as const }, ['onderzoek-loopt']],
    [
      'op de laatste dag van zes weken',
      { status: 'in-onderzoek' as const, ontvangenOp: datum('2026-11-12'), vandaag: datum('2026-12-01') },
      ['onderzoek-loopt'],
    ],
    [
      'na zes weken zonder verslag',
      { status: 'in-onderzoek' as const, ontvangenOp: datum('2026-11-13'), vandaag: datum('2026-12-01') },
      [],
    ],
    ['jeugd zonder onderzoek', { wet: 'jeugdwet' as const, status: 'nieuw' as const }, []],
    [
      'bijstand, 26 jaar, in de derde week',
      { wet: 'participatiewet' as const, geboren: datum('2000-01-01') },
      ['onder-27-binnen-vier-weken'],
    ],
    [
      'bijstand, 26 jaar, met reden',
      { wet: 'participatiewet' as const, geboren: datum('2000-01-01'), reden: 'dakloos' },
      [],
    ],
    [
      'bijstand, 26 jaar, na vier weken',
      { wet: 'participatiewet' as const, geboren: datum('2000-01-01'), ontvangenOp: datum('2026-10-29') },
      [],
    ],
    ['bijstand, 27 jaar', { wet: 'participatiewet' as const, geboren: datum('1999-10-01') }, []],
    [
      'in de toekomst en nog een keer',
      { status: 'aanvraag-open' as const, ontvangenOp: datum('2026-12-01') },
      ['aanvraag-loopt-al', 'datum-in-toekomst'],
    ],
    ['voor de melding', { ontvangenOp: datum('2026-09-30') }, ['aanvraag-voor-melding']],
  ])('%s', (_, deel, codes) => {
    expect(codesOf(beletselenVoorAanvraag({ ...goed, ...deel }))).toEqual(codes)
  })
})

describe('stilzetten, verlengen, in gebreke stellen', () => {
  const klok = { uiterlijk: datum('2026-11-20'), gestoptOp: null }
  const vandaag = datum('2026-11-10')
  it('stilzetten kan binnen de termijn, eenmaal tegelijk', () => {
    const nieuw = { begin: datum('2026-11-10'), eind: null }
    expect(codesOf(beletselenVoorOpschorting(nieuw, [], klok))).toEqual([])
    expect(
      codesOf(beletselenVoorOpschorting(nieuw, [{ begin: datum('2026-11-01'), eind: datum('2026-11-10') }], klok)),
    ).toEqual(['al-opgeschort'])
    expect(codesOf(beletselenVoorOpschorting({ begin: datum('2026-11-21') }, [], klok))).toEqual(['termijn-al-voorbij'])
    expect(codesOf(beletselenVoorOpschorting(nieuw, [], undefined))).toEqual(['geen-lopende-termijn'])
    expect(
      codesOf(beletselenVoorOpschorting({ begin: datum('2026-11-10'), eind: datum('2026-11-09') }, [], klok)),
    ).toEqual(['periode-omgekeerd'])
  })
  it('verlengen noemt een latere dag, en kan niet meer als de termijn voorbij is', () => {
    expect(codesOf(beletselenVoorVerlenging(datum('2026-12-01'), klok, vandaag))).toEqual([])
    expect(codesOf(beletselenVoorVerlenging(datum('2026-11-20'), klok, vandaag))).toEqual([
      'verlenging-zonder-nieuwe-termijn',
    ])
    expect(codesOf(beletselenVoorVerlenging(undefined, klok, datum('2026-11-21')))).toEqual([
      'verlenging-zonder-nieuwe-termijn',
      'termijn-al-voorbij',
    ])
  })
  it('in gebreke stellen kan pas na de termijn', () => {
    expect(codesOf(beletselenVoorIngebrekestelling(datum('2026-11-20'), klok, vandaag))).toEqual([
      'datum-in-toekomst',
      'termijn-nog-niet-voorbij',
    ])
    expect(codesOf(beletselenVoorIngebrekestelling(datum('2026-11-21'), klok, datum('2026-12-01')))).toEqual([])
    expect(
      codesOf(
        beletselenVoorIngebrekestelling(datum('2026-11-21'), { ...klok, gestoptOp: vandaag }, datum('2026-12-01')),
      ),
    ).toEqual(['geen-lopende-termijn'])
  })
})

it('een afdoening is definitief, en toekennen vraagt een besluit', () => {
  expect(codesOf(beletselenVoorAfdoening({ status: 'afgedaan', uitkomst: 'afgewezen', metBesluit: false }))).toEqual([
    'al-afgedaan',
    'besluit-nodig',
  ])
  expect(
    codesOf(beletselenVoorAfdoening({ status: 'aanvraag-open', uitkomst: 'toegekend', metBesluit: true })),
  ).toEqual([])
})

it('een hulpvraag landt bij het regionale team van haar taak, het team van haar wet, of de balie', () => {
  const teams = [
    { id: 'balie', soort: 'toegang', wetten: ['wmo'], taken: [] },
    { id: 'wmo', soort: 'uitvoerend', wetten: ['wmo'], taken: [] },
    { id: 'regio', soort: 'regionaal', wetten: ['wmo'], taken: ['beschermd-wonen'] },
  ]
  expect([
    kiesTeam(teams, 'wmo', null),
    kiesTeam(teams, 'wmo', 'beschermd-wonen'),
    kiesTeam(teams, 'overig', null),
    kiesTeam([], 'wmo', null),
  ]).toEqual(['wmo', 'regio', 'balie', undefined])
})

it('een hulpvraag landt bij het team dat haar regeling doet, ook als een ander team minder wetten kent', () => {
  const teams = [
    { id: 'wmo', soort: 'uitvoerend', wetten: ['wmo', 'jeugdwet'], taken: ['wmo 2015'] },
    { id: 'jeugd', soort: 'uitvoerend', wetten: ['wmo', 'jeugdwet', 'overig'], taken: ['jeugd'] },
    { id: 'balie', soort: 'toegang', wetten: ['jeugdwet'], taken: ['jeugd'] },
  ]
  expect([
    kiesTeam(teams, 'jeugdwet', null, 'jeugd'),
    kiesTeam(teams, 'jeugdwet', null, 'dyslexie'),
    kiesTeam(teams, 'participatiewet', null, 'jeugd'),
  ]).toEqual(['jeugd', 'wmo', 'balie'])
})

it('elke wet heeft regelingen, en elke tekst twee talen', () => {
  expect(Object.values(REGELINGEN).every((lijst) => lijst.length > 0)).toBe(true)
  expect(Object.values(beletselTeksten).filter(({ nl, en }) => nl.length < 5 || en.length < 5 || nl === en)).toEqual([])
})
