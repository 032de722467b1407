import { type Context, doCommand } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { wijzigOrganisatie } from '#uitvoering/aanbod/commands/legOrganisatieVast.ts'
import { listOrganisaties } from '#uitvoering/aanbod/reads.ts'
import { voegProfessionalToe } from '#uitvoering/huishouden/commands/beeindigFeit.ts'
import { legVoogdijVast } from '#uitvoering/huishouden/commands/legGezagVast.ts'
import { plusDagen, plusJaren } from '#values/datum.ts'
import { castId } from '../cast/gezin.ts'
import { CAST } from '../cast.ts'

/**
 * One child under the guardianship of the certified institution of the town, through the deeds of a consulent: the first by
 * id of those from four to ten years old, not of the cast, in a household with a plan that runs and no other child. The BRP still names the
 * parents: both stand.
 */
export async function laadVoogdij(context: Context): Promise<void> {
  const { db, mandaat, vandaag } = context
  const gi = (await listOrganisaties(db, mandaat, vandaag)).find((een) => een.soort === 'gi')
  if (mandaat.gemeente !== '9901' || !gi || gi.postadres !== '') return
  const { id: organisatieId, aanbod: _, ...rest } = gi
  await doCommand(wijzigOrganisatie, context, {
    ...rest,
    organisatieId,
    postadres: 'Postbus 418',
    postcode: '9900 AB',
    plaats: 'Voorbeeldstad',
  })
  const vanDeCast = CAST.flatMap(({ leden }) => leden.map(({ sleutel }) => castId(`persoon ${sleutel}`)))
  const [kind] = await rowsOf<{ kindId: string; huishoudenId: string }>(
    db,
    sql`select p.id "kindId", b.huishouden_id "huishoudenId" from huishouden.persoon p
      join huishouden.bewoning b on b.gemeente = p.gemeente and b.persoon_id = p.id and b.geldig @> ${vandaag}::date
      join plan.plan l on l.gemeente = b.gemeente and l.huishouden_id = b.huishouden_id and l.gesloten_op is null
      where p.gemeente = ${mandaat.gemeente} and p.overleden is null and p.id <> all (${vanDeCast}::uuid[])
        and p.geboren between ${plusJaren(vandaag, -11)}::date and ${plusJaren(vandaag, -4)}::date
        and exists (select from huishouden.gezag g where g.gemeente = p.gemeente and g.kind_id = p.id and g.bron = 'brp' and g.geldig @> ${vandaag}::date)
        and (select count(*) from huishouden.bewoning c join huishouden.persoon k on k.gemeente = c.gemeente and k.id = c.persoon_id
          where c.gemeente = b.gemeente and c.huishouden_id = b.huishouden_id and c.geldig @> ${vandaag}::date
            and k.geboren > ${plusJaren(vandaag, -18)}::date) = 1
      order by p.id limit 1`,
  )
  if (!kind) return
  await doCommand(legVoogdijVast, context, {
    kindId: kind.kindId,
    instellingId: organisatieId,
    kenmerk: 'C/99/410418 JE RK 26-118',
    bron: 'medewerker',
    periode: { begin: plusDagen(vandaag, -140) },
  })
  await doCommand(voegProfessionalToe, context, {
    huishoudenId: kind.huishoudenId,
    naam: 'R. Visser',
    organisatie: gi.naam,
    organisatieId,
    rol: 'jeugdbeschermer',
  })
}
