import type { Context } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { NotFound } from '#platform/refusal.ts'
import { naamVan, uitlegVanProgrammabevinding } from '#sturing/programma/index.ts'
import * as programma from '#sturing/programma/reads.ts'
import { listToezeggingen, type ToezeggingMetStatus } from '#sturing/raad/reads.ts'
import type { Beletsel } from '#values/beletsel.ts'
import { formatDatum, jaarVan, vandaagIn } from '#values/datum.ts'
import { bereken, findDefinitie, sha256, vingerafdrukVan } from './cijferbronnen.ts'
import { leesBegroot } from './geldbronnen.ts'
import { type Afdruk, hashinvoer } from './rules/afdruk.ts'
import { beloftenVan } from './rules/belofte.ts'
import { type Cijferdefinitie, doorPoort, type Gemeten, type Meting, weigerWatVerraadt } from './rules/cijfer.ts'
import { uitlegBegrotingsjaar, uitlegZonderBegroting } from './rules/cijferjaar.ts'
import type { Verwijzing } from './rules/samenstelling.ts'
import { IN_TE_VULLEN } from './rules/sjabloon.ts'
import { beletselenVoorPublicatie, losseCijfers } from './rules/stuk.ts'
import { HELE_DOMEIN, maandnaam, maandVoor, periodeVan, STUKSOORTEN } from './rules/stuksoort.ts'
import { type Verbeterregel, verbeterblokken, verbeterregels } from './rules/verbetering.ts'
import {
  type Cijfer,
  type Levend,
  metWeergave,
  type Namen,
  nummersIn,
  PLAATS,
  toonBlokken,
  type Weergave,
} from './rules/weergave.ts'
import { listGekozen } from './store/belofte.ts'
import { findPublicatie, listAfdrukken, listPublicaties } from './store/publicatie.ts'
import { findStuk, listBlokken, listVerwijzingen, type StukRij } from './store/stuk.ts'
import { type Eerder, isTelling, leesEerder, toetsHerleiding, verborgenKolommen } from './tellingen.ts'

export type Proefcijfer = { nummer: number; definitie: Cijferdefinitie; afdruk: Afdruk; hash: string; weergave: string }

/** The paper as it would be published now: what the reader sees, the print of each figure, and what stands in the way. */
export type Proef = {
  stuk: StukRij
  weergave: Weergave
  cijfers: Proefcijfer[]
  beletselen: Beletsel[]
  /** What differs from the newest publicatie, when there is one. */
  regels: Verbeterregel[]
  /** Promises that publishing keeps, and all that the paper says it keeps. */
  beloften: { houdt: string[]; genoemd: string[] }
}

type Geteld = Gemeten & { nummer: number; meting: Meting | null; bekend: boolean }

/** With a reason the paper says what it corrects: then the newest publicatie is what it is held against. */
export async function stelProef(
  context: Context,
  stukId: string,
  bekendOp: string,
  reden?: string | undefined,
): Promise<Proef> {
  const proef = await stelDraad(context, stukId, bekendOp)
  const [vorige] = await listPublicaties(context.db, context.mandaat, stukId)
  if (!vorige) return proef
  const regels = await verschilMet(context, vorige.id, proef)
  if (reden === undefined) return { ...proef, regels }
  const dag = formatDatum(vandaagIn(undefined, new Date(vorige.tijdstip)), { stijl: 'lang' })
  const bovenaan = verbeterblokken({ versie: vorige.versie, dag }, reden.trim(), regels)
  return {
    ...proef,
    regels,
    weergave: { ...proef.weergave, blokken: [...bovenaan, ...proef.weergave.blokken] },
  }
}

async function verschilMet({ db, mandaat }: Context, publicatieId: string, proef: Proef): Promise<Verbeterregel[]> {
  const vorige = await findPublicatie(db, mandaat, publicatieId)
  const oud = (await listAfdrukken(db, mandaat, publicatieId)).map(({ nummer, definitie, canoniek }) =>
    gedrukt({ nummer, definitie, afdruk: JSON.parse(canoniek) as Afdruk }),
  )
  return verbeterregels(
    { cijfers: oud, weergave: vorige!.inhoud },
    { cijfers: proef.cijfers.map(gedrukt), weergave: proef.weergave },
  )
}

const gedrukt = ({ nummer, definitie, afdruk }: Pick<Proefcijfer, 'nummer' | 'definitie' | 'afdruk'>) => ({
  nummer,
  definitie,
  waarde: afdruk.waarde,
  verborgen: afdruk.toets === 'onderdrukt',
})

