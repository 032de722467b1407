import { systeemMandaat } from '#platform/mandaat.ts'
import type { Datum, Stad, Voorziening } from '../stad.ts'
import { FUNCTIE } from './inrichting.ts'

export type Om = ReturnType<typeof omVoorziening>

/** What stands around a right and its orders, looked up once. */
export function omVoorziening({ gemeente, inrichting, huishouden, aanbod, voorziening, toegang, plan }: Stad) {
  const besluiten = new Map(voorziening.besluiten.map((een) => [een.id, een]))
  const grondslagen = new Map(voorziening.grondslagen.map((een) => [een.id, een]))
  const voorzieningen = new Map(voorziening.voorzieningen.map((een) => [een.id, een]))
  const producten = new Map(aanbod.producten.map((een) => [een.id, een]))
  const verwijzingen = new Map(toegang.verwijzingen.map((een) => [een.id, een]))
  const vanGrondslag = new Map(voorziening.voorzieningen.map((een) => [een.grondslag, een]))
  const vanBesluit = new Map(
    voorziening.grondslagen.flatMap((een) => (een.besluit ? [[een.besluit, vanGrondslag.get(een.id)!] as const] : [])),
  )
  const geheim = new Map(huishouden.afschermingen.map((een) => [een.persoon, een.periode]))
  const bewoningen = Map.groupBy(huishouden.bewoningen, (een) => een.persoon)
  const backoffice = inrichting.medewerkers.filter((een) => FUNCTIE[een.functie] === 'backoffice')
  const consulenten = inrichting.medewerkers.filter((een) => FUNCTIE[een.functie] === 'consulent')
  const gebiedenVan = new Map(inrichting.teams.map((een) => [een.id, een.gebieden]))
  const wijkcode = (een: Voorziening) => inrichting.wijken[een.wijk]?.code ?? 'onbekend'
  const wetVan = (product: string) => producten.get(product)!.wet
  const openPlannen = new Map(plan.plannen.filter((een) => !een.geslotenOp).map((een) => [een.id, een.huishouden]))
  const regisseurVan = new Map(
    plan.regies.flatMap((een) =>
      openPlannen.has(een.plan) && !een.periode.eind ? [[openPlannen.get(een.plan)!, een.medewerker] as const] : [],
    ),
  )
  /**
   * Who handles what came in past our own desk: who has the regie of the household if he works with this law, else each of
   * those of the wijk in turn, else of the law. By the household, so that nobody gets all and no dice are thrown.
   */
  const behandelaarVan = (een: Voorziening): string => {
    const vanWet = consulenten.filter((ander) => ander.wetten.includes(wetVan(een.product)))
    const dichtbij = vanWet.filter((ander) =>
      ander.teams.some((team) => gebiedenVan.get(team)?.includes(wijkcode(een))),
    )
    const huis = bewoningen.get(een.persoon)?.find(({ periode }) => !periode.eind)?.huishouden ?? een.persoon
    const regisseur = vanWet.find((ander) => ander.id === regisseurVan.get(huis))
    const uit = [dichtbij, vanWet, consulenten].find((groep) => groep.length > 0)!
    return (regisseur ?? uit[Number.parseInt(huis.slice(-6), 16) % uit.length]!).id
  }
  return {
    voorzieningen,
    grondslagen,
    producten,
    vanBesluit,
    vanGrondslag,
    wetVan,
    wijkcode,
    behandelaarVan,
    huis: systeemMandaat(gemeente, 'laden').actor.id,
    keten: (backoffice[0] ?? consulenten[0])!.id,
    functieVan: new Map(inrichting.medewerkers.map((een) => [een.id, FUNCTIE[een.functie]])),
    verwijzertypeVan: (verwijzing: string | null) =>
      verwijzing ? (verwijzingen.get(verwijzing)?.verwijzertype ?? null) : null,
    doorVan(een: Voorziening): string {
      const besluit = grondslagen.get(een.grondslag)!.besluit
      return besluit ? besluiten.get(besluit)!.door : behandelaarVan(een)
    },
    isGeheim: (een: Voorziening) => (geheim.get(een.persoon)?.begin ?? '9999') <= een.periode.begin,
    huishoudenVan: (persoon: string, op: Datum) =>
      bewoningen.get(persoon)?.find(({ periode: { begin, eind } }) => begin <= op && (!eind || eind >= op))
        ?.huishouden ?? null,
  }
}
