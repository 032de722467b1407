import { listContractproducten } from '#keten/contract/reads.ts'
import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Aankondiging } from '#values/event.ts'
import { valtBinnen } from '#values/periode.ts'
import { toewijzingGewijzigd } from '../events.ts'
import { VERWIJDERD } from '../rules/codes.ts'
import { totaalIn } from '../rules/omvang.ts'
import {
  beletselenVoorBudget,
  beletselenVoorRekOp,
  beletselenVoorTrekIn,
  beletselenVoorVerwijder,
  beletselenVoorVolume,
  type Lopend,
  type TrekIn as TrekInRegel,
} from '../rules/versie.ts'
import { listVerbruikt } from '../store/levering.ts'
import {
  findToewijzing,
  insertVersie,
  lockToewijzing,
  type NieuweVersie,
  type Toewijzing,
} from '../store/toewijzing.ts'
import { findVoorziening, type Voorziening } from '../store/voorziening.ts'
import { eisGrond, vervangGrondVanAanbieder } from './gronden.ts'

export type OpToewijzing = { toewijzingId: string }
export type Gewijzigd = { toewijzingId: string; versie: number }
type Omgeving = { toewijzing: Toewijzing; voorziening: Voorziening; lopend: Lopend }
type Wijziging = Partial<
  Pick<NieuweVersie, 'looptijd' | 'omvang' | 'budget' | 'reden' | 'instemming' | 'referentieAanbieder'>
>

/** The assignment under lock, with what was already approved on it. */
export async function openToewijzing(context: Context, toewijzingId: string): Promise<Omgeving> {
  const { db, mandaat } = context
  const [gevonden] = await lockToewijzing(db, mandaat, toewijzingId)
  const toewijzing = gevonden && (await findToewijzing(db, mandaat, toewijzingId))
  const voorziening = toewijzing && (await findVoorziening(db, mandaat, toewijzing.voorzieningId))
  if (!toewijzing || !voorziening) throw new NotFound()
  return {
    toewijzing,
    voorziening,
    lopend: { ...toewijzing, verbruik: await listVerbruikt(db, mandaat, toewijzingId) },
  }
}

/** The next version: the later one decides (OP033x1), whatever it does not name stays as it was. */
export async function schrijfVersie(
  context: Context,
  { toewijzing }: Omgeving,
  wijziging: Wijziging,
): Promise<{ result: Gewijzigd; announce: Aankondiging }> {
  const { db, mandaat, nu } = context
  const versie: NieuweVersie = {
    nr: toewijzing.versie + 1,
    tijdstip: nu,
    looptijd: toewijzing.looptijd,
    omvang: toewijzing.omvang,
    budget: toewijzing.budget,
    reden: null,
    referentieAanbieder: null,
    instemming: false,
    ...wijziging,
  }
  await insertVersie(db, mandaat, toewijzing.id, toewijzing.taak, versie)
  if (wijziging.looptijd) await vervangGrondVanAanbieder(context, toewijzing, wijziging.looptijd)
  return {
    result: { toewijzingId: toewijzing.id, versie: versie.nr },
    announce: toewijzingGewijzigd.of({
      toewijzingId: toewijzing.id,
      clientId: toewijzing.clientId,
      aanbiederId: toewijzing.aanbiederId,
      wet: toewijzing.wet,
      versie: versie.nr,
      reden: versie.reden,
    }),
  }
}

function wijziging<I extends OpToewijzing>(
  name: string,
  bepaal: (
    context: Context & { readonly input: I },
    omgeving: Omgeving,
  ) => Promise<{ beletselen: Beletsel[]; wijziging: Wijziging }>,
): Command<I, Gewijzigd> {
  return {
    name: `voorziening.${name}`,
    may: heeft('voorziening:toewijzen'),
    async run(context) {
      const omgeving = await openToewijzing(context, context.input.toewijzingId)
      await eisGrond(context, omgeving.toewijzing.clientId, 'R', omgeving.toewijzing.wet)
      const bepaald = await bepaal(context, omgeving)
      refuseIf(bepaald.beletselen)
      const { result, announce } = await schrijfVersie(context, omgeving, bepaald.wijziging)
      return { result, objectId: result.toewijzingId, personen: [omgeving.toewijzing.clientId], announce: [announce] }
    },
  }
}

/** Stretching is checked against ground and contract again (V1). */
export const rekOp = wijziging<OpToewijzing & { eind: Datum | null }>(
  'rekOp',
  async ({ input, db, mandaat, vandaag }, { toewijzing, voorziening, lopend }) => {
    const looptijd = { begin: toewijzing.looptijd.begin, eind: input.eind }
    const contract = await listContractproducten(
      db,
      mandaat,
      toewijzing.aanbiederId,
      toewijzing.productId,
      toewijzing.looptijd.begin,
    )
    const eigen = contract.find((een) => een.contractproductId === toewijzing.contractproductId)
    return {
      beletselen: [
        ...beletselenVoorRekOp(input.eind, lopend, vandaag),
        ...als(
          !valtBinnen(looptijd, voorziening.periode) || !valtBinnen(looptijd, voorziening.grondslagPeriode),
          'periode-buiten-besluit',
          'eind',
        ),
        ...als(eigen === undefined || !valtBinnen(looptijd, eigen.periode), 'periode-buiten-contract', 'eind'),
      ],
      wijziging: { looptijd, reden: '04' },
    }
  },
)

export const trekIn = wijziging<OpToewijzing & TrekInRegel>(
  'trekIn',
  async ({ input, vandaag }, { toewijzing, lopend }) => ({
    beletselen: beletselenVoorTrekIn(input, lopend, vandaag),
    wijziging: {
      looptijd: { begin: toewijzing.looptijd.begin, eind: input.eind },
      reden: input.reden,
      instemming: input.instemming,
    },
  }),
)

export const wijzigVolume = wijziging<OpToewijzing & { volume: number; instemming: boolean }>(
  'wijzigVolume',
  async ({ input }, { toewijzing, voorziening, lopend }) => ({
    beletselen: beletselenVoorVolume(
      input.volume,
      input.instemming,
      lopend,
      voorziening.omvang ? totaalIn(voorziening.omvang, toewijzing.looptijd) : undefined,
    ),
    wijziging: {
      omvang: toewijzing.omvang && { ...toewijzing.omvang, volume: input.volume },
      reden: '14',
      instemming: input.instemming,
    },
  }),
)

export const wijzigBudget = wijziging<OpToewijzing & { budget: number; instemming: boolean }>(
  'wijzigBudget',
  async ({ input }, { lopend }) => ({
    beletselen: beletselenVoorBudget(input.budget, input.instemming, lopend),
    wijziging: { budget: input.budget, reden: '14', instemming: input.instemming },
  }),
)

/** D11: the end becomes the beginning, with reason 13. */
export const verwijder = wijziging<OpToewijzing>('verwijder', async (_context, { toewijzing, lopend }) => ({
  beletselen: beletselenVoorVerwijder(lopend),
  wijziging: { looptijd: { begin: toewijzing.looptijd.begin, eind: toewijzing.looptijd.begin }, reden: VERWIJDERD },
}))
