import type { Context } from '#platform/command.ts'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import { NotFound } from '#platform/refusal.ts'
import { magZien, naamVanHuishouden, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { getHuishouden, listGronden, listLedenOp } from '#uitvoering/huishouden/reads.ts'
import type { toonSchuldhulp, toonTrajecten, toonWerk } from '../endpoints.ts'
import { selectInBeeld, selectLopend, selectUitkeringenVan } from '../store/inBeeld.ts'
import { selectSchulden, selectVerleden } from '../store/schulden.ts'
import { selectFasen, selectScreenings, selectTrajectenVan } from '../store/trajecten.ts'
import { screeningsinstrumenten } from './instellingen.ts'

type Van<E> = Context & { readonly input: E }

/** R28: everybody with a benefit, first those who have no trajectory yet. */
export async function leesWerk(context: Van<InputOf<typeof toonWerk>>): Promise<OutputOf<typeof toonWerk>> {
  const { db, mandaat, vandaag, input } = context
  const { beeld = 'zonder', teamId = null, vanaf = 0, aantal = 50 } = input
  const uit = await selectInBeeld(db, mandaat, { beeld, teamId, vanaf, aantal }, vandaag)
  return {
    totaal: uit.totaal,
    zonder: uit.zonder,
    teams: uit.teams ?? [],
    richtingen: uit.richtingen ?? [],
    instrumenten: [...(await screeningsinstrumenten(context))],
    rijen: (uit.rijen ?? []).map(({ voornamen, voorvoegsel, geslachtsnaam, geboren, ...rij }) => ({
      ...rij,
      geboren,
      naam: roepnaamMetGeslachtsnaam({ voornamen, voorvoegsel, geslachtsnaam }),
    })),
  }
}

export async function leesSchuldhulp(
  context: Van<InputOf<typeof toonSchuldhulp>>,
): Promise<OutputOf<typeof toonSchuldhulp>> {
  const { db, mandaat, vandaag, input } = context
  const { fase = null, vanaf = 0, aantal = 50 } = input
  const uit = await selectLopend(db, mandaat, { soort: 'schuldhulp', wet: 'wgs', fase, vanaf, aantal }, vandaag)
  return {
    totaal: uit.totaal,
    teLaat: uit.teLaat,
    fasen: uit.fasen ?? [],
    rijen: (uit.rijen ?? []).map(({ voornamen, voorvoegsel, geslachtsnaam, geboren, ...rij }) => ({
      ...rij,
      geboren,
      naam: roepnaamMetGeslachtsnaam({ voornamen, voorvoegsel, geslachtsnaam }),
    })),
  }
}

/** Of each member what the asker may see: that something runs (B), or the whole trajectory (V). */
export async function leesTrajecten(context: Van<{ huishoudenId: string }>): Promise<OutputOf<typeof toonTrajecten>> {
  const { db, mandaat, keys, vandaag, input } = context
  const huishouden = await getHuishouden(db, mandaat, input.huishoudenId)
  const gronden = await listGronden(db, mandaat, { huishoudenId: huishouden.id }, vandaag)
  const heeftRelatie = [...gronden.values()].some((lijst) => magZien(mandaat, lijst, 'K') && lijst.length > 0)
  if (!heeftRelatie || huishouden.gemeente !== mandaat.gemeente) throw new NotFound()
  const personen = (await listLedenOp(db, mandaat, huishouden.id, vandaag)).map((lid) => lid.persoon)
  const ids = personen.map((persoon) => persoon.id)
  const ziet = (groep: 'B' | 'V', persoonId: string, wet: 'participatiewet' | 'wgs') =>
    magZien(mandaat, gronden.get(persoonId) ?? [], groep, wet)
  const trajecten = (await selectTrajectenVan(db, mandaat, ids)).filter((een) =>
    ziet('B', een.persoonId, een.wet as 'wgs'),
  )
  const leesbaar = new Set(trajecten.filter((een) => ziet('V', een.persoonId, een.wet as 'wgs')).map((een) => een.id))
  const fasen = await selectFasen(db, mandaat, [...leesbaar])
  const eerder = Map.groupBy(await selectVerleden(db, mandaat, keys, [...leesbaar]), (een) => een.schuldId)
  const schulden = (await selectSchulden(db, mandaat, keys, [...leesbaar])).map((een) => ({
    ...een,
    eerder: eerder.get(een.id) ?? [],
  }))
  const werk = ids.filter((id) => ziet('B', id, 'participatiewet'))
  const screenings = await selectScreenings(
    db,
    mandaat,
    werk.filter((id) => ziet('V', id, 'participatiewet')),
  )
  const uitkeringen = await selectUitkeringenVan(db, mandaat, werk)
  return {
    naam: naamVanHuishouden(personen, vandaag),
    instrumenten: [...(await screeningsinstrumenten(context))],
    personen: personen.map((persoon) => ({
      persoonId: persoon.id,
      naam: roepnaamMetGeslachtsnaam(persoon),
      magWerk: ziet('B', persoon.id, 'participatiewet'),
      magSchuldhulp: ziet('B', persoon.id, 'wgs'),
    })),
    uitkeringen,
    screenings,
    trajecten: trajecten.map((een) => {
      const open = leesbaar.has(een.id)
      return {
        id: een.id,
        persoonId: een.persoonId,
        soort: een.soort,
        wet: een.wet,
        richting: open ? een.richting : null,
        begin: een.begin,
        eind: een.eind,
        uitkomst: open ? een.uitkomst : null,
        schuld: open ? een.schuld : null,
        crisis: open && een.crisis,
        volgendeOp: open ? een.volgendeOp : null,
        begeleider: een.begeleider,
        team: een.team,
        leesbaar: open,
        fasen: fasen.filter((fase) => fase.trajectId === een.id),
        schulden: schulden.filter((schuld) => schuld.trajectId === een.id),
      }
    }),
  }
}
