import { type Context, doCommand } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { aanvaardUitnodiging, meldAlsPartner, nodigPartnerUit } from '#uitvoering/toegang/commands/partner.ts'
import { datum, plusDagen } from '#values/datum.ts'

const SCHOOL = '9901-school'

/** A school that reports, and a partner in the area who was invited and has not looked yet. */
export async function laadPartners(context: Context): Promise<void> {
  const { db, mandaat, vandaag } = context
  if (mandaat.gemeente !== '9901') return
  const geldigTot = plusDagen(vandaag, 300)
  await doCommand(nodigPartnerUit, context, {
    organisatie: 'Basisschool De Springplank',
    contact: 'Intern begeleider De Springplank',
    inlognaam: SCHOOL,
    route: 'school',
    geldigTot,
  })
  await doCommand(nodigPartnerUit, context, {
    organisatie: 'Buurthuis De Weerd',
    contact: 'Beheerder Buurthuis De Weerd',
    inlognaam: '9901-buurthuis',
    route: 'vrije veld',
    geldigTot,
    straat: 'Weerdlaan 12',
    postcode: '1234 AB',
    plaats: 'Voorbeeldstad',
  })
  const [school] = await rowsOf<{ id: string; naam: string }>(
    db,
    sql`select id, naam from inrichting.gebruiker where gemeente = ${mandaat.gemeente} and sub = ${SCHOOL}`,
  )
  const alsSchool = {
    ...context,
    mandaat: { ...mandaat, actor: { ...school!, soort: 'partner' as const }, powers: new Set(['partner:melden']) },
  }
  await doCommand(aanvaardUitnodiging, alsSchool, {})
  await doCommand(meldAlsPartner, alsSchool, {
    kenmerk: 'SP-118',
    naam: 'Jesse Vrolijk',
    geboren: datum('2017-04-03'),
    vraag: 'Jesse komt vaak zonder eten op school en valt in de klas in slaap.',
    weetErvan: true,
  })
}
