import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { findInstelling, listGebruikers, listInstellingen } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Wet } from '#values/wet.ts'
import type { Melding } from '../reads.ts'
import {
  beletselenVoorGesprek,
  beletselenVoorUitnodiging,
  EXPERTISES,
  type Expertise,
  grondOmTeDelen,
  type Rol,
} from '../rules/gesprek.ts'
import { isVraagVerhelderd } from '../rules/melding.ts'
import {
  type Gesprek,
  insertDeelnemer,
  insertGesprek,
  insertNotitie,
  selectDeelnemers,
  selectGesprekVoorWijziging,
  updateGehouden,
  zegelkolom,
} from '../store/gesprekken.ts'
import { selectHulpvragenVanMeldingen } from '../store/hulpvragen.ts'
import { plaats } from './contact.ts'
import { hulpvraagVoor, meldingVoor } from './hulpvraagVoor.ts'
import { herbereken } from './klok.ts'

/** The municipality's own expertises go before ours; what it adds is added. */
export async function listExpertises({ db, mandaat, vandaag }: Context): Promise<Expertise[]> {
  const eigen = await listInstellingen(db, mandaat, 'expertise', vandaag)
  const van = new Map(EXPERTISES.map((een) => [een.code, een]))
  for (const { sleutel, waarde } of eigen) {
    const deel = waarde as Partial<Expertise>
    const bekend = van.get(sleutel)
    const nieuw = { ...bekend, ...deel, code: sleutel }
    if (nieuw.naam && nieuw.wet && nieuw.regeling && nieuw.minimaal) van.set(sleutel, nieuw as Expertise)
  }
  return [...van.values()]
}

/** The melding of which this worker may read and write the story: V of one of its questions. */
async function verhaalVoor(context: Context, meldingId: string): Promise<{ melding: Melding; personen: string[] }> {
  const melding = await meldingVoor(context, meldingId)
  const hulpvragen = await selectHulpvragenVanMeldingen(context.db, context.mandaat, [melding.id])
  for (const een of hulpvragen) {
    try {
      await hulpvraagVoor(context, een.id)
      return { melding, personen: [...new Set(hulpvragen.map((vraag) => vraag.persoonId))] }
    } catch (fout) {
      if (!(fout instanceof NotFound)) throw fout
    }
  }
  if (hulpvragen.length > 0) throw new NotFound()
  return { melding, personen: melding.persoonId ? [melding.persoonId] : [] }
}

export type Plek = 'thuis' | 'gemeentehuis' | 'telefoon' | 'wijkcentrum'
export type NodigUit = {
  meldingId: string
  datum: Datum
  plek: Plek
  doel?: string | undefined
  deelnemers: readonly { medewerkerId?: string | undefined; expertise: string }[]
  /** The resident was told beforehand who comes and why. */
  aangekondigd: boolean
  steunGeadviseerd: boolean
  clientondersteuningGenoemd: boolean
  eigenPlanGenoemd?: boolean | undefined
  toestemmingDelen?: boolean | undefined
}

/** Several disciplines at one table, so that the story is told once; who comes may read it from then on (R5, R6). */
export const nodigUit: Command<NodigUit, { gesprekId: string }> = {
  name: 'toegang.nodigUit',
  may: heeft('toegang:onderzoeken'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const { melding, personen } = await verhaalVoor(context, input.meldingId)
    const deelnemers = await metGrond(context, melding)
    refuseIf([
      ...beletselenVoorUitnodiging({ deelnemers, doel: input.doel }),
      ...als(input.datum < vandaag, 'datum-voorbij', 'datum'),
      ...(await onbekend(context)),
    ])
    const gesprekId = uuidv7()
    const aangekondigdOp = input.aangekondigd ? vandaag : null
    await insertGesprek(db, mandaat, {
      id: gesprekId,
      meldingId: melding.id,
      datum: input.datum,
      plek: input.plek,
      gepland: true,
      doel: keys.encrypt(input.doel!, plaats(context, 'gesprek', gesprekId, 'doel')),
      aangekondigdOp,
      steunGeadviseerd: input.steunGeadviseerd,
      clientondersteuningGenoemd: input.clientondersteuningGenoemd,
      eigenPlanGenoemd: input.eigenPlanGenoemd ?? false,
      toestemmingDelen: input.toestemmingDelen ?? false,
      redenNietAangekondigd: null,
    })
    for (const een of deelnemers) {
      await insertDeelnemer(db, mandaat, { ...een, id: uuidv7(), gesprekId, aangekondigdOp })
      await laatLezen(context, een, personen, gesprekId)
    }
    return { result: { gesprekId }, objectId: gesprekId, personen }
  },
}

