import { describe, expect, it } from 'vitest'
import { bevindingenVanVoorstel } from '#sturing/begroting/index.ts'
import { bevindingenVanBehandeling } from '#sturing/raad/index.ts'
import { leesDeventer, leesKn25, leesNijkerk, leesZutphen, leesZwolle } from '#test/voorbeeldstad/bronnen/index.ts'
import { codesOf } from '#values/beletsel.ts'
import { agendaOpDatum, periodeVan } from './agenda.ts'
import { bevindingenVanPlan, bevindingenVanProgramma } from './plantoets.ts'
import { bevindingenVanReeks } from './rapporttoets.ts'
import { PROGRAMMABEVINDINGEN, uitlegVanProgrammabevinding } from './teksten.ts'

const deventer = leesDeventer()
const nijkerk = leesNijkerk()
const zwolle = leesZwolle()
const { programma, raad } = leesZutphen()

const alle = {
  K: bevindingenVanVoorstel(leesKn25()),
  Z: [...bevindingenVanBehandeling(raad), ...bevindingenVanProgramma(programma)],
  D: bevindingenVanReeks(deventer.rapporten),
  N: bevindingenVanPlan(nijkerk),
  W: bevindingenVanPlan(zwolle),
}

describe('de tegenstrijdigheden in de bronnen', () => {
  it.each([
    ['1 jaren in onmogelijke volgorde', 'K', 'jaren-omgekeerd', ['K:113']],
    ['2 een regel zonder jaar', 'K', 'jaar-ontbreekt', ['K:107']],
    ['2 cellen verschoven', 'K', 'cellen-verschoven', ['K:11-15']],
    ['3 besparingslijnen niet genoemd', 'K', 'verwezen-niet-genoemd', ['K:47']],
    ['3 aparte formulieren ontbreken', 'K', 'formulier-ontbreekt', ['K:25', 'K:43']],
    [
      '3 velden leeg terwijl om formatie gevraagd wordt',
      'K',
      'veld-leeg-bij-formatie',
      ['K:127-128', 'K:127-128', 'K:127-128'],
    ],
    ['4 twee nummers voor een motie', 'Z', 'nummer-wijkt-af', ['Z:105']],
    ['4 fracties zonder naam', 'Z', 'fractie-zonder-naam', ['Z:160', 'Z:162']],
    ['5 fase anders dan de tekst', 'D', 'fase-tegenstrijdig', ['D:51', 'D:86']],
    ['5 fase leeg', 'D', 'fase-ontbreekt', ['D:119']],
    [
      '5 planning onder een verkeerd label',
      'D',
      'label-hoort-elders',
      ['D:32-33', 'D:70-71', 'D:105-106', 'D:138-139'],
    ],
    ['5 drie deelprojecten terwijl er een vierde is', 'D', 'aantal-wijkt-af', ['D:47']],
    ['5 twee datums voor de nieuwe situatie', 'D', 'datums-lopen-uiteen', ['D:117']],
    ['5 op koers naast een ambitieus tijdpad', 'D', 'op-koers-bij-vertraging', ['D:105-106']],
    ['5 op koers naast een risico', 'D', 'op-koers-bij-risico', ['D:20-21', 'D:102-103']],
    ['6 inhoudsopgave en kop verschillen', 'N', 'kop-wijkt-af', ['N:16,90']],
    ['6 agenda niet op volgorde', 'N', 'agenda-niet-op-volgorde', ['N:321']],
    ['6 twee jaar tegenover 2020-2024', 'N', 'looptijd-wijkt-af', ['N:302']],
    ['6 geld nodig en niet nodig', 'N', 'geld-nodig-en-niet-nodig', ['N:302']],
    ['7 vijf partners, vier genoemd', 'W', 'aantal-wijkt-af', ['W:14']],
    ['7 betrekkelijke datum', 'W', 'datum-betrekkelijk', ['W:25']],
    ['8 expertise bij een team, niet in de lijst', 'N', 'expertise-niet-in-lijst', ['N:237', 'N:238', 'N:238']],
  ] as const)('%s', (_, stuk, code, bronnen) => {
    expect(alle[stuk].filter((b) => b.code === code).map(({ bron }) => bron)).toEqual(bronnen)
  })

  it('meldt in de Deventer rapporten niets anders dan dat', () => {
    expect(codesOf(alle.D)).toHaveLength(12)
    expect(alle.D.filter(({ plaats }) => plaats.startsWith('D4')).map(({ code }) => code)).toEqual([
      'fase-ontbreekt',
      'label-hoort-elders',
      'datums-lopen-uiteen',
    ])
  })

  it('heeft bij elke bevinding een uitleg in twee talen', () => {
    expect(PROGRAMMABEVINDINGEN.length).toBeGreaterThan(20)
    const eigen = [...alle.D, ...alle.N, ...alle.W, ...bevindingenVanProgramma(programma)]
    expect(eigen.map(uitlegVanProgrammabevinding).filter((uitleg) => !uitleg?.nl || uitleg.nl === uitleg.en)).toEqual(
      [],
    )
  })
})

