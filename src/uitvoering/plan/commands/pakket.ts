import type { Context } from '#platform/command.ts'
import { refuseIf } from '#platform/refusal.ts'
import { listProducten } from '#uitvoering/aanbod/reads.ts'
import { bsnVan, getPersoon, isVertrouwelijk, listToestemmingenOp } from '#uitvoering/huishouden/reads.ts'
import { als } from '#values/beletsel.ts'
import { beletselenVoorOverdrachtBuiten, DOEL_OVERDRACHT, type Pakket } from '../rules/overdracht.ts'
import { selectVoortgang } from '../store/feiten.ts'
import { selectInhoud } from '../store/inhoud.ts'
import { type KringlidRij, selectRegie } from '../store/kring.ts'
import type { PlanRij, VersieRij } from '../store/plannen.ts'
import { dragerVan, listBestemmingen } from './drager.ts'
import { inKringOp, personenIn } from './opPlan.ts'

type Stof = {
  plan: PlanRij
  geldend: VersieRij
  kring: KringlidRij[]
  naarGemeente: string
  overdrachtId: string
  kringleden: readonly string[]
  reden: string
}

/** Only of who goes along: what the others need, said or scored stays here. */
export async function maakPakket(
  context: Context,
  { plan, geldend, kring, naarGemeente, overdrachtId, kringleden, reden }: Stof,
): Promise<Pakket> {
  const { db, mandaat, keys, vandaag } = context
  const mee = kring.filter((lid) => kringleden.includes(lid.id) && lid.persoonId && inKringOp(lid, vandaag))
  const toestemming = await listToestemmingenOp(db, mandaat, personenIn(mee), vandaag)
  const gaf = (persoonId: string) =>
    toestemming.some(
      (een) => een.persoonId === persoonId && een.doel === DOEL_OVERDRACHT && een.ontvangers.includes(naarGemeente),
    )
  const bestemmingen = await listBestemmingen(context)
  const geheim: boolean[] = []
  for (const lid of mee) geheim.push(await isVertrouwelijk(db, mandaat, lid.persoonId!))
  refuseIf([
    ...beletselenVoorOverdrachtBuiten({
      eigenGemeente: naarGemeente === mandaat.gemeente,
      meegaand: mee.length,
      zonderToestemming: mee.filter((lid) => !gaf(lid.persoonId!)).map((lid) => lid.naam),
    }),
    ...als(geheim.includes(true), 'persoon-afgeschermd', 'kringleden'),
    ...als(!bestemmingen.some((een) => een.gemeente === naarGemeente), 'geen-weg-naar-gemeente', 'naarGemeente'),
  ])
  const inhoud = await selectInhoud(db, mandaat, keys, plan, geldend.nr)
  const voortgang = new Map((await selectVoortgang(db, mandaat, plan.id)).map((een) => [een.doelStam, een.oordeel]))
  const producten = new Map((await listProducten(db, mandaat, vandaag)).map((een) => [een.id, een.naam]))
  const regie = (await selectRegie(db, mandaat, plan.id)).find((een) => een.eind === null)
  const nrVan = new Map(mee.map((lid, nr) => [lid.id, nr]))
  const gaatMee = (kringlidId: string | null) => kringlidId === null || nrVan.has(kringlidId)
  const behoeften = inhoud.behoeften.filter((een) => gaatMee(een.kringlidId))
  const behoefteNr = new Map(behoeften.map((een, nr) => [een.stam, nr]))
  const nr = (kringlidId: string | null) => (kringlidId === null ? null : (nrVan.get(kringlidId) ?? null))
  return {
    versie: 1,
    kenmerk: overdrachtId,
    vanGemeente: mandaat.gemeente,
    vanNaam:
      (await dragerVan(context)!.bestemmingen()).find((een) => een.gemeente === mandaat.gemeente)?.naam ??
      mandaat.gemeente,
    datum: vandaag,
    regisseur: regie?.naam ?? mandaat.actor.naam,
    reden,
    personen: await personenVoor(context, mee),
    behoeften: behoeften.map((een, nummer) => {
      const afweging = inhoud.afwegingen.find((rij) => rij.behoefteStam === een.stam)
      const { domein, wet, omschrijving } = een
      return {
        nr: nummer,
        persoon: nr(een.kringlidId),
        domein,
        wet,
        omschrijving,
        uitkomst: afweging?.uitkomst ?? null,
        stappen: afweging?.stappen ?? [],
      }
    }),
    doelen: inhoud.doelen
      .filter((een) => nrVan.has(een.kringlidId))
      .map(({ stam, kringlidId, behoefteStam, domein, tekst, resultaat, streefdatum }) => ({
        persoon: nrVan.get(kringlidId)!,
        behoefte: behoefteStam ? (behoefteNr.get(behoefteStam) ?? null) : null,
        domein,
        tekst,
        resultaat,
        streefdatum,
        oordeel: voortgang.get(stam) ?? null,
      })),
    afspraken: inhoud.afspraken
      .filter((een) => een.kringlidId !== null && nrVan.has(een.kringlidId))
      .map(({ kringlidId, wat, wanneer, herhaling }) => ({ persoon: nr(kringlidId), wat, wanneer, herhaling })),
    hulp: inhoud.gevraagd
      .filter((een) => nrVan.has(een.kringlidId) && (een.eind === null || een.eind >= vandaag))
      .map(({ kringlidId, wet, productId, begin, eind }) => ({
        persoon: nrVan.get(kringlidId)!,
        wet,
        product: producten.get(productId) ?? '',
        begin,
        eind,
      })),
  }
}

async function personenVoor({ db, mandaat, keys }: Context, mee: readonly KringlidRij[]): Promise<Pakket['personen']> {
  const personen: Pakket['personen'] = []
  for (const [nr, lid] of mee.entries()) {
    const persoon = await getPersoon(db, mandaat, lid.persoonId!)
    const { voornamen, voorvoegsel, geslachtsnaam, geboren } = persoon
    personen.push({ nr, bsn: bsnVan(keys, persoon), voornamen, voorvoegsel, geslachtsnaam, geboren, rol: lid.rol })
  }
  return personen
}
