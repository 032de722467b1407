import type { Context } from '#platform/command.ts'
import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import { magZien } from '#uitvoering/huishouden/index.ts'
import { listGronden } from '#uitvoering/huishouden/reads.ts'
import { listGebruikers } from '#uitvoering/inrichting/reads.ts'
import { type Datum, formatDatum } from '#values/datum.ts'
import { wetNaam } from '#values/wet.ts'
import {
  findVerslag,
  type Hulpvraag,
  selectHulpvraag,
  selectHulpvraagVanAanvraag,
  selectLopendeHulpvragen,
} from './store/hulpvragen.ts'
import { selectKlokken, selectOpenAanvragen } from './store/klokken.ts'
import { type Melding, selectLeesbareMelding, selectMelding } from './store/meldingen.ts'
import { selectPartner } from './store/partners.ts'
import { selectVerwijzing, type Verwijzing } from './store/verwijzingen.ts'

export {
  findDwangsomregel,
  findTermijnregelOp,
  findUiterlijk,
  findUiterlijkOnder,
  listGelijkgesteldeDagen,
} from './commands/termijnregel.ts'
export type { Hulpvraag } from './store/hulpvragen.ts'
export type { Klok } from './store/klokken.ts'
export { selectKlokken as listKlokken } from './store/klokken.ts'
export type { Melding } from './store/meldingen.ts'
export { selectTijdelijk as listTijdelijk, type Tijdelijk } from './store/tijdelijk.ts'
export type { Verwijzing } from './store/verwijzingen.ts'

export async function getHulpvraag(db: Db, mandaat: Mandaat, id: string): Promise<Hulpvraag> {
  return eerste(await selectHulpvraag(db, mandaat, id))
}

export async function getHulpvraagVanAanvraag(db: Db, mandaat: Mandaat, aanvraagId: string): Promise<Hulpvraag> {
  return eerste(await selectHulpvraagVanAanvraag(db, mandaat, aanvraagId))
}

/** To look at; a deed asks getMelding, which knows only the municipality that it writes in. */
export async function getLeesbareMelding(db: Db, mandaat: Mandaat, id: string): Promise<Melding> {
  return eerste(await selectLeesbareMelding(db, mandaat, id))
}

export async function getMelding(db: Db, mandaat: Mandaat, id: string): Promise<Melding> {
  return eerste(await selectMelding(db, mandaat, id))
}

export async function getVerwijzing(db: Db, mandaat: Mandaat, id: string): Promise<Verwijzing> {
  return eerste(await selectVerwijzing(db, mandaat, id))
}

export const listOpenAanvragen = selectOpenAanvragen
export const listLopendeHulpvragen = selectLopendeHulpvragen

function eerste<T>(rijen: T[]): T {
  if (!rijen[0]) throw new NotFound()
  return rijen[0]
}

/** What the letter of invitation says, and where it goes. */
export async function briefVanPartner({ db, mandaat }: Context, partnerId: string) {
  const [partner] = await selectPartner(db, mandaat, partnerId)
  if (!partner) throw new NotFound()
  const { organisatie, contact, inlognaam, geldigTot, straat, postcode, plaats } = partner
  return { organisatie, contact, inlognaam, geldigTot, adres: straat ? [straat, `${postcode} ${plaats}`] : [] }
}

/** What a letter about this question may say; of whom sees the story of this person under this law (V). */
export async function briefVanHulpvraag(context: Context, hulpvraagId: string) {
  const { db, mandaat, keys, vandaag } = context
  const hulpvraag = await getHulpvraag(db, mandaat, hulpvraagId)
  const { persoonId, huishoudenId, wet, onderzoekId, gemeente } = hulpvraag
  const gronden = (await listGronden(db, mandaat, { persoonIds: [persoonId] }, vandaag)).get(persoonId) ?? []
  if (gemeente !== mandaat.gemeente || !magZien(mandaat, gronden, 'V', wet)) throw new NotFound()
  const lang = (datum: Datum | null | undefined) => (datum ? formatDatum(datum, { stijl: 'lang' }) : undefined)
  const verslag = onderzoekId ? await findVerslag(db, mandaat, onderzoekId) : null
  const klok = (await selectKlokken(db, mandaat, [hulpvraagId]))[0]
  const behandelaar = (await listGebruikers(db, mandaat, vandaag)).find((een) => een.id === hulpvraag.behandelaarId)
  return {
    persoonId,
    huishoudenId,
    wet,
    velden: {
      ontvangenOp: lang(hulpvraag.genoemdOp),
      wet: wetNaam(wet, 'nl'),
      uiterlijk: lang(klok?.uiterlijk),
      behandelaar: behandelaar?.naam,
      verstrektOp: lang(hulpvraag.verslagVerstrektOp),
      verslag:
        verslag === null
          ? undefined
          : keys.decrypt(verslag, { gemeente, table: 'toegang.onderzoek', row: onderzoekId!, column: 'verslag' }),
    },
  }
}
