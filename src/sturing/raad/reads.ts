import type { Db } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import { NotFound } from '#platform/refusal.ts'
import type { Datum } from '#values/datum.ts'
import { type Nummervariant, nummervarianten } from './rules/nummers.ts'
import { uitlegVanRaadbevinding } from './rules/teksten.ts'
import { heeftMoment, statusVanToezegging, type Toezeggingstatus } from './rules/toezegging.ts'
import { statusVanVoorstel, type Voorstelstatus } from './rules/voorstel.ts'
import { listToezeggingen as lees, type Toezeggingrij } from './store/toezegging.ts'
import { listVoorstellen as leesVoorstellen, type Voorstelrij } from './store/voorstelbeeld.ts'

export type ToezeggingMetStatus = Toezeggingrij & { status: Toezeggingstatus; zonderMoment: boolean }

export async function listToezeggingen(db: Db, mandaat: Mandaat, vandaag: Datum): Promise<ToezeggingMetStatus[]> {
  return (await lees(db, mandaat)).map((rij) => ({
    ...rij,
    status: statusVanToezegging(rij, vandaag),
    zonderMoment: !heeftMoment(rij),
  }))
}

export type Voorstel = Omit<Voorstelrij, 'motie' | 'bevindingen'> & {
  status: Voorstelstatus
  motie: (NonNullable<Voorstelrij['motie']> & { varianten: Nummervariant[] }) | null
  opmerkingen: (Voorstelrij['bevindingen'][number] & { uitleg: { nl: string; en: string } })[]
}

export async function listVoorstellen(db: Db, mandaat: Mandaat): Promise<Voorstel[]> {
  return (await leesVoorstellen(db, mandaat)).map(naarVoorstel)
}

export async function getVoorstel(db: Db, mandaat: Mandaat, voorstelId: string): Promise<Voorstel> {
  const [rij] = await leesVoorstellen(db, mandaat, voorstelId)
  if (!rij) throw new NotFound()
  return naarVoorstel(rij)
}

function naarVoorstel({ bevindingen, motie, ...rij }: Voorstelrij): Voorstel {
  return {
    ...rij,
    status: statusVanVoorstel({
      behandeldOp: rij.behandelingen.map(({ datum }) => datum),
      besluiten: rij.besluiten.map(({ datum, uitkomst }) => ({ op: datum, uitkomst })),
    }),
    motie: motie && { ...motie, varianten: nummervarianten(motie.nummers) },
    opmerkingen: bevindingen.map((b) => ({ ...b, uitleg: uitlegVanRaadbevinding(b) ?? { nl: b.code, en: b.code } })),
  }
}
