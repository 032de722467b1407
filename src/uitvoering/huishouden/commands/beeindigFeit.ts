import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { findOrganisatie } from '#uitvoering/aanbod/reads.ts'
import { als } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import { gezagGewijzigd, samenstellingGewijzigd } from '../events.ts'
import { getHuishouden, listPersonen } from '../reads.ts'
import { endFeit, endTegenrelatie, type Feitsoort, insertProfessional, lockFeit } from '../store/samenstelling.ts'

const may = heeft('huishouden:wijzigen')
const VAN_REGISTER = ['brp', 'brp-adres', 'brp-relatie', 'gezagsregister']

type Beeindig = { soort: Feitsoort; id: string; laatsteDag: Datum }

/** What a worker or resident said no longer holds from a day on. What a register said is only contradicted (H2). */
export const beeindigFeit: Command<Beeindig, { id: string }> = {
  name: 'huishouden.beeindigFeit',
  may,
  async run({ input, mandaat, db }) {
    const feit = await lockFeit(db, mandaat, input.soort, input.id)
    if (!feit || (await listPersonen(db, mandaat, feit.personen)).length < new Set(feit.personen).size)
      throw new NotFound()
    refuseIf([
      ...als(VAN_REGISTER.includes(feit.bron), 'feit-van-register'),
      ...als(feit.eind !== null && feit.eind <= input.laatsteDag, 'al-beeindigd', 'laatsteDag'),
      ...als(input.laatsteDag < feit.begin, 'periode-omgekeerd', 'laatsteDag'),
    ])
    if (input.soort === 'relatie') await endTegenrelatie(db, mandaat, feit.id, input.laatsteDag)
    await endFeit(db, mandaat, input.soort, feit.id, input.laatsteDag)
    const op = input.laatsteDag
    return {
      result: { id: feit.id },
      objectId: feit.id,
      personen: feit.personen,
      announce: [
        ...(input.soort === 'bewoning' ? [samenstellingGewijzigd.of({ huishoudenId: feit.huishoudenId!, op })] : []),
        ...(input.soort === 'gezag' ? [gezagGewijzigd.of({ kindId: feit.personen[0]!, op })] : []),
      ],
    }
  },
}

type Professional = {
  huishoudenId: string
  naam: string
  organisatie: string
  /** The institution on the map where he works. */
  organisatieId?: string | undefined
  rol: string
  telefoon?: string | undefined
}

export const voegProfessionalToe: Command<Professional, { professionalId: string }> = {
  name: 'huishouden.voegProfessionalToe',
  may,
  async run({ input, mandaat, db, vandaag }) {
    await getHuishouden(db, mandaat, input.huishoudenId)
    const bekend = input.organisatieId ? await findOrganisatie(db, mandaat, input.organisatieId) : undefined
    refuseIf(als(input.organisatieId !== undefined && !bekend, 'organisatie-onbekend', 'organisatieId'))
    const professionalId = uuidv7()
    await insertProfessional(db, mandaat, {
      ...input,
      id: professionalId,
      organisatie: bekend?.naam ?? input.organisatie,
      organisatieId: bekend?.id ?? null,
      telefoon: input.telefoon ?? null,
      begin: vandaag,
    })
    return { result: { professionalId }, objectId: professionalId }
  },
}
