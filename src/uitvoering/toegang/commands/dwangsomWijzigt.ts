import type { Context } from '#platform/command.ts'
import type { Effect, Voorstel } from '#uitvoering/inrichting/index.ts'
import { type Datum, formatDatum } from '#values/datum.ts'
import type { DwangsomStap } from '#values/dwangsom.ts'
import { formatGeld } from '#values/geld.ts'
import { bevat } from '#values/periode.ts'
import { berekenTermijn, type TermijnRegel } from '#values/termijn.ts'
import { type Dwangsomregel, dwangsomVan } from '../rules/aanvraag.ts'
import { selectLopendeIngebrekestellingen } from '../store/klokfeiten.ts'
import { findDwangsomregel, findTermijnregelOp, listGelijkgesteldeDagen } from './termijnregel.ts'

const WAT = { nl: 'lopende ingebrekestellingen', en: 'running notices of default' }
const GEVOLG = { nl: 'kosten daardoor meer', en: 'cost more by it' }
const VOORBEELDEN = 8

/** What runs by today on open notices of default under other amounts or another term; without a name. */
export async function dwangsomOnder(context: Context, voorstel: Voorstel): Promise<Effect> {
  const { db, mandaat, vandaag } = context
  const open = (await selectLopendeIngebrekestellingen(db, mandaat)).filter((dag) => bevat(voorstel.periode, dag))
  const anders = []
  for (const ontvangenOp of open) {
    const regel = await findDwangsomregel(db, mandaat, ontvangenOp)
    const nu = dwangsomVan(regel, null, vandaag)
    const straks = dwangsomVan(regel && (await metVoorstel(context, regel, voorstel)), null, vandaag)
    if (nu === straks) continue
    anders.push({
      wat: {
        nl: `Ingebrekestelling van ${formatDatum(ontvangenOp, { stijl: 'lang' })}`,
        en: `Notice of default of ${formatDatum(ontvangenOp, { stijl: 'lang', taal: 'en' })}`,
      },
      nu: formatGeld(nu),
      straks: formatGeld(straks),
      slechter: straks > nu,
    })
  }
  return {
    wat: WAT,
    bekeken: open.length,
    anders: anders.length,
    slechter: anders.filter((een) => een.slechter).length,
    gevolg: GEVOLG,
    voorbeelden: anders.slice(0, VOORBEELDEN),
  }
}

async function metVoorstel(
  { db, mandaat }: Context,
  regel: Dwangsomregel,
  { soort, waarde }: Voorstel,
): Promise<Dwangsomregel> {
  if (soort === 'dwangsom') return { ...regel, stappen: waarde as DwangsomStap[] }
  return { ...regel, nog: await nogOnder(db, mandaat, regel.ontvangenOp, waarde as Partial<TermijnRegel>) }
}

async function nogOnder(
  db: Context['db'],
  mandaat: Context['mandaat'],
  start: Datum,
  deel: Partial<TermijnRegel>,
): Promise<Datum> {
  const regel = { ...(await findTermijnregelOp(db, mandaat, 'awb-ingebrekestelling', start))!, ...deel }
  const feestdagen = await listGelijkgesteldeDagen(db, mandaat, start)
  return berekenTermijn({ regel, start, vandaag: start, feestdagen }).uiterlijk
}
