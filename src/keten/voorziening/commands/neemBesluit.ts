import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findWijkVan } from '#uitvoering/huishouden/reads.ts'
import { legInzetVast } from '#uitvoering/plan/deeds.ts'
import { doeAf } from '#uitvoering/toegang/deeds.ts'
import { plusDagen } from '#values/datum.ts'
import type { Aankondiging } from '#values/event.ts'
import { besluitGenomen, pgbToegekend } from '../events.ts'
import { beletselenVoorBesluit, type NeemBesluit } from '../rules/besluit.ts'
import {
  insertBesluit,
  insertGrondslag,
  insertHerbeoordeling,
  insertPgb,
  insertVoorziening,
} from '../store/voorziening.ts'
import { eisGrond, grondVoorKeten } from './gronden.ts'
import { leesOmgeving, type Omgeving } from './omgevingVanBesluit.ts'
import { leesSpoedvraag, legSpoedVast, volgtTijdelijkOp } from './tijdelijk.ts'
import { vervangBesluit, volgOp } from './vervangBesluit.ts'

export type BesluitGenomen = { besluitId: string; beschikkingnummer: number; voorzieningIds: string[] }

/** Weeks before the end in which it is looked at again (Wmo 2.3.9). */
const HERBEOORDELING_VOORAF = 8 * 7

/** Awb 1:3. Settles the application, writes what was granted into the plan, and never changes afterwards (V8). */
export const neemBesluit: Command<NeemBesluit, BesluitGenomen> = {
  name: 'voorziening.neemBesluit',
  may: heeft('besluit:nemen'),
  async run(context) {
    const { input, mandaat, db, vandaag, keys } = context
    await eisGrond(context, input.persoonId, 'R', input.wet)
    const spoedvraag = await leesSpoedvraag(context, input)
    const opvolging = await volgtTijdelijkOp(context, input)
    const omgeving = await leesOmgeving(context, input, opvolging?.besluitId ?? input.vervangt)
    refuseIf(beletselenVoorBesluit(omgeving.situatie, input.voorzieningen, omgeving.om))
    const eerst = opvolging ? await volgOp(context, opvolging) : await vervangBesluit(context, input)

    const besluitId = uuidv7()
    const beschikkingnummer = await insertBesluit(db, mandaat, {
      id: besluitId,
      wet: input.wet,
      soort: input.soort,
      aanvraagId: input.aanvraagId,
      persoonId: input.persoonId,
      huishoudenId: omgeving.huishoudenId,
      datum: vandaag,
      vervangt: opvolging?.besluitId ?? input.vervangt ?? null,
      taak: input.taak ?? null,
      motivering: keys.encrypt(input.motivering, {
        gemeente: mandaat.gemeente,
        table: 'voorziening.besluit',
        row: besluitId,
        column: 'motivering',
      }),
    })
    const verleend = await verleen(context, besluitId, omgeving)
    if (spoedvraag) await legSpoedVast(context, spoedvraag, besluitId, input)
    if (input.aanvraagId && !spoedvraag) {
      await doeAf(context, {
        aanvraagId: input.aanvraagId,
        uitkomst: input.soort === 'afwijzing' ? 'afgewezen' : 'toegekend',
        besluitId,
      })
    }
    const genomen = besluitGenomen.of({
      besluitId,
      soort: input.soort,
      wet: input.wet,
      persoonId: input.persoonId,
      huishoudenId: omgeving.huishoudenId,
      aanvraagId: input.aanvraagId,
      datum: vandaag,
    })
    return {
      result: { besluitId, beschikkingnummer, voorzieningIds: verleend.ids },
      objectId: besluitId,
      personen: [input.persoonId],
      announce: [...eerst, genomen, ...verleend.announce],
    }
  },
}

async function verleen(context: Context & { readonly input: NeemBesluit }, besluitId: string, omgeving: Omgeving) {
  const { input, mandaat, db } = context
  const ids: string[] = []
  const announce: Aankondiging[] = []
  const taak = input.taak ?? null
  for (const [plek, voorziening] of input.voorzieningen.entries()) {
    const { periode } = voorziening
    const grondslagId = await insertGrondslag(db, mandaat, {
      soort: 'besluit',
      besluitId,
      verwijzingId: null,
      verwijzertype: '01',
      persoonId: input.persoonId,
      periode,
      reden: voorziening.redenNaLeeftijdsgrens,
      taak,
    })
    const id = await insertVoorziening(db, mandaat, {
      clientId: input.persoonId,
      huishoudenId: omgeving.huishoudenId,
      wet: input.wet,
      productId: voorziening.productId,
      leveringsvorm: voorziening.leveringsvorm,
      omvang: voorziening.omvang,
      periode,
      grondslagId,
      gevraagdeVoorzieningId: voorziening.gevraagdeVoorzieningId,
      eigenBijdrage: omgeving.om[plek]!.product!.eigenBijdrage,
      wijk: await findWijkVan(db, mandaat, input.persoonId, periode.begin),
      taak,
    })
    ids.push(id)
    if (voorziening.leveringsvorm === 'pgb') {
      await insertPgb(db, mandaat, id, voorziening.jaarbedrag!, taak)
      announce.push(
        pgbToegekend.of({ voorzieningId: id, clientId: input.persoonId, jaarbedrag: voorziening.jaarbedrag! }),
      )
    }
    if (voorziening.leveringsvorm === 'zin') await grondVoorKeten(context, input.persoonId, input.wet, taak, id)
    if (periode.eind != null) {
      const vooraf = plusDagen(periode.eind, -HERBEOORDELING_VOORAF)
      await insertHerbeoordeling(db, mandaat, {
        voorzieningId: id,
        gepland: vooraf < periode.begin ? periode.begin : vooraf,
        uiterlijk: periode.eind,
        taak,
      })
    }
    if (voorziening.gevraagdeVoorzieningId) {
      await legInzetVast(context, {
        gevraagdeVoorzieningId: voorziening.gevraagdeVoorzieningId,
        voorzieningId: id,
        van: periode.begin,
        tot: periode.eind ?? null,
      })
    }
  }
  return { ids, announce }
}
