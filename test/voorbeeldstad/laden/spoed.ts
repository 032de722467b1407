import { neemBesluit } from '#keten/voorziening/commands/neemBesluit.ts'
import { type Context, doCommand } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { findProductByCode } from '#uitvoering/aanbod/reads.ts'
import { findHuishoudenVan, findPersoon } from '#uitvoering/huishouden/reads.ts'
import { registreerMelding } from '#uitvoering/toegang/commands/registreerMelding.ts'
import { trieer } from '#uitvoering/toegang/commands/trieer.ts'
import { wijsBehandelaarToe } from '#uitvoering/toegang/commands/wijsBehandelaarToe.ts'
import { plusDagen } from '#values/datum.ts'
import { type Geld, geld } from '#values/geld.ts'
import { castId } from '../cast/gezin.ts'
import { namens } from './namens.ts'

const CRISISHULP = { code: '46001', dagen: 28 }

type Zaak = {
  wie: string
  wet: 'wmo' | 'jeugdwet'
  regeling: string
  vraag: string
  achter: string
  doel: string
  reden: string
  kindcheck: 'geen-kinderen' | 'zorgen'
  toelichting: string
}
const SALMA: Zaak = {
  wie: 'persoon salma',
  wet: 'jeugdwet',
  regeling: 'jeugd',
  vraag: 'Mijn vrouw is vannacht opgenomen en ik moet werken. Wie vangt Salma op?',
  achter: 'Rachid durft zijn werk niet af te zeggen, want zonder loon gaat de energie eraf.',
  doel: 'Hoe lang is opvang nodig, en wat kan de familie daarna?',
  reden: 'Er is vanavond geen volwassene thuis.',
  kindcheck: 'zorgen',
  toelichting: 'De kinderen zijn nu bij een buurvrouw, tot vanavond.',
}
const RIMA: Zaak = {
  wie: 'persoon rima',
  wet: 'wmo',
  regeling: 'wmo 2015',
  vraag: 'Ik kwam gisteren uit het ziekenhuis en kan niet uit bed komen. Ik ben overdag alleen.',
  achter: 'Samir werkt overdag en zij wil hem niet nog meer zorgen geven.',
  doel: 'Welke hulp is nodig nu zij herstelt, en voor hoe lang?',
  reden: 'Zij kan zich overdag niet redden en er is niemand in huis.',
  kindcheck: 'geen-kinderen',
  toelichting: 'Geen gevaar van iemand anders; wel kans op vallen.',
}

/** Two questions that cannot wait: on one was decided for now (Jeugdwet), the other still asks for it (Wmo 2.3.3). */
export async function laadSpoed(context: Context): Promise<void> {
  await meld(context, RIMA)
  const besluit = await meld(context, SALMA)
  if (besluit) await beslisVoorlopig(besluit.anouk, besluit.persoonId, besluit.hulpvraagId)
}

async function meld(context: Context, zaak: Zaak) {
  const persoon = await findPersoon(context.db, context.mandaat, castId(zaak.wie))
  if (persoon?.gemeente !== context.mandaat.gemeente) return
  const joris = await namens(context, 'Joris Blom')
  const actor = { ...joris.mandaat.actor, soort: 'medewerker' as const }
  const balie = { ...joris, mandaat: { ...joris.mandaat, actor, powers: new Set(['toegang:registreren']) } }
  const { hulpvraagIds } = await doCommand(registreerMelding, balie, {
    persoonId: persoon.id,
    kanaal: 'telefoon',
    route: 'gemeentelijk loket',
    melder: zaak.wet === 'wmo' ? 'zelf' : 'familie',
    vraag: zaak.vraag,
    vraagAchterVraag: zaak.achter,
    hulpvragen: [{ wet: zaak.wet, regeling: zaak.regeling }],
  })
  const anouk = await namens(context, 'Anouk Hendriks')
  const hulpvraagId = hulpvraagIds[0]!
  await doCommand(wijsBehandelaarToe, anouk, { hulpvraagId, medewerkerId: anouk.mandaat.actor.id })
  await doCommand(trieer, anouk, {
    hulpvraagId,
    besluit: 'spoed',
    doel: zaak.doel,
    reden: zaak.reden,
    veiligheidscheck: { uitkomst: 'zorgen', kindcheck: zaak.kindcheck, toelichting: zaak.toelichting },
  })
  return { anouk, persoonId: persoon.id, hulpvraagId }
}

async function beslisVoorlopig(context: Context, persoonId: string, hulpvraagId: string): Promise<void> {
  const { db, mandaat, vandaag } = context
  const product = (await findProductByCode(db, mandaat, 'jeugdwet', CRISISHULP.code, vandaag))!
  const besluit = {
    persoonId,
    huishoudenId: (await findHuishoudenVan(db, mandaat, persoonId, vandaag)) ?? null,
    wet: 'jeugdwet' as const,
    soort: 'spoed' as const,
    aanvraagId: null,
    hulpvraagId,
    motivering: 'Salma kan vannacht niet alleen blijven. Zij wordt opgevangen tot wij weten wat het gezin nodig heeft.',
    voorzieningen: [
      {
        productId: product.id,
        leveringsvorm: 'zin' as const,
        omvang: { volume: 1, eenheid: '14' as const, frequentie: 1 as const },
        periode: { begin: vandaag, eind: plusDagen(vandaag, CRISISHULP.dagen - 1) },
        jaarbedrag: null,
        redenNaLeeftijdsgrens: null,
        gevraagdeVoorzieningId: null,
      },
    ],
  }
  await doCommand(neemBesluit, { ...context, mandaat: { ...mandaat, limiet: await limietVan(context) } }, besluit)
}

/** As far as a consulent may decide in this town. */
async function limietVan({ db, mandaat, vandaag }: Context): Promise<Geld> {
  const [rij] = await rowsOf<{ limiet: number }>(
    db,
    sql`select limiet from inrichting.mandaatbesluit where gemeente = ${mandaat.gemeente} and functie = 'consulent' and geldig @> ${vandaag}::date`,
  )
  return geld(Number(rij!.limiet))
}
