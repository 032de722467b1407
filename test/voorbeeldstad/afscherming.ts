import type { Bouw } from './bouw.ts'
import { naarDatum } from './datum.ts'

/** Four in a thousand have a secret address, a handful is hidden altogether (D19). */
export function maakAfschermingen(w: Bouw): void {
  const { stad, b, vandaag, id } = w
  const t = w.toeval('afscherming')
  const privacy = stad.inrichting.medewerkers
    .filter((m) => m.functie === 'privacy-officer' || m.functie === 'teamleider')
    .slice(0, 2)
    .map((m) => m.id)
  for (let p = 0; p < b.personen.length; p++) {
    const u = t.getal()
    if (u > 0.004 || b.tot[p]! <= vandaag) continue
    const dag = Math.max(b.van[p]!, vandaag - t.tussen(30, 900))
    const vertrouwelijk = u < 0.0002
    stad.huishouden.afschermingen.push({
      id: id(dag),
      persoon: b.personen[p]!.id,
      soort: vertrouwelijk ? 'vertrouwelijk' : 'adresgeheim',
      reden: vertrouwelijk ? 'Onderzoek naar veiligheid' : 'Verzoek van de inwoner zelf',
      wieMag: vertrouwelijk ? privacy : [],
      periode: { begin: naarDatum(dag), eind: null },
      herzienOp: naarDatum(Math.max(vandaag + 30, dag + 365)),
    })
  }
}
