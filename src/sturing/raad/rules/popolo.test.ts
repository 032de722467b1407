import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { beletselenVoorRaadsgegevens, naarPopolo, type Raadsgegevens, vanPopolo } from './popolo.ts'

const tekst = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const dag = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((een) => een.toISOString().slice(0, 10))
const tijd = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((deel) => deel.map((n) => String(n).padStart(2, '0')).join(':'))
const ofNiet = <T>(een: fc.Arbitrary<T>) => fc.option(een, { nil: null })
const stemmen = fc.oneof(fc.constant({ voor: null, tegen: null }), fc.record({ voor: fc.nat(60), tegen: fc.nat(60) }))

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
          uitspraken: fc.array(
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
          ),
        }),
        { maxLength: 4 },
      ),
      vragen: fc.array(
        fc.record({
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
  const leeg: Raadsgegevens = { fracties: ['SP'], vergaderingen: [], moties: [], vragen: [] }
  const niets = { vergaderingen: new Set<string>(), motienummers: new Set<string>(), vragen: new Set<number>() }
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
})
