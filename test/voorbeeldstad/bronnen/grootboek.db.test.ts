import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesDeventer, leesKn25, leesNijkerk, leesZutphen, leesZwolle } from './index.ts'

/** Amounts of the ledger, in thousands of euros, copied by hand from the papers and from nothing in the product. */
const LIJNEN: readonly (readonly [regel: RegExp, bedragen: readonly number[], soort: string])[] = [
  [/^Community/, [150, 150, 150, 0], 'tijdelijk'],
  [/^Jongerenparticipatie/, [75, 0, 0, 0], 'eenmalig'],
  [/^Team Jeugd en Gezin/, [633, 633, 633, 633], 'structureel'],
  [/^Indicatievrije dagbesteding/, [500, 0, 0, 0], 'eenmalig'],
  [/ZorgDomein/, [25, 25, 25, 25], 'structureel'],
  [/^\(Her\)inrichten/, [50, 50, 50, 0], 'tijdelijk'],
  [/subsidieproces/i, [100, 100, 0, 0], 'tijdelijk'],
  [/^Financiële structuur/, [150, 0, 0, 0], 'eenmalig'],
  [/communicatie/i, [100, 0, 0, 0], 'eenmalig'],
  [/monitor sociaal domein/i, [95, 95, 95, 95], 'structureel'],
  [/^Programmamanager/, [50, 132, 0, 0], 'tijdelijk'],
  [/^Programmasecretaris/, [75, 0, 0, 0], 'eenmalig'],
  [/^Innovatieve lijnen/, [300, 0, 0, 0], 'eenmalig'],
  [/^Organisatie activiteiten/, [100, 0, 0, 0], 'eenmalig'],
]
const JAREN = [2025, 2026, 2027, 2028]
const SOMMEN = [2403, 1185, 953, 753]
const CLUSTERS: Record<string, readonly number[]> = {
  SB: [225, 150, 150, 0],
  IO: [1133, 633, 633, 633],
  II: [25, 25, 25, 25],
  BT: [150, 150, 50, 0],
  OR: [345, 95, 95, 95],
  PO: [525, 132, 0, 0],
}
const DUIZEND = 100_000

