import { describe, expect, it } from 'vitest'
import { isBsn } from '#values/bsn.ts'
import { datum } from '#values/datum.ts'
import { declaratieregels, genereerStad, type Stad, wijkenGeojson } from './index.ts'
import { inwonersOp, vingerafdruk } from './tellen.ts'

const VANDAAG = datum('2026-11-10')
const stad = (extra: Partial<Parameters<typeof genereerStad>[0]> = {}): Stad =>
  genereerStad({ inwoners: 3000, jaren: 3, seed: 7, vandaag: VANDAAG, gemeente: '9901', ...extra })
const klein = stad()
const delen = (s: Stad) => [
  s.inrichting,
  s.huishouden,
  s.aanbod,
  s.toegang,
  s.plan,
  s.ervaring,
  s.contract,
  s.voorziening,
  { declaraties: s.declaratie.declaraties },
]
type Rij = Record<string, unknown>
const tabellen = (s: Stad): [string, Rij[]][] => delen(s).flatMap((deel) => Object.entries(deel) as [string, Rij[]][])

describe('dezelfde invoer geeft dezelfde stad', () => {
  it.each([{ inwoners: 800 }, { inwoners: 3000 }, { inwoners: 900, gemeente: '9902' }, { inwoners: 700, jaren: 5 }])(
    'met $inwoners inwoners',
    (extra) => {
      expect(vingerafdruk(stad(extra))).toBe(vingerafdruk(stad(extra)))
    },
  )
  it('en een andere seed een andere stad', () => {
    expect(vingerafdruk(stad({ seed: 8 }))).not.toBe(vingerafdruk(klein))
  })
  it('en een schok verandert de instroom', () => {
    const schok = stad({
      schok: { label: 'proef', begin: datum('2025-03-01'), eind: datum('2025-06-30'), factor: 0.3 },
    })
    const meldingen = (s: Stad) =>
      s.voorziening.toewijzingen.filter(
        (t) => t.versies[0]!.ingangsdatum >= '2025-03-01' && t.versies[0]!.ingangsdatum <= '2025-06-30',
      ).length
    expect(meldingen(schok)).toBeLessThan(meldingen(klein) * 0.8)
  })
})

