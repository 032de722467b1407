import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { leeftijdOp } from '#values/datum.ts'
import * as reads from '../reads.ts'
import { adresregel } from '../rules/adres.ts'
import { tegenstrijdigOp } from '../rules/bewoning.ts'
import { naamVanHuishouden, roepnaamMetGeslachtsnaam, standVanPersoon } from '../rules/persoon.ts'
import { magZien } from '../rules/toegang.ts'
import { waarschuwingenVan } from './waarschuwingen.ts'

/** Who someone is and with whom he lives, by source: group K of the access table, for him and for each member. */
export async function toonPersoon(context: Context, persoonId: string) {
  const { db, mandaat, vandaag } = context
  const persoon = await reads.getPersoon(db, mandaat, persoonId)
  const huishoudenId = await reads.findHuishoudenVan(db, mandaat, persoonId, vandaag)
  const leden = huishoudenId ? await reads.listLedenOp(db, mandaat, huishoudenId, vandaag) : []
  const gronden = await reads.listGronden(
    db,
    mandaat,
    { persoonIds: [persoonId, ...leden.map((lid) => lid.persoon.id)] },
    vandaag,
  )
  const ziet = (id: string) => magZien(mandaat, gronden.get(id) ?? [], 'K')
  if (!ziet(persoonId)) throw new NotFound()

  const adres = (await reads.listAdressenOp(db, mandaat, [persoonId], vandaag)).find((een) => een.soort === 'brp')
  const relaties = await reads.listRelatiesOp(db, mandaat, [persoonId], vandaag)
  const gezag = await reads.listGezagdragersOp(db, mandaat, persoonId, vandaag)
  const voogd = await reads.findVoogdOp(db, mandaat, persoonId, vandaag)
  const dragers = await reads.listPersonen(
    db,
    mandaat,
    gezag.map((een) => een.dragerId),
  )
  const bewoningen = await reads.listBewoningenVan(db, mandaat, persoonId)
  const waarschuwingen = await waarschuwingenVan(context, [persoonId], (id) => (gronden.get(id) ?? []).length > 0)
  return {
    persoonId,
    naam: roepnaamMetGeslachtsnaam(persoon),
    voornamen: persoon.voornamen,
    geboren: persoon.geboren,
    leeftijd: leeftijdOp(persoon.geboren, persoon.overleden ?? vandaag),
    geslacht: persoon.geslacht,
    overleden: persoon.overleden,
    stand: standVanPersoon(persoon, adres, persoon.gemeente),
    telefoon: persoon.telefoon,
    email: persoon.email,
    adres: persoon.adresgeheim ? null : adresregel(adres),
    adresgeheim: persoon.adresgeheim,
    wijk: persoon.adresgeheim ? null : (adres?.gebiedCode ?? null),
    bron: persoon.bron,
    huishouden: huishoudenId
      ? {
          huishoudenId,
          naam: naamVanHuishouden(
            leden.map((lid) => lid.persoon),
            vandaag,
          ),
          tegenstrijdig: tegenstrijdigOp(bewoningen, persoonId, vandaag),
          leden: leden
            .filter((lid) => ziet(lid.persoon.id))
            .map((lid) => ({
              persoonId: lid.persoon.id,
              naam: roepnaamMetGeslachtsnaam(lid.persoon),
              geboren: lid.persoon.geboren,
              leeftijd: leeftijdOp(lid.persoon.geboren, lid.persoon.overleden ?? vandaag),
              overleden: lid.persoon.overleden,
              verblijf: lid.verblijf,
              bronnen: lid.bronnen,
              relatie: relaties.find((relatie) => relatie.gerelateerdeId === lid.persoon.id)?.soort ?? null,
            })),
        }
      : null,
    netwerk: huishoudenId
      ? (await reads.listNetwerkOp(db, mandaat, huishoudenId, vandaag)).map(({ id, naam, relatie }) => ({
          id,
          naam,
          relatie,
        }))
      : [],
    waarschuwingen: (waarschuwingen.get(persoonId) ?? []).map(({ id, soort, reden }) => ({ id, soort, reden })),
    gezagdragers: [
      ...(voogd ? [{ persoonId: null, naam: voogd.instelling.naam, soort: voogd.soort, bron: voogd.bron }] : []),
      ...dragers.map((drager) => {
        const bij = gezag.find((een) => een.dragerId === drager.id)!
        return { persoonId: drager.id, naam: roepnaamMetGeslachtsnaam(drager), soort: bij.soort, bron: bij.bron }
      }),
    ],
  }
}
