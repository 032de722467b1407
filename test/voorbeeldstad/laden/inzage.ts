import { legInzageverzoekVast, leverInzage } from '#keten/dossier/commands/inzage.ts'
import { vraagNoodtoegang } from '#keten/dossier/commands/noodtoegang.ts'
import { stelVernietigingVoor } from '#keten/dossier/commands/vernietiging.ts'
import { legVernietigverzoekVast } from '#keten/dossier/commands/vernietigverzoek.ts'
import { zoek } from '#keten/dossier/endpoints.ts'
import { writeAudit } from '#platform/audit.ts'
import { type Context, doCommand } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { Refused } from '#platform/refusal.ts'
import { findPersoon } from '#uitvoering/huishouden/reads.ts'
import { plusDagen } from '#values/datum.ts'
import { castId } from '../cast/gezin.ts'
import { namens } from './namens.ts'

/** Two people of the cast asked what is recorded of them: one was given it, the other still waits. */
export async function laadInzage(context: Context): Promise<void> {
  const vraagt = async (wie: string, dagenGeleden: number) => {
    const persoon = await findPersoon(context.db, context.mandaat, castId(wie))
    if (!persoon || persoon.gemeente !== context.mandaat.gemeente) return
    const { inzageverzoekId } = await doCommand(legInzageverzoekVast, context, {
      persoonId: persoon.id,
      ontvangenOp: plusDagen(context.vandaag, -dagenGeleden),
      namens: 'zelf',
      vastgesteldMet: 'legitimatie',
    })
    return inzageverzoekId
  }
  const eerste = await vraagt('persoon marieke', 20)
  if (eerste) await doCommand(leverInzage, context, { inzageverzoekId: eerste })
  await vraagt('persoon terpstra', 6)
}

/** Someone of the desk had to look at once, and looked for a few others; nobody has judged it yet. */
export async function laadNoodtoegang(context: Context): Promise<void> {
  const { db, mandaat } = context
  const joris = await namens(context, 'Joris Blom')
  const gezien = (
    await rowsOf<{ id: string }>(
      db,
      sql`select p.id from huishouden.persoon p where p.gemeente = ${mandaat.gemeente} and p.overleden is null
        and not exists (select from huishouden.toegangsgrond t where t.gemeente = p.gemeente and t.persoon_id = p.id)
        and not exists (select from huishouden.bewoning b join huishouden.toegangsgrond t on t.gemeente = b.gemeente and t.huishouden_id = b.huishouden_id
          where b.gemeente = p.gemeente and b.persoon_id = p.id)
      order by p.id limit 4`,
    )
  ).map(({ id }) => id)
  const [eerste] = gezien
  if (!eerste || joris.mandaat.actor.id === mandaat.actor.id) return
  await doCommand(vraagNoodtoegang, joris, {
    persoonId: eerste,
    reden: 'De huisarts belt: mevrouw is gevallen en er is niemand te bereiken.',
    minuten: 30,
  })
  const alsMedewerker = {
    ...joris.mandaat,
    actor: { ...joris.mandaat.actor, soort: 'medewerker' as const },
    functie: 'toegang',
  }
  const blik = { ...joris, mandaat: alsMedewerker, audit: [] as Context['audit'] }
  blik.audit.push({ soort: 'look', actie: zoek.id, personen: gezien })
  await writeAudit(blik, zoek.access)
}

/** What falls due this year, proposed by who looks after quality; and someone who asked for his file to go. */
export async function laadVernietiging(context: Context): Promise<void> {
  const { db, mandaat, vandaag } = context
  const persoon = await findPersoon(db, mandaat, castId('persoon terpstra'))
  if (persoon?.gemeente === mandaat.gemeente)
    await doCommand(legVernietigverzoekVast, context, {
      persoonId: persoon.id,
      soort: 'vernietigen',
      ontvangenOp: plusDagen(vandaag, -9),
      namens: 'zelf',
    })
  const petra = await namens(context, 'Petra Nijland')
  await doCommand(stelVernietigingVoor, petra, {}).catch((fout) => {
    // In a small town nothing may be due.
    if (!(fout instanceof Refused)) throw fout
  })
}
