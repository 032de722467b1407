import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { naarPopolo, vanPopolo } from './popolo.ts'
import type { Raadsgegevens } from './raadsgegevens.ts'
import { beletselenVoorRaadsgegevens } from './raadsgegevenstoets.ts'

const tekst = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const dag = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((een) => een.toISOString().slice(0, 10))
const tijd = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((deel) => deel.map((n) => String(n).padStart(2, '0')).join(':'))
const ofNiet = <T>(een: fc.Arbitrary<T>) => fc.option(een, { nil: null })
const stemmen = fc.oneof(fc.constant({ voor: null, tegen: null }), fc.record({ voor: fc.nat(60), tegen: fc.nat(60) }))

const uitspraken = fc.array(
  fc
    .tuple(
      fc.record({
        uitkomst: fc.constantFrom(
          'aangenomen' as const,
          'verworpen' as const,
          'aangehouden' as const,
          'ingetrokken' as const,
        ),
        datum: dag,
      }),
      stemmen,
    )
    .map(([een, geteld]) => ({ ...een, ...geteld })),
  { maxLength: 3 },
)

const besluit = (fracties: string[], vergadering: fc.Arbitrary<number>) =>
  fc.record({
    vergadering,
    uitkomst: fc.constantFrom('aangenomen' as const, 'verworpen' as const, 'aangehouden' as const),
    datum: dag,
    amendementen: fc.nat(9),
    bron: ofNiet(tekst),
    stemverklaringen: fc.array(tekst, { maxLength: 2 }),
    verklaringen: fc.array(fc.record({ fractie: fc.constantFrom(...fracties), tekst }), { maxLength: 2 }),
    stemming: ofNiet(
      fc.record({
        voor: fc.nat(60),
        tegen: fc.nat(60),
        aanwezig: ofNiet(fc.nat(60)),
        zetels: ofNiet(fc.nat(60)),
        bron: ofNiet(tekst),
        perFractie: ofNiet(
          fc.array(fc.record({ fractie: fc.constantFrom(...fracties), voor: fc.nat(9), tegen: fc.nat(9) }), {
            maxLength: 3,
          }),
        ),
      }),
    ),
  })

