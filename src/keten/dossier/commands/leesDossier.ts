import type { Context } from '#platform/command.ts'
import type { Place } from '#platform/crypto.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { NotFound } from '#platform/refusal.ts'
import { magZien, naamVanHuishouden, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { getHuishouden, listBeslissersOp, listGronden, listPersonen } from '#uitvoering/huishouden/reads.ts'
import { type Datum, leeftijdOp } from '#values/datum.ts'
import type { toonDossier } from '../endpoints.ts'
import { gatNaAchttien, nuVanBelang } from '../rules/vanBelang.ts'
import { isToezicht } from '../rules/werk.ts'
import { groepVanMoment, type Zicht } from '../rules/zicht.ts'
import { selectEigenBlikken } from '../store/blikken.ts'
import { type DossierRij, type Lid, selectDossier } from '../store/dossier.ts'
import { leesDwangsommen } from './dwangsom.ts'
import { toonBlik } from './leesBlikken.ts'
import { getToegang } from './zicht.ts'

type Uit = OutputOf<typeof toonDossier>
type Ontsluit = (base64: string, table: string, row: string, column: string) => string

const LAATSTE_BLIKKEN = 6

/** One household on one page, cut to what this asker may see of each person and law. */
export async function leesDossier(context: Context & { readonly input: { huishoudenId: string } }): Promise<Uit> {
  const { db, mandaat, keys, vandaag, input } = context
  const { gronden, zicht, nood } = await getToegang(context, input.huishoudenId)
  if (!zicht.magOpenen) throw new NotFound()
  const rij = await selectDossier(db, mandaat, input.huishoudenId, [...gronden.keys()], vandaag)
  const leden = (rij.leden ?? []).filter((lid) => zicht.ziet('K', lid.persoonId))
  if (leden.length === 0) throw new NotFound()
  // Words are sealed under the municipality whose file it is, which a regional mandate may read as well.
  const gemeente =
    mandaat.leest.length === 1 ? mandaat.gemeente : (await getHuishouden(db, mandaat, input.huishoudenId)).gemeente
  const open: Ontsluit = (base64, table, row, column) => {
    const place: Place = { gemeente, table, row, column }
    return keys.decrypt(Buffer.from(base64, 'base64'), place)
  }
  const namen = new Map(leden.map((lid) => [lid.persoonId, roepnaamMetGeslachtsnaam(lid)]))
  const metLog = leden.filter((lid) => zicht.ziet('L', lid.persoonId)).map((lid) => lid.persoonId)
  const looptBij = (rij.hulp ?? []).filter(
    (een) => zicht.ziet('R', een.persoonId, een.wet) || zicht.ziet('B', een.persoonId, een.wet),
  )
  const werk = (rij.werk ?? []).filter(
    (een) => !isToezicht(een.kamer) && zicht.ziet(een.wet === null ? 'P' : 'B', een.persoonId, een.wet),
  )
  const dwangsommen = await leesDwangsommen(context, werk)
  const plan = zicht.ziet('P', null) ? rij.plan : null
  const beslissers = await leesBeslissers(context, leden)
  const stand = {
    leden: leden.map((lid) => ({
      persoonId: lid.persoonId,
      geboren: lid.geboren,
      bronnenBotsen: (lid.elders ?? []).length > 0,
    })),
    hulp: looptBij,
    werk,
    heeftPlan: rij.plan !== null,
  }
  return {
    huishoudenId: input.huishoudenId,
    naam: naamVanHuishouden(leden, vandaag),
    ...toonAdres(rij, leden),
    groepen: { plan: zicht.ziet('P', null), log: metLog.length > 0, nood },
    vanBelang: nuVanBelang(stand, vandaag),
    leden: leden.map((lid) => ({ ...toonLid(lid, looptBij, vandaag), beslist: beslissers.get(lid.persoonId) ?? null })),
    plan,
    doelen: plan
      ? (rij.doelen ?? []).map(({ persoonId: _, ...doel }) => ({
          ...doel,
          tekst: open(doel.tekst, 'plan.doel', doel.id, 'tekst'),
        }))
      : [],
    hulp: looptBij.map((een) => toonHulp(een, zicht)),
    werk: werk.map((een) => ({ ...een, dwangsomCents: dwangsommen.get(een.id) ?? 0 })),
    vragen: toonVragen(rij, zicht, open),
    contacten: [
      ...(rij.contacten ?? []).map((contact) => ({ ...contact, persoonId: null })),
      ...(plan ? (rij.kring ?? []) : [])
        .filter((lid) => lid.buiten && lid.persoonId)
        .map((lid) => ({
          id: lid.id,
          soort: 'kring',
          naam: lid.naam,
          rol: lid.rol,
          telefoon: lid.telefoon,
          persoonId: lid.persoonId,
        })),
    ],
    tijdlijn: (rij.tijdlijn ?? []).filter((moment) =>
      zicht.ziet(groepVanMoment(moment.soort), moment.persoonId, moment.wet),
    ),
    tijdlijnTotaal: rij.tijdlijnTotaal,
    blikken:
      metLog.length > 0
        ? (await selectEigenBlikken(db, mandaat, metLog, LAATSTE_BLIKKEN, null)).map((blik) =>
            toonBlik(blik, namen, mandaat.taal),
          )
        : [],
  }
}

type Hulp = NonNullable<DossierRij['hulp']>[number]

/** Of a law that is not the asker's at most that something runs (B). */
function toonHulp(een: Hulp, zicht: Zicht): Uit['hulp'][number] {
  if (zicht.ziet('R', een.persoonId, een.wet)) return { ...een, bekend: true }
  const { id, persoonId, wet, begin, eind } = een
  const verzwegen = {
    product: null,
    leveringsvorm: null,
    volume: null,
    eenheid: null,
    frequentie: null,
    grondslag: null,
    aanbieder: null,
    nummer: null,
  }
  return { id, persoonId, wet, begin, eind, bekend: false, ...verzwegen }
}

function toonVragen(rij: DossierRij, zicht: Zicht, open: Ontsluit): Uit['vragen'] {
  return (rij.vragen ?? []).flatMap(({ kanaal: _, ...een }) => {
    if (!zicht.ziet('B', een.persoonId, een.wet)) return []
    const leest = zicht.ziet('V', een.persoonId, een.wet)
    return [
      {
        ...een,
        regeling: leest ? een.regeling : null,
        vraag: leest ? open(een.vraag, 'toegang.melding', een.meldingId, 'vraag') : null,
        vraagAchterVraag:
          leest && een.vraagAchterVraag
            ? open(een.vraagAchterVraag, 'toegang.melding', een.meldingId, 'vraag_achter_vraag')
            : null,
      },
    ]
  })
}

/** Who decides for each child; a parent only by name where the reader may know who that is. */
async function leesBeslissers({ db, mandaat, vandaag }: Context, leden: readonly Lid[]) {
  const kinderen = leden.filter((lid) => lid.overleden === null && leeftijdOp(lid.geboren, vandaag) < 18)
  const ids = kinderen.map((kind) => kind.persoonId)
  const beslissers = await listBeslissersOp(db, mandaat, ids, vandaag)
  const dragers = [...new Set([...beslissers.values()].flatMap((een) => een.dragers))]
  const gronden = await listGronden(db, mandaat, { persoonIds: dragers }, vandaag)
  const namen = new Map(
    (await listPersonen(db, mandaat, dragers))
      .filter((een) => magZien(mandaat, gronden.get(een.id) ?? [], 'K'))
      .map((een) => [een.id, roepnaamMetGeslachtsnaam(een)]),
  )
  return new Map(
    [...beslissers].map(([id, { dragers: wie, voogd, ondertoezichtstelling: toezicht }]) => [
      id,
      {
        namen: wie.flatMap((drager) => namen.get(drager) ?? []),
        voogd: voogd?.naam ?? null,
        toezicht: toezicht && { naam: toezicht.naam, tot: toezicht.tot },
      },
    ]),
  )
}

function toonLid(lid: Lid, hulp: readonly Hulp[], vandaag: Datum): Omit<Uit['leden'][number], 'beslist'> {
  const { adresgeheim: _, elders, ...rest } = lid
  return { ...rest, elders: elders ?? [], gatVanaf: gatNaAchttien(lid, hulp, vandaag) ?? null }
}

function toonAdres({ adres }: DossierRij, leden: readonly Lid[]): Pick<Uit, 'adres' | 'wijk' | 'adresgeheim'> {
  const adresgeheim = leden.some((lid) => lid.adresgeheim)
  if (adresgeheim || !adres) return { adres: null, wijk: null, adresgeheim }
  const nummer = [adres.huisnummer, adres.huisletter, adres.toevoeging].filter(Boolean).join('')
  return { adres: [adres.straat, nummer].filter(Boolean).join(' '), wijk: adres.wijk, adresgeheim }
}
