import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { als, type Beletsel } from '#values/beletsel.ts'
import { geld } from '#values/geld.ts'
import type { Mutatie, Wijziging } from '../rules/wijziging.ts'
import { beletselenVoorWijziging, type Wijzigingkring, waarschuwingenVoorWijziging } from '../rules/wijzigingtoets.ts'
import { type Begrotingsregel, listRegels } from '../store/regel.ts'
import { listStanden } from '../store/stand.ts'
import { listVoorstelregels } from '../store/voorstel.ts'
import { insertWijziging } from '../store/wijziging.ts'

export type TeWijzigen = Pick<Wijziging, 'soort' | 'orgaan'> & {
  toelichting: string
  mutaties: (Omit<Mutatie, 'bedrag'> & { bedrag: number })[]
}

/** Prepares a change for the body that decides. A warning does not stop it: it goes along to who decides. */
export const bereidWijzigingVoor: Command<TeWijzigen, { wijzigingId: string; waarschuwingen: Beletsel[] }> = {
  name: 'begroting.bereidWijzigingVoor',
  may: heeft('begroting:schrijven'),
  async run(context) {
    const result = await bereidVoor(context, context.input)
    return { result, objectId: result.wijzigingId }
  },
}

/** For every deed that ends in an amendment: the same checks, and nothing is budget until a body decides. */
export async function bereidVoor(
  context: Context,
  input: TeWijzigen,
): Promise<{ wijzigingId: string; waarschuwingen: Beletsel[] }> {
  const { mandaat, db, vandaag } = context
  const mutaties = input.mutaties.map((mutatie) => ({ ...mutatie, bedrag: geld(mutatie.bedrag) }))
  const wijziging: Wijziging = { id: '', soort: input.soort, orgaan: input.orgaan, mutaties }
  const bestaand = await listRegels(db, mandaat)
  const kring = await kringVan(context, bestaand, mutaties)
  refuseIf([...beletselenVoorWijziging(wijziging, kring), ...(await overVoorstelregels(context, mutaties))])

  const idVan = new Map(bestaand.map(({ code, id }) => [code, id]))
  const wijzigingId = await insertWijziging(db, mandaat, {
    ...input,
    voorgesteldOp: vandaag,
    mutaties: mutaties.map(({ regel, ...mutatie }) => ({ ...mutatie, regelId: idVan.get(regel)! })),
  })
  return { wijzigingId, waarschuwingen: waarschuwingenVoorWijziging(wijziging, kring) }
}

async function kringVan(
  { db, mandaat, vandaag }: Context,
  regels: readonly Begrotingsregel[],
  mutaties: readonly Mutatie[],
): Promise<Wijzigingkring> {
  const vrij = new Map<string, ReturnType<typeof geld>>()
  for (const jaar of new Set(mutaties.map((mutatie) => mutatie.jaar))) {
    for (const stand of await listStanden(db, mandaat, { jaar, op: vandaag })) {
      vrij.set(`${stand.code} ${jaar}`, geld(stand.lasten - stand.baten - stand.realisatie - stand.verplichting))
    }
  }
  return {
    regels: new Map(regels.map(({ code, aard, geslotenOp }) => [code, { aard, gesloten: geslotenOp !== null }])),
    beschikbaar: (regel, jaar) => vrij.get(`${regel} ${jaar}`),
  }
}

async function overVoorstelregels({ db, mandaat }: Context, mutaties: readonly Mutatie[]): Promise<Beletsel[]> {
  const gevraagd = [...new Set(mutaties.flatMap(({ voorstelregel }) => voorstelregel ?? []))]
  if (gevraagd.length === 0) return []
  const gevonden = new Set((await listVoorstelregels(db, mandaat, gevraagd)).map(({ id }) => id))
  return gevraagd.flatMap((id) => als(!gevonden.has(id), 'voorstelregel-onbekend', 'mutaties'))
}
