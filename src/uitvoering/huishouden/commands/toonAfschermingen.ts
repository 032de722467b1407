import type { Context } from '#platform/command.ts'
import { listGebruikers } from '#uitvoering/inrichting/reads.ts'
import { listPersonen } from '../reads.ts'
import { roepnaamMetGeslachtsnaam } from '../rules/persoon.ts'
import { selectLopendeAfschermingen, selectLopendeWaarschuwingen } from '../store/waarschuwingen.ts'
import { toon } from './waarschuwingen.ts'

/** Every shield and warning that runs, for who looks after them: what must be reviewed first comes first. */
export async function toonAfschermingen({ db, mandaat, vandaag, keys }: Context) {
  const afschermingen = await selectLopendeAfschermingen(db, mandaat)
  const waarschuwingen = await selectLopendeWaarschuwingen(db, mandaat, vandaag)
  const personen = await listPersonen(
    db,
    mandaat,
    [...afschermingen, ...waarschuwingen].map((een) => een.persoonId),
  )
  const wie = new Map(personen.map((persoon) => [persoon.id, persoon]))
  const medewerkers = (await listGebruikers(db, mandaat, vandaag)).filter((een) => een.soort === 'medewerker')
  const naamVan = new Map(medewerkers.map((een) => [een.id, een.naam]))
  return {
    afschermingen: afschermingen.flatMap((een) => {
      const persoon = wie.get(een.persoonId)
      if (!persoon) return []
      return [
        {
          ...een,
          naam: roepnaamMetGeslachtsnaam(persoon),
          geboren: persoon.geboren,
          wieMag: een.wieMag.map((id) => ({ id, naam: naamVan.get(id) ?? '' })),
        },
      ]
    }),
    waarschuwingen: waarschuwingen.flatMap((een) => {
      const persoon = wie.get(een.persoonId)
      return persoon
        ? [{ persoonId: persoon.id, naam: roepnaamMetGeslachtsnaam(persoon), ...toon(keys, een, true) }]
        : []
    }),
    medewerkers: medewerkers.map(({ id, naam }) => ({ id, naam })),
  }
}
