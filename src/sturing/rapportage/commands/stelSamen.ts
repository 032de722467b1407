import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { listVoorstellen } from '#sturing/begroting/reads.ts'
import { getCijfer as getMonitorcijfer } from '#sturing/monitor/reads.ts'
import {
  getProgramma,
  listAgenda,
  listBevindingen,
  listLaatsteRapporten,
  listOnderdelen,
} from '#sturing/programma/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { findCijfer } from '../cijferbronnen.ts'
import { countBusinesscases, countLijnen, leesBegroot } from '../geldbronnen.ts'
import { listToezeggingenVan } from '../proef.ts'
import { kiesBegrotingsjaar } from '../rules/cijferjaar.ts'
import { type Aanwezig, rolDoor, stelBlokkenSamen } from '../rules/samenstelling.ts'
import { STUKSOORTEN, type Stuksoort, titelVan } from '../rules/stuksoort.ts'
import { getSjabloon } from '../store/sjabloon.ts'
import { findStuk, insertStuk, listBlokken, listVerwijzingen } from '../store/stuk.ts'

type Input = {
  soort?: Stuksoort | undefined
  programmaId?: string | undefined
  voorstelId?: string | undefined
  peildatum: string
  titel?: string | undefined
  reeks?: string | undefined
}

/** The first draft of a paper, from the template of its kind and what there is now; no number in it is typed. */
export const stelSamen: Command<Input, { stukId: string; versie: number }> = {
  name: 'rapportage.stelSamen',
  may: heeft('rapportage:schrijven'),
  async run(context) {
    const { input, db, mandaat } = context
    const { soort = 'voortgangsrapportage', programmaId = null } = input
    const { programma: vraagt, reeks } = STUKSOORTEN[soort]
    refuseIf([
      ...als(vraagt === 'verplicht' && programmaId === null, 'soort-vraagt-programma', 'programmaId'),
      ...als(vraagt === 'nooit' && programmaId !== null, 'soort-zonder-programma', 'programmaId'),
      ...als(soort === 'kadernota' && input.voorstelId === undefined, 'kadernota-vraagt-voorstel', 'voorstelId'),
    ])
    const peildatum = input.peildatum as Datum
    const naam = programmaId === null ? null : (await getProgramma(db, mandaat, programmaId)).naam
    const { blokken } = await getSjabloon(db, mandaat, soort)
    const aanwezig = await leesAanwezig(context, { programmaId, peildatum, voorstelId: input.voorstelId ?? null })
    const samen = stelBlokkenSamen(blokken, aanwezig, findCijfer)
    const id = uuidv7()
    const titel = input.titel ?? titelVan(soort, naam, peildatum)
    const stuk = { id, programmaId, soort, vanStukId: null, reeks: input.reeks ?? reeks, titel, peildatum }
    await insertStuk(db, mandaat, stuk, samen.blokken, samen.verwijzingen)
    return { result: { stukId: id, versie: 1 }, objectId: id }
  },
}

type Papier = { programmaId: string | null; peildatum: Datum; voorstelId: string | null }

export async function leesAanwezig(context: Context, papier: Papier): Promise<Aanwezig> {
  const { db, mandaat } = context
  const { programmaId, peildatum, voorstelId } = papier
  if (voorstelId && !(await listVoorstellen(context)).some(({ id }) => id === voorstelId)) throw new NotFound()
  const clienten = await getMonitorcijfer(context, { code: 'monitor.clienten', versie: 1, parameters: {} })
  const zonderProgramma = {
    ...papier,
    onderdelen: 0,
    rapporten: 0,
    agendaregels: 0,
    bevindingen: 0,
    toezeggingen: (await listToezeggingenVan(context, programmaId)).length,
    businesscases: await countBusinesscases(context, programmaId, peildatum),
    businesscaselijnen: await countLijnen(context, programmaId, peildatum),
    begrotingsjaar: null,
    tellingen: (clienten.aantal ?? 0) > 0,
  }
  if (programmaId === null) return zonderProgramma
  const onderdelen = await listOnderdelen(db, mandaat, programmaId)
  const begroot = await leesBegroot(context, programmaId, peildatum)
  return {
    ...zonderProgramma,
    onderdelen: onderdelen.length,
    rapporten: (await listLaatsteRapporten(db, mandaat, programmaId, peildatum)).length,
    agendaregels: (await listAgenda(db, mandaat, programmaId)).length,
    bevindingen: (await listBevindingen(db, mandaat, programmaId)).length,
    begrotingsjaar: begroot && kiesBegrotingsjaar(begroot, peildatum),
  }
}

type Vervolg = { stukId: string; peildatum: string; titel?: string | undefined }

/** The next paper from the one before: figures are counted anew, as they are counted now; texts are drafts until someone looked at them. */
export const maakVervolg: Command<Vervolg, { stukId: string; versie: number }> = {
  name: 'rapportage.maakVervolg',
  may: heeft('rapportage:schrijven'),
  async run(context) {
    const { input, db, mandaat } = context
    const vorige = await findStuk(db, mandaat, input.stukId)
    if (!vorige) throw new NotFound()
    const { soort, programmaId, programmaNaam, reeks } = vorige
    const peildatum = input.peildatum as Datum
    refuseIf(als(peildatum <= vorige.peildatum, 'vervolg-niet-later', 'peildatum', { vorige: vorige.peildatum }))
    const id = uuidv7()
    const titel = input.titel ?? titelVan(soort, programmaNaam, peildatum)
    const blokken = (await listBlokken(db, mandaat, vorige.id)).map(({ inhoud }) => ({
      ...inhoud,
      overgenomen: inhoud.soort === 'tekst',
    }))
    const begroot = programmaId === null ? null : await leesBegroot(context, programmaId, peildatum)
    const verwijzingen = (await listVerwijzingen(db, mandaat, vorige.id)).map((v) => {
      const nu = findCijfer(v.code)
      const opnieuw = begroot && nu?.vraagt.includes('begrotingsjaar')
      return {
        ...v,
        versie: nu?.versie ?? v.versie,
        parameters: {
          ...rolDoor(v.parameters, vorige.peildatum, peildatum),
          ...(opnieuw && { jaar: kiesBegrotingsjaar(begroot, peildatum) }),
        },
      }
    })
    const stuk = { id, programmaId, soort, vanStukId: vorige.id, reeks, titel, peildatum }
    await insertStuk(db, mandaat, stuk, blokken, verwijzingen)
    return { result: { stukId: id, versie: 1 }, objectId: id }
  },
}
