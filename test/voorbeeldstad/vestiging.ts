import { HERKOMSTEN, kiesAchternaam } from './namen.ts'
import type { Register } from './register.ts'
import type { Inkomensklasse, Persoon } from './stad.ts'
import type { Profiel } from './wijken.ts'

/** One household that comes to live here on a day; who it is follows the profile of the wijk. */
export function maakVestiging(r: Register, profielen: readonly Profiel[]) {
  const { b, t, begin, alleenstaanden, nieuwHuishouden, persoon, geborenBij, koppel, baby } = r
  const herkomstGewicht = profielen.map((p) => HERKOMSTEN.map((h) => p.herkomst[h] ?? 0))

  return function vestigHuishouden(dag: number, wijk: number, jong: boolean): void {
    const profiel = profielen[wijk]!
    const instroom: Persoon['instroom'] = dag === begin ? 'begin' : 'vestiging'
    const gewichten = jong
      ? profiel.huishoudens.map((g, i) => (i === 0 || i === 3 || i === 6 ? g * 1.9 : i === 2 || i === 5 ? g * 0.35 : g))
      : profiel.huishoudens
    const soort = t.gewogen(gewichten)
    const leeftijd = [
      () => t.tussen(19, 33),
      () => t.tussen(34, 63),
      () => 64 + Math.floor(t.getal() ** 1.75 * 31),
      () => t.tussen(21, 37),
      () => 40 + Math.floor(t.getal() ** 0.75 * 24),
      () => 62 + Math.floor(t.getal() ** 1.65 * 28),
      () => t.tussen(25, 37),
      () => t.tussen(37, 57),
      () => t.tussen(25, 54),
    ][soort]!()
    const inkomen = (1 +
      t.gewogen(
        soort === 8 || soort === 0
          ? [profiel.inkomen[0]! * 1.6, profiel.inkomen[1]!, profiel.inkomen[2]! * 0.5]
          : profiel.inkomen,
      )) as Inkomensklasse
    const herkomst =
      HERKOMSTEN[
        t.gewogen(
          leeftijd > 66 ? herkomstGewicht[wijk]!.map((g, i) => (i === 0 ? g * 2.2 : g)) : herkomstGewicht[wijk]!,
        )
      ]!
    const hh = nieuwHuishouden(dag, wijk, inkomen)
    const eersteSekse =
      soort === 8 ? (t.kans(0.84) ? 'V' : 'M') : soort === 2 ? (t.kans(0.72) ? 'V' : 'M') : t.kans(0.5) ? 'V' : 'M'
    const een = persoon(
      dag,
      hh,
      geborenBij(leeftijd, dag),
      eersteSekse,
      herkomst,
      kiesAchternaam(t, herkomst),
      instroom,
    )
    if (soort <= 2) {
      alleenstaanden.push(een)
      return
    }
    let twee = -1
    if (soort !== 8) {
      const zelfde = t.kans(0.03)
      const h2 = t.kans(herkomst === 'nl' ? 0.06 : 0.25) ? HERKOMSTEN[t.gewogen(herkomstGewicht[wijk]!)]! : herkomst
      const l2 = Math.max(18, leeftijd + Math.round(t.normaal() * 3) + (eersteSekse === 'V' ? 2 : -2))
      twee = persoon(
        dag,
        hh,
        geborenBij(l2, dag),
        zelfde === (eersteSekse === 'V') ? 'V' : 'M',
        h2,
        kiesAchternaam(t, h2),
        instroom,
      )
      const sinds = dag - Math.floor((0.1 + 0.8 * t.getal()) * Math.max(1, Math.min(leeftijd, l2) - 20) * 365)
      koppel(
        een,
        twee,
        sinds,
        t.kans(leeftijd > 60 ? 0.92 : leeftijd > 35 ? 0.68 : 0.35)
          ? 'huwelijk'
          : t.kans(0.3)
            ? 'partnerschap'
            : 'samenwonend',
      )
    }
    if (soort < 6) return
    const moeder =
      b.personen[een]!.geslacht === 'V' ? een : twee >= 0 && b.personen[twee]!.geslacht === 'V' ? twee : een
    const ander = moeder === een ? twee : een
    const oudst = Math.max(0, Math.min(20, Math.floor((dag - b.geboren[moeder]!) / 365) - 22))
    const aantal = 1 + t.gewogen(soort === 8 ? [50, 36, 14] : [34, 46, 15, 5])
    let kindleeftijd = Math.min(oudst, soort === 6 ? t.tussen(0, 6) : t.tussen(4, 21))
    for (let k = 0; k < aantal && kindleeftijd >= 0; k++) {
      baby(dag, hh, moeder, geborenBij(kindleeftijd, dag - 1), ander)
      kindleeftijd -= t.tussen(1, 4)
    }
  }
}
