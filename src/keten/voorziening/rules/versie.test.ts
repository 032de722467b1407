import { describe, expect, it } from 'vitest'
import { codesOf } from '#values/beletsel.ts'
import { datum } from '#values/datum.ts'
import { eenLopende, vanaf } from '../testing.ts'
import { beletselenVoorVerbruik } from './verbruik.ts'
import {
  beletselenVoorBudget,
  beletselenVoorRekOp,
  beletselenVoorTrekIn,
  beletselenVoorVerwijder,
  beletselenVoorVolume,
  type Lopend,
  type TrekIn,
  type Verbruikt,
} from './versie.ts'

const VANDAAG = datum('2026-11-10')
const gebruikt = (anders: Partial<Verbruikt> = {}): Verbruikt => ({
  eenheid: '04',
  volume: 30,
  bedrag: 187_500,
  regels: 3,
  laatste: datum('2026-10-31'),
  ...anders,
})
const totaal = { volume: 40, eenheid: '04' as const, frequentie: 6 as const }

describe('een toewijzing onder hetzelfde nummer', () => {
  it.each([
    { situatie: 'tot een latere dag', eind: datum('2027-03-31'), anders: {}, codes: [] },
    { situatie: 'zonder einde', eind: null, anders: {}, codes: [] },
    { situatie: 'tot dezelfde dag', eind: datum('2026-12-31'), anders: {}, codes: ['niet-later'] },
    { situatie: 'tot een eerdere dag', eind: datum('2026-11-30'), anders: {}, codes: ['niet-later'] },
    {
      situatie: 'nadat zij al is afgelopen (OP380)',
      eind: datum('2027-01-31'),
      anders: { looptijd: vanaf('2026-01-01', '2026-11-09') },
      codes: ['eist-nieuw-nummer'],
    },
    {
      situatie: 'op haar laatste dag',
      eind: datum('2027-01-31'),
      anders: { looptijd: vanaf('2026-01-01', '2026-11-10') },
      codes: [],
    },
    {
      situatie: 'terwijl zij al zonder einde loopt',
      eind: datum('2027-01-31'),
      anders: { looptijd: vanaf('2026-01-01') },
      codes: ['niet-later'],
    },
  ])('oprekken $situatie: $codes', ({ eind, anders, codes }) => {
    expect(codesOf(beletselenVoorRekOp(eind, eenLopende(anders), VANDAAG))).toEqual(codes)
  })

  it.each<{ situatie: string; wijziging: Partial<TrekIn>; anders?: Partial<Lopend>; codes: string[] }>([
    { situatie: 'per eind van de maand', wijziging: {}, codes: [] },
    { situatie: 'per vandaag', wijziging: { eind: VANDAAG }, codes: [] },
    {
      situatie: 'per gisteren zonder overleg (OP186)',
      wijziging: { eind: datum('2026-11-09') },
      codes: ['in-verleden-zonder-overleg'],
    },
    { situatie: 'per gisteren in overleg', wijziging: { eind: datum('2026-11-09'), instemming: true }, codes: [] },
    { situatie: 'op een latere dag', wijziging: { eind: datum('2027-01-01') }, codes: ['niet-eerder'] },
    {
      situatie: 'voor het begin',
      wijziging: { eind: datum('2025-12-31'), instemming: true },
      codes: ['eind-voor-begin'],
    },
    { situatie: 'met reden 13, die alleen verwijdert', wijziging: { reden: '13' }, codes: ['reden-onbekend'] },
    { situatie: 'met de vervallen reden 01', wijziging: { reden: '01' }, codes: ['reden-onbekend'] },
    {
      situatie: 'voor de laatste goedgekeurde dag (V5)',
      wijziging: { eind: datum('2026-10-15'), instemming: true },
      anders: { verbruik: [gebruikt()] },
      codes: ['verbruik-na-einde'],
    },
    {
      situatie: 'op de laatste goedgekeurde dag',
      wijziging: { eind: datum('2026-10-31'), instemming: true },
      anders: { verbruik: [gebruikt()] },
      codes: [],
    },
  ])('intrekken $situatie: $codes', ({ wijziging, anders, codes }) => {
    expect(
      codesOf(
        beletselenVoorTrekIn(
          { eind: datum('2026-11-30'), reden: '05', instemming: false, ...wijziging },
          eenLopende(anders),
          VANDAAG,
        ),
      ),
    ).toEqual(codes)
  })

  it.each<{
    situatie: string
    volume: number
    instemming?: boolean
    maximum?: number
    anders?: Partial<Lopend>
    codes: string[]
  }>([
    { situatie: 'van een totaal omhoog', volume: 50, codes: [] },
    { situatie: 'van een totaal boven het besluit', volume: 50, maximum: 45, codes: ['omvang-boven-besluit'] },
    { situatie: 'van een totaal omlaag zonder overleg (OP298)', volume: 35, codes: ['instemming-ontbreekt'] },
    { situatie: 'van een totaal omlaag in overleg', volume: 35, instemming: true, codes: [] },
    {
      situatie: 'van een totaal tot onder wat is goedgekeurd',
      volume: 29,
      instemming: true,
      anders: { verbruik: [gebruikt()] },
      codes: ['onder-verbruik'],
    },
    { situatie: 'naar nul', volume: 0, instemming: true, codes: ['volume-niet-positief'] },
    { situatie: 'naar een negatief aantal', volume: -5, instemming: true, codes: ['volume-niet-positief'] },
    {
      situatie: 'per week (OP257)',
      volume: 3,
      anders: { omvang: { volume: 2, eenheid: '04', frequentie: 2 } },
      codes: ['eist-nieuw-nummer'],
    },
  ])('een ander volume $situatie: $codes', ({ volume, instemming = false, maximum, anders, codes }) => {
    expect(
      codesOf(beletselenVoorVolume(volume, instemming, eenLopende({ omvang: totaal, ...anders }), maximum)),
    ).toEqual(codes)
  })

  it.each<{ situatie: string; budget: number; instemming?: boolean; anders?: Partial<Lopend>; codes: string[] }>([
    { situatie: 'omhoog', budget: 600_000, codes: [] },
    { situatie: 'omlaag zonder overleg (OP299)', budget: 400_000, codes: ['instemming-ontbreekt'] },
    {
      situatie: 'onder wat is goedgekeurd',
      budget: 100_000,
      instemming: true,
      anders: { verbruik: [gebruikt()] },
      codes: ['onder-verbruik'],
    },
    { situatie: 'waar geen budget was', budget: 100_000, anders: { budget: null }, codes: ['eist-nieuw-nummer'] },
  ])('een ander budget $situatie: $codes', ({ budget, instemming = false, anders, codes }) => {
    expect(codesOf(beletselenVoorBudget(budget, instemming, eenLopende({ budget: 500_000, ...anders })))).toEqual(codes)
  })

  it.each([
    { situatie: 'waarop niets is goedgekeurd', verbruik: [], codes: [] },
    { situatie: 'waarop iets is goedgekeurd (TR385)', verbruik: [gebruikt()], codes: ['verbruik-aanwezig'] },
    { situatie: 'waarvan alles is gecrediteerd', verbruik: [gebruikt({ regels: 0, volume: 0, bedrag: 0 })], codes: [] },
  ])('verwijderen $situatie: $codes', ({ verbruik, codes }) => {
    expect(codesOf(beletselenVoorVerwijder(eenLopende({ verbruik })))).toEqual(codes)
  })

  it.each<{
    situatie: string
    volume: number
    bedrag?: number
    isCredit?: boolean
    anders?: Partial<Lopend>
    codes: string[]
  }>([
    { situatie: 'dat precies past', volume: 10, codes: [] },
    { situatie: 'van 601 minuten waar 10 uur over is (TR322)', volume: 601, anders: {}, codes: ['boven-omvang'] },
    {
      situatie: 'boven het budget (TR369)',
      volume: 1,
      bedrag: 400_000,
      anders: { budget: 500_000 },
      codes: ['boven-budget'],
    },
    { situatie: 'als credit', volume: 1000, isCredit: true, codes: [] },
  ])('verbruik $situatie: $codes', ({ volume, bedrag = 1000, isCredit = false, anders, codes }) => {
    const toewijzing = eenLopende({ omvang: totaal, ...anders })
    const eenheid = volume > 100 ? ('01' as const) : ('04' as const)
    expect(
      codesOf(
        beletselenVoorVerbruik(
          { periode: vanaf('2026-10-01', '2026-10-31'), volume, eenheid, bedrag, isCredit },
          toewijzing,
          [gebruikt()],
        ),
      ),
    ).toEqual(codes)
  })
})