async function stelDraad(context: Context, stukId: string, bekendOp: string): Promise<Proef> {
  const { db, mandaat } = context
  const stuk = await findStuk(db, mandaat, stukId)
  if (!stuk) throw new NotFound()
  const rijen = await listBlokken(db, mandaat, stukId)
  const blokken = rijen.map(({ inhoud }) => inhoud)
  const gevraagd = await listVerwijzingen(db, mandaat, stukId)
  const geplaatst = nummersIn(blokken)
  const verwijzingen = gevraagd.filter(({ nummer }) => geplaatst.has(nummer))
  const eerder = verwijzingen.some(({ code }) => isTelling(code))
    ? await leesEerder(context, stuk.peildatum)
    : undefined
  const geteld = weigerWatVerraadt(await telAlles(context, stuk, verwijzingen, eerder), eerder?.gebieden ?? [])
  const cijfers = new Map<number, Cijfer>(geteld.map((c) => [c.nummer, metWeergave(c.nummer, c)]))
  const teksten = blokken.flatMap((blok) => ('tekst' in blok ? [blok.tekst] : []))
  const zonderBron = [
    ...teksten.flatMap((tekst) => losseCijfers(tekst.replace(PLAATS, ''))),
    ...teksten.flatMap((tekst) =>
      [...tekst.matchAll(PLAATS)].filter(([, n]) => !cijfers.has(Number(n))).map(([t]) => t),
    ),
  ]
  const namen = namenVan(stuk, gevraagd)
  const beletselen = beletselenVoorPublicatie({
    cijfers: geteld.map(({ definitie, bekend, toets }) => ({
      code: definitie.code,
      definitie: bekend,
      eigenaar: definitie.eigenaar !== null,
      toets,
    })),
    openBevindingen: stuk.programmaId === null ? 0 : await programma.countOpen(db, mandaat, stuk.programmaId),
    losseCijfers: zonderBron,
    herleid: eerder ? await toetsHerleiding(context, eerder, geteld.map(naarAfgedrukt)) : [],
    nietNagekeken: rijen.filter(({ overgenomen }) => overgenomen).length,
    inTeVullen: teksten.flatMap((tekst) => tekst.match(IN_TE_VULLEN) ?? []),
  })
  const toezeggingen = await listToezeggingenVan(context, stuk.programmaId)
  const gekozen = await listGekozen(db, mandaat, stukId)
  const noemtToezeggingen = blokken.some(({ soort }) => soort === 'toezeggingen')
  const beloften = beloftenVan({ stukId, gekozen, toezeggingen, noemtToezeggingen })
  const levend = await leesLevend(context, stuk, toezeggingen, new Set(beloften.houdt))
  return {
    stuk,
    weergave: {
      titel: stuk.titel,
      subtitel: STUKSOORTEN[stuk.soort].naam.nl,
      uitgever: await uitgeverVan(context),
      gegevens: [
        { term: 'Gaat over', waarde: stuk.programmaNaam ?? HELE_DOMEIN },
        ...(STUKSOORTEN[stuk.soort].periode === 'dag'
          ? []
          : [{ term: 'Periode', waarde: periodeVan(stuk.soort, stuk.peildatum) }]),
        { term: 'Peildatum', waarde: formatDatum(stuk.peildatum, { stijl: 'lang' }) },
        { term: 'Reeks', waarde: stuk.reeks },
      ],
      blokken: toonBlokken(blokken, { cijfers, levend, namen, uitleg: await uitlegVan(context, stuk, geteld) }),
    },
    cijfers: geteld.map((cijfer) => drukAf(cijfer, stuk, bekendOp, cijfers.get(cijfer.nummer)!.weergave)),
    beletselen: [...beletselen, ...beloften.beletselen],
    regels: [],
    beloften: { houdt: beloften.houdt, genoemd: [...gekozen] },
  }
}

/** By number: what must be said above a figure of money that is not of the year of the paper, or of a year without a budget. */
async function uitlegVan(
  context: Context,
  { programmaId, peildatum }: StukRij,
  geteld: readonly Geteld[],
): Promise<Map<number, string>> {
  const vanMaatregelen = geteld.some(({ definitie }) => definitie.vraagt.includes('begrotingsjaar'))
  const begroot =
    programmaId !== null && vanMaatregelen ? ((await leesBegroot(context, programmaId, peildatum)) ?? []) : undefined
  return new Map(
    geteld.flatMap((cijfer) => {
      const uitleg = uitlegZonderBegroting(cijfer) ?? (begroot && uitlegBegrotingsjaar(cijfer, peildatum, begroot))
      return uitleg === undefined ? [] : [[cijfer.nummer, uitleg] as const]
    }),
  )
}

function namenVan({ soort, peildatum, programmaNaam }: StukRij, verwijzingen: readonly Verwijzing[]): Namen {
  const perMaatregel = verwijzingen.find(({ code }) => code.endsWith('-per-maatregel'))
  return {
    peildatum: formatDatum(peildatum, { stijl: 'lang' }),
    periode: periodeVan(soort, peildatum),
    jaar: String(jaarVan(peildatum)),
    maand: maandnaam(maandVoor(peildatum)),
    programma: programmaNaam ?? 'het sociaal domein',
    begrotingsjaar: String(perMaatregel?.parameters.jaar ?? jaarVan(peildatum)),
  }
}

