import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { type Route, serveCommand, servePrepared, serveRead } from '#platform/route.ts'
import type { Beletsel } from '#values/beletsel.ts'
import type { Tweetalig } from '#values/taal.ts'
import { kiesbareCijfers, sha256 } from './cijferbronnen.ts'
import { herbereken } from './commands/herbereken.ts'
import { kiesToezeggingen } from './commands/kiesToezeggingen.ts'
import { maakKlaar, maakRectificatieKlaar, publiceer, rectificeer } from './commands/publiceer.ts'
import { kijkTekstNa, schikBlok, schrijfBlok, verwijsNaarCijfer, voegBlokToe } from './commands/schrijfBlok.ts'
import { maakVervolg, stelSamen } from './commands/stelSamen.ts'
import { stelSjabloonVast } from './commands/stelSjabloonVast.ts'
import { trekIn } from './commands/trekIn.ts'
import * as endpoints from './endpoints.ts'
import { listToezeggingenVan, type Proefcijfer, stelProef } from './proef.ts'
import { type Afdruk, hashinvoer, klopt } from './rules/afdruk.ts'
import { beletselTeksten } from './rules/beletselteksten.ts'
import { isTeKiezen } from './rules/belofte.ts'
import { volgendePeildatum } from './rules/stuksoort.ts'
import { listGekozen } from './store/belofte.ts'
import * as publicaties from './store/publicatie.ts'
import { getSjabloon, listSjablonen } from './store/sjabloon.ts'
import { type BlokRij, listBlokken, listStukken, type StukRij, statusVan } from './store/stuk.ts'
import { listWerk } from './store/werk.ts'
import { zoekSturing } from './zoek.ts'

function bewijsVan({ nummer, weergave, definitie, afdruk, hash }: Proefcijfer, controle: boolean) {
  const { naam, methode, eenheid, eigenaar } = definitie
  const { code, versie, geldigOp, bekendOp, voorlopig, toets, parameters, vingerafdruk } = afdruk
  const vraag = { code, versie, geldigOp, bekendOp, voorlopig, toets, parameters, vingerafdruk }
  return { nummer, weergave, naam, methode, eenheid, eigenaar, ...vraag, sha256: hash, klopt: controle }
}

/** From the stored text, not from what we remember: the check is a check. */
function bewijsVanAfdruk(rij: publicaties.AfdrukRij) {
  const afdruk = JSON.parse(rij.canoniek) as Afdruk
  const goed = sha256(rij.canoniek) === rij.hash && klopt(afdruk, rij.hash, sha256)
  return bewijsVan({ ...rij, afdruk }, goed)
}

function uitlegVan({ code, waarde = {} }: Beletsel): Tweetalig {
  const vul = (tekst: string) => tekst.replaceAll(/\{(\w+)\}/g, (_, naam: string) => String(waarde[naam] ?? ''))
  const tekst = beletselTeksten[code] ?? { nl: code, en: code }
  return { nl: vul(tekst.nl), en: vul(tekst.en) }
}

const KEUZE = kiesbareCijfers().map(({ code, naam, vorm }) => ({ code, naam, vorm }))

async function toonStuk(context: Context & { input: { stukId: string } }) {
  const { db, mandaat, input, nu } = context
  const { stuk, weergave, cijfers, beletselen, regels } = await stelProef(context, input.stukId, nu.toISOString())
  const blokken = await listBlokken(db, mandaat, stuk.id)
  return {
    id: stuk.id,
    soort: stuk.soort,
    programmaId: stuk.programmaId,
    peildatum: stuk.peildatum,
    volgendePeildatum: volgendePeildatum(stuk.soort, stuk.peildatum),
    vanStukId: stuk.vanStukId,
    status: statusVan(stuk),
    versie: stuk.versie,
    weergave,
    cijfers: cijfers.map((c) => bewijsVan(c, sha256(hashinvoer(c.afdruk)) === c.hash)),
    blokken: blokken.map(({ id, inhoud, overgenomen }) => ({
      id,
      soort: inhoud.soort,
      tekst: 'tekst' in inhoud ? inhoud.tekst : null,
      bijschrift: 'bijschrift' in inhoud ? inhoud.bijschrift : null,
      overgenomen,
    })),
    vorige: await publicaties.listVorigeWeergaven(db, mandaat, stuk.vanStukId),
    keuze: KEUZE,
    regels,
    toezeggingen: await listBeloften(context, stuk, blokken),
    verschillen: await publicaties.listOpenVerschillen(db, mandaat, stuk.id),
    beletselen: beletselen.map((b) => ({ code: b.code, uitleg: uitlegVan(b) })),
    publicaties: await publicaties.listPublicaties(db, mandaat, stuk.id),
  }
}

