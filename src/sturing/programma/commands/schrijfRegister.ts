import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, refuseIf, refuseStale } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { listRegisterrijen, type Registerrij } from '../registerbeeld.ts'
import { bevindingenVanAgenda } from '../rules/agenda.ts'
import { agendapassages } from '../rules/passages.ts'
import { agendaregelVan, beletselenVoorRegister, type Registerinhoud, type Registersoort } from '../rules/register.ts'
import { legBevindingenVast, listBevindingen } from '../store/bevinding.ts'
import { findMaatregel } from '../store/maatregel.ts'
import { findProgramma } from '../store/programma.ts'
import { insertRegisterregel } from '../store/register.ts'

type Input = {
  programmaId: string
  soort: Registersoort
  /** Absent for a new row. */
  sleutel?: string | undefined
  /** The version that was read; 0 is the printed row. */
  gelezenVersie?: number | undefined
  maatregelId?: string | null | undefined
  vervallen?: boolean | undefined
  inhoud: Registerinhoud
}

/** Writes the next version of a row, or its first. The printed row and every earlier version stay. */
export const schrijfRegister: Command<Input, { sleutel: string; versie: number }> = {
  name: 'programma.schrijfRegister',
  may: heeft('programma:schrijven'),
  async run(context) {
    const { input, mandaat, db } = context
    const { programmaId, soort, inhoud, maatregelId = null, vervallen = false } = input
    if (!(await findProgramma(db, mandaat, programmaId))) throw new NotFound()
    if (maatregelId && (await findMaatregel(db, mandaat, maatregelId))?.programmaId !== programmaId)
      throw new NotFound()
    const bestaand = (await listRegisterrijen(context, programmaId)).find(
      (rij) => rij.soort === soort && rij.sleutel === input.sleutel,
    )
    if (input.sleutel !== undefined && !bestaand) throw new NotFound()
    const vorige = bestaand ? bestaand.versies[0]!.versie : 0
    if (bestaand) refuseStale(input.gelezenVersie, vorige)
    refuseIf(beletselenVoorRegister(soort, inhoud))
    const sleutel = bestaand?.sleutel ?? uuidv7()
    const versie = vorige + 1
    const { van, tot } = soort === 'agenda' ? agendaregelVan(inhoud) : { van: null, tot: null }
    const rij = { soort, sleutel, versie, maatregelId, inhoud, vervallen, van, tot }
    await insertRegisterregel(db, mandaat, programmaId, rij)
    if (soort === 'agenda') await toetsAgenda(context, programmaId)
    return { result: { sleutel, versie }, objectId: programmaId }
  },
}

/** The remarks on the agenda follow its rows as they are now; those on other parts of the paper stay. */
async function toetsAgenda({ db, mandaat }: Context, programmaId: string): Promise<void> {
  const rijen = (await listRegisterrijen({ db, mandaat }, programmaId)).filter((rij) => rij.soort === 'agenda')
  const agenda = rijen
    .filter(geldt)
    .map((rij) => {
      const { bron } = rij.versies.at(-1)!
      return { ...agendaregelVan(rij.versies[0]!.inhoud), ...(bron === null ? {} : { bron }) }
    })
    .toSorted((a, b) => a.volgorde - b.volgorde)
  const overige = (await listBevindingen(db, mandaat, programmaId)).filter(
    (b) => b.rapportId === null && !b.plaats.startsWith('agenda '),
  )
  await legBevindingenVast(db, mandaat, programmaId, null, [
    ...overige.map(({ code, plaats, bron, waarde, passages }) => ({
      code,
      plaats,
      passages,
      ...(bron === null ? {} : { bron }),
      ...(waarde === null ? {} : { waarde }),
    })),
    ...bevindingenVanAgenda(agenda).map((b) => ({ ...b, passages: agendapassages(agenda, b.plaats) })),
  ])
}

const geldt = ({ versies }: Registerrij) => !versies[0]!.vervallen
