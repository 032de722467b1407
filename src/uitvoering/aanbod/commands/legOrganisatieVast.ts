import type { Command } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf } from '#platform/refusal.ts'
import { als } from '#values/beletsel.ts'
import { beletselenVoorOrganisatie, type Organisatie } from '../rules/organisatie.ts'
import { findOrganisatie, insertOrganisatie, listOrganisaties, updateOrganisatie } from '../store/organisatie.ts'

export const legOrganisatieVast: Command<Omit<Organisatie, 'id'>, { organisatieId: string }> = {
  name: 'aanbod.legOrganisatieVast',
  may: heeft('aanbod:beheren'),
  async run({ input, mandaat, db, vandaag }) {
    const bekend = (await listOrganisaties(db, mandaat, vandaag)).some((een) => een.naam === input.naam)
    refuseIf([...als(bekend, 'organisatie-bestaat', 'naam'), ...beletselenVoorOrganisatie(input)])
    const organisatieId = await insertOrganisatie(db, mandaat, input)
    return { result: { organisatieId }, objectId: organisatieId }
  },
}

export const wijzigOrganisatie: Command<
  Omit<Organisatie, 'id'> & { organisatieId: string },
  { organisatieId: string }
> = {
  name: 'aanbod.wijzigOrganisatie',
  may: heeft('aanbod:beheren'),
  async run({ input: { organisatieId, ...nieuw }, mandaat, db, vandaag }) {
    if (!(await findOrganisatie(db, mandaat, organisatieId))) throw new NotFound()
    const ander = (await listOrganisaties(db, mandaat, vandaag)).some(
      (een) => een.naam === nieuw.naam && een.id !== organisatieId,
    )
    refuseIf([...als(ander, 'organisatie-bestaat', 'naam'), ...beletselenVoorOrganisatie(nieuw)])
    await updateOrganisatie(db, mandaat, { id: organisatieId, ...nieuw })
    return { result: { organisatieId }, objectId: organisatieId }
  },
}