describe('de aantallen en sommen in de bronnen', () => {
  it('Zutphen: 200 + 200 + 250 = 650, vier principes, dekking nog niet beslist', () => {
    expect(programma.onderdelen.map(({ bedrag }) => bedrag)).toEqual([20_000_000, 20_000_000, 25_000_000])
    expect(programma.totaal.bedrag).toBe(65_000_000)
    expect(programma.principes).toHaveLength(4)
    expect(codesOf(bevindingenVanProgramma(programma))).toEqual(['dekking-open', 'einde-zonder-dag'])
  })

  it('Nijkerk: 15 principes, 7 verschuivingen, 7 lijnen, 13 agendaregels, 12 expertises, 4 teams, 4 gebiedsteams', () => {
    const groepen = Object.groupBy(nijkerk.principes!, ({ groep }) => groep)
    expect(Object.entries(groepen).map(([groep, deel]) => [groep, deel.length])).toEqual([
      ['inhoudelijk', 5],
      ['organisatorisch', 5],
      ['sturing', 5],
    ])
    expect(
      [
        nijkerk.verschuivingen,
        nijkerk.investeringslijnen,
        nijkerk.agenda,
        nijkerk.expertises,
        nijkerk.teams,
        nijkerk.documenten,
      ].map((lijst) => lijst!.length),
    ).toEqual([7, 7, 13, 12, 4, 11])
    expect(nijkerk.gebiedsteams!.aantal).toBe(4)
    expect([nijkerk.kosten!.bedrag, nijkerk.kosten!.waarvan[0]!.bedrag]).toEqual([37_500_000, 10_000_000])
  })

  it('Nijkerk: de agenda op datum begint in september en eindigt in april tot en met juni', () => {
    const gesorteerd = agendaOpDatum(nijkerk.agenda!)
    expect(gesorteerd.map(({ volgorde }) => volgorde)).toEqual([1, 3, 4, 5, 6, 7, 2, 8, 9, 10, 11, 12, 13])
    expect(periodeVan(gesorteerd.at(-1)!.wanneer)).toEqual({ begin: '2021-04-01', eind: '2021-06-30' })
  })

  it('Deventer: vier rapporten van een dag, alle aspecten op koers, alle afwijkingen nee', () => {
    expect(deventer.rapporten.map(({ rapportagedatum }) => rapportagedatum)).toEqual(Array(4).fill('2021-07-22'))
    expect(new Set(deventer.rapporten.flatMap((r) => r.aspecten.map((a) => a.status)))).toEqual(new Set(['Op koers']))
    expect(deventer.rapporten.flatMap((r) => r.afwijkingen).filter((a) => a.antwoord === 'nee')).toHaveLength(16)
    expect(deventer.rapporten.map(({ fase }) => fase.veld)).toEqual([
      'Realisatiefase',
      'Verkenningsfase',
      'Verkenningsfase',
      null,
    ])
    expect(deventer.rapporten.map(({ project }) => project.nummer).toSorted()).toEqual([1, 2, 3, 4])
  })

  it('Zwolle: 186 miljoen, drie schillen', () => {
    expect(zwolle.kerncijfers![0]!.bedrag).toBe(18_600_000_000)
    expect(zwolle.schillen).toHaveLength(3)
  })
})
