import { type Context, doCommand } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { voegProfessionalToe } from '#uitvoering/huishouden/commands/beeindigFeit.ts'
import { legBewoningVast } from '#uitvoering/huishouden/commands/legBewoningVast.ts'
import { neemPersoonOp } from '#uitvoering/huishouden/commands/neemPersoonOp.ts'
import { legVoorbehoudVast } from '#uitvoering/huishouden/commands/voorbehoud.ts'
import { waarschuw } from '#uitvoering/huishouden/commands/waarschuwingen.ts'
import { type Datum, plusDagen, plusMaanden } from '#values/datum.ts'
import { castId } from '../cast/gezin.ts'

type Kant = { id: string; geslachtsnaam: string; geboren: Datum }

/**
 * What workers and residents added to what the register says: a contradiction, registrations made twice at the desk,
 * people around a household, a warning. Through the deeds themselves, once.
 */
export async function laadHuishoudenInDeTijd(context: Context): Promise<void> {
  const { db, mandaat, vandaag } = context
  const [gedaan] = await rowsOf(
    db,
    sql`select 1 from huishouden.professional where gemeente = ${mandaat.gemeente} limit 1`,
  )
  if (mandaat.gemeente !== '9901' || gedaan) return
  const wie = async (sleutel: string) =>
    (
      await rowsOf<Kant>(
        db,
        sql`select id, geslachtsnaam, geboren from huishouden.persoon where gemeente = ${mandaat.gemeente} and id = ${castId(`persoon ${sleutel}`)}`,
      )
    )[0]!

  // The register says that Ilyas lives with his parents; his mother says that he has lived with his grandmother for a while.
  const ilyas = await wie('ilyas')
  await doCommand(legBewoningVast, context, {
    persoonId: ilyas.id,
    verblijf: 'hoofd',
    bron: 'inwoner',
    periode: { begin: plusDagen(vandaag, -70) },
    peildatum: plusDagen(vandaag, -14),
  })

  // The desk was busy: two people were registered by hand who were there already.
  for (const [sleutel, voornamen, geslachtsnaam, telefoon] of [
    ['rachid', 'Rachid', 'Bouzit', '06 12345678'],
    ['samir', 'Samir', 'Hadad', '06 87654321'],
  ] as const) {
    const { geboren } = await wie(sleutel)
    await doCommand(neemPersoonOp, context, { voornamen, geslachtsnaam, geboren, telefoon, bevestigd: true })
  }

  const huishoudenId = castId('huishouden van-dalen')
  for (const [naam, organisatie, rol] of [
    ['S. de Groot', 'Huisartsenpraktijk Oude Haven', 'huisarts'],
    ['M. Pinas', 'ROC Rivierenland', 'mentor'],
  ] as const)
    await doCommand(voegProfessionalToe, context, { huishoudenId, naam, organisatie, rol })

  // Noor is twelve: what she told stays between her and who helps her, as far as her father goes; her mother may read it.
  await doCommand(legVoorbehoudVast, context, {
    persoonId: (await wie('noor')).id,
    groepen: ['V'],
    grond: 'kind',
    voorId: (await wie('youssef')).id,
  })

  await doCommand(waarschuw, context, {
    persoonId: (await wie('samir')).id,
    soort: 'dier',
    reden: 'Grote waakhond. Bel eerst, dan zit hij in de keuken.',
    herzienOp: plusMaanden(vandaag, 4),
    bekendBijPersoon: true,
  })
}
