import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { listPrijskengetallen } from '#sturing/monitor/reads.ts'
import { als } from '#values/beletsel.ts'
import {
  type Bandbreedte,
  type Batenpost,
  type Businesscase,
  beletselenVoorBusinesscase,
  type Meting,
  rekenBusinesscase as reken,
} from '../rules/businesscase.ts'
import { insertBusinesscase, insertMeting, listBusinesscases } from '../store/businesscase.ts'
import { findMaatregel, listMaatregelregels } from '../store/maatregel.ts'

type Prijskeuze = { uit: 'feiten'; wet: string; categorie: string } | ({ uit: 'aanname' } & Bandbreedte)
export type BusinesscaseInvoer = Omit<Businesscase, 'baten'> & {
  scenario: string
  baten: (Omit<Batenpost, 'prijs' | 'prijsbron'> & { prijs: Prijskeuze })[]
}

/** Counts a case and keeps it as the next version of its scenario; a price from facts is kept as it was read today. */
export const rekenBusinesscase: Command<
  { maatregelId: string } & BusinesscaseInvoer,
  { maatregelId: string; scenario: string; versie: number; contant: Bandbreedte }
> = {
  name: 'programma.rekenBusinesscase',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { maatregelId, scenario, baten, ...rest } = context.input
    const { db, mandaat } = context
    if (!(await findMaatregel(db, mandaat, maatregelId))) throw new NotFound()
    const inhoud: Businesscase = { ...rest, baten: await metPrijs(context, baten) }
    refuseIf(beletselenVoorBusinesscase(inhoud))
    const versie = await insertBusinesscase(db, mandaat, {
      id: uuidv7(),
      maatregelId,
      scenario,
      inhoud,
      dag: context.vandaag,
    })
    return { result: { maatregelId, scenario, versie, contant: reken(inhoud).contant }, objectId: maatregelId }
  },
}

async function metPrijs(context: Context, baten: BusinesscaseInvoer['baten']): Promise<Batenpost[]> {
  const uitFeiten = baten.some(({ prijs }) => prijs.uit === 'feiten')
  const bekend = uitFeiten ? await listPrijskengetallen(context) : []
  const vind = (keuze: Prijskeuze) =>
    keuze.uit === 'feiten' ? bekend.find((p) => p.wet === keuze.wet && p.categorie === keuze.categorie) : undefined
  refuseIf(
    baten.flatMap(({ prijs }, i) => als(prijs.uit === 'feiten' && !vind(prijs), 'prijs-onbekend', `baten.${i}.prijs`)),
  )
  return baten.map(({ prijs: keuze, ...post }) => {
    const gevonden = vind(keuze)
    if (gevonden) {
      const { prijs, ...bron } = gevonden
      return { ...post, prijs, prijsbron: { soort: 'feiten', ...bron } }
    }
    const { uit: _, ...prijs } = keuze as { uit: 'aanname' } & Bandbreedte
    return { ...post, prijs, prijsbron: { soort: 'aanname' } }
  })
}

/** What a year really brought. Costs of a measure with a budget line come from the ledger and are not typed again. */
export const legMetingVast: Command<
  { maatregelId: string } & Meting & { bron: string },
  { maatregelId: string; jaar: number }
> = {
  name: 'programma.legMetingVast',
  may: heeft('programma:schrijven'),
  async run({ input: { maatregelId, ...meting }, db, mandaat, vandaag }) {
    if (!(await findMaatregel(db, mandaat, maatregelId))) throw new NotFound()
    const zaken = await listBusinesscases(db, mandaat, vandaag, maatregelId)
    const posten = zaken.flatMap(({ inhoud }) => inhoud[meting.soort].map(({ naam }) => naam))
    const regels = meting.soort === 'kosten' ? await listMaatregelregels(db, mandaat, maatregelId) : []
    refuseIf([
      ...als(!posten.includes(meting.post), 'post-onbekend', 'post'),
      ...als(meting.jaar > Number(vandaag.slice(0, 4)), 'jaar-nog-niet-begonnen', 'jaar'),
      ...als(regels.length > 0, 'kosten-uit-begroting', 'soort'),
    ])
    await insertMeting(db, mandaat, uuidv7(), maatregelId, { ...meting, dag: vandaag })
    return { result: { maatregelId, jaar: meting.jaar }, objectId: maatregelId }
  },
}
