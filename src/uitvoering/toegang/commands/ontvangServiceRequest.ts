import { createHash } from 'node:crypto'
import type { Command, Context } from '#platform/command.ts'
import type { OutputOf } from '#platform/endpoint.ts'
import { heeft } from '#platform/mandaat.ts'
import { NotFound, Refused, refuseIf } from '#platform/refusal.ts'
import { legToegangsgrondVast, neemPersoonOp } from '#uitvoering/huishouden/deeds.ts'
import { als } from '#values/beletsel.ts'
import { registreerVerwijzing } from '../deeds.ts'
import type { ontvangServiceRequest as endpoint } from '../endpoints.ts'
import { getVerwijzing, type Verwijzing } from '../reads.ts'
import { statusVanVerwijzing } from '../rules/status.ts'
import type { Fhir, GelezenVerwijzing } from '../rules/verwijzing.ts'
import { selectVerwijzingOpKenmerk } from '../store/verwijzingen.ts'

declare module '#platform/command.ts' {
  interface Connections {
    fhir?: Fhir
  }
}

type ServiceRequest = OutputOf<typeof endpoint>

/** A referral of a doctor's own system. The answer is the acknowledgement; the same number twice is one referral. */
export const ontvangServiceRequest: Command<{ body: Uint8Array }, ServiceRequest> = {
  name: 'toegang.ontvangServiceRequest',
  may: heeft('verwijzing:indienen'),
  async run(context) {
    const { db, mandaat, input } = context
    const gelezen = lees(context, input.body)
    refuseIf(
      als(mandaat.agb !== null && mandaat.agb !== gelezen.agb, 'verwijzer-is-een-ander', 'ServiceRequest.requester'),
    )
    const afdruk = createHash('sha256').update(input.body).digest()
    const { systeem, waarde } = gelezen.kenmerk
    const [eerder] = await selectVerwijzingOpKenmerk(db, mandaat, gelezen.agb, systeem, waarde)
    refuseIf(
      als(
        eerder !== undefined && !eerder.afdruk?.equals(afdruk),
        'kenmerk-al-gebruikt',
        'ServiceRequest.identifier[0].value',
      ),
    )
    if (eerder) return { result: standVan(context, eerder), objectId: eerder.id }
    const persoonId = await vindPersoon(context, gelezen)
    const { verwijzingId } = await registreerVerwijzing(context, {
      persoonId,
      verwijzertype: gelezen.verwijzertype,
      verwijzer: gelezen.verwijzer.slice(0, 200),
      agb: gelezen.agb,
      ontvangenVia: 'fhir',
      gevraagd: gelezen.gevraagd,
      spoed: gelezen.spoed,
      kenmerk: { systeem, waarde, afdruk },
    })
    await legToegangsgrondVast(context, {
      wie: { medewerkerId: mandaat.actor.id },
      persoonId,
      hoedanigheid: 'verwijzing',
      wetten: ['jeugdwet'],
      periode: { begin: context.vandaag },
      volgtUit: verwijzingId,
    })
    return {
      result: standVan(context, await getVerwijzing(db, mandaat, verwijzingId)),
      objectId: verwijzingId,
      personen: [persoonId],
    }
  },
}

function lees({ connections }: Context, body: Uint8Array): GelezenVerwijzing {
  if (!connections.fhir) throw new NotFound()
  const uitslag = connections.fhir.lees(body)
  if ('beletselen' in uitslag) throw new Refused(uitslag.beletselen)
  return uitslag.verwijzing
}

/** Known here, or taken in from the BRP; what stands in the way stands at the element of the patient. */
async function vindPersoon(context: Context, { bsn }: GelezenVerwijzing): Promise<string> {
  try {
    return (await neemPersoonOp(context, { bsn })).persoonId
  } catch (fout) {
    if (!(fout instanceof Refused)) throw fout
    throw new Refused(fout.beletselen.map((een) => ({ ...een, veld: 'ServiceRequest.subject' })))
  }
}

/** How it stands, as FHIR. */
export function standVan({ connections }: Pick<Context, 'connections'>, verwijzing: Verwijzing): ServiceRequest {
  if (!connections.fhir || !verwijzing.kenmerk || !verwijzing.kenmerkSysteem) throw new NotFound()
  return connections.fhir.schrijf({
    id: verwijzing.id,
    kenmerk: { systeem: verwijzing.kenmerkSysteem, waarde: verwijzing.kenmerk },
    status: statusVanVerwijzing(verwijzing),
    reden: verwijzing.redenCode,
    ontvangenOp: verwijzing.ontvangenOp,
  }) as ServiceRequest
}
