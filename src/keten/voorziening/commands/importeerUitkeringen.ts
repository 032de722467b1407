import { createHash } from 'node:crypto'
import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotMandated, refuseIf } from '#platform/refusal.ts'
import { listProducten } from '#uitvoering/aanbod/reads.ts'
import { bekendInBrp, neemPersoonOp } from '#uitvoering/huishouden/deeds.ts'
import { findHuishoudenVan, findWijkVan, listPersonenByBsn } from '#uitvoering/huishouden/reads.ts'
import { legInvoerVast, legUitkeringVast } from '#uitvoering/traject/deeds.ts'
import { listUitkeringen } from '#uitvoering/traject/reads.ts'
import type { Bsn } from '#values/bsn.ts'
import type { Wet } from '#values/wet.ts'
import {
  beletselenVoorOnbekenden,
  beletselenVoorUitkeringen,
  leesUitkeringen,
  type Uitkering,
} from '../rules/uitkering.ts'
import { endVoorziening, insertGrondslag, insertVoorziening } from '../store/voorziening.ts'

export type ImporteerUitkeringen = { inhoud: string; proef: boolean }
export type Uitkeringen = {
  proef: boolean
  regels: number
  nieuw: number
  beeindigd: number
  gelijk: number
  /** Persons who were not in our register and are taken up from the BRP. */
  opgenomen: number
}

const WET: Wet = 'participatiewet'
type Gevonden = Uitkering & { persoonId: string | null }

/** Open question 15: as provision in money on the ground of takeover. All of the file or nothing; nothing is paid here. */
export const importeerUitkeringen: Command<ImporteerUitkeringen, Uitkeringen> = {
  name: 'voorziening.importeerUitkeringen',
  may: heeft('uitkering:invoeren'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    if (!mandaat.wetten.includes(WET)) throw new NotMandated()
    const producten = (await listProducten(db, mandaat, vandaag)).filter(
      (een) => een.wet === WET && een.leveringsvormen.includes('geld'),
    )
    const productVan = new Map(producten.map((een) => [een.naam, een.id]))
    const { uitkeringen, fouten } = leesUitkeringen(input.inhoud, [...productVan.keys()], vandaag)
    const personen = await listPersonenByBsn(
      db,
      mandaat,
      keys,
      uitkeringen.flatMap((een) => een.bsn ?? []),
    )
    const gevonden: Gevonden[] = uitkeringen.map((een) => ({
      ...een,
      persoonId: (een.bsn && personen.get(een.bsn)?.id) ?? null,
    }))
    const bekend = new Map(
      (
        await listUitkeringen(
          db,
          mandaat,
          uitkeringen.map((een) => een.kenmerk),
        )
      ).map((een) => [een.kenmerk, een]),
    )
    // The BRP is asked only about a file that is right in itself.
    refuseIf([...fouten, ...beletselenVoorUitkeringen(gevonden, bekend)])
    const onbekend = [...new Set(gevonden.flatMap((een) => (een.bsn && een.persoonId === null ? [een.bsn] : [])))]
    const inBrp = onbekend.length === 0 ? new Set<Bsn>() : await bekendInBrp(context, onbekend)
    refuseIf(beletselenVoorOnbekenden(gevonden, inBrp))

    const nieuw = gevonden.filter((een) => !bekend.has(een.kenmerk))
    const beeindigd = gevonden.filter((een) => een.eind !== null && bekend.get(een.kenmerk)?.eind === null)
    const uit: Uitkeringen = {
      proef: input.proef,
      regels: gevonden.length,
      nieuw: nieuw.length,
      beeindigd: beeindigd.length,
      gelijk: gevonden.length - nieuw.length - beeindigd.length,
      opgenomen: onbekend.length,
    }
    if (input.proef) return { result: uit }
    await legInvoerVast(context, {
      soort: 'uitkeringen',
      afdruk: createHash('sha256').update(input.inhoud).digest(),
      regels: gevonden.length,
    })
    const opgenomen = new Map<Bsn, string>()
    for (const bsn of onbekend) opgenomen.set(bsn, (await neemPersoonOp(context, { bsn })).persoonId)
    for (const een of nieuw)
      await neemOver(
        context,
        { ...een, persoonId: een.persoonId ?? opgenomen.get(een.bsn!)! },
        productVan.get(een.regeling)!,
      )
    for (const een of beeindigd) {
      const { voorzieningId } = bekend.get(een.kenmerk)!
      await endVoorziening(db, mandaat, voorzieningId, een.eind!, 'beeindigd volgens inkomenssysteem')
      await legUitkeringVast(context, { ...een, persoonId: een.persoonId!, voorzieningId, bestond: true })
    }
    return { result: uit, personen: [...gevonden.flatMap((een) => een.persoonId ?? []), ...opgenomen.values()] }
  },
}

async function neemOver(
  context: Context,
  uitkering: Uitkering & { persoonId: string },
  productId: string,
): Promise<void> {
  const { db, mandaat, vandaag } = context
  const { persoonId } = uitkering
  const periode = { begin: uitkering.begin, eind: uitkering.eind }
  const grondslagId = await insertGrondslag(db, mandaat, {
    soort: 'overname',
    besluitId: null,
    verwijzingId: null,
    verwijzertype: '01',
    persoonId,
    periode,
    reden: 'inkomenssysteem',
    taak: null,
  })
  const voorzieningId = await insertVoorziening(db, mandaat, {
    clientId: persoonId,
    huishoudenId: (await findHuishoudenVan(db, mandaat, persoonId, vandaag)) ?? null,
    wet: WET,
    productId,
    leveringsvorm: 'geld',
    omvang: null,
    periode,
    grondslagId,
    gevraagdeVoorzieningId: null,
    eigenBijdrage: false,
    wijk: await findWijkVan(db, mandaat, persoonId, vandaag),
    taak: null,
  })
  await legUitkeringVast(context, { ...uitkering, voorzieningId, bestond: false })
}