const voorstel = (fracties: string[], vergaderingen: number, moties: number) => {
  const vergadering = fc.nat(Math.max(0, vergaderingen - 1))
  const lijst = <T>(een: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc.array(een, { maxLength: vergaderingen === 0 ? 0 : 3 })
  return fc.record({
    titel: tekst,
    griffienummer: tekst,
    nummer: tekst,
    datum: dag,
    vraagtGeld: fc.boolean(),
    bron: ofNiet(tekst),
    motie: moties === 0 ? fc.constant(null) : ofNiet(fc.nat(moties - 1)),
    secties: fc.array(
      fc.record({ soort: fc.constantFrom('aanleiding' as const, 'financien' as const), tekst, bron: tekst }),
      { maxLength: 2 },
    ),
    behandelingen: lijst(fc.record({ vergadering, advies: ofNiet(tekst) })),
    besluiten: lijst(besluit(fracties, vergadering)),
  })
}

/** What points at a proposal, at a meeting or at a motion points at one that is there. */
const metVoorstellen = (zonder: Omit<Raadsgegevens, 'voorstellen' | 'amendementen' | 'toezeggingen'>) =>
  fc
    .array(voorstel(zonder.fracties, zonder.vergaderingen.length, zonder.moties.length), { maxLength: 3 })
    .chain((voorstellen): fc.Arbitrary<Raadsgegevens> => {
      const bij = voorstellen.length === 0 ? fc.constant(null) : ofNiet(fc.nat(voorstellen.length - 1))
      return fc.record({
        fracties: fc.constant(zonder.fracties),
        vergaderingen: fc.constant(zonder.vergaderingen),
        moties: fc.constant(zonder.moties),
        vragen: fc.tuple(...zonder.vragen.map((vraag) => bij.map((plek) => ({ ...vraag, voorstel: plek })))),
        voorstellen: fc.constant(voorstellen),
        amendementen:
          voorstellen.length === 0
            ? fc.constant([])
            : fc.array(
                fc.record({
                  voorstel: fc.nat(voorstellen.length - 1),
                  nummer: tekst,
                  titel: tekst,
                  tekst,
                  fractie: fc.constantFrom(...zonder.fracties),
                  datum: dag,
                  uitspraken,
                }),
                { maxLength: 3 },
              ),
        toezeggingen: fc.array(
          fc.record({
            voorstel: bij,
            tekst,
            door: tekst,
            toegezegdOp: dag,
            moment: ofNiet(tekst),
            uiterlijk: ofNiet(dag),
            bron: ofNiet(tekst),
            afdoening: ofNiet(
              fc.record({ soort: fc.constantFrom('gestand' as const, 'vervallen' as const), datum: dag, stuk: tekst }),
            ),
          }),
          { maxLength: 3 },
        ),
      })
    })

/** Anything a house can hold, without asking whether it is allowed: the form must carry it all. */
const raadsgegevens: fc.Arbitrary<Raadsgegevens> = fc
  .uniqueArray(tekst, { minLength: 1, maxLength: 6 })
  .chain((fracties) =>
    fc.record({
      fracties: fc.constant(fracties),
      vergaderingen: fc.array(
        fc.record({
          soort: fc.constantFrom('forum' as const, 'raad' as const, 'raadstafel' as const),
          karakter: fc.constantFrom('beeldvormend' as const, 'oordeelsvormend' as const, 'besluitvormend' as const),
          openbaar: fc.boolean(),
          zaal: ofNiet(tekst),
          datum: dag,
          begin: tijd,
          eind: ofNiet(tijd),
          onderwerp: ofNiet(tekst),
          vervallen: ofNiet(tekst),
        }),
        { maxLength: 4 },
      ),
      moties: fc.array(
        fc.record({
          titel: tekst,
          datum: dag,
          dictum: ofNiet(tekst),
          nummers: fc.array(fc.record({ nummer: tekst, bron: tekst }), { minLength: 1, maxLength: 3 }),
          indieners: fc.subarray(fracties),
          uitspraken,
        }),
        { maxLength: 4 },
      ),
      vragen: fc.array(
        fc.record({
          voorstel: fc.constant(null),
          nummer: fc.integer({ min: 1, max: 999 }),
          fractie: fc.constantFrom(...fracties),
          tekst,
          thema: tekst,
          bron: tekst,
          gesteldOp: ofNiet(dag),
          antwoord: ofNiet(fc.record({ tekst, bron: tekst, beantwoordOp: ofNiet(dag) })),
        }),
        { maxLength: 4 },
      ),
    }),
  )
  .chain(metVoorstellen)

it('wat eruit gaat komt er zo weer in, ook door JSON heen', () => {
  fc.assert(
    fc.property(raadsgegevens, (een) => {
      const document = JSON.parse(JSON.stringify(naarPopolo(een)))
      const { gegevens, beletselen } = vanPopolo(document)
      expect({ gegevens, beletselen }).toEqual({ gegevens: een, beletselen: [] })
    }),
  )
})

describe('wat niet kan staat bij zijn rij', () => {
  const leeg: Raadsgegevens = {
    fracties: ['SP'],
    vergaderingen: [],
    moties: [],
    voorstellen: [],
    amendementen: [],
    toezeggingen: [],
    vragen: [],
  }
  const niets = {
    vergaderingen: new Set<string>(),
    motienummers: new Set<string>(),
    griffienummers: new Set<string>(),
    vragen: new Set<number>(),
  }
  const vandaag = datum('2026-11-10')
  const motie = {
    titel: 'x',
    datum: '2026-10-05',
    dictum: null,
    nummers: [{ nummer: 'M1', bron: 'griffie' }],
    indieners: ['SP'],
    uitspraken: [],
  }

  it('een verwijzing naar een fractie of een vraag die er niet is', () => {
    const document = naarPopolo({ ...leeg, moties: [motie] })
    document.motions[0]!.creator_ids = ['fractie-9']
    document.speeches.push({ id: 'a', type: 'answer', in_reply_to: 'vraag-9', text: 'x', sources: [{ note: 'y' }] })
    expect(vanPopolo(document).beletselen.map(({ code, veld }) => [code, veld])).toEqual([
      ['verwijzing-onbekend', 'speeches.0.in_reply_to'],
      ['verwijzing-onbekend', 'motions.0.creator_ids.0'],
    ])
  })

  it('een vergadering die op een andere dag eindigt', () => {
    const vergadering = {
      soort: 'raad' as const,
      datum: '2026-11-02',
      begin: '19:30',
      eind: '22:30',
      karakter: 'besluitvormend' as const,
      openbaar: true,
      zaal: null,
      onderwerp: null,
      vervallen: null,
    }
    const document = naarPopolo({ ...leeg, vergaderingen: [vergadering] })
    document.events[0]!.end_date = '2026-11-03T00:30'
    expect(vanPopolo(document).beletselen).toEqual([{ code: 'eind-andere-dag', veld: 'events.0.end_date' }])
  })

  it('een stem die niet klopt, een nummer dat er al is, een vergadering die eindigt voor zij begint', () => {
    const fout = beletselenVoorRaadsgegevens(
      {
        ...leeg,
        vergaderingen: [
          {
            soort: 'raad',
            datum: '2026-11-02',
            begin: '19:30',
            eind: '19:00',
            karakter: 'besluitvormend',
            openbaar: true,
            zaal: null,
            onderwerp: null,
            vervallen: '',
          },
        ],
        moties: [
          motie,
          { ...motie, uitspraken: [{ uitkomst: 'aangenomen', datum: '2026-10-06', voor: 6, tegen: 22 }] },
        ],
      },
      niets,
      vandaag,
      [],
    )
    expect(fout.map(({ code, veld }) => [code, veld])).toEqual([
      ['eind-voor-begin', 'events.0.end_date'],
      ['veld-verplicht', 'events.0.reden_vervallen'],
      ['motienummer-bestaat', 'motions.1.identifiers'],
      ['uitkomst-past-niet', 'motions.1.vote_events.0'],
    ])
    const bekend = { ...niets, motienummers: new Set(['M1']) }
    expect(codesOf(beletselenVoorRaadsgegevens({ ...leeg, moties: [motie] }, bekend, vandaag, []))).toEqual([
      'motienummer-bestaat',
    ])
  })

  const vergadering = {
    soort: 'raad' as const,
    datum: '2026-10-26',
    begin: '19:30',
    eind: null,
    karakter: 'besluitvormend' as const,
    openbaar: true,
    zaal: null,
    onderwerp: null,
    vervallen: null,
  }
  const stuk: Raadsgegevens['voorstellen'][number] = {
    titel: 'x',
    griffienummer: '2026-1',
    nummer: '1',
    datum: '2026-10-05',
    vraagtGeld: true,
    bron: null,
    motie: null,
    secties: [],
    behandelingen: [{ vergadering: 0, advies: null }],
    besluiten: [],
  }
  const uitslag: Raadsgegevens['voorstellen'][number]['besluiten'][number] = {
    vergadering: 0,
    uitkomst: 'aangenomen',
    datum: '2026-10-26',
    amendementen: 0,
    bron: null,
    stemverklaringen: [],
    verklaringen: [],
    stemming: null,
  }
  const geteld = { aanwezig: null, zetels: null, bron: null, perFractie: null }
  const fouten = (gegevens: Partial<Raadsgegevens>, bekend = niets) =>
    beletselenVoorRaadsgegevens({ ...leeg, vergaderingen: [vergadering], ...gegevens }, bekend, vandaag, []).map(
      ({ code, veld }) => [code, veld],
    )

  it.each([
    { situatie: 'klopt', besluiten: [uitslag], verwacht: [] },
    {
      situatie: 'heeft een uitslag die niet bij de stemmen past',
      besluiten: [{ ...uitslag, stemming: { voor: 6, tegen: 22, ...geteld } }],
      verwacht: [['uitkomst-past-niet', 'voorstellen.0.vote_events.0']],
    },
    {
      situatie: 'is op een andere dag genomen dan de vergadering',
      besluiten: [{ ...uitslag, datum: '2026-10-27' }],
      verwacht: [['besluit-zonder-behandeling', 'voorstellen.0.vote_events.0']],
    },
    {
      situatie: 'is al genomen',
      besluiten: [uitslag, uitslag],
      verwacht: [['besluit-bestaat', 'voorstellen.0.vote_events.1']],
    },
    {
      situatie: 'heeft twee verklaringen van een fractie',
      besluiten: [
        {
          ...uitslag,
          verklaringen: [
            { fractie: 'SP', tekst: 'a' },
            { fractie: 'SP', tekst: 'b' },
          ],
        },
      ],
      verwacht: [['stemverklaring-bestaat', 'voorstellen.0.vote_events.0']],
    },
  ])('een besluit dat $situatie', ({ besluiten, verwacht }) => {
    expect(fouten({ voorstellen: [{ ...stuk, besluiten }] })).toEqual(verwacht)
  })

  it('een voorstel, een amendement en een toezegging', () => {
    const amendement = { voorstel: 0, nummer: 'A1', titel: 'x', tekst: 'x', fractie: 'SP', datum: '2026-10-05' }
    const ronde = { uitkomst: 'verworpen' as const, datum: '2026-10-04', voor: 1, tegen: 2 }
    const toezegging = { voorstel: null, tekst: 'x', door: 'y', moment: null, uiterlijk: null, bron: null }
    const gegevens: Partial<Raadsgegevens> = {
      voorstellen: [stuk, { ...stuk, griffienummer: '' }, stuk],
      amendementen: [
        { ...amendement, uitspraken: [ronde] },
        { ...amendement, uitspraken: [] },
      ],
      toezeggingen: [
        { ...toezegging, toegezegdOp: '2026-12-01', afdoening: null },
        { ...toezegging, toegezegdOp: '2026-10-05', afdoening: { soort: 'gestand', datum: '2026-10-01', stuk: 'z' } },
      ],
    }
    expect(fouten(gegevens, { ...niets, griffienummers: new Set(['2026-1']) })).toEqual([
      ['griffienummer-bestaat', 'voorstellen.0.identifiers'],
      ['nummer-ontbreekt', 'voorstellen.1.identifiers'],
      ['griffienummer-bestaat', 'voorstellen.2.identifiers'],
      ['stemming-voor-indiening', 'amendments.0.vote_events.0'],
      ['amendement-bestaat', 'amendments.1.identifiers'],
      ['toezegging-in-toekomst', 'toezeggingen.0'],
      ['datum-past-niet', 'toezeggingen.1.afdoening'],
    ])
  })

  it('een verwijzing van een voorstel, een amendement of een toezegging naar wat er niet is', () => {
    const amendement = { voorstel: 0, nummer: 'A1', titel: 'x', tekst: 'x', fractie: 'SP', datum: '2026-10-05' }
    const document = naarPopolo({
      ...leeg,
      vergaderingen: [vergadering],
      voorstellen: [{ ...stuk, besluiten: [uitslag] }],
      amendementen: [{ ...amendement, uitspraken: [] }],
    })
    document.voorstellen![0]!.motion_id = 'motie-9'
    document.voorstellen![0]!.agenda[0]!.event_id = 'vergadering-9'
    document.voorstellen![0]!.vote_events[0]!.group_results = [{ group_id: 'fractie-9', counts: [] }]
    document.amendments![0]!.amends_id = 'voorstel-9'
    expect(vanPopolo(document).beletselen.map(({ code, veld }) => [code, veld])).toEqual([
      ['verwijzing-onbekend', 'voorstellen.0.motion_id'],
      ['verwijzing-onbekend', 'voorstellen.0.agenda.0.event_id'],
      ['verwijzing-onbekend', 'voorstellen.0.vote_events.0.group_results.0.group_id'],
      ['verwijzing-onbekend', 'amendments.0.amends_id'],
    ])
  })
})
