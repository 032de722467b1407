import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf, refuseStale } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { findDefinitie } from '../cijferbronnen.ts'
import type { Json } from '../rules/afdruk.ts'
import { findStuk, insertVerwijzing, listBlokken, listVerwijzingen, updateBlok, verhoogVersie } from '../store/stuk.ts'

type Blokinvoer = { stukId: string; blokId: string; tekst: string }

/** Changes the words of a block, against the version that was read. A publicatie does not change with it. */
export const schrijfBlok: Command<Blokinvoer, { stukId: string; versie: number }> = {
  name: 'rapportage.schrijfBlok',
  may: heeft('rapportage:schrijven'),
  async run({ input: { stukId, blokId, tekst }, mandaat, db, verwachteVersie }) {
    const stuk = await findStuk(db, mandaat, stukId)
    const blok = (await listBlokken(db, mandaat, stukId)).find(({ id }) => id === blokId)
    if (!stuk || !blok) throw new NotFound()
    refuseStale(verwachteVersie, stuk.versie)
    const { inhoud } = blok
    refuseIf(als(!('tekst' in inhoud), 'blok-zonder-tekst', 'tekst'))
    if ('tekst' in inhoud) await updateBlok(db, mandaat, stukId, blokId, { ...inhoud, tekst })
    await verhoogVersie(db, mandaat, stukId)
    return { result: { stukId, versie: stuk.versie + 1 }, objectId: stukId }
  },
}

type Verwijzinginvoer = { stukId: string; code: string; versie: number; parameters: Record<string, Json> }

/** Gives the writer a number to put between braces: the figure itself is counted when the paper is read. */
export const verwijsNaarCijfer: Command<Verwijzinginvoer, { stukId: string; nummer: number }> = {
  name: 'rapportage.verwijsNaarCijfer',
  may: heeft('rapportage:schrijven'),
  async run({ input: { stukId, code, versie, parameters }, mandaat, db }) {
    if (!(await findStuk(db, mandaat, stukId))) throw new NotFound()
    refuseIf(als(!findDefinitie(code, versie), 'cijfer-zonder-definitie', 'code', { code }))
    const nummer = Math.max(0, ...(await listVerwijzingen(db, mandaat, stukId)).map((v) => v.nummer)) + 1
    await insertVerwijzing(db, mandaat, stukId, { nummer, code, versie, parameters })
    await verhoogVersie(db, mandaat, stukId)
    return { result: { stukId, nummer }, objectId: stukId }
  },
}
