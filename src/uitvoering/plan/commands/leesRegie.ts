import type { Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import {
  getNaamVanHuishouden,
  listGezagdragersOp,
  listPersonen,
  listToestemmingenOp,
} from '#uitvoering/huishouden/reads.ts'
import { isTeKiezen } from '#uitvoering/inrichting/index.ts'
import { leeftijdOp } from '#values/datum.ts'
import { DOEL_OVERDRACHT, type Pakket } from '../rules/overdracht.ts'
import { selectBeantwoorde } from '../store/intrekking.ts'
import { type KringlidRij, selectContactpersonen, selectKring, selectRegie } from '../store/kring.ts'
import { selectMethoden } from '../store/meten.ts'
import {
  selectInkomende,
  selectOverdrachten,
  selectOverdrachtvoorstellen,
  selectOvergenomenUit,
} from '../store/overdracht.ts'
import type { toonOverdrachten, toonRegie } from '../wire/regie.ts'
import { listBestemmingen } from './drager.ts'
import { getPlanVanHuishouden, type VanHuishouden } from './huishoudenplan.ts'
import { listMethoden } from './methode.ts'
import { inKringOp } from './opPlan.ts'

type Uit = OutputOf<typeof toonRegie>

export async function leesRegie(context: VanHuishouden): Promise<Uit> {
  const { db, mandaat, keys, vandaag } = context
  const { plan, kop } = await getPlanVanHuishouden(context)
  const methodelijst = await listMethoden(context)
  const teKiezen = methodelijst.filter((een) => isTeKiezen(een, vandaag))
  const bestemmingen = await listBestemmingen(context)
  const leeg = { ikBen: null, regie: [], contact: [], methoden: [], overdrachten: [], voorstellen: [], personen: [] }
  if (!plan) return { ...kop, ...leeg, overgenomenUit: null, methodelijst: teKiezen, bestemmingen }
  const kring = await selectKring(db, mandaat, plan.id)
  const regie = await selectRegie(db, mandaat, plan.id)
  const nu = regie.find((een) => een.eind === null)
  const naamVan = (id: string) => kring.find((lid) => lid.id === id || lid.persoonId === id)?.naam ?? ''
  const gemeenteNaam = (code: string) => bestemmingen.find((een) => een.gemeente === code)?.naam ?? code
  const ik = mandaat.actor.id
  return {
    ...kop,
    ikBen: nu?.medewerkerId === ik ? 'regisseur' : nu?.waarnemerId === ik ? 'waarnemer' : null,
    regie: regie.map(({ id, medewerkerId, naam, waarnemerNaam, begin, eind }) => ({
      id,
      medewerkerId,
      naam,
      waarnemer: waarnemerNaam,
      begin,
      eind,
    })),
    contact: await selectContactpersonen(db, mandaat, plan.id),
    methoden: (await selectMethoden(db, mandaat, keys, plan)).map((een) => ({
      ...een,
      naam: methodelijst.find(({ code }) => code === een.code)?.naam ?? { nl: een.code, en: een.code },
    })),
    methodelijst: teKiezen,
    overdrachten: (await selectOverdrachten(db, mandaat, keys, { planId: plan.id })).map((een) => ({
      id: een.id,
      naarMedewerker: een.naarNaam,
      naarGemeente: een.naarGemeente && gemeenteNaam(een.naarGemeente),
      meegaand: een.kringleden.map(naamVan),
      reden: een.reden,
      datum: een.datum,
      door: een.doorNaam,
      verzonden: een.verzonden,
      uitkomst: een.uitkomst,
      antwoordReden: een.antwoordReden,
      antwoordOp: een.antwoordOp,
      intrekkingOp: een.intrekkingOp,
    })),
    overgenomenUit: (await selectOvergenomenUit(db, mandaat, keys, plan.id)) ?? null,
    voorstellen: (await selectOverdrachtvoorstellen(db, mandaat, plan.id)).map((een) => ({
      persoonId: een.persoonId,
      naam: naamVan(een.persoonId),
      gemeente: een.naarGemeente,
      gemeenteNaam: gemeenteNaam(een.naarGemeente),
      op: een.op,
    })),
    bestemmingen,
    personen: await personenVan(
      context,
      kring.filter((lid) => lid.persoonId && inKringOp(lid, vandaag)),
    ),
  }
}

/** Who could go along, who of them said yes to which municipality, and who may say so for whom (16: alone). */
async function personenVan(context: Context, leden: readonly KringlidRij[]): Promise<Uit['personen']> {
  const { db, mandaat, vandaag } = context
  const toestemmingen = await listToestemmingenOp(
    db,
    mandaat,
    leden.map((lid) => lid.persoonId!),
    vandaag,
  )
  const uit: Uit['personen'] = []
  for (const { id, persoonId, naam, geboren, buitenHuishouden } of leden) {
    const leeftijd = leeftijdOp(geboren!, vandaag)
    const dragers = leeftijd < 16 ? await listGezagdragersOp(db, mandaat, persoonId!, vandaag) : []
    const ouders = await listPersonen(
      db,
      mandaat,
      dragers.map((een) => een.dragerId),
    )
    uit.push({
      kringlidId: id,
      persoonId: persoonId!,
      naam,
      buitenHuishouden,
      toestemmingVoor: toestemmingen
        .filter((een) => een.persoonId === persoonId && een.doel === DOEL_OVERDRACHT)
        .flatMap((een) => een.ontvangers),
      magTekenen: [
        ...(leeftijd >= 12 ? [{ persoonId: persoonId!, naam }] : []),
        ...ouders.map((ouder) => ({ persoonId: ouder.id, naam: roepnaamMetGeslachtsnaam(ouder) })),
      ],
    })
  }
  return uit
}

/** What waits for my answer: offered to me by a colleague, or come to us from another municipality. */
export async function leesOverdrachten(context: Context): Promise<OutputOf<typeof toonOverdrachten>> {
  const { db, mandaat, keys, vandaag } = context
  const binnen = []
  for (const een of await selectOverdrachten(db, mandaat, keys, { naarMedewerkerId: mandaat.actor.id })) {
    const huishouden = await getNaamVanHuishouden(db, mandaat, een.huishoudenId, vandaag)
    binnen.push({ id: een.id, huishouden, van: een.doorNaam, reden: een.reden, datum: een.datum })
  }
  const inkomend = (await selectInkomende(db, mandaat, keys)).map(({ id, pakket, ontvangenOp }) => {
    const { vanNaam, regisseur, reden, personen, doelen, hulp } = JSON.parse(pakket) as Pakket
    const naam = (een: Pakket['personen'][number]) =>
      [een.voornamen.split(' ')[0], een.voorvoegsel, een.geslachtsnaam].filter(Boolean).join(' ')
    return {
      id,
      vanNaam,
      regisseur,
      reden,
      ontvangenOp,
      personen: personen.map((een) => ({ naam: naam(een), geboren: een.geboren })),
      doelen: doelen.map((doel) => doel.tekst),
      hulp: hulp.map((een) => ({
        wie: personen[een.persoon] ? naam(personen[een.persoon]!) : '',
        product: een.product,
        eind: een.eind,
      })),
    }
  })
  const bestemmingen = await listBestemmingen(context)
  const beantwoord = (await selectBeantwoorde(db, mandaat, keys)).map(({ vanGemeente, doorNaam, ...een }) => ({
    ...een,
    vanNaam: bestemmingen.find(({ gemeente }) => gemeente === vanGemeente)?.naam ?? vanGemeente,
    door: doorNaam,
  }))
  return { binnen, inkomend, beantwoord }
}
