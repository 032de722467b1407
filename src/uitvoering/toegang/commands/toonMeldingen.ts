import type { Context } from '#platform/command.ts'
import { sql } from '#platform/db.ts'
import { magZien, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { listGronden, listPersonen, persoonZichtbaar } from '#uitvoering/huishouden/reads.ts'
import type { Datum } from '#values/datum.ts'
import { findTermijnRegel } from '#values/termijn.ts'
import type { Wet } from '#values/wet.ts'
import type { Hulpvraag } from '../reads.ts'
import { selectHulpvragenVanMeldingen, selectLopendeHulpvragen } from '../store/hulpvragen.ts'
import { type Klok, selectKlokken } from '../store/klokken.ts'
import { countMeldingen, type MeldingFilter, selectMeldingen } from '../store/meldingen.ts'

type Vraag = {
  stand?: 'open' | 'alle' | undefined
  wet?: Wet | undefined
  persoonId?: string | undefined
  hoeveel?: number | undefined
  vanaf?: number | undefined
}

/** What a hulpvraag shows of itself to who may know that it runs. */
async function toonKort(context: Context, hulpvragen: readonly Hulpvraag[]) {
  const { db, mandaat, vandaag } = context
  const personen = await listPersonen(
    db,
    mandaat,
    hulpvragen.map((een) => een.persoonId),
  )
  const gronden = await listGronden(db, mandaat, { persoonIds: personen.map((persoon) => persoon.id) }, vandaag)
  const klokken = await selectKlokken(
    db,
    mandaat,
    hulpvragen.map((een) => een.id),
  )
  const namen = new Map(personen.map((persoon) => [persoon.id, roepnaamMetGeslachtsnaam(persoon)]))
  const zichtbaar = hulpvragen.filter((een) => magZien(mandaat, gronden.get(een.persoonId) ?? [], 'B', een.wet))
  return {
    gronden,
    namen,
    rijen: zichtbaar.map((een) => ({ meldingId: een.meldingId, rij: kort(een, namen, klokken) })),
  }
}

function kort(een: Hulpvraag, namen: ReadonlyMap<string, string>, klokken: readonly Klok[]) {
  const klok = klokken
    .filter((rij) => rij.hulpvraagId === een.id && rij.gestoptOp === null)
    .toSorted((a, b) => (a.uiterlijk < b.uiterlijk ? -1 : 1))[0]
  return {
    hulpvraagId: een.id,
    persoonId: een.persoonId,
    naam: namen.get(een.persoonId) ?? '',
    wet: een.wet,
    regeling: een.regeling,
    spoed: een.spoed,
    status: een.status,
    uitkomst: een.uitkomst,
    uiterlijk: klok?.uiterlijk ?? null,
    stilSinds: klok?.stilSinds ?? null,
    klok: klok ? (findTermijnRegel(klok.code, klok.start)?.omschrijving ?? null) : null,
  }
}

/** Whether the question `h` may be known of: by whom it is for, who may be another than who asked. */
const vraagZichtbaar = ({ mandaat, vandaag }: Context, wetten: readonly Wet[]) =>
  wetten.length === 0
    ? sql<boolean>`false`
    : sql<boolean>`(${sql.join(
        wetten.map((wet) => sql`(h.wet = ${wet} and ${persoonZichtbaar(mandaat, 'B', 'h.persoon_id', vandaag, wet)})`),
        sql` or `,
      )})`

export async function toonMeldingen(
  context: Context,
  { stand = 'open', wet, persoonId, hoeveel = 50, vanaf = 0 }: Vraag,
) {
  const { db, mandaat, keys } = context
  const filter: MeldingFilter = {
    stand,
    wet: wet ?? null,
    persoonId: persoonId ?? null,
    hoeveel,
    vanaf,
    zichtbaar: vraagZichtbaar(context, wet ? [wet] : mandaat.wetten),
  }
  const meldingen = await selectMeldingen(db, mandaat, filter)
  const { gronden, namen, rijen } = await toonKort(
    context,
    await selectHulpvragenVanMeldingen(
      db,
      mandaat,
      meldingen.map((melding) => melding.id),
    ),
  )
  const vragers = await listPersonen(
    db,
    mandaat,
    meldingen.flatMap((melding) => melding.persoonId ?? []),
  )
  for (const persoon of vragers) namen.set(persoon.id, roepnaamMetGeslachtsnaam(persoon))
  return {
    totaal: await countMeldingen(db, mandaat, filter),
    rijen: meldingen.map((melding) => {
      const hulpvragen = rijen.filter((een) => een.meldingId === melding.id).map((een) => een.rij)
      const leest = hulpvragen.some((een) => magZien(mandaat, gronden.get(een.persoonId) ?? [], 'V', een.wet))
      const vraag = leest
        ? keys
            .decrypt(melding.vraag, {
              gemeente: melding.gemeente,
              table: 'toegang.melding',
              row: melding.id,
              column: 'vraag',
            })
            .slice(0, 160)
        : null
      const termijnen = hulpvragen.flatMap((een) => een.uiterlijk ?? []).toSorted()
      return {
        meldingId: melding.id,
        ontvangenOp: melding.ontvangenOp,
        kanaal: melding.kanaal,
        route: melding.route,
        persoonId: melding.persoonId,
        naam: melding.persoonId ? (namen.get(melding.persoonId) ?? null) : null,
        vraag,
        hulpvragen,
        eersteTermijn: (termijnen[0] as Datum | undefined) ?? null,
      }
    }),
  }
}

/** "Dit weten we al": what runs for these people, as far as this worker may know. */
export async function toonLopend(context: Context, persoonIds: readonly string[]) {
  return (await toonKort(context, await selectLopendeHulpvragen(context.db, context.mandaat, persoonIds))).rijen.map(
    (een) => een.rij,
  )
}