describe('alles wijst naar iets dat er is', () => {
  it('elk kenmerk is een uuid van versie 7 en komt een keer voor, ook over twee gemeenten', () => {
    const ids = new Set<string>()
    let aantal = 0
    for (const s of [klein, stad({ gemeente: '9902', inwoners: 900 })])
      for (const [naam, rijen] of tabellen(s)) {
        if (naam === 'samenwerkingen') continue
        for (const rij of rijen) {
          if (typeof rij.id !== 'string') continue
          // A person of the cast who moved stands in both files, under one id in the cast.
          if (['personen', 'huishoudens'].includes(naam) && ids.has(rij.id)) continue
          expect(rij.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
          ids.add(rij.id)
          aantal++
        }
      }
    expect(ids.size).toBe(aantal)
    expect(aantal).toBeGreaterThan(20_000)
  })

  it.each(['9901', '9902'])('elke verwijzing in %s klopt', (gemeente) => {
    const s = gemeente === '9901' ? klein : stad({ gemeente, inwoners: 900 })
    const { personen, huishoudens } = s.huishouden
    const doel: Record<string, readonly { id: string }[]> = {
      persoon: personen,
      gerelateerde: personen,
      kind: personen,
      drager: personen,
      voor: personen,
      huishouden: huishoudens,
      melding: s.toegang.meldingen,
      hulpvraag: s.toegang.hulpvragen,
      aanvraag: s.toegang.aanvragen,
      verwijzing: s.toegang.verwijzingen,
      besluit: s.voorziening.besluiten,
      grondslag: s.voorziening.grondslagen,
      voorziening: s.voorziening.voorzieningen,
      toewijzing: s.voorziening.toewijzingen,
      plan: s.plan.plannen,
      kringlid: s.plan.kringleden,
      behoefte: s.plan.behoeften,
      afweging: s.plan.afwegingen,
      gevraagdeVoorziening: s.plan.gevraagdeVoorzieningen,
      product: s.aanbod.producten,
      aanbieder: s.contract.aanbieders,
      contract: s.contract.contracten,
      contractproduct: s.contract.contractproducten,
      organisatie: s.aanbod.organisaties,
      verhaal: s.ervaring.verhalen,
      behandelaar: s.inrichting.medewerkers,
      medewerker: s.inrichting.medewerkers,
      aanspreekpunt: s.inrichting.medewerkers,
      beoordelaar: s.inrichting.medewerkers,
      opsteller: s.inrichting.medewerkers,
      team: s.inrichting.teams,
      subsidie: s.contract.subsidies,
      regeling: s.contract.regelingen,
      aanbod: s.aanbod.aanbod,
    }
    const bekend = new Map(Object.entries(doel).map(([veld, rijen]) => [veld, new Set(rijen.map((r) => r.id))]))
    let nagegaan = 0
    const los = new Set<string>()
    for (const [naam, rijen] of tabellen(s))
      for (const rij of rijen)
        for (const [veld, ids] of bekend) {
          const waarde = rij[veld]
          // In a triage `besluit` is a word and in a hulpvraag `regeling` an expertise: no references.
          if (
            typeof waarde !== 'string' ||
            (naam === 'triages' && veld === 'besluit') ||
            (veld === 'regeling' && naam !== 'subsidies')
          )
            continue
          nagegaan++
          if (!ids.has(waarde)) los.add(`${naam}.${veld}`)
        }
    expect([...los]).toEqual([])
    expect(nagegaan).toBeGreaterThan(10_000)
  })

  it('niets is gebeurd na vandaag, geen periode loopt achteruit', () => {
    // What is planned, agreed or granted may lie ahead.
    const vooruit = new Set([
      'gepland',
      'streefdatum',
      'wanneer',
      'evaluatieOp',
      'herzienOp',
      'achttienOp',
      'uiterlijk',
      'norm',
      'gewensteIngangsdatum',
      'begin',
      'eind',
      'nieuweTermijn',
    ])
    const fout = new Set<string>()
    for (const [naam, rijen] of tabellen(klein))
      for (const rij of rijen) {
        for (const [veld, waarde] of Object.entries(rij))
          if (typeof waarde === 'string' && /^\d{4}-\d\d-\d\d$/.test(waarde) && waarde > VANDAAG && !vooruit.has(veld))
            fout.add(`${naam}.${veld} na vandaag`)
        const periode = (rij.periode ?? rij.geldig ?? rij) as { begin?: string; eind?: string | null }
        if (periode.begin && periode.eind && periode.eind < periode.begin) fout.add(`${naam} achteruit`)
      }
    expect([...fout]).toEqual([])
  })
})

describe('bevolking', () => {
  it('elk BSN voldoet aan de 11-proef en is van een persoon', () => {
    const nummers = [klein, stad({ gemeente: '9902', inwoners: 900 })].flatMap((s) =>
      s.huishouden.personen.filter((p) => p.geslachtsnaam !== 'Hofman').map((p) => p.bsn),
    )
    expect(nummers.every(isBsn)).toBe(true)
    expect(new Set(nummers).size).toBe(nummers.length)
    expect(nummers.every((n) => n.startsWith('9'))).toBe(true)
  })

  it('niemand heeft op een dag twee hoofdverblijven, en ieder heeft er een', () => {
    const per = Map.groupBy(
      klein.huishouden.bewoningen.filter((b) => b.verblijf === 'hoofd'),
      (b) => b.persoon,
    )
    for (const p of klein.huishouden.personen) {
      const rijen = (per.get(p.id) ?? []).toSorted((a, b) => (a.periode.begin < b.periode.begin ? -1 : 1))
      expect(rijen.length).toBeGreaterThan(0)
      for (let i = 1; i < rijen.length; i++) expect(rijen[i - 1]!.periode.eind! < rijen[i]!.periode.begin).toBe(true)
    }
  })

  it('begin + in - uit = eind, elke maand', () => {
    const { personen } = klein.huishouden
    const op = (dag: string) => inwonersOp(klein, datum(dag)).length
    for (let maand = 0; maand < 35; maand++) {
      const van = `${2023 + Math.floor((10 + maand) / 12)}-${String(((10 + maand) % 12) + 1).padStart(2, '0')}-01`
      const tot = `${2023 + Math.floor((11 + maand) / 12)}-${String(((11 + maand) % 12) + 1).padStart(2, '0')}-01`
      const erbij = personen.filter((p) => p.ingezetene.begin > van && p.ingezetene.begin <= tot).length
      const eraf = personen.filter(
        (p) => p.ingezetene.eind !== null && p.ingezetene.eind >= van && p.ingezetene.eind < tot,
      ).length
      expect(op(van) + erbij - eraf).toBe(op(tot))
    }
  })

  it('een kind woont nooit alleen', () => {
    const volwassen = datum('2008-11-10')
    const nu = klein.huishouden.bewoningen.filter((b) => b.verblijf === 'hoofd' && b.periode.eind === null)
    const geboren = new Map(klein.huishouden.personen.map((p) => [p.id, p.geboren]))
    for (const [, leden] of Map.groupBy(nu, (b) => b.huishouden))
      expect(leden.some((b) => geboren.get(b.persoon)! <= volwassen)).toBe(true)
  })
})

describe('keten', () => {
  const { toewijzingen, voorzieningen, grondslagen } = klein.voorziening
  it('een toewijzing valt binnen haar grondslag (V1) en niemand heeft op een dag twee gelijke (V2)', () => {
    const grondslag = new Map(grondslagen.map((g) => [g.id, g]))
    const voorziening = new Map(voorzieningen.map((v) => [v.id, v]))
    for (const t of toewijzingen) {
      const { periode } = grondslag.get(voorziening.get(t.voorziening)!.grondslag)!
      for (const v of t.versies)
        expect(v.ingangsdatum >= periode.begin && (periode.eind === null || v.einddatum! <= periode.eind)).toBe(true)
    }
    for (const [, gelijke] of Map.groupBy(toewijzingen, (t) => t.persoon + t.product + t.aanbieder)) {
      const rij = gelijke.toSorted((a, b) => (a.versies[0]!.ingangsdatum < b.versies[0]!.ingangsdatum ? -1 : 1))
      for (let i = 1; i < rij.length; i++)
        expect(rij[i - 1]!.versies.at(-1)!.einddatum! < rij[i]!.versies[0]!.ingangsdatum).toBe(true)
    }
  })

  it('nummers zijn uniek per wet, besluiten oplopend', () => {
    expect(new Set(toewijzingen.map((t) => t.wet + t.nummer)).size).toBe(toewijzingen.length)
    const nummers = klein.voorziening.besluiten.map((b) => b.beschikkingnummer)
    expect(nummers).toEqual(nummers.toSorted((a, b) => a - b))
  })

  it('een regel is volume maal tarief, binnen een maand en binnen de toewijzing; de som van de regels is de declaratie', () => {
    const toewijzing = new Map(toewijzingen.map((t) => [t.id, t]))
    const tarieven = new Map(
      klein.contract.tarieven.map((t) => [`${t.contractproduct} ${t.periode.begin.slice(0, 4)}`, t.bedrag]),
    )
    const som = new Map<string, number>()
    let aantal = 0
    for (const r of declaratieregels(klein)) {
      aantal++
      const t = toewijzing.get(r.toewijzing)!
      expect(r.bedrag).toBe(r.volume * r.tarief)
      expect(r.begin.slice(0, 7)).toBe(r.eind.slice(0, 7))
      if (r.uitkomst !== 'afgekeurd') {
        expect(r.begin >= t.versies[0]!.ingangsdatum && r.eind <= t.versies.at(-1)!.einddatum!).toBe(true)
        expect(r.tarief).toBe(tarieven.get(`${t.contractproduct} ${r.begin.slice(0, 4)}`))
      }
      if (r.debetCredit === 'C') expect(r.vorigReferentienummer).not.toBeNull()
      som.set(r.declaratie, (som.get(r.declaratie) ?? 0) + (r.debetCredit === 'C' ? -r.bedrag : r.bedrag))
    }
    expect(aantal).toBe(klein.declaratie.regels.aantal)
    for (const d of klein.declaratie.declaraties) expect(Math.abs(som.get(d.id)!)).toBe(d.totaal)
    const nummers = klein.declaratie.declaraties.map((d) => `${d.aanbieder} ${d.wet} ${d.declaratienummer}`)
    expect(new Set(nummers).size).toBe(nummers.length)
  })

  it('een huishouden heeft hoogstens een open plan, met een regisseur vanaf de eerste vaststelling', () => {
    const { plannen, versies, regies } = klein.plan
    for (const [, open] of Map.groupBy(
      plannen.filter((p) => p.geslotenOp === null),
      (p) => p.huishouden,
    ))
      expect(open).toHaveLength(1)
    const regisseurs = Map.groupBy(regies, (r) => r.plan)
    for (const v of versies) {
      if (v.vastgesteldOp) expect(regisseurs.get(v.plan)).toHaveLength(1)
      if (v.beoordelaar) expect(v.schrijvers).not.toContain(v.beoordelaar)
    }
  })

  it('een verhaal leidt niet naar een persoon', () => {
    const namen = new Set(klein.ervaring.verhalen.flatMap((v) => Object.keys(v)))
    expect([...namen].filter((n) => /persoon|bsn|huishouden|medewerker/.test(n))).toEqual([])
    expect(
      klein.ervaring.duidingen
        .filter((d) => d.soort === 'triade')
        .every((d) => d.waarden.reduce((a, b) => a + b, 0) === 100),
    ).toBe(true)
  })
})

describe('kaart', () => {
  it('grenzen sluiten op het punt nauwkeurig aan', () => {
    const kaart = wijkenGeojson([
      ...klein.inrichting.wijken,
      ...stad({ gemeente: '9902', inwoners: 300 }).inrichting.wijken,
    ])
    const zijden = new Map<string, number>()
    for (const { geometry } of kaart.features) {
      const ring = geometry.coordinates[0]!
      expect(ring[0]).toEqual(ring.at(-1))
      for (let i = 1; i < ring.length; i++) {
        const sleutel = [ring[i - 1]!.join(), ring[i]!.join()].sort().join(' ')
        zijden.set(sleutel, (zijden.get(sleutel) ?? 0) + 1)
      }
    }
    const aantallen = [...zijden.values()]
    // Six wijken and two share eleven borders of eight pieces: nine in town, two with the neighbour, one inside it (of two sides).
    expect(aantallen.every((n) => n <= 2)).toBe(true)
    expect(aantallen.filter((n) => n === 2).length).toBeGreaterThanOrEqual(88)
  })
})
