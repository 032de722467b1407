import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { listOrganisaties } from '#uitvoering/aanbod/reads.ts'
import { listGebruikers } from '#uitvoering/inrichting/reads.ts'
import { type Datum, leeftijdOp } from '#values/datum.ts'
import { bevat } from '#values/periode.ts'
import * as reads from '../reads.ts'
import { adresregel } from '../rules/adres.ts'
import { tegenstrijdigOp } from '../rules/bewoning.ts'
import { gezagBijLeeftijd, naamVanHuishouden, roepnaamMetGeslachtsnaam } from '../rules/persoon.ts'
import { type Grond, magZien, type Veldgroep } from '../rules/toegang.ts'
import { waaromVan } from '../rules/waarom.ts'
import { selectGezag, selectOndertoezichtstellingen } from '../store/gezag.ts'
import * as store from '../store/samenstelling.ts'
import { selectVoorbehouden } from '../store/voorbehoud.ts'
import { waarschuwingenVan } from './waarschuwingen.ts'

/**
 * Who lives with whom, from when and according to whom; relations, authority, network and professionals. Group K for each
 * person shown. Of who left, only that he lived here: never where he went (X4).
 */
export async function toonSamenstelling(context: Context, huishoudenId: string) {
  const { db, mandaat, vandaag } = context
  const huishouden = await reads.getHuishouden(db, mandaat, huishoudenId)
  const feiten = await store.selectBewoningsfeiten(db, mandaat, huishoudenId)
  const ids = [...new Set(feiten.map((feit) => feit.persoonId))]
  const woontHier = new Set(
    feiten.filter((feit) => feit.huishoudenId === huishoudenId && bevat(feit, vandaag)).map((feit) => feit.persoonId),
  )
  const gronden = await reads.listGronden(db, mandaat, { persoonIds: ids }, vandaag)
  const grondenVan = (id: string): Grond[] => gronden.get(id) ?? []
  const mag = (groep: Veldgroep, id: string) => magZien(mandaat, grondenVan(id), groep)
  const ziet = (id: string) => mag('K', id)
  if (![...(woontHier.size > 0 ? woontHier : ids)].some(ziet)) throw new NotFound()

  const personen = (await reads.listPersonen(db, mandaat, ids)).filter((persoon) => ziet(persoon.id))
  const zichtbaar = personen.map((persoon) => persoon.id)
  const hier = zichtbaar.filter((id) => woontHier.has(id))
  const instellingen = await listOrganisaties(db, mandaat, vandaag)
  const banden = await bandenVan(context, hier, instellingen)
  const adressen = await store.selectAdresfeiten(db, mandaat, hier)
  const waarschuwingen = await waarschuwingenVan(context, zichtbaar, (id) => grondenVan(id).length > 0)
  const voorbehouden = await selectVoorbehouden(db, mandaat, hier)
  const grenzen = await reads.findGrenzen(db, mandaat, vandaag)
  const medewerkers = new Map((await listGebruikers(db, mandaat, vandaag)).map((een) => [een.id, een.naam]))
  const grensVan = (geboren: Datum) => {
    const grens = gezagBijLeeftijd(geboren, vandaag, grenzen)
    return grens === 'geen' ? null : grens
  }
  const bewoningen = feiten.map(({ begin, eind, ...feit }) => ({ ...feit, periode: { begin, eind } }))

  return {
    huishoudenId,
    naam: naamVanHuishouden(
      personen.filter((persoon) => woontHier.has(persoon.id) || woontHier.size === 0),
      vandaag,
    ),
    ontstaanOp: huishouden.ontstaanOp,
    opgehevenOp: huishouden.opgehevenOp,
    magWijzigen: mandaat.powers.has('huishouden:wijzigen'),
    magWaarschuwen: mandaat.powers.has('persoon:waarschuwen'),
    personen: personen.map((persoon) => {
      const woont = woontHier.has(persoon.id)
      const eigen = feiten.filter((feit) => feit.persoonId === persoon.id)
      return {
        persoonId: persoon.id,
        naam: roepnaamMetGeslachtsnaam(persoon),
        geboren: persoon.geboren,
        leeftijd: leeftijdOp(persoon.geboren, persoon.overleden ?? vandaag),
        overleden: persoon.overleden,
        woontHier: woont,
        adresgeheim: persoon.adresgeheim,
        bewoningen: eigen
          .filter((feit) => feit.huishoudenId === huishoudenId || (woont && looptNog(feit, vandaag)))
          .map((feit) => ({
            id: feit.id,
            hier: feit.huishoudenId === huishoudenId,
            verblijf: feit.verblijf,
            bron: feit.bron,
            begin: feit.begin,
            eind: feit.eind,
            peildatum: feit.peildatum,
            geregistreerdOp: feit.geregistreerdOp,
            doorNaam: feit.door ? (medewerkers.get(feit.door) ?? null) : null,
          })),
        tegenstrijdig: woont ? tegenstrijdigOp(bewoningen, persoon.id, vandaag) : [],
        adressen: persoon.adresgeheim
          ? []
          : adressen
              .filter((een) => een.persoonId === persoon.id)
              .map(({ soort, begin, eind, ...adres }) => ({ soort, begin, eind, regel: adresregel(adres) ?? '' })),
        relaties: banden.relaties(persoon.id),
        gezag: banden.gezag(persoon.id),
        ondertoezichtstellingen: banden.ondertoezichtstellingen(persoon.id),
        beslist: banden.beslist(persoon.id),
        grens: grensVan(persoon.geboren),
        voorbehouden: mag('P', persoon.id)
          ? voorbehouden
              .filter((een) => een.persoonId === persoon.id)
              .map(({ groep, grond, voorId, begin }) => ({ groep, grond, voorId, begin }))
          : [],
        magVoorbehouden:
          woont &&
          grensVan(persoon.geboren) !== null &&
          mandaat.powers.has('huishouden:wijzigen') &&
          mag('P', persoon.id),
        waarschuwingen: waarschuwingen.get(persoon.id) ?? [],
        waarom: waaromVan(mandaat, grondenVan(persoon.id)),
      }
    }),
    instellingen: mandaat.powers.has('huishouden:wijzigen')
      ? instellingen.filter(({ soort }) => soort === 'gi').map(({ id, naam }) => ({ id, naam }))
      : [],
    omstanders: (await store.selectOmstanders(db, mandaat, huishoudenId)).map((een) => ({
      ...een,
      persoonId: een.persoonId && ziet(een.persoonId) ? een.persoonId : null,
    })),
  }
}

