import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { bereken, findDefinitie } from '../cijferbronnen.ts'
import type { Afdruk } from '../rules/afdruk.ts'
import { doorPoort } from '../rules/cijfer.ts'
import { vergelijk } from '../rules/rectificatie.ts'
import { insertVerschil, listAfdrukken, listLaatstePublicaties } from '../store/publicatie.ts'
import { isTelling, leesEerder, verborgenKolommen } from '../tellingen.ts'

/** Computes the prints of the newest publicaties again; what differs too much is written down, the paper stays. */
export async function herberekenAlles(context: Context): Promise<number> {
  const { db, mandaat, nu } = context
  const eerder = await leesEerder(context, context.vandaag)
  let gevonden = 0
  for (const { id } of await listLaatstePublicaties(db, mandaat)) {
    for (const { nummer, canoniek, definitie } of await listAfdrukken(db, mandaat, id)) {
      const oud = JSON.parse(canoniek) as Afdruk
      const huidig = findDefinitie(oud.code, oud.versie)
      if (!huidig) continue
      const verborgen = isTelling(oud.code) ? verborgenKolommen(eerder, oud.code, oud.parameters) : undefined
      const { waarde, toets } = doorPoort(huidig, await bereken(context, oud), verborgen)
      const nieuw: Afdruk = {
        ...oud,
        waarde,
        toets: toets === 'geweigerd' ? 'onderdrukt' : toets,
        bekendOp: nu.toISOString(),
      }
      const verschil = vergelijk(oud, nieuw, definitie.tolerantie)
      if (verschil.oordeel !== 'te-rectificeren') continue
      gevonden += 1
      await insertVerschil(db, mandaat, id, nummer, verschil)
    }
  }
  return gevonden
}

export const herbereken: Command<object, { verschillen: number }> = {
  name: 'rapportage.herbereken',
  may: heeft('rapportage:schrijven', 'rapportage:publiceren'),
  async run(context) {
    return { result: { verschillen: await herberekenAlles(context) } }
  },
}
