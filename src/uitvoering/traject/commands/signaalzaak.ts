import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { beeindigToegangsgronden } from '#uitvoering/huishouden/deeds.ts'
import { registreerMelding } from '#uitvoering/toegang/deeds.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import {
  beletselenVoorPoging,
  beletselenVoorResultaat,
  bewarenTot,
  type Contactsoort,
  type DAGDELEN,
  type Resultaat,
} from '../rules/signaal.ts'
import { insertPoging, lockZaak, selectPogingen, updateZaak, type ZaakRij } from '../store/signalen.ts'
import { signaaltermijnen } from './instellingen.ts'
import { eisGrond } from './opTraject.ts'

const may = heeft('vroegsignaal:behandelen')
const personenVan = (zaak: ZaakRij) => (zaak.persoonId ? [zaak.persoonId] : [])

async function getZaak(context: Context, zaakId: string): Promise<ZaakRij> {
  const zaak = await lockZaak(context.db, context.mandaat, zaakId)
  if (!zaak) throw new NotFound()
  if (zaak.persoonId) await eisGrond(context, zaak.persoonId, 'B', 'wgs')
  return zaak
}

export type LegContactVast = {
  zaakId: string
  soort: Contactsoort
  datum: Datum
  dagdeel: (typeof DAGDELEN)[number]
  bereikt: boolean
}

/** Who seeks contact first, goes on with it. */
export const legContactVast: Command<LegContactVast, { pogingId: string }> = {
  name: 'traject.legContactVast',
  may,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const zaak = await getZaak(context, input.zaakId)
    refuseIf(beletselenVoorPoging(zaak, input.datum, vandaag))
    const pogingId = uuidv7()
    await insertPoging(db, mandaat, { ...input, id: pogingId })
    if (!zaak.eigenaarId) await updateZaak(db, mandaat, { ...zaak, eigenaarId: mandaat.actor.id })
    return { result: { pogingId }, objectId: zaak.id, personen: personenVan(zaak) }
  },
}

export const handelSignaalAf: Command<{ zaakId: string; resultaat: Resultaat }, { zaakId: string }> = {
  name: 'traject.handelSignaalAf',
  may,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const zaak = await getZaak(context, input.zaakId)
    refuseIf(beletselenVoorResultaat(zaak, input.resultaat, await selectPogingen(db, mandaat, [zaak.id])))
    const tot = bewarenTot(vandaag, input.resultaat, await signaaltermijnen(context))
    const eigenaarId = zaak.eigenaarId ?? mandaat.actor.id
    await updateZaak(db, mandaat, {
      ...zaak,
      eigenaarId,
      resultaat: input.resultaat,
      afgedaanOp: vandaag,
      bewarenTot: tot,
    })
    await beeindigToegangsgronden(context, { volgtUit: zaak.id, laatsteDag: tot })
    return { result: { zaakId: zaak.id }, objectId: zaak.id, personen: personenVan(zaak) }
  },
}

/** The signal becomes a question at the desk: from that day the terms of Wgs art. 4 run. */
export const maakMelding: Command<{ zaakId: string; vraag: string }, { meldingId: string }> = {
  name: 'traject.maakMelding',
  may,
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const zaak = await getZaak(context, input.zaakId)
    refuseIf([
      ...als(zaak.afgedaanOp !== null, 'signaal-afgehandeld'),
      ...als(zaak.meldingId !== null, 'melding-bestaat'),
      ...als(zaak.persoonId === null, 'persoon-niet-gevonden'),
    ])
    const { meldingId } = await registreerMelding(context, {
      persoonId: zaak.persoonId!,
      ontvangenOp: vandaag,
      kanaal: 'signaal',
      route: 'gemeentelijk loket',
      melder: 'professional',
      vraag: input.vraag,
      hulpvragen: [{ wet: 'wgs', regeling: 'schuldhulpverlening' }],
    })
    await updateZaak(db, mandaat, { ...zaak, eigenaarId: zaak.eigenaarId ?? mandaat.actor.id, meldingId })
    return { result: { meldingId }, objectId: zaak.id, personen: personenVan(zaak) }
  },
}