const looptNog = ({ eind }: { eind: Datum | null }, vandaag: Datum) => eind === null || eind >= vandaag

/** Relations and authority, with the name of the other where one may know who that is. */
async function bandenVan(
  context: Context,
  ids: readonly string[],
  instellingen: readonly { id: string; naam: string }[],
) {
  const { db, mandaat, vandaag } = context
  const relaties = await store.selectRelatiefeiten(db, mandaat, ids)
  const gezag = await selectGezag(db, mandaat, ids)
  const ondertoezichtstellingen = await selectOndertoezichtstellingen(db, mandaat, ids)
  const beslissers = await reads.listBeslissersOp(db, mandaat, ids, vandaag)
  const instelling = new Map(instellingen.map((een) => [een.id, een.naam]))
  const anderen = [
    ...new Set([...relaties.map((een) => een.gerelateerdeId), ...gezag.flatMap((een) => een.dragerId ?? [])]),
  ]
  const gronden = await reads.listGronden(db, mandaat, { persoonIds: anderen }, vandaag)
  const namen = new Map(
    (await reads.listPersonen(db, mandaat, anderen))
      .filter((persoon) => magZien(mandaat, gronden.get(persoon.id) ?? [], 'K'))
      .map((persoon) => [persoon.id, roepnaamMetGeslachtsnaam(persoon)]),
  )
  const metNaam = <T extends { begin: Datum; eind: Datum | null; bron: string; id: string; soort: string }>(
    een: T,
    wie: string,
  ) =>
    namen.has(wie)
      ? [
          {
            id: een.id,
            persoonId: wie,
            naam: namen.get(wie)!,
            soort: een.soort,
            bron: een.bron,
            begin: een.begin,
            eind: een.eind,
          },
        ]
      : []
  return {
    relaties: (id: string) =>
      relaties.filter((een) => een.persoonId === id).flatMap((een) => metNaam(een, een.gerelateerdeId)),
    gezag: (id: string) =>
      gezag
        .filter((een) => een.kindId === id)
        .flatMap(({ id: gezagId, dragerId, instellingId, soort, bron, kenmerk, periode }) => {
          const naam = instellingId ? instelling.get(instellingId) : dragerId ? namen.get(dragerId) : null
          const { begin, eind = null } = periode
          return naam === undefined
            ? []
            : [{ id: gezagId, persoonId: dragerId, instellingId, naam, soort, bron, kenmerk, begin, eind }]
        }),
    ondertoezichtstellingen: (id: string) =>
      ondertoezichtstellingen
        .filter((een) => een.kindId === id)
        .map(({ kindId: _, instellingId, ...een }) => ({ ...een, naam: instelling.get(instellingId) ?? '' })),
    // Of who left, nothing is told.
    beslist: (id: string) => {
      const { dragers = [], voogd = null, derdeOnbekend = false, tegenspraak = false } = beslissers.get(id) ?? {}
      return {
        namen: dragers.flatMap((drager) => namen.get(drager) ?? []),
        voogd: voogd?.naam ?? null,
        derdeOnbekend,
        tegenspraak,
      }
    },
  }
}
