import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { listWijzigingen } from '#sturing/begroting/reads.ts'
import { als } from '#values/beletsel.ts'
import {
  beletselenTegenover,
  beletselenVoorBehandeling,
  metFracties,
  type Planrij,
  planVan,
} from '../rules/behandelplan.ts'
import { bevindingenVanBehandeling } from '../rules/bevindingen.ts'
import { zoekFractie } from '../rules/fractienaam.ts'
import type { RaadsbehandelingInvoer } from '../rules/invoer.ts'
import { findBehandeling } from '../store/behandeling.ts'
import { listFractienamen } from '../store/fractie.ts'
import { neemBehandelingOver } from './neemBehandelingOver.ts'

export type TeImporteren = {
  behandeling: RaadsbehandelingInvoer
  vraagtGeld: boolean
  /** Amendments of the budget that hang on the decision. */
  wijzigingen?: string[]
  /** Says what it would do and writes nothing. */
  proef?: boolean
}
type Uitslag = { voorstelId: string | null; bevindingen: number; plan: Planrij[] }

/**
 * A treatment as its papers print it; a decision in it makes the linked wijzigingen budget. Read in again it adds what is
 * new and leaves the rest; what it says differently from what is kept is refused at its row.
 */
export const importeerBehandeling: Command<TeImporteren, Uitslag> = {
  name: 'raad.importeerBehandeling',
  may: heeft('raad:schrijven'),
  async run(context) {
    const { input, mandaat, db, vandaag } = context
    const { wijzigingen = [], vraagtGeld } = input
    const zoek = zoekFractie(await listFractienamen(db, mandaat))
    const { behandeling, onbekend } = metFracties(input.behandeling, zoek)
    const nu = await findBehandeling(db, mandaat, { griffienummer: behandeling.voorstel.griffienummer.waarde })
    const erbij = wijzigingen.filter((id) => !nu?.wijzigingen.includes(id))
    const besloten = nu?.behandeling.besluit !== undefined && nu.behandeling.besluit.uitkomst !== 'aangehouden'
    const overDeInhoud = [
      ...onbekend,
      ...beletselenVoorBehandeling(behandeling, vandaag),
      ...(nu ? beletselenTegenover(behandeling, nu.behandeling) : []),
    ]
      // Of a name that nobody knows that alone is said.
      .filter((een) => een.code !== 'staat-er-anders' || !onbekend.some(({ veld }) => veld === een.veld))
      .map((een) => ({ ...een, veld: `behandeling.${een.veld}` }))
    refuseIf([
      ...overDeInhoud,
      ...als(nu !== undefined && nu.vraagtGeld !== vraagtGeld, 'staat-vast', 'vraagtGeld'),
      ...als(besloten && erbij.length > 0, 'besluit-bestaat', 'wijzigingen'),
      ...(await beletselenOverWijzigingen(context, wijzigingen)),
    ])
    const plan = planVan(behandeling, nu?.behandeling ?? null)
    const bevindingen = bevindingenVanBehandeling(input.behandeling)
    const uitslag = { bevindingen: bevindingen.length, plan }
    if (input.proef) return { result: { voorstelId: nu?.voorstelId ?? null, ...uitslag } }
    const { voorstelId, announce } = await neemBehandelingOver(context, {
      behandeling,
      vraagtGeld,
      wijzigingen: erbij,
      bevindingen,
      nu,
    })
    return { result: { voorstelId, ...uitslag }, objectId: voorstelId, announce }
  },
}

export async function beletselenOverWijzigingen({ db, mandaat }: Context, ids: readonly string[]) {
  const bekend = new Set((await listWijzigingen(db, mandaat)).map(({ id }) => id))
  return ids.flatMap((id, i) => als(!bekend.has(id), 'wijziging-onbekend', `wijzigingen.${i}`))
}

/** The same file as comes in: read in again it changes nothing. */
export async function exporteerBehandeling({ db, mandaat, input }: Context & { input: { voorstelId: string } }) {
  const bewaard = await findBehandeling(db, mandaat, input)
  if (!bewaard) throw new NotFound()
  const { behandeling, vraagtGeld, wijzigingen } = bewaard
  const bestand = { formaat: 'samenhang/raadsbehandeling', formaatversie: 1, vraagtGeld, wijzigingen, behandeling }
  const naam = behandeling.voorstel.griffienummer.waarde.replaceAll(/[^\w-]+/g, '-')
  return { bytes: Buffer.from(JSON.stringify(bestand, null, 2)), filename: `raadsbehandeling-${naam}.json` }
}