describe('de vijf stukken, ingevoerd zoals een gemeente dat doet', () => {
  let house: TestHouse
  // biome-ignore lint/suspicious/noExplicitAny: answers are read freely
  let kn25: any
  // biome-ignore lint/suspicious/noExplicitAny: answers are read freely
  let raad: any
  // biome-ignore lint/suspicious/noExplicitAny: answers are read freely
  const programmas: Record<string, any> = {}
  beforeAll(async () => {
    house = await openTestHouse()
    const voer = async (als: string, pad: string, body: unknown) => {
      const antwoord = await house.vraag(als, 'POST', pad, body)
      expect(antwoord.status, `${pad}: ${JSON.stringify(antwoord.body).slice(0, 400)}`).toBe(201)
      return antwoord.body
    }
    const lees = async (als: string, pad: string) => (await house.vraag(als, 'GET', pad)).body
    const { voorstelId } = await voer('controller', '/begroting/voorstellen', leesKn25())
    kn25 = await lees('controller', `/begroting/voorstellen/${voorstelId}`)
    const { bron, programma, raad: behandeling } = leesZutphen()
    const fracties = [...behandeling.behandelingen.flatMap(({ aanwezig }) => aanwezig), ...behandeling.vragen]
    for (const naam of new Set(fracties.map(({ fractie }) => fractie)))
      await voer('griffie', '/raad/fracties', { naam })
    const gelezen = await voer('griffie', '/raad/behandelingen', { behandeling, vraagtGeld: false, wijzigingen: [] })
    raad = await lees('griffie', `/raad/voorstellen/${gelezen.voorstelId}`)
    for (const [naam, pad, invoer] of [
      ['zutphen', '/ingevoerde-programmas', { bron, programma }],
      ['deventer', '/ingevoerde-rapportreeksen', leesDeventer()],
      ['nijkerk', '/ingevoerde-transformatieplannen', leesNijkerk()],
      ['zwolle', '/ingevoerde-transformatieplannen', leesZwolle()],
    ] as const) {
      const { programmaId } = await voer('programmasecretaris', pad, invoer)
      programmas[naam] = await lees('programmasecretaris', `/programmas/${programmaId}`)
    }
  })
  afterAll(() => house.close())

  const inJaar = (regel: { cellen: { jaar: number; saldo: number }[] }, jaar: number) =>
    regel.cellen.filter((cel) => cel.jaar === jaar).reduce((som, { saldo }) => som + saldo, 0) / DUIZEND
  const codes = (naam: string): string[] => programmas[naam].bevindingen.map((b: { code: string }) => b.code)
  const keer = (lijst: readonly string[], code: string) => lijst.filter((een) => een === code).length

  it('KN25: veertien regels, elk met zijn bedragen per jaar en zijn soort', () => {
    expect(kn25.regels).toHaveLength(LIJNEN.length)
    for (const [naam, bedragen, soort] of LIJNEN) {
      const gevonden = kn25.regels.filter((r: { naam: string }) => naam.test(r.naam))
      expect(gevonden.length, String(naam)).toBeGreaterThan(0)
      const regel = gevonden.find((r: { soort: string }) => r.soort === soort) ?? gevonden[0]
      expect([regel.naam, JAREN.map((jaar) => inJaar(regel, jaar))]).toEqual([regel.naam, bedragen])
    }
  })

  it('KN25: de som per jaar is de gedrukte tabel, per cluster ook, en 753 is structureel', () => {
    const kolommen = kn25.kolommen.map((k: { jaar: number; saldo: number; structureel: number }) => [
      k.jaar,
      k.saldo / DUIZEND,
      k.structureel / DUIZEND,
      (k.saldo - k.structureel) / DUIZEND,
    ])
    expect(kolommen).toEqual(JAREN.map((jaar, n) => [jaar, SOMMEN[n], 753, SOMMEN[n]! - 753]))
    expect(SOMMEN.map((som) => som - 753)).toEqual([1650, 432, 200, 0])
    const perCluster = Map.groupBy(kn25.regels as { cluster: string; cellen: never[] }[], ({ cluster }) => cluster)
    expect(
      Object.fromEntries(
        [...perCluster].map(([naam, regels]) => [
          naam,
          JAREN.map((jaar) => regels.reduce((som, regel) => som + inJaar(regel, jaar), 0)),
        ]),
      ),
    ).toEqual(CLUSTERS)
  })

  it('KN25: 252 + 252 + 129 = 633, en 50 + 82 = 132', () => {
    const regel = (naam: RegExp) => kn25.regels.find((r: { naam: string }) => naam.test(r.naam))
    const team = regel(/^Team Jeugd en Gezin/).bouwstenen.map((b: { gedrukt: number }) => b.gedrukt / DUIZEND)
    expect(team).toEqual([252, 252, 129])
    const [voorwaarde] = regel(/^Programmamanager/).voorwaarden
    expect([voorwaarde.bedrag / DUIZEND, inJaar(regel(/^Programmamanager/), 2025)]).toEqual([82, 50])
  })

  it('Zutphen 650 in drie delen, 22 tegen 6, twee behandelingen; Nijkerk 375 waarvan 100', () => {
    const delen = programmas.zutphen.onderdelen.map((o: { bedrag: number }) => o.bedrag / DUIZEND)
    expect(delen.toSorted()).toEqual([200, 200, 250])
    const [besluit] = raad.besluiten
    expect(JSON.stringify(besluit)).toMatch(/"voor":22.*"tegen":6|"tegen":6.*"voor":22/)
    expect(raad.behandelingen).toHaveLength(2)
    const { kosten } = leesNijkerk()
    expect([kosten!.bedrag / DUIZEND, kosten!.waarvan.map(({ bedrag }) => bedrag / DUIZEND)]).toEqual([375, [100]])
  })

  it('Deventer vier rapporten van een dag; Nijkerk 13 agendaregels, 15 principes, 7 verschuivingen', async () => {
    expect(programmas.deventer.rapporten).toHaveLength(4)
    expect(
      new Set(
        programmas.deventer.rapporten.map((r: { inhoud: { rapportagedatum: string } }) => r.inhoud.rapportagedatum),
      ),
    ).toEqual(new Set(['2021-07-22']))
    expect(programmas.nijkerk.agenda).toHaveLength(13)
    const nijkerk = programmas.nijkerk.id ?? programmas.nijkerk.programma?.id
    const geteld = async (tabel: string) =>
      (await house.owner.query(`select count(*)::int n from programma.${tabel} where programma_id = $1`, [nijkerk]))
        .rows[0].n
    expect([await geteld('principe'), await geteld('verschuiving'), await geteld('document')]).toEqual([15, 7, 11])
  })

  it.each([
    ['kosten van 2023 gestegen ten opzichte van 2026', 'jaren-omgekeerd', 1],
    ['een regel zonder jaar', 'jaar-ontbreekt', 1],
    ['lasten en baten staan in een andere cel', 'cellen-verschoven', 1],
    ['drie besparingslijnen genoemd en niet benoemd', 'verwezen-niet-genoemd', 1],
    ['een apart formulier dat er niet bij zit', 'formulier-ontbreekt', 1],
    ['lege capaciteitsvelden bij 633 aan formatie', 'veld-leeg-bij-formatie', 1],
  ] as const)('tegenspraak in K: %s', (_, code, minstens) => {
    const gevonden = kn25.opmerkingen.map((b: { code: string }) => b.code)
    expect(keer(gevonden, code), gevonden.join(' ')).toBeGreaterThanOrEqual(minstens)
  })

  it.each([
    ['het motienummer met een cijfer te veel', 'nummer-wijkt-af', 1],
    ['twee partijen zonder naam', 'fractie-zonder-naam', 2],
    ['een stemming van 28 zonder de omvang van de raad', 'raadsgrootte-onbekend', 1],
  ] as const)('tegenspraak in Z: %s', (_, code, minstens) => {
    const gevonden = raad.opmerkingen.map((b: { code: string }) => b.code)
    expect(keer(gevonden, code), gevonden.join(' ')).toBeGreaterThanOrEqual(minstens)
  })

  it.each([
    ['deventer', 'fase als veld tegen fase in de tekst', 'fase-tegenstrijdig', 2],
    ['deventer', 'een fase die ontbreekt', 'fase-ontbreekt', 1],
    ['deventer', 'het label van een ander blok', 'label-hoort-elders', 4],
    ['deventer', 'drie deelprojecten en een vierde', 'aantal-wijkt-af', 1],
    ['deventer', 'twee data over hetzelfde', 'datums-lopen-uiteen', 1],
    ['deventer', 'op koers en toch een risico of een krap tijdpad', 'op-koers-bij-', 2],
    ['nijkerk', 'inhoudsopgave tegen kop', 'kop-wijkt-af', 1],
    ['nijkerk', 'agenda niet op volgorde', 'agenda-niet-op-volgorde', 1],
    ['nijkerk', 'twee jaar tegen 2020-2024', 'looptijd-wijkt-af', 1],
    ['nijkerk', 'geld nodig en niet nodig', 'geld-nodig-en-niet-nodig', 1],
    ['nijkerk', 'een expertise die in de lijst ontbreekt', 'expertise-niet-in-lijst', 1],
    ['zwolle', 'vijf partners en vier namen', 'aantal-wijkt-af', 1],
    ['zwolle', 'sinds twee jaar', 'datum-betrekkelijk', 1],
  ] as const)('tegenspraak in %s: %s', (naam, _, code, minstens) => {
    const gevonden = codes(naam)
    const aantal = gevonden.filter((een) => een.startsWith(code)).length
    expect(aantal, gevonden.join(' ')).toBeGreaterThanOrEqual(minstens)
  })

  it('niets werd verbeterd: wat gedrukt stond, staat er nog zo', () => {
    expect(kn25.regels.find((r: { naam: string }) => /^Organisatie act/.test(r.naam)).zonderJaar).toBe(100 * DUIZEND)
    expect(JSON.stringify(raad.motie)).toContain('2020-M20027')
    const fasen = programmas.deventer.rapporten.map(
      (r: { inhoud: { fase: { veld: string | null } } }) => r.inhoud.fase.veld,
    )
    expect(fasen).toContain(null)
  })
})
