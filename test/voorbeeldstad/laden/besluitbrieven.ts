import { maakBrief, maakDrukwerk } from '#keten/correspondentie/commands/brieven.ts'
import { verstuurBrief } from '#keten/correspondentie/commands/verzend.ts'
import { legBezwaarVast, neemBezwaarOp } from '#keten/voorziening/commands/bezwaar.ts'
import { type Context, doCommand } from '#platform/command.ts'
import { rowsOf, sql } from '#platform/db.ts'
import { type Datum, plusDagen } from '#values/datum.ts'
import { namens } from './namens.ts'

type InTransaction = <T>(work: (context: Context) => Promise<T>) => Promise<T>
type Besluit = { id: string; datum: Datum; kanInloggen: boolean }

const HOEVEEL = 8
/** Within the term to object, so that a demo resident can. */
const DAGEN = 35
const NA_DAGEN = 6

/** The newest decisions about adults leave on the day they carry; against one of them an objection runs with the lawyer. */
export async function verstuurBesluitbrieven(inTransaction: InTransaction): Promise<void> {
  const { besluiten, vandaag } = await inTransaction(kiesBesluiten)
  const op =
    (dag: Datum, naam: string): InTransaction =>
    (work) =>
      inTransaction(async (context) => {
        const toen = { ...context, vandaag: dag, nu: new Date(`${dag}T10:00:00+01:00`) }
        return work(await namens(toen, naam))
      })
  for (const { id, datum } of besluiten) {
    const anouk = op(datum, 'Anouk Hendriks')
    const drukwerk = await maakDrukwerk({ input: { soort: 'beschikking', zaakId: id }, inTransaction: anouk })
    await anouk(async (context) => {
      const { briefIds } = await doCommand(maakBrief, context, drukwerk)
      for (const briefId of briefIds) await doCommand(verstuurBrief, context, { briefId, kanaal: 'uitreiking' })
    })
  }
  const bestreden = besluiten.find(({ datum, kanInloggen }) => !kanInloggen && plusDagen(datum, NA_DAGEN) <= vandaag)
  if (!bestreden) return
  const ontvangenOp = plusDagen(bestreden.datum, NA_DAGEN)
  const { bezwaarId, behandelaar } = await op(
    ontvangenOp,
    'Anouk Hendriks',
  )((context) =>
    doCommand(legBezwaarVast, context, {
      besluitId: bestreden.id,
      ontvangenOp,
      gronden: 'Ik kan met deze hulp de week niet rond. Er is niet gekeken naar de dagen waarop mijn zus werkt.',
    }),
  )
  if (behandelaar !== 'Vincent Hofman')
    await op(ontvangenOp, 'Vincent Hofman')((context) => doCommand(neemBezwaarOp, context, { bezwaarId }))
}

/** First those of residents who can log in, then the newest. Nothing once this was done. */
async function kiesBesluiten({ db, mandaat, vandaag }: Context): Promise<{ besluiten: Besluit[]; vandaag: Datum }> {
  const besluiten = await rowsOf<Besluit>(
    db,
    sql`select b.id, b.datum, g.id is not null "kanInloggen"
      from voorziening.besluit b join huishouden.persoon p on p.gemeente = b.gemeente and p.id = b.persoon_id
      left join inrichting.gebruiker g on g.gemeente = b.gemeente and g.persoon_id = b.persoon_id and g.soort = 'inwoner'
      where b.gemeente = ${mandaat.gemeente} and b.datum between ${vandaag}::date - ${DAGEN}::int and ${vandaag}::date
        and b.motivering is not null and p.overleden is null and p.geboren <= ${vandaag}::date - interval '18 years'
        and not exists (select from voorziening.bezwaar z where z.gemeente = b.gemeente and z.besluit_id = b.id)
        and not exists (select from correspondentie.brief f where f.gemeente = b.gemeente and f.soort = 'beschikking' and f.datum < ${vandaag}::date)
      order by (g.id is not null) desc, b.datum desc, b.beschikkingnummer desc limit ${HOEVEEL}`,
  )
  return { besluiten, vandaag }
}
