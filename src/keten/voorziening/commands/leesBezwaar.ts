import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { getPersoon } from '#uitvoering/huishouden/reads.ts'
import { listMedewerkersMet } from '#uitvoering/inrichting/reads.ts'
import { isTeLaat } from '../rules/bezwaar.ts'
import { herstelVan } from '../rules/bezwaarstappen.ts'
import * as store from '../store/bezwaar.ts'
import { listUitstel, listVerzuimen, listZittingen } from '../store/bezwaarstappen.ts'
import { type Besluit, findBesluit } from '../store/voorziening.ts'
import { toelichtingplaats, verslagplaats } from './bezwaarstappen.ts'
import { openZegels } from './bezwaarzaak.ts'
import { eisGrond } from './gronden.ts'

const toon = (context: Context, b: store.Bezwaar) => {
  const { gemeente: _, behandelaarId: __, indienerId: ___, commissieDoor: ____, ...een } = b
  return { ...een, teLaat: isTeLaat(b.ontvangenOp, b.termijnTot), ...openZegels(context, b) }
}

/** What is known of the objections against these decisions, opened for who sees the decisions. */
export async function leesBezwaren(context: Context, besluiten: readonly Besluit[]) {
  const { db, mandaat } = context
  const bezwaren = await store.listBezwaren(
    db,
    mandaat,
    besluiten.map(({ id }) => id),
  )
  return bezwaren.map((een) => toon(context, een))
}

/** In whose name a letter about it leaves when nobody makes it. */
export async function behandelaarVanBezwaar({ db, mandaat, vandaag }: Context, bezwaarId: string) {
  const bezwaar = await store.findBezwaar(db, mandaat, bezwaarId)
  const besluit = bezwaar && (await findBesluit(db, mandaat, bezwaar.besluitId))
  if (!besluit) throw new NotFound()
  const wie = await listMedewerkersMet(db, mandaat, 'bezwaar:behandelen', besluit.wet, vandaag)
  return wie.find(({ id }) => id === bezwaar.behandelaarId)
}

/** One objection with every step, for who sees the decision it is against. */
export async function leesBezwaar(context: Context & { readonly input: { bezwaarId: string } }) {
  const { db, mandaat, keys, vandaag, input } = context
  const bezwaar = await store.findBezwaar(db, mandaat, input.bezwaarId)
  const besluit = bezwaar && (await findBesluit(db, mandaat, bezwaar.besluitId))
  if (!besluit) throw new NotFound()
  await eisGrond(context, besluit.persoonId, 'R', besluit.wet)
  const verzuimen = await listVerzuimen(db, mandaat, bezwaar.id)
  const zittingen = await listZittingen(db, mandaat, bezwaar.id)
  const { gemeente, persoonId, motivering } = besluit
  const beslisser = await store.findBeslisser(db, mandaat, besluit.id)
  const behandelaars = await listMedewerkersMet(db, mandaat, 'bezwaar:behandelen', besluit.wet, vandaag)
  return {
    bezwaar: toon(context, bezwaar),
    behandelaar: behandelaars.find(({ id }) => id === bezwaar.behandelaarId)?.naam ?? null,
    commissieDoor: behandelaars.find(({ id }) => id === bezwaar.commissieDoor)?.naam ?? null,
    vanMij: bezwaar.behandelaarId === mandaat.actor.id,
    zelfBesloten: beslisser?.door === mandaat.actor.id,
    besluit: {
      beschikkingnummer: besluit.beschikkingnummer,
      wet: besluit.wet,
      soort: besluit.soort,
      datum: besluit.datum,
      vervangen: besluit.vervangenDoor !== null,
      motivering:
        motivering &&
        keys.decrypt(motivering, { gemeente, table: 'voorziening.besluit', row: besluit.id, column: 'motivering' }),
    },
    persoonId,
    naam: roepnaamMetGeslachtsnaam(await getPersoon(db, mandaat, persoonId)),
    huishoudenId: beslisser?.huishoudenId ?? null,
    herstel: herstelVan(verzuimen, vandaag),
    verzuimen,
    uitstel: (await listUitstel(db, mandaat, bezwaar.id)).map(({ gemeente: van, ...een }) => ({
      ...een,
      toelichting: keys.decrypt(een.toelichting, toelichtingplaats(van, een.id)),
    })),
    zittingen: zittingen.map(({ gemeente: van, ...een }) => ({
      ...een,
      verslag: een.verslag && keys.decrypt(een.verslag, verslagplaats(van, een.id)),
    })),
  }
}