const naarAfgedrukt = ({ nummer, definitie: { code }, parameters, waarde, toets }: Geteld) => ({
  nummer,
  code,
  parameters,
  waarde: toets === 'geweigerd' ? null : waarde,
})

async function telAlles(
  context: Context,
  stuk: StukRij,
  verwijzingen: readonly Verwijzing[],
  eerder: Eerder | undefined,
): Promise<Geteld[]> {
  const geteld: Geteld[] = []
  for (const { nummer, code, versie, parameters } of verwijzingen) {
    const definitie = findDefinitie(code, versie)
    if (!definitie) {
      geteld.push({
        nummer,
        definitie: onbekend(code, versie),
        parameters,
        waarde: null,
        toets: 'niet-van-toepassing',
        meting: null,
        bekend: false,
      })
      continue
    }
    const meting = await bereken(context, { code, versie, parameters, geldigOp: stuk.peildatum })
    geteld.push({
      nummer,
      definitie,
      parameters,
      ...doorPoort(definitie, meting, eerder && verborgenKolommen(eerder, code, parameters)),
      meting,
      bereik: meting.bereik,
      ...(meting.jaren && { jaren: meting.jaren }),
      bekend: true,
    })
  }
  return geteld
}

function onbekend(code: string, versie: number): Cijferdefinitie {
  const leeg = { nl: '', en: '' }
  return {
    code,
    versie,
    naam: leeg,
    methode: leeg,
    eenheid: 'aantal',
    eigenaar: null,
    drempel: null,
    tolerantie: { absoluut: 0 },
    vorm: 'getal',
    vraagt: [],
    nodig: null,
  }
}

function drukAf(cijfer: Geteld, { peildatum }: StukRij, bekendOp: string, weergave: string): Proefcijfer {
  const { nummer, definitie, parameters, waarde, toets, meting } = cijfer
  const { code, versie, methode } = definitie
  const afdruk: Afdruk = {
    code,
    versie,
    parameters,
    waarde,
    bereik: meting?.bereik ?? null,
    methode,
    geldigOp: peildatum,
    bekendOp,
    vingerafdruk: vingerafdrukVan({ code, versie, parameters, geldigOp: peildatum }, definitie),
    voorlopig: meting?.voorlopig ?? false,
    toets: toets === 'geweigerd' ? 'onderdrukt' : toets,
  }
  return { nummer, definitie, afdruk, hash: sha256(hashinvoer(afdruk)), weergave }
}

async function uitgeverVan({ db, mandaat }: Context): Promise<string> {
  const [rij] = await rowsOf<{ naam: string }>(
    db,
    sql`select naam from inrichting.gemeente where gemeente = ${mandaat.gemeente}`,
  )
  return `Gemeente ${rij?.naam ?? mandaat.gemeente}`
}

async function leesLevend(
  context: Context,
  { programmaId, peildatum }: StukRij,
  bekend: readonly ToezeggingMetStatus[],
  houdt: ReadonlySet<string>,
): Promise<Levend> {
  const toezeggingen = bekend.map((t) => ({
    tekst: t.tekst,
    door: t.door,
    wanneer: t.uiterlijk ? formatDatum(t.uiterlijk, { stijl: 'lang' }) : (t.moment ?? 'geen moment genoemd'),
    status: houdt.has(t.id) ? 'gestand met dit stuk' : t.status,
  }))
  if (programmaId === null) return { rapporten: [], bevindingen: [], agenda: [], toezeggingen }
  const { db, mandaat } = context
  const rapporten = await programma.listLaatsteRapporten(db, mandaat, programmaId, peildatum)
  const bevindingen = await programma.listBevindingen(db, mandaat, programmaId)
  return {
    rapporten: rapporten.map(({ inhoud }) => ({
      naam: `${inhoud.project.nummer}. ${naamVan(inhoud)}`,
      fase: inhoud.fase.veld,
      aspecten: inhoud.aspecten,
    })),
    bevindingen: bevindingen.map((b) => ({
      plaats: b.bron ?? b.plaats,
      uitleg: uitlegVanProgrammabevinding({ code: b.code, plaats: b.plaats, waarde: b.waarde ?? {} })?.nl ?? b.code,
      reactie: b.reactie,
    })),
    agenda: await programma.listAgenda(db, mandaat, programmaId),
    toezeggingen,
  }
}

/** What was promised when the proposals behind the measures were treated; without a programme, all promises. */
export async function listToezeggingenVan({ db, mandaat, vandaag }: Context, programmaId: string | null) {
  const toezeggingen = await listToezeggingen(db, mandaat, vandaag)
  if (programmaId === null) return toezeggingen
  const voorstellen = new Set(
    (await programma.listMaatregelen(db, mandaat, programmaId)).flatMap((maatregel) => maatregel.voorstellen),
  )
  return toezeggingen.filter(({ voorstelId }) => voorstelId !== null && voorstellen.has(voorstelId))
}
