import { type BewaarWeergave, bewaarWeergave } from '#keten/dossier/commands/weergaven.ts'
import { type Context, doCommand } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { namens } from './namens.ts'

const OOST = 'Gebiedsteam Oost'
const WERK = 'Werk, inkomen en schulden'

type Lijst = Omit<BewaarWeergave, 'teamId'> & { wie: string; voorTeam?: string; binnenTeam?: string }

/** The lists that the cast comes back to every morning: their own, and those they keep for their team. */
const LIJSTEN: readonly Lijst[] = [
  {
    wie: 'Anouk Hendriks',
    naam: 'Mijn onderzoeken, oudste eerst',
    filter: { tab: 'mijn', onderdeel: 'onderzoek', volgorde: 'start' },
  },
  { wie: 'Anouk Hendriks', naam: 'Jeugd in mijn team', filter: { tab: 'team', wet: 'jeugdwet' }, binnenTeam: OOST },
  {
    wie: 'Yvonne Kuipers',
    naam: 'Van niemand, oudste eerst',
    filter: { tab: 'vrij', volgorde: 'start' },
    voorTeam: OOST,
  },
  { wie: 'Yvonne Kuipers', naam: 'Te laat, per collega', filter: { tab: 'te-laat', volgorde: 'wie' } },
  {
    wie: 'Joris Blom',
    naam: 'Nieuwe vragen, oudste eerst',
    filter: { tab: 'vrij', onderdeel: 'toegang', volgorde: 'start' },
  },
  { wie: 'Bram Visser', naam: 'Schulden', filter: { tab: 'team', wet: 'wgs' }, binnenTeam: WERK },
  { wie: 'Ank Jacobs', naam: 'Nog toe te wijzen', filter: { tab: 'vrij', onderdeel: 'toewijzing' } },
]

/** Each keeps his lists himself, by the deed that the work list offers him. */
export async function laadWeergaven(context: Context): Promise<void> {
  const { db, mandaat } = context
  if (mandaat.gemeente !== '9901') return
  const teams = await rowsOf<{ id: string; naam: string }>(
    db,
    sql`select id, naam from inrichting.team where gemeente = ${mandaat.gemeente}`,
  )
  const teamId = (naam: string) => teams.find((een) => een.naam === naam)!.id
  for (const { wie, naam, filter, voorTeam, binnenTeam } of LIJSTEN) {
    const hij = await namens(context, wie)
    await doCommand(
      bewaarWeergave,
      voorTeam ? { ...hij, mandaat: { ...hij.mandaat, teams: [teamId(voorTeam)] } } : hij,
      {
        naam,
        filter: binnenTeam || voorTeam ? { ...filter, team: teamId((binnenTeam ?? voorTeam)!) } : filter,
        ...(voorTeam && { teamId: teamId(voorTeam) }),
      },
    )
  }
}