type Genodigde = {
  medewerkerId: string | null
  expertise: string
  grond: 'hulpvraag' | 'toestemming' | 'instelling' | null
  wetten: string[]
}

async function metGrond(context: Context & { readonly input: NodigUit }, melding: Melding): Promise<Genodigde[]> {
  const { db, mandaat, vandaag, input } = context
  const expertises = await listExpertises(context)
  const wetten = [...new Set((await selectHulpvragenVanMeldingen(db, mandaat, [melding.id])).map((een) => een.wet))]
  const instellingen = (await findInstelling<Wet[]>(db, mandaat, 'grond-om-te-delen', 'wetten', vandaag)) ?? []
  return input.deelnemers.map(({ medewerkerId = null, expertise }) => {
    const wet = expertises.find((een) => een.code === expertise)?.wet
    const grond = wet
      ? grondOmTeDelen(wet, { wetten, toestemming: input.toestemmingDelen === true, instellingen })
      : null
    // Who was asked with consent reads the story as it stands; else what belongs to his own law.
    return {
      medewerkerId,
      expertise,
      grond,
      wetten: wet ? (grond === 'hulpvraag' ? [wet] : [...new Set([wet, ...wetten])]) : [],
    }
  })
}

async function onbekend({ db, mandaat, vandaag, input }: Context & { readonly input: NodigUit }) {
  const gebruikers = new Set(
    (await listGebruikers(db, mandaat, vandaag)).filter((een) => een.soort === 'medewerker').map((een) => een.id),
  )
  return input.deelnemers.flatMap((een, index) =>
    als(
      een.medewerkerId !== undefined && !gebruikers.has(een.medewerkerId),
      'medewerker-onbekend',
      `deelnemers.${index}.medewerkerId`,
    ),
  )
}

async function laatLezen(context: Context, een: Genodigde, personen: readonly string[], gesprekId: string) {
  if (!een.medewerkerId || een.medewerkerId === context.mandaat.actor.id) return
  for (const persoonId of personen) {
    await legToegangsgrondVast(context, {
      wie: { medewerkerId: een.medewerkerId },
      persoonId,
      hoedanigheid: 'betrokkene',
      wetten: een.wetten as never,
      periode: { begin: context.vandaag },
      volgtUit: gesprekId,
    })
  }
}

export type HoudGesprek = {
  meldingId: string
  /** Of a conversation that was planned. */
  gesprekId?: string | undefined
  datum: Datum
  plek: Plek
  clientondersteuningGenoemd: boolean
  deelnemers: readonly { medewerkerId?: string | undefined; expertise: string }[]
  redenNietAangekondigd?: string | undefined
}

