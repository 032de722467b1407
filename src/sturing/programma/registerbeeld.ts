import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { agendaregelVan, type Registerinhoud, type Registersoort, SLEUTEL } from './rules/register.ts'
import { listMaatregelkoppen } from './store/maatregel.ts'
import { findProgramma, listAgenda, listDocumenten, listPrincipes, listVerschuivingen } from './store/programma.ts'
import { listRegister } from './store/register.ts'

export type Registerversie = {
  versie: number
  inhoud: Registerinhoud
  vervallen: boolean
  op: string | null
  door: string | null
  bron: string | null
}
export type Registerrij = {
  soort: Registersoort
  sleutel: string
  maatregelId: string | null
  /** The newest first; version 0 is the row as the paper printed it. */
  versies: Registerversie[]
}

type Lezing = Pick<Context, 'db' | 'mandaat'>

/** The printed rows with our versions on top of them, and the rows that are ours alone. */
export async function listRegisterrijen({ db, mandaat }: Lezing, programmaId: string): Promise<Registerrij[]> {
  const eigen = Map.groupBy(await listRegister(db, mandaat, programmaId), (r) => `${r.soort} ${r.sleutel}`)
  const gedrukt = await listGedrukt({ db, mandaat }, programmaId)
  const gedrukteSleutels = new Set(gedrukt.map((r) => `${r.soort} ${r.sleutel}`))
  const versiesVan = (sleutel: string): Registerversie[] =>
    (eigen.get(sleutel) ?? []).map(({ versie, inhoud, vervallen, op, door }) => ({
      versie,
      inhoud,
      vervallen,
      op,
      door,
      bron: null,
    }))
  const maatregelVan = (sleutel: string) => eigen.get(sleutel)?.[0]?.maatregelId ?? null
  return [
    ...gedrukt.map(({ soort, sleutel, inhoud, bron }) => ({
      soort,
      sleutel,
      maatregelId: maatregelVan(`${soort} ${sleutel}`),
      versies: [
        ...versiesVan(`${soort} ${sleutel}`),
        { versie: 0, inhoud, vervallen: false, op: null, door: null, bron },
      ],
    })),
    ...[...eigen]
      .filter(([sleutel]) => !gedrukteSleutels.has(sleutel))
      .map(([sleutel, [rij]]) => ({
        soort: rij!.soort,
        sleutel: rij!.sleutel,
        maatregelId: rij!.maatregelId,
        versies: versiesVan(sleutel),
      })),
  ]
}

/** The agenda as it is now, by the date meant; undated last, rows of one date in their own order. */
export const agendaVan = (rijen: readonly Registerrij[]) =>
  rijen
    .filter(({ soort, versies }) => soort === 'agenda' && !versies[0]!.vervallen)
    .map(({ versies }) => {
      const { ook = null, ...regel } = agendaregelVan(versies[0]!.inhoud)
      return { ...regel, ook, bron: versies.at(-1)!.bron }
    })
    .toSorted((a, b) => (a.van ?? '9999').localeCompare(b.van ?? '9999') || a.volgorde - b.volgorde)

type Gedrukt = { soort: Registersoort; sleutel: string; inhoud: Registerinhoud; bron: string | null }

async function listGedrukt({ db, mandaat }: Lezing, programmaId: string): Promise<Gedrukt[]> {
  const principes = await listPrincipes(db, mandaat, programmaId)
  const verschuivingen = await listVerschuivingen(db, mandaat, programmaId)
  const agenda = await listAgenda(db, mandaat, programmaId)
  const documenten = await listDocumenten(db, mandaat, programmaId)
  const metWaarde = (velden: Record<string, Registerinhoud[string] | null>) =>
    Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== null)) as Registerinhoud
  return [
    ...principes.map(({ bron, herziening, ...p }) => ({
      soort: 'principe' as const,
      sleutel: SLEUTEL.principe(p),
      inhoud: metWaarde({ ...p, waaromHerzien: herziening?.tekst ?? null }),
      bron,
    })),
    ...verschuivingen.map(({ bron, nummer, van, naar }) => ({
      soort: 'verschuiving' as const,
      sleutel: SLEUTEL.verschuiving({ nummer }),
      inhoud: { van, naar },
      bron,
    })),
    ...agenda.map(({ bron, van: _v, tot: _t, ...regel }) => ({
      soort: 'agenda' as const,
      sleutel: SLEUTEL.agenda(regel),
      inhoud: metWaarde(regel),
      bron,
    })),
    ...documenten.map(({ bron, letter, naam, ondertitel }) => ({
      soort: 'document' as const,
      sleutel: letter,
      inhoud: metWaarde({ naam: `${letter}. ${naam}`, ondertitel }),
      bron,
    })),
  ]
}

export async function toonRegister(context: Context & { input: { programmaId: string } }) {
  const { db, mandaat, input } = context
  const programma = await findProgramma(db, mandaat, input.programmaId)
  if (!programma) throw new NotFound()
  const maatregelen = (await listMaatregelkoppen(db, mandaat)).filter(({ programmaId }) => programmaId === programma.id)
  return {
    id: programma.id,
    naam: programma.naam,
    rijen: await listRegisterrijen(context, programma.id),
    maatregelen: maatregelen.map(({ id, naam }) => ({ id, naam })),
  }
}