/** Of the promises that the paper names, those it may keep or kept. */
async function listBeloften(context: Context, { id, programmaId }: StukRij, blokken: readonly BlokRij[]) {
  if (!blokken.some(({ inhoud }) => inhoud.soort === 'toezeggingen')) return []
  const gekozen = await listGekozen(context.db, context.mandaat, id)
  return (await listToezeggingenVan(context, programmaId))
    .filter((een) => gekozen.has(een.id) || isTeKiezen(een, id))
    .map((een) => ({ ...een, gekozen: gekozen.has(een.id) }))
}

async function toonPublicatie({ db, mandaat, input }: Context & { input: { publicatieId: string } }) {
  const publicatie = await publicaties.findPublicatie(db, mandaat, input.publicatieId)
  if (!publicatie) throw new NotFound()
  const { inhoud, ...rij } = publicatie
  const afdrukken = await publicaties.listAfdrukken(db, mandaat, rij.id)
  const bestanden = await publicaties.listBestanden(db, mandaat, rij.id)
  const rectificaties = await publicaties.listRectificaties(db, mandaat, rij.id)
  const verbetert = rectificaties.find((r) => r.publicatieId === rij.id) ?? null
  const verbeterd = rectificaties.find((r) => r.vanPublicatieId === rij.id) ?? null
  return {
    verbetert,
    verbeterd,
    ...rij,
    weergave: inhoud,
    cijfers: afdrukken.map(bewijsVanAfdruk),
    bestanden,
  }
}

async function toonBewijs(context: Context & { input: { publicatieId: string; nummer: number } }) {
  const { db, mandaat, input } = context
  const rij = (await publicaties.listAfdrukken(db, mandaat, input.publicatieId)).find((a) => a.nummer === input.nummer)
  if (!rij) throw new NotFound()
  return { ...bewijsVanAfdruk(rij), canoniek: rij.canoniek }
}

const download = (vorm: publicaties.Vorm) =>
  serveRead(endpoints.downloads[vorm], async ({ db, mandaat, input }) => {
    const bestand = await publicaties.findBestand(db, mandaat, (input as { publicatieId: string }).publicatieId, vorm)
    if (!bestand) throw new NotFound()
    return { bytes: bestand.inhoud, filename: bestand.bestandsnaam }
  })

export const routes: Route[] = [
  serveRead(endpoints.toonStukken, async ({ db, mandaat }) =>
    (await listStukken(db, mandaat)).map((stuk) => ({ ...stuk, status: statusVan(stuk) })),
  ),
  serveCommand(endpoints.stelSamen, stelSamen),
  serveRead(endpoints.toonStuk, toonStuk),
  serveCommand(endpoints.maakVervolg, maakVervolg),
  serveCommand(endpoints.schrijfBlok, schrijfBlok),
  serveCommand(endpoints.kijkTekstNa, kijkTekstNa),
  serveCommand(endpoints.voegBlokToe, voegBlokToe),
  serveCommand(endpoints.schikBlok, schikBlok),
  serveRead(endpoints.toonSjablonen, async ({ db, mandaat }) =>
    (await listSjablonen(db, mandaat)).map((s) => ({ ...s, blokken: s.blokken.length })),
  ),
  serveRead(endpoints.toonSjabloon, async ({ db, mandaat, input }) => ({
    ...(await getSjabloon(db, mandaat, input.soort)),
    keuze: KEUZE,
  })),
  serveCommand(endpoints.stelSjabloonVast, stelSjabloonVast),
  serveCommand(endpoints.verwijsNaarCijfer, verwijsNaarCijfer),
  servePrepared(endpoints.publiceer, maakKlaar, publiceer),
  servePrepared(endpoints.rectificeer, maakRectificatieKlaar, rectificeer),
  serveCommand(endpoints.kiesToezeggingen, kiesToezeggingen),
  serveCommand(endpoints.trekIn, trekIn),
  serveCommand(endpoints.herbereken, herbereken),
  serveRead(endpoints.toonPublicaties, ({ db, mandaat }) => publicaties.listPublicaties(db, mandaat)),
  serveRead(endpoints.toonPublicatie, toonPublicatie),
  serveRead(endpoints.toonBewijs, toonBewijs),
  ...publicaties.VORMEN.map(download),
  serveRead(endpoints.zoekSturing, zoekSturing),
  serveRead(endpoints.toonSturingswerk, async ({ db, mandaat, vandaag }) => ({
    op: vandaag,
    rijen: await listWerk(db, mandaat),
  })),
]
