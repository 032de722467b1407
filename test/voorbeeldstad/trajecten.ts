import { alsGeweest, type Bouw } from './bouw.ts'
import { type Datum, naarDatum, plusMaanden } from './datum.ts'
import type { Toeval } from './toeval.ts'

export function maakTrajecten(w: Bouw): void {
  startTrajecten(w, w.toeval('trajecten'))
  openOvergangen(w)
}

/** Debt help (DDAS phases) and work have a trajectory beside the plan. */
function startTrajecten({ stad, b, producten, hulp, begin, vandaag, id }: Bouw, t: Toeval): void {
  const uit = stad.plan
  const planVan = new Map(uit.plannen.map((p) => [p.huishouden, p.id]))
  for (const h of hulp) {
    const product = producten[h.product]!
    const schuld = product.wet === 'wgs'
    if ((!schuld && product.code !== 'P2001') || h.begin > vandaag || h.eind < begin) continue
    const namen = schuld
      ? ['aanmelding', 'intake', 'plan van aanpak', 'stabilisatie', 'schuldregeling', 'nazorg']
      : ['diagnose', 'voorbereiding', 'plaatsing', 'begeleiding']
    const fasen: { fase: string; begin: Datum; eind: Datum | null }[] = []
    let van = h.begin
    for (const fase of namen) {
      if (van > Math.min(vandaag, h.eind)) break
      const tot = Math.min(h.eind, van + (fase === 'schuldregeling' ? 540 : t.tussen(14, 70)))
      fasen.push({ fase, begin: naarDatum(van), eind: alsGeweest(tot, vandaag) })
      van = tot + 1
    }
    uit.trajecten.push({
      id: id(h.begin),
      plan: planVan.get(b.huishoudens[h.hh]!.id) ?? null,
      persoon: b.personen[h.persoon]!.id,
      soort: schuld ? 'schuldhulp' : 'participatie',
      begin: naarDatum(h.begin),
      eind: alsGeweest(h.eind, vandaag),
      fasen,
      arbeidspotentieel: schuld ? null : t.kies(['hoog', 'midden', 'midden', 'laag'] as const),
      schuld: schuld ? Math.round(Math.exp(10 + 0.7 * t.normaal())) * 100 : null,
    })
  }
}

/** Who turns 18 within half a year with youth help running. */
function openOvergangen({ stad, b, producten, hulp, vandaag, id }: Bouw): void {
  const uit = stad.plan
  const planVan = new Map(uit.plannen.filter((p) => p.geslotenOp === null).map((p) => [p.huishouden, p.id]))
  for (const h of hulp) {
    const product = producten[h.product]!
    if (product.wet !== 'jeugdwet' || h.begin > vandaag || h.eind < vandaag) continue
    const achttien = plusMaanden(b.geboren[h.persoon]!, 216)
    const plan = planVan.get(b.huishoudens[h.hh]!.id)
    if (!plan || achttien <= vandaag || achttien > plusMaanden(vandaag, 18)) continue
    uit.overgangen.push({
      id: id(vandaag),
      plan,
      persoon: b.personen[h.persoon]!.id,
      achttienOp: naarDatum(achttien),
      uiterlijk: naarDatum(achttien - 56),
      eindigt: [product.naam],
      moetStarten: ['Wmo begeleiding', 'inkomen', 'zorgverzekering'],
    })
  }
}
