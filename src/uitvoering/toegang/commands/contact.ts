import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { beeindigToegangsgronden, legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { getPersoon } from '#uitvoering/huishouden/reads.ts'
import { findInstelling, listGebruikers, listTeams } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { listGelijkgesteldeDagen } from '../reads.ts'
import {
  beletselenVoorContactmoment,
  beletselenVoorContactverzoek,
  type Gesprekspartner,
  NORMEN,
  type Norm,
  normdag,
} from '../rules/contact.ts'
import type { Kanaal } from '../rules/melding.ts'
import {
  type Contactverzoek,
  findEigenaarVoor,
  insertContactmoment,
  insertContactverzoek,
  selectContactverzoek,
  updateAfgehandeld,
} from '../store/contacten.ts'
import { eisGrond, meldingVoor } from './hulpvraagVoor.ts'

type Moment = {
  kanaal: Kanaal
  richting: 'in' | 'uit'
  met?: Gesprekspartner | undefined
  onderwerp: string
  datum?: Datum | undefined
  tijd?: string | undefined
}
export type LegContactVast = Moment & { persoonId?: string | undefined; meldingId?: string | undefined }

const mag = heeft('toegang:registreren', 'toegang:onderzoeken')

/** One exchange with someone, known or not: it starts no term and promises nothing. */
export const legContactVast: Command<LegContactVast, { contactmomentId: string }> = {
  name: 'toegang.legContactVast',
  may: mag,
  async run(context) {
    const { input, db, mandaat } = context
    if (input.persoonId) await getPersoon(db, mandaat, input.persoonId)
    const melding = input.meldingId ? await meldingVoor(context, input.meldingId) : null
    const persoonId = input.persoonId ?? melding?.persoonId ?? null
    const contactmomentId = await schrijf(context, input, persoonId, melding?.id ?? null)
    return { result: { contactmomentId }, objectId: contactmomentId, personen: persoonId ? [persoonId] : [] }
  },
}

async function schrijf(context: Context, moment: Moment, persoonId: string | null, meldingId: string | null) {
  const { db, mandaat, keys, vandaag } = context
  const datum = moment.datum ?? vandaag
  refuseIf(beletselenVoorContactmoment({ datum, vandaag }))
  const id = uuidv7()
  await insertContactmoment(db, mandaat, {
    id,
    kanaal: moment.kanaal,
    richting: moment.richting,
    met: moment.met ?? null,
    persoonId,
    meldingId,
    teamId: persoonId ? null : await teamVanLoket(context),
    onderwerp: keys.encrypt(moment.onderwerp, plaats(context, 'contactmoment', id, 'onderwerp')),
    datum,
    tijd: moment.tijd ?? null,
  })
  return id
}

export const plaats = ({ mandaat }: Pick<Context, 'mandaat'>, tabel: string, row: string, column: string) => ({
  gemeente: mandaat.gemeente,
  table: `toegang.${tabel}`,
  row,
  column,
})

/** The desk's team: the one the worker sits in, else the one that takes meldingen; area teams are of the same kind. */
export async function teamVanLoket({ db, mandaat }: Pick<Context, 'db' | 'mandaat'>): Promise<string> {
  const loketten = (await listTeams(db, mandaat)).filter((team) => team.soort === 'toegang')
  const team =
    loketten.find((een) => mandaat.teams.includes(een.id)) ??
    loketten.find((een) => een.taken.includes('melding')) ??
    loketten[0]
  refuseIf(als(!team, 'team-ontbreekt'))
  return team!.id
}

/** Where the owner sits: his colleagues see it too, and take over when he is away. */
async function teamVanMedewerker({ db, mandaat, vandaag }: Context, medewerkerId: string): Promise<string | undefined> {
  const gebruiker = (await listGebruikers(db, mandaat, vandaag)).find((een) => een.id === medewerkerId)
  return (await listTeams(db, mandaat)).find((team) => gebruiker?.teams.includes(team.naam))?.id
}

/** The last day of a service norm, counted in the municipality's own working days. */
export async function bepaalNorm(
  { db, mandaat, vandaag }: Pick<Context, 'db' | 'mandaat' | 'vandaag'>,
  norm: Norm,
): Promise<Datum> {
  const eigen = await findInstelling<{ werkdagen?: number }>(db, mandaat, 'norm', norm, vandaag)
  return normdag(vandaag, eigen?.werkdagen ?? NORMEN[norm], await listGelijkgesteldeDagen(db, mandaat, vandaag))
}

export type VraagContact = {
  persoonId?: string | undefined
  naam?: string | undefined
  telefoon?: string | undefined
  eigenaarId?: string | undefined
  kanaal: Kanaal
  onderwerp: string
}
type Gevraagd = { contactverzoekId: string; norm: Datum }

/** "Call me back": an owner, or the desk while nobody speaks with this person yet, and a day. */
export const vraagContact: Command<VraagContact, Gevraagd> = {
  name: 'toegang.vraagContact',
  may: mag,
  run: (context) => leg(context, context.input),
}

/** The same, by the resident himself. */
export const vraagZelfContact: Command<{ onderwerp: string; telefoon?: string | undefined }, Gevraagd> = {
  name: 'toegang.vraagZelfContact',
  may: heeft('eigen-dossier'),
  async run(context) {
    const { persoonId } = context.mandaat
    if (!persoonId) throw new NotFound()
    return leg(context, { ...context.input, persoonId, kanaal: 'portaal' })
  },
}

async function leg(context: Context, input: VraagContact) {
  const { db, mandaat, keys, vandaag } = context
  if (input.persoonId) await getPersoon(db, mandaat, input.persoonId)
  refuseIf([...beletselenVoorContactverzoek(input), ...(await onbekendeEigenaar(context, input.eigenaarId))])
  const id = uuidv7()
  const eigenaar = input.eigenaarId ?? (input.persoonId ? await findEigenaarVoor(db, mandaat, input.persoonId) : null)
  const teamId = (eigenaar && (await teamVanMedewerker(context, eigenaar))) || (await teamVanLoket(context))
  const norm = await bepaalNorm(context, 'contactverzoek')
  const zegel = (tekst: string | undefined, column: string) =>
    tekst?.trim() ? keys.encrypt(tekst.trim(), plaats(context, 'contactverzoek', id, column)) : null
  await insertContactverzoek(db, mandaat, {
    id,
    persoonId: input.persoonId ?? null,
    eigenaar,
    teamId,
    kanaal: input.kanaal,
    naam: input.persoonId ? null : zegel(input.naam, 'naam'),
    telefoon: zegel(input.telefoon, 'telefoon'),
    kop: zegel(input.onderwerp, 'kop'),
    gevraagdOp: vandaag,
    norm,
  })
  if (input.persoonId) await openVoor(context, input.persoonId, eigenaar, teamId, id)
  return {
    result: { contactverzoekId: id, norm },
    objectId: id,
    personen: input.persoonId ? [input.persoonId] : [],
  }
}

async function onbekendeEigenaar({ db, mandaat, vandaag }: Context, eigenaarId: string | undefined) {
  if (!eigenaarId) return []
  const gebruikers = await listGebruikers(db, mandaat, vandaag)
  return als(
    !gebruikers.some((een) => een.id === eigenaarId && een.soort === 'medewerker'),
    'medewerker-onbekend',
    'eigenaarId',
  )
}

/** Who must call back may see whom; it ends some time after the call. */
async function openVoor(
  context: Context,
  persoonId: string,
  eigenaar: string | null,
  teamId: string,
  volgtUit: string,
): Promise<void> {
  await legToegangsgrondVast(context, {
    wie: eigenaar ? { medewerkerId: eigenaar } : { teamId },
    persoonId,
    hoedanigheid: eigenaar ? 'aanspreekpunt' : 'team',
    wetten: [],
    periode: { begin: context.vandaag },
    volgtUit,
  })
}

const NAKIJKDAGEN = 92

/** Settled by a contact, not by a tick: who called, when, and what was said. */
export const handelContactAf: Command<Moment & { contactverzoekId: string }, { contactmomentId: string }> = {
  name: 'toegang.handelContactAf',
  may: mag,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const verzoek = await verzoekVoor(context, input.contactverzoekId)
    refuseIf(als(verzoek.afgehandeldOp !== null, 'contactverzoek-al-afgehandeld'))
    const contactmomentId = await schrijf(context, input, verzoek.persoonId, null)
    await updateAfgehandeld(db, mandaat, verzoek.id, input.datum ?? vandaag, contactmomentId)
    await beeindigToegangsgronden(context, { volgtUit: verzoek.id, laatsteDag: plusDagen(vandaag, NAKIJKDAGEN) })
    return {
      result: { contactmomentId },
      objectId: verzoek.id,
      personen: verzoek.persoonId ? [verzoek.persoonId] : [],
    }
  },
}

/** One's own, or of a person of whom one may know who he is; of nobody known: one's own team's. */
async function verzoekVoor(context: Context, id: string): Promise<Contactverzoek> {
  const { db, mandaat } = context
  const [verzoek] = await selectContactverzoek(db, mandaat, id)
  if (!verzoek) throw new NotFound()
  if (verzoek.persoonId) await eisGrond(context, verzoek.persoonId, 'K', null)
  else if (verzoek.eigenaar !== mandaat.actor.id && !mandaat.teams.includes(verzoek.teamId ?? '')) throw new NotFound()
  return verzoek
}
