import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { magZien } from '#uitvoering/huishouden/index.ts'
import { findPersoon, listGronden } from '#uitvoering/huishouden/reads.ts'
import { als } from '#values/beletsel.ts'
import { isMailadres } from '../rules/mail.ts'
import type { Leesbron } from '../rules/verzending.ts'
import { insertLeeswijze, type Leeswijzerij } from '../store/verzending.ts'

/** Where to read, and the address for a notice: leaving it out takes the consent for mail back. */
export type Leeskeuze = { digitaal: boolean; mail?: string | undefined }
type Bewaard = { digitaal: boolean; mail: boolean }

const plaats = (gemeente: string, row: string) => ({
  gemeente,
  table: 'correspondentie.leeswijze',
  row,
  column: 'mail',
})

export const mailVan = ({ keys }: Context, rij: Leeswijzerij | undefined): string | null =>
  rij?.mail ? keys.decrypt(rij.mail, plaats(rij.gemeente, rij.id)) : null

/** A row for each choice, so that it can be said later on what consent a notice went out. */
export async function legKeuzeVast(
  { db, mandaat, keys, vandaag }: Context,
  persoonId: string,
  { digitaal, mail }: Leeskeuze,
  bron: Leesbron,
): Promise<string> {
  const adres = mail?.trim() ?? ''
  refuseIf([
    ...als(adres !== '' && !isMailadres(adres), 'mail-ongeldig', 'mail'),
    ...als(adres !== '' && !digitaal, 'mail-zonder-portaal', 'mail'),
  ])
  const id = uuidv7()
  await insertLeeswijze(db, mandaat, {
    id,
    persoonId,
    digitaal,
    mail: adres === '' ? null : keys.encrypt(adres, plaats(mandaat.gemeente, id)),
    bron,
    sinds: vandaag,
  })
  return id
}

/** Awb 2:14: digitally only to who made known that he can be reached so, and until he says otherwise. */
export const kiesLeeswijze: Command<Leeskeuze, Bewaard> = {
  name: 'correspondentie.kiesLeeswijze',
  may: heeft('eigen-dossier'),
  async run(context) {
    const { persoonId } = context.mandaat
    if (!persoonId) throw new NotFound()
    const objectId = await legKeuzeVast(context, persoonId, context.input, 'portaal')
    return { result: bewaard(context.input), objectId, personen: [persoonId] }
  },
}

/** What a resident says at the desk or by telephone; the same choice, recorded by who hears it. */
export const legLeeswijzeVast: Command<Leeskeuze & { persoonId: string }, Bewaard> = {
  name: 'correspondentie.legLeeswijzeVast',
  may: heeft('toegang:registreren', 'plan:schrijven', 'besluit:nemen', 'bezwaar:behandelen'),
  async run(context) {
    const { db, mandaat, vandaag, input } = context
    const { persoonId } = input
    const persoon = await findPersoon(db, mandaat, persoonId)
    if (persoon?.gemeente !== mandaat.gemeente) throw new NotFound()
    const gronden = (await listGronden(db, mandaat, { persoonIds: [persoonId] }, vandaag)).get(persoonId) ?? []
    if (gronden.length === 0 || !magZien(mandaat, gronden, 'K')) throw new NotFound()
    const objectId = await legKeuzeVast(context, persoonId, input, 'balie')
    return { result: bewaard(input), objectId, personen: [persoonId] }
  },
}

const bewaard = ({ digitaal, mail }: Leeskeuze): Bewaard => ({ digitaal, mail: (mail ?? '').trim() !== '' })
