import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { type Route, serveCommand, serveRead } from '#platform/route.ts'
import { listPersonenByBsn } from '#uitvoering/huishouden/reads.ts'
import { type Bsn, isBsn } from '#values/bsn.ts'
import type { Datum } from '#values/datum.ts'
import { herstel, hervat, meldBuitenom } from './commands/beheer.ts'
import { ontvang } from './commands/ontvang.ts'
import * as endpoints from './endpoints.ts'
import { definitieVan } from './rules/definities/definities.ts'
import { bestandsnaam } from './rules/drager.ts'
import { bsnsIn, leesbaar, zonderVerborgen } from './rules/leesbaar.ts'
import { berichtnaam, type Soort, type Wet32 } from './rules/soorten.ts'
import { regeltoestand, toestandIn, toestandUit } from './rules/toestand.ts'
import { findBericht, readBestand } from './store/bericht.ts'
import { findLijstrij, type Lijstfilter, type Lijstrij, listBerichten, listGeweigerd } from './store/lijst.ts'
import { listRegels } from './store/regel.ts'
import { leesBerichtElders } from './xml/leesElders.ts'

/** Lines of one message on one page: a claim of a large provider has tens of thousands. */
const MOST_READ = 1000

/** A provider sees only what is its own; another's is not there. */
const eigenAgb = ({ mandaat }: Context) => (mandaat.actor.soort === 'aanbieder' ? (mandaat.agb ?? '') : null)

function standVan(rij: Lijstrij, vandaag: Datum): string {
  if (rij.richting === 'uit') {
    return toestandUit(
      {
        verzondenOp: rij.verzondenOp ? (rij.verzondenOp.toISOString().slice(0, 10) as Datum) : undefined,
        uiterlijk: rij.uiterlijk ?? undefined,
        retour: rij.retourOp ? { op: rij.retourOp, oordeel: rij.retourOordeel! } : undefined,
        hersteldDoor: rij.hersteldDoor ?? undefined,
      },
      vandaag,
    )
  }
  const keer = (aantal: number, feiten: object) => Array.from({ length: aantal > 0 ? 1 : 0 }, () => feiten)
  return toestandIn({
    soort: rij.soort,
    ontvangenOp: rij.ontvangenOp!,
    gelezenOp: rij.gelezenOp ?? undefined,
    afgekeurdOpNiveau: rij.niveau ?? undefined,
    beantwoordOp: rij.beantwoordOp ?? undefined,
    regels: [
      ...keer(rij.open, {}),
      ...keer(rij.geparkeerd, { geparkeerdOp: rij.ontvangenOp! }),
      ...keer(rij.afgekeurd, { afgekeurdOp: rij.ontvangenOp! }),
      ...keer(rij.verwerkt, { verwerktOp: rij.ontvangenOp! }),
    ],
  })
}

const naarRij = (rij: Lijstrij, vandaag: Datum) => ({
  ...rij,
  naam: berichtnaam(rij.wet, rij.soort),
  tijdstip: rij.tijdstip.toISOString(),
  stand: standVan(rij, vandaag),
})

const lijst =
  (richting: 'in' | 'uit') => async (context: Context & { readonly input: Omit<Lijstfilter, 'richting' | 'agb'> }) => {
    const rijen = await listBerichten(context.db, context.mandaat, {
      ...context.input,
      richting,
      agb: eigenAgb(context),
    })
    return { rijen: rijen.map((rij) => naarRij(rij, context.vandaag)), totaal: rijen[0]?.totaal ?? 0 }
  }

export const routes: Route[] = [
  serveCommand(endpoints.ontvang, ontvang as never),
  serveRead(endpoints.toonInkomend, lijst('in')),
  serveRead(endpoints.toonUitgaand, lijst('uit')),
  serveRead(endpoints.toonGeweigerd, async ({ db, mandaat }) =>
    (await listGeweigerd(db, mandaat)).map((rij) => ({
      ...rij,
      naam: rij.wet && rij.soort ? berichtnaam(rij.wet as Wet32, rij.soort as Soort) : '',
    })),
  ),
  serveRead(endpoints.haalBestand, async (context) => {
    const { db, mandaat, keys, input } = context
    const rij = await findLijstrij(db, mandaat, input.berichtId, eigenAgb(context))
    if (rij?.richting !== 'uit') throw new NotFound()
    const bericht = (await findBericht(db, mandaat, rij.id))!
    context.audit.push({
      soort: 'look',
      actie: 'berichten.haalBestand',
      objectId: rij.id,
      personen: bericht.clientId ? [bericht.clientId] : [],
    })
    return {
      bytes: (await readBestand(db, mandaat, keys, rij.id))!,
      filename: bestandsnaam(berichtnaam(rij.wet, rij.soort), bericht.afzender, bericht.ontvanger, rij.identificatie),
    }
  }),
  serveRead(endpoints.toonBericht, async (context) => {
    const { db, mandaat, vandaag, input } = context
    const rij = await findLijstrij(db, mandaat, input.berichtId, eigenAgb(context))
    if (!rij) throw new NotFound()
    const bericht = (await findBericht(db, mandaat, rij.id))!
    const regels = await listRegels(db, mandaat, rij.id)
    return {
      ...naarRij(rij, vandaag),
      opmerkingen: bericht.opmerkingen,
      kanHervat: rij.richting === 'in' && rij.geparkeerd > 0 && rij.beantwoordOp === null && rij.soort !== '323',
      kanHerstel: rij.soort === '301' && rij.retourOordeel === 'afgekeurd' && rij.hersteldDoor === null,
      lijnen: regels.map((regel) => ({
        nr: regel.nr,
        pad: regel.pad,
        soort: regel.soort,
        sleutel: regel.sleutel,
        codes: regel.codes,
        beletselen: regel.beletselen,
        stand: regeltoestand({
          verwerktOp: regel.verwerktOp ?? undefined,
          afgekeurdOp: regel.afgekeurdOp ?? undefined,
          geparkeerdOp: regel.geparkeerdOp ?? undefined,
        }),
      })),
    }
  }),
  serveRead(endpoints.toonInhoud, async (context) => {
    const { db, mandaat, keys, input, audit } = context
    const rij = await findLijstrij(db, mandaat, input.berichtId, eigenAgb(context))
    if (!rij) throw new NotFound()
    const gelezen = await leesBerichtElders(Buffer.from((await readBestand(db, mandaat, keys, rij.id))!))
    if (gelezen.uitkomst === 'afgekeurd') throw new NotFound()
    const personen = await listPersonenByBsn(db, mandaat, keys, bsnsIn(gelezen.inhoud).filter(isBsn))
    const { inhoud, verborgen } = zonderVerborgen(gelezen.inhoud, (bsn) => personen.has(bsn as Bsn))
    audit.push({
      soort: 'look',
      actie: 'berichten.toonInhoud',
      objectId: rij.id,
      personen: [...personen.values()].map(({ id }) => id),
    })
    const regels = leesbaar(definitieVan(rij.wet, rij.soort).wortel, inhoud)
    return { regels: regels.slice(0, MOST_READ), totaal: regels.length, verborgen }
  }),
  serveCommand(endpoints.hervat, hervat),
  serveCommand(endpoints.herstel, herstel),
  serveCommand(endpoints.meldBuitenom, meldBuitenom),
]