/** A talk with the household; the first one stops the Wgs clock of every hulpvraag in the melding (Wgs art. 4). */
export const houdGesprek: Command<HoudGesprek, { gesprekId: string }> = {
  name: 'toegang.houdGesprek',
  may: heeft('toegang:onderzoeken'),
  async run(context) {
    const { input, mandaat, db, vandaag, keys } = context
    const melding = await meldingVoor(context, input.meldingId)
    const gepland = input.gesprekId ? await geplandGesprek(context, melding, input.gesprekId) : null
    const genodigd = gepland ? await selectDeelnemers(db, mandaat, [gepland.id]) : []
    refuseIf([
      ...als(input.datum > vandaag, 'datum-in-toekomst', 'datum'),
      ...als(input.datum < melding.ontvangenOp, 'periode-omgekeerd', 'datum'),
      ...beletselenVoorGesprek({
        disciplines: [...genodigd, ...input.deelnemers].map((een) => een.expertise),
        aangekondigd: gepland !== null && gepland.aangekondigdOp !== null,
        reden: input.redenNietAangekondigd,
      }),
    ])
    const gesprekId = gepland?.id ?? uuidv7()
    const reden = input.redenNietAangekondigd?.trim()
    const redenNietAangekondigd = reden
      ? keys.encrypt(reden, plaats(context, 'gesprek', gesprekId, 'reden_niet_aangekondigd'))
      : null
    if (gepland) await updateGehouden(db, mandaat, { ...input, id: gesprekId, redenNietAangekondigd })
    else await insertGesprek(db, mandaat, nieuwGesprek(input, gesprekId, redenNietAangekondigd))
    for (const { medewerkerId = null, expertise } of input.deelnemers)
      await insertDeelnemer(db, mandaat, {
        id: uuidv7(),
        gesprekId,
        medewerkerId,
        expertise,
        grond: null,
        aangekondigdOp: null,
      })
    const hulpvragen = await selectHulpvragenVanMeldingen(db, mandaat, [melding.id])
    for (const hulpvraag of hulpvragen) await herbereken(context, hulpvraag.id)
    return { result: { gesprekId }, objectId: gesprekId, personen: hulpvragen.map((hulpvraag) => hulpvraag.persoonId) }
  },
}

async function geplandGesprek({ db, mandaat }: Context, melding: Melding, gesprekId: string): Promise<Gesprek> {
  const [gesprek] = await selectGesprekVoorWijziging(db, mandaat, gesprekId)
  if (gesprek?.meldingId !== melding.id) throw new NotFound()
  refuseIf(als(!gesprek.gepland, 'gesprek-al-gehouden'))
  return gesprek
}

const nieuwGesprek = (input: HoudGesprek, id: string, redenNietAangekondigd: Buffer | null): Gesprek => ({
  id,
  meldingId: input.meldingId,
  datum: input.datum,
  plek: input.plek,
  gepland: false,
  doel: null,
  aangekondigdOp: null,
  steunGeadviseerd: false,
  clientondersteuningGenoemd: input.clientondersteuningGenoemd,
  eigenPlanGenoemd: false,
  toestemmingDelen: false,
  redenNietAangekondigd,
})

export type Noteer = { meldingId: string; code: string; tekst: string }

function noteert(name: string, tabel: 'gegeven' | 'domeinnotitie'): Command<Noteer, { notitieId: string }> {
  return {
    name,
    may: heeft('toegang:onderzoeken', 'toegang:registreren'),
    async run(context) {
      const { melding, personen } = await verhaalVoor(context, context.input.meldingId)
      return { ...(await schrijf(context, tabel, melding.id, context.input)), personen }
    },
  }
}

/** What an expertise needs and nobody had said yet. */
export const vulAan = noteert('toegang.vulAan', 'gegeven')
/** In a few words, by life domain. */
export const noteer = noteert('toegang.noteer', 'domeinnotitie')

async function schrijf(
  context: Context,
  tabel: 'gegeven' | 'domeinnotitie' | 'rolverdeling',
  meldingId: string,
  { code, tekst }: { code: string; tekst: string },
) {
  const id = uuidv7()
  const zegel = context.keys.encrypt(tekst, plaats(context, tabel, id, zegelkolom(tabel)))
  await insertNotitie(context.db, context.mandaat, tabel, { id, meldingId, code, zegel })
  return { result: { notitieId: id }, objectId: id }
}

export type VerdeelRollen = { meldingId: string; wie: Rol; tekst: string }

/** T4: what resident, surroundings, free provision and last the municipality do, only once the question is clear. */
export const verdeelRollen: Command<VerdeelRollen, { notitieId: string }> = {
  name: 'toegang.verdeelRollen',
  may: heeft('toegang:onderzoeken'),
  async run(context) {
    const { input } = context
    const { melding, personen } = await verhaalVoor(context, input.meldingId)
    refuseIf(als(!isVraagVerhelderd(melding), 'vraag-achter-vraag-ontbreekt', 'vraagAchterVraag'))
    return {
      ...(await schrijf(context, 'rolverdeling', melding.id, { code: input.wie, tekst: input.tekst })),
      personen,
    }
  },
}
