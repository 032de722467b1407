import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { beletselenVoorHerroeping, beletselenVoorStart, beletselenVoorStop } from './levering.ts'
import { type Leveringsmelding, standVanLevering } from './status.ts'

const start = (begin: string): Leveringsmelding => ({
  id: `start ${begin}`,
  soort: 'start',
  begindatum: datum(begin),
  einddatum: null,
  reden: null,
})
const stop = (begin: string, eind: string, reden: string): Leveringsmelding => ({
  id: `stop ${eind}`,
  soort: 'stop',
  begindatum: datum(begin),
  einddatum: datum(eind),
  reden,
})
const EEN = '2026-02-01'
const NIEUW = '2026-06-01'

describe('levering', () => {
  it.each([
    { situatie: 'zonder meldingen', meldingen: [], stand: 'niet gestart' },
    { situatie: 'na een start', meldingen: [start(EEN)], stand: 'loopt' },
    {
      situatie: 'na een tijdelijke stop',
      meldingen: [start(EEN), stop(EEN, '2026-04-30', '20')],
      stand: 'onderbroken',
    },
    {
      situatie: 'na een tijdelijke stop en een nieuwe start',
      meldingen: [start(EEN), stop(EEN, '2026-04-30', '20'), start(NIEUW)],
      stand: 'loopt',
    },
    {
      situatie: 'na een tijdelijke en dan een gewone stop',
      meldingen: [start(EEN), stop(EEN, '2026-04-30', '20'), stop(EEN, '2026-04-30', '19')],
      stand: 'beeindigd',
    },
    { situatie: 'na een stop', meldingen: [start(EEN), stop(EEN, '2026-04-30', '19')], stand: 'beeindigd' },
  ])('$situatie is $stand', ({ meldingen, stand }) => {
    expect(standVanLevering(meldingen)).toBe(stand)
  })

  it.each([
    { situatie: 'de eerste keer', meldingen: [], codes: [] },
    { situatie: 'terwijl er een loopt (TR326)', meldingen: [start(EEN)], codes: ['start-loopt'] },
    { situatie: 'na een tijdelijke stop', meldingen: [start(EEN), stop(EEN, '2026-04-30', '20')], codes: [] },
    {
      situatie: 'met een begindatum die al is gebruikt',
      begin: EEN,
      meldingen: [start(EEN), stop(EEN, '2026-04-30', '20')],
      codes: ['start-loopt'],
    },
  ])('een start $situatie: $codes', ({ begin = NIEUW, meldingen, codes }) => {
    expect(codesOf(beletselenVoorStart(datum(begin), meldingen))).toEqual(codes)
  })

  it.each([
    { situatie: 'op zijn start', meldingen: [start(EEN)], codes: [] },
    { situatie: 'zonder start (OP072)', meldingen: [], codes: ['geen-start'] },
    { situatie: 'op een andere begindatum (TR382)', meldingen: [start(NIEUW)], codes: ['geen-start'] },
    {
      situatie: 'na een gewone stop (TR415)',
      meldingen: [start(EEN), stop(EEN, '2026-03-01', '19')],
      codes: ['definitief-gestopt'],
    },
    { situatie: 'na een tijdelijke stop', meldingen: [start(EEN), stop(EEN, '2026-03-01', '20')], codes: [] },
    {
      situatie: 'die nog eens tijdelijk is (TR413)',
      reden: '20',
      meldingen: [start(EEN), stop(EEN, '2026-03-01', '20')],
      codes: ['al-tijdelijk-gestopt'],
    },
    {
      situatie: 'die voor de tijdelijke stop ligt (TR414)',
      eind: '2026-02-28',
      meldingen: [start(EEN), stop(EEN, '2026-03-01', '20')],
      codes: ['stop-voor-eerdere-stop'],
    },
    { situatie: 'die eindigt voor zij begon', eind: '2026-01-31', meldingen: [start(EEN)], codes: ['eind-voor-begin'] },
    { situatie: 'met een reden van de andere wet', reden: '32', meldingen: [start(EEN)], codes: ['reden-onbekend'] },
  ])('een stop $situatie: $codes', ({ eind = '2026-04-30', reden = '19', meldingen, codes }) => {
    expect(
      codesOf(beletselenVoorStop({ begindatum: datum(EEN), einddatum: datum(eind), reden }, meldingen, 'wmo')),
    ).toEqual(codes)
  })

  it('een code geldt pas vanaf haar dag: 38 in de jeugdhulp sinds april 2022', () => {
    const meldingen = [start('2022-01-01')]
    const op = (eind: string) =>
      codesOf(
        beletselenVoorStop(
          { begindatum: datum('2022-01-01'), einddatum: datum(eind), reden: '38' },
          meldingen,
          'jeugdwet',
        ),
      )
    expect([op('2022-03-31'), op('2022-04-01')]).toEqual([['reden-onbekend'], []])
  })

  it('een start wordt niet herroepen voor zijn stop (TR071)', () => {
    const meldingen = [start(EEN), stop(EEN, '2026-04-30', '19')]
    expect(codesOf(beletselenVoorHerroeping(meldingen[0]!, meldingen))).toEqual(['stop-al-gemeld'])
    expect(codesOf(beletselenVoorHerroeping(meldingen[1]!, meldingen))).toEqual([])
    expect(codesOf(beletselenVoorHerroeping(meldingen[0]!, [meldingen[0]!]))).toEqual([])
  })
})
