import { type Bericht301Invoer, probeerBericht301, type Toewijzinginvoer } from '#keten/berichten/rules/bericht301.ts'
import { clientVan } from '#keten/berichten/rules/bericht301Client.ts'
import type { Heenbericht } from '#keten/berichten/rules/oordeel.ts'
import type { Datum, Toewijzing, Toewijzingversie } from '../stad.ts'
import { type Belet, type Heen, nummerVan, type Om } from './berichtomgeving.ts'

/**
 * One 301 per client, provider and day on which something was decided, with what ran or changed then (OP087). Those of a
 * day are one message, as the house writes one anew that has not left yet. What could not be written waits until it can,
 * or until the help is over.
 */
export function* berichten301(om: Om, toewijzingen: readonly Toewijzing[]): Generator<Heen | Belet> {
  const perKoppel = Map.groupBy(toewijzingen, (een) => `${een.persoon}/${een.aanbieder}/${een.wet}`)
  for (const eigen of perKoppel.values()) {
    const [{ persoon, aanbieder, wet }] = eigen as [Toewijzing]
    const client = om.persoonVan.get(persoon)
    if (!client) continue
    const momenten = eigen.flatMap((een) => een.versies.map((versie) => versie.tijdstip)).toSorted()
    const perDag = Map.groupBy(momenten, (een) => een.slice(0, 10) as Datum)
    let vorige301: string | undefined
    let belet: Belet | undefined
    for (const [op, deel] of perDag) {
      const kentTot = deel.at(-1)!
      const invoer: Bericht301Invoer = {
        wet,
        gemeente: om.gemeente,
        agb: om.agbVan.get(aanbieder)!,
        identificatie: nummerVan('T', `${eigen[0]!.id}|${op}`),
        dagtekening: op,
        client: { ...clientVan({ ...client, geborenPrecisie: 'dag' }, om.adresOp(persoon, op)), bsn: client.bsn },
        toewijzingen: eigen.flatMap((een) => toenBekend(om, een, kentTot)),
        vorige301,
      }
      const { beletselen, bericht } = probeerBericht301(invoer)
      if (beletselen.some((een) => een.code === 'geen-toewijzing')) continue
      if (!bericht) {
        belet = { wet, aanbieder, client: persoon, sinds: op, opgelostOp: null, ...belet, beletselen }
        continue
      }
      if (belet) yield { ...belet, opgelostOp: op }
      belet = undefined
      vorige301 = kentTot
      yield {
        heen: bericht as Heenbericht<'301'>,
        sleutel: `${eigen[0]!.id}|${op}`,
        richting: 'uit',
        aanbieder,
        client: persoon,
        op,
        regel: null,
        kentTot,
      }
    }
    if (belet) yield { ...belet, opgelostOp: voorbijOp(eigen, om.vandaag) }
  }
}

/** The last day of the last of them, unless one of them still runs or has no end. */
function voorbijOp(toewijzingen: readonly Toewijzing[], vandaag: Datum): Datum | null {
  const einden = toewijzingen.map((een) => een.versies.at(-1)!.einddatum)
  const laatste = einden.includes(null) ? null : (einden as Datum[]).toSorted().at(-1)!
  return laatste && laatste < vandaag ? laatste : null
}

function toenBekend(om: Om, { nummer, product, versies }: Toewijzing, kentTot: string): Toewijzinginvoer[] {
  const bekend = versies.filter((een) => een.tijdstip <= kentTot)
  if (bekend.length === 0) return []
  const { categorie, code } = om.productVan.get(product)!
  return [{ nummer, product: { categorie, code }, versies: bekend.map(versieVan) }]
}

const versieVan = (een: Toewijzingversie): Toewijzinginvoer['versies'][number] => ({
  vastgesteldOp: een.tijdstip,
  ingangsdatum: een.ingangsdatum,
  einddatum: een.einddatum,
  omvang: een.omvang && { ...een.omvang, frequentie: String(een.omvang.frequentie) },
  budget: een.budget,
  reden: een.reden,
  referentieAanbieder: een.referentieAanbieder,
})
