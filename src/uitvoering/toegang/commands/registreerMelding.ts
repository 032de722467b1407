import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { findHuishoudenVan, getPersoon } from '#uitvoering/huishouden/reads.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import { meldingGeregistreerd } from '../events.ts'
import type { Melding } from '../reads.ts'
import { beletselenVoorHulpvraag, type Kanaal, type Melder, type Route } from '../rules/melding.ts'
import { selectLopendeHulpvragen } from '../store/hulpvragen.ts'
import { insertAanspreekpunt, insertMelding } from '../store/meldingen.ts'
import { bepaalNorm, teamVanLoket } from './contact.ts'
import { legHulpvraagVast, type NieuweHulpvraag } from './legHulpvraagVast.ts'

export type RegistreerMelding = {
  persoonId?: string | undefined
  ontvangenOp?: Datum | undefined
  tijd?: string | undefined
  kanaal: Kanaal
  route: Route
  melder: Melder
  vraag: string
  vraagAchterVraag?: string | undefined
  zelfde?: boolean | undefined
  hulpvragen: readonly (Omit<NieuweHulpvraag, 'persoonId'> & { persoonId?: string | undefined })[]
}

type Geregistreerd = { meldingId: string; hulpvraagIds: string[] }

/** One desk: a question, whoever it is about, with everything it touches at once; each law's clock starts on its own fact. */
export const registreerMelding: Command<RegistreerMelding, Geregistreerd> = {
  name: 'toegang.registreerMelding',
  may: heeft('toegang:registreren'),
  run: registreer,
}

/** The resident says himself that he needs help; which law that touches, the desk says. The term counts from this day all the same. */
export const meldZelf: Command<
  { vraag: string; melder?: 'zelf' | 'familie' | 'buur' | undefined },
  { meldingId: string; bekijkenVoor: Datum }
> = {
  name: 'toegang.meldZelf',
  may: heeft('eigen-dossier'),
  async run(context) {
    const { persoonId } = context.mandaat
    if (!persoonId) throw new NotFound()
    const { vraag, melder = 'zelf' } = context.input
    const input: RegistreerMelding = {
      // Of somebody else the person is looked up by the desk: a resident searches nobody.
      ...(melder === 'zelf' && { persoonId }),
      kanaal: 'portaal',
      route: 'gemeentelijk loket',
      melder,
      vraag,
      hulpvragen: [],
    }
    const uit = await registreer({ ...context, input })
    return { ...uit, result: { meldingId: uit.result.meldingId, bekijkenVoor: uit.bekijkenVoor! } }
  },
}

export async function registreer(context: Context & { readonly input: RegistreerMelding }) {
  const { input, mandaat, db, vandaag, keys } = context
  const ontvangenOp = input.ontvangenOp ?? vandaag
  const hulpvragen = input.hulpvragen.flatMap((vraag) => {
    const persoonId = vraag.persoonId ?? input.persoonId
    return persoonId ? [{ ...vraag, persoonId }] : []
  })
  const personen = [
    ...new Set([...(input.persoonId ? [input.persoonId] : []), ...hulpvragen.map((vraag) => vraag.persoonId)]),
  ]
  for (const id of personen) await getPersoon(db, mandaat, id)
  refuseIf([
    ...als(input.vraag.trim() === '', 'vraag-ontbreekt', 'vraag'),
    ...als(ontvangenOp > vandaag, 'ontvangen-in-toekomst', 'ontvangenOp'),
    ...zonderPersoon(input),
    ...beletselenVoorHulpvraag(hulpvragen, await selectLopendeHulpvragen(db, mandaat, personen)),
  ])

  const meldingId = uuidv7()
  const plaats = (column: string) => ({
    gemeente: mandaat.gemeente,
    table: 'toegang.melding',
    row: meldingId,
    column,
  })
  const melding: Melding = {
    gemeente: mandaat.gemeente,
    id: meldingId,
    ontvangenOp,
    tijd: input.tijd ?? null,
    kanaal: input.kanaal,
    route: input.route,
    melder: input.melder,
    persoonId: input.persoonId ?? null,
    huishoudenId: input.persoonId ? ((await findHuishoudenVan(db, mandaat, input.persoonId, vandaag)) ?? null) : null,
    teamId: await teamVanLoket(context),
    vraag: keys.encrypt(input.vraag, plaats('vraag')),
    vraagAchterVraag: input.vraagAchterVraag
      ? keys.encrypt(input.vraagAchterVraag, plaats('vraag_achter_vraag'))
      : null,
    zelfde: input.zelfde ?? false,
    aanspreekpuntId: mandaat.actor.soort === 'medewerker' ? mandaat.actor.id : null,
    bekijkenVoor: hulpvragen.length === 0 ? await bepaalNorm(context, 'melding-bekijken') : null,
    bekekenOp: null,
  }
  await insertMelding(db, mandaat, melding)
  await legAanspreekpuntVast(context, melding, personen)
  const hulpvraagIds: string[] = []
  for (const vraag of hulpvragen)
    hulpvraagIds.push(await legHulpvraagVast(context, melding, vraag, ontvangenOp, input.vraag))
  return {
    result: { meldingId, hulpvraagIds },
    objectId: meldingId,
    personen,
    announce: [
      meldingGeregistreerd.of({
        meldingId,
        persoonId: melding.persoonId,
        huishoudenId: melding.huishoudenId,
        hulpvraagIds,
        ontvangenOp,
      }),
    ],
    bekijkenVoor: melding.bekijkenVoor,
  }
}

function zonderPersoon({ persoonId, hulpvragen }: RegistreerMelding): Beletsel[] {
  return hulpvragen.flatMap((vraag, index) =>
    als(!vraag.persoonId && !persoonId, 'hulpvraag-zonder-persoon', `hulpvragen.${index}.persoonId`),
  )
}

async function legAanspreekpuntVast(context: Context, melding: Melding, personen: readonly string[]): Promise<void> {
  const { db, mandaat, vandaag } = context
  const periode = { begin: vandaag }
  const wetten: readonly Wet[] = mandaat.wetten
  if (melding.aanspreekpuntId) {
    const id = uuidv7()
    await insertAanspreekpunt(db, mandaat, id, melding.id, melding.aanspreekpuntId, vandaag)
    for (const persoonId of personen) {
      await legToegangsgrondVast(context, {
        wie: { medewerkerId: melding.aanspreekpuntId },
        persoonId,
        hoedanigheid: 'aanspreekpunt',
        wetten,
        periode,
        volgtUit: melding.id,
      })
    }
  }
  for (const persoonId of personen) {
    await legToegangsgrondVast(context, {
      wie: { teamId: melding.teamId },
      persoonId,
      hoedanigheid: 'team',
      wetten: [],
      periode,
      volgtUit: melding.id,
    })
  }
}
