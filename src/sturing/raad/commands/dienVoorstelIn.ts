import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Sectiesoort } from '../rules/invoer.ts'
import { EIGEN_BRON } from '../rules/mededeling.ts'
import { findMotie } from '../store/motie.ts'
import { insertVoorstel, linkWijzigingen } from '../store/voorstel.ts'
import { beletselenOverWijzigingen } from './importeerBehandeling.ts'

type NieuwVoorstel = {
  titel: string
  griffienummer: string
  nummer: string
  datum: Datum
  vraagtGeld?: boolean
  motieId?: string | null
  secties?: { soort: Sectiesoort; tekst: string }[]
  wijzigingen?: string[]
}

export const dienVoorstelIn: Command<NieuwVoorstel, { voorstelId: string }> = {
  name: 'raad.dienVoorstelIn',
  may: heeft('raad:schrijven'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const { motieId = null, wijzigingen = [], secties = [], vraagtGeld = wijzigingen.length > 0 } = input
    if (motieId && !(await findMotie(db, mandaat, motieId))) throw new NotFound()
    refuseIf([
      ...als(input.datum > vandaag, 'dag-in-toekomst', 'datum'),
      ...(await beletselenOverWijzigingen(context, wijzigingen)),
    ])
    const bron = EIGEN_BRON
    const voorstelId = await insertVoorstel(
      db,
      mandaat,
      {
        titel: input.titel,
        datum: input.datum,
        griffienummer: { waarde: input.griffienummer, bron },
        nummer: { waarde: input.nummer, bron },
        secties: secties.map((sectie) => ({ ...sectie, bron })),
        bron,
      },
      { motieId, vraagtGeld },
    )
    await linkWijzigingen(db, mandaat, voorstelId, wijzigingen)
    return { result: { voorstelId }, objectId: voorstelId }
  },
}
