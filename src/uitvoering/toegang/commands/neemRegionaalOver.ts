import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { neemPersoonOp } from '#uitvoering/huishouden/deeds.ts'
import { bsnVan, getPersoon } from '#uitvoering/huishouden/reads.ts'
import { listSamenwerkingen } from '#uitvoering/inrichting/reads.ts'
import { als } from '#values/beletsel.ts'
import { getHulpvraag } from '../reads.ts'
import { insertRegionaleZaak, selectOvergenomen } from '../store/regionaal.ts'
import { eisGrond } from './hulpvraagVoor.ts'
import { registreerMelding } from './registreerMelding.ts'

/** D22: where the centre sends the messages and pays the bills, the file lies at the centre. Nothing is written at home. */
export const neemRegionaalOver: Command<{ hulpvraagId: string }, { meldingId: string }> = {
  name: 'toegang.neemRegionaalOver',
  may: heeft('regionaal:lezen'),
  async run(context) {
    const { input, db, mandaat, vandaag, keys } = context
    const daar = await getHulpvraag(db, mandaat, input.hulpvraagId)
    const { taak } = daar
    if (daar.gemeente === mandaat.gemeente || taak === null || !mandaat.taken.includes(taak)) throw new NotFound()
    await eisGrond(context, daar.persoonId, 'V', daar.wet)
    const samen = (await listSamenwerkingen(db, mandaat, vandaag)).find(
      (een) => een.taak === taak && een.deelnemers.includes(daar.gemeente),
    )
    refuseIf([
      ...als(!samen, 'geen-samenwerking'),
      ...als(
        samen !== undefined && (samen.afzenderBerichten !== 'centrum' || samen.centrumgemeente !== mandaat.gemeente),
        'dossier-blijft-thuis',
      ),
      ...als((await selectOvergenomen(db, mandaat, daar.gemeente, daar.id)).length > 0, 'al-overgenomen'),
      ...als(daar.status === 'afgedaan', 'al-afgedaan'),
    ])
    const persoon = await getPersoon(db, mandaat, daar.persoonId)
    const { persoonId } = await neemPersoonOp(context, {
      bsn: bsnVan(keys, persoon) ?? undefined,
      voornamen: persoon.voornamen,
      voorvoegsel: persoon.voorvoegsel ?? undefined,
      geslachtsnaam: persoon.geslachtsnaam,
      geboren: persoon.geboren,
      geslacht: persoon.geslacht,
      bevestigd: true,
    })
    const vraag = daar.kop
      ? keys.decrypt(daar.kop, { gemeente: daar.gemeente, table: 'toegang.hulpvraag', row: daar.id, column: 'kop' })
      : daar.regeling
    const { result } = await registreerMelding.run({
      ...context,
      input: {
        persoonId,
        kanaal: 'verwijzing',
        route: 'gemeentelijk loket',
        melder: 'professional',
        vraag,
        hulpvragen: [{ wet: daar.wet, regeling: daar.regeling, spoed: daar.spoed, taak }],
      },
    })
    await insertRegionaleZaak(db, mandaat, {
      hulpvraagId: result.hulpvraagIds[0]!,
      woongemeente: daar.gemeente,
      herkomstHulpvraagId: daar.id,
    })
    return { result: { meldingId: result.meldingId }, objectId: result.meldingId, personen: [persoonId, persoon.id] }
  },
}
