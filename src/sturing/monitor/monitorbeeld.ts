import type { Context } from '#platform/command.ts'
import { listGebieden } from '#uitvoering/inrichting/reads.ts'
import { type Datum, eersteVanMaand, plusMaanden } from '#values/datum.ts'
import type { WireCijfer } from './endpoints.ts'
import { aandeelBuiten, CIJFERS, type Cijferdefinitie } from './rules/cijfers.ts'
import * as store from './store.ts'

export type Vraag = { wet?: string; wijk?: string; maanden?: number }

/** The monitor's page: every row it needs, read once, and from it the indicator card of each figure. */
export async function toonBeeld(context: Context, { wet = 'alle', wijk = 'alle', maanden: hoeveel = 36 }: Vraag) {
  const { db, mandaat, vandaag } = context
  const tot = plusMaanden(eersteVanMaand(vandaag), -1)
  const van = plusMaanden(tot, 1 - hoeveel)
  const maanden = Array.from({ length: hoeveel }, (_, index) => plusMaanden(van, index))
  const stroom = (await store.listStroom(db, mandaat, van, tot, wijk)).filter(
    (cel) => wet === 'alle' || cel.wet === wet,
  )
  const kosten = (await store.listKosten(db, mandaat, van, tot, wijk)).filter(
    (rij) => wet === 'alle' || rij.wet === wet,
  )
  const verwijzingen = Map.groupBy(
    await store.listVerwijzing(db, mandaat, van, tot, 'jeugdwet', wijk),
    (rij) => rij.maand,
  )
  const verwijzing = maanden.map((maand) => {
    const aandeel = aandeelBuiten(verwijzingen.get(maand) ?? [])
    return { maand, deel: aandeel?.deel ?? 0, geheel: aandeel?.geheel ?? 0, procent: aandeel?.procent ?? null }
  })
  const ervaring = (await store.listErvaring(db, mandaat, van, tot, wijk)).map((rij) => ({
    signifier: rij.signifier,
    gemiddelde: Math.round(rij.som / rij.verhalen),
    verhalen: rij.verhalen,
  }))
  const ververst = await store.findVerversing(db, mandaat)
  const kaarten = await store.listCijferkaarten(db, mandaat, vandaag)
  const beeld = { stroom: stroom.filter((cel) => cel.wet === wet), kosten, verwijzing, ervaring, maanden }
  return {
    maanden,
    stroom,
    kosten,
    verwijzing,
    ervaring,
    wijken: await wijken(context, tot, wet),
    ververstOp: ververst?.toISOString() ?? null,
    cijfers: CIJFERS.map((definitie): WireCijfer => {
      const kaart = kaarten.find((one) => one.code === definitie.code)
      const { reeks, aantal } = reeksVan(definitie, beeld)
      return {
        ...definitie,
        eigenaar: kaart?.eigenaar ?? definitie.eigenaar,
        toelichting: kaart?.toelichting ?? '',
        doelwaarde: kaart?.doelwaarde ?? null,
        ...(definitie.schil === 'geld'
          ? overTwaalfMaanden(reeks)
          : { waarde: reeks.at(-1) ?? null, vorige: reeks.at(-13) ?? null }),
        verloop: reeks,
        aantal,
        geldigOp: tot,
        bekendOp: (ververst ?? context.nu).toISOString(),
        voorlopig: definitie.schil === 'geld',
      }
    }),
  }
}

/** Money of one month says little while claims still come in: a year beside the year before. */
function overTwaalfMaanden(reeks: readonly number[]): { waarde: number | null; vorige: number | null } {
  const som = (deel: readonly number[]) =>
    deel.length === 12 ? deel.reduce((totaal, bedrag) => totaal + bedrag, 0) : null
  return { waarde: som(reeks.slice(-12)), vorige: som(reeks.slice(-24, -12)) }
}

type Beeld = {
  maanden: readonly Datum[]
  stroom: readonly store.Stroomcel[]
  kosten: readonly { maand: Datum; bedrag: number }[]
  verwijzing: readonly { procent: number | null; geheel: number }[]
  ervaring: readonly { signifier: string; gemiddelde: number; verhalen: number }[]
}

function reeksVan({ code }: Cijferdefinitie, beeld: Beeld): { reeks: number[]; aantal: number | null } {
  if (code === 'monitor.kosten') {
    const per = Map.groupBy(beeld.kosten, (rij) => rij.maand)
    return {
      reeks: beeld.maanden.map((maand) => (per.get(maand) ?? []).reduce((som, rij) => som + rij.bedrag, 0)),
      aantal: null,
    }
  }
  if (code === 'monitor.aandeel-buiten-gebiedsteam') {
    return { reeks: beeld.verwijzing.map((rij) => rij.procent ?? 0), aantal: beeld.verwijzing.at(-1)?.geheel ?? null }
  }
  if (code === 'monitor.ervaring') {
    const rij = beeld.ervaring.find((one) => one.signifier === 'zonder-hulp-verder')
    return { reeks: rij ? [rij.gemiddelde] : [], aantal: rij?.verhalen ?? 0 }
  }
  const veld = code === 'monitor.clienten' ? 'eind' : code === 'monitor.instroom' ? 'instroom' : 'uitstroom'
  const per = new Map(beeld.stroom.map((cel) => [cel.maand, cel[veld]]))
  const reeks = beeld.maanden.map((maand) => per.get(maand) ?? 0)
  return { reeks, aantal: reeks.at(-1) ?? null }
}

async function wijken({ db, mandaat, vandaag }: Context, maand: Datum, wet: string) {
  const gebieden = await listGebieden(db, mandaat, vandaag)
  const clienten = new Map((await store.listStroomPerWijk(db, mandaat, maand, wet)).map((cel) => [cel.wijk, cel.eind]))
  const bevolking = new Map((await store.listBevolking(db, mandaat)).map((rij) => [rij.wijk, rij]))
  const jaar = await store.listKostenPerWijk(db, mandaat, plusMaanden(maand, -11), maand, wet)
  const kosten = new Map(jaar.map((rij) => [rij.wijk, rij.bedrag]))
  return gebieden.map(({ code, naam, vorm }) => {
    const mensen = bevolking.get(code)
    const inwoners = !mensen ? 0 : wet === 'jeugdwet' ? mensen.jeugd : mensen.jeugd + mensen.volwassen
    const aantal = clienten.get(code) ?? 0
    return {
      code,
      naam,
      vorm,
      clienten: aantal,
      inwoners,
      per1000: inwoners > 0 ? Math.round((1000 * aantal) / inwoners) : null,
      kosten: kosten.get(code) ?? 0,
    }
  })
}
