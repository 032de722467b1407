import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Herhaling, WieSoort } from '../rules/inhoud.ts'
import { insertAfspraak } from '../store/inhoud.ts'
import { selectMedewerkers } from '../store/kring.ts'
import { getConceptVoorWijziging, inKringOp, vervang } from './opPlan.ts'

export type MaakAfspraak = {
  planId: string
  afspraakStam?: string | undefined
  doelStam?: string | null | undefined
  wie: WieSoort
  kringlidId?: string | null | undefined
  medewerkerId?: string | null | undefined
  organisatie?: string | null | undefined
  wat: string
  wanneer: Datum
  herhaling?: Herhaling | undefined
}

/** Who does what by when; the owner may be anyone of the circle, in or outside the household, a worker, a provider or the municipality. */
export const maakAfspraak: Command<MaakAfspraak, { afspraakStam: string; versie: number }> = {
  name: 'plan.maakAfspraak',
  may: heeft('plan:schrijven'),
  async run(context) {
    const { input, db, mandaat, keys, vandaag } = context
    const { plan, nr, nieuweVersie, kring, inhoud } = await getConceptVoorWijziging(context, input.planId)
    const { wie, wat, wanneer, doelStam } = input
    const kringlidId = wie === 'kringlid' ? (input.kringlidId ?? null) : null
    const medewerkerId = wie === 'medewerker' ? (input.medewerkerId ?? null) : null
    const organisatie = wie === 'organisatie' ? input.organisatie?.trim() || null : null
    const lid = kring.find((een) => een.id === kringlidId && inKringOp(een, vandaag))
    const werktHier =
      medewerkerId === null || (await selectMedewerkers(db, mandaat, vandaag)).some((een) => een.id === medewerkerId)
    refuseIf([
      ...als(wie !== 'gemeente' && !kringlidId && !medewerkerId && !organisatie, 'eigenaar-ontbreekt', 'wie'),
      ...als(kringlidId !== null && !lid, 'niet-in-kring', 'kringlidId'),
      ...als(!werktHier, 'medewerker-onbekend', 'medewerkerId'),
      ...als(Boolean(doelStam) && !inhoud.doelen.some((doel) => doel.stam === doelStam), 'doel-onbekend', 'doelStam'),
      ...als(
        Boolean(input.afspraakStam) && !inhoud.afspraken.some((een) => een.stam === input.afspraakStam),
        'afspraak-onbekend',
        'afspraakStam',
      ),
    ])
    const afspraakStam = input.afspraakStam ?? uuidv7()
    await vervang(context, 'afspraak', afspraakStam, nr)
    await insertAfspraak(
      db,
      mandaat,
      keys,
      { planId: plan.id, nr },
      {
        id: uuidv7(),
        stam: afspraakStam,
        doelStam: doelStam ?? null,
        wie,
        kringlidId,
        medewerkerId,
        organisatie,
        wat,
        wanneer,
        herhaling: input.herhaling ?? 'eenmalig',
      },
    )
    return {
      result: { afspraakStam, versie: nieuweVersie },
      objectId: plan.id,
      personen: lid?.persoonId ? [lid.persoonId] : [],
    }
  },
}
