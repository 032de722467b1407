import type { Bevinding } from '#values/bevinding.ts'
import { formatGeld, geld } from '#values/geld.ts'
import type { Agendaregel, Rapport, TransformatieplanInvoer } from './invoer.ts'

/** Words of the paper with the place where they stand; an empty text is a field that was left empty. */
export type Passage = { tekst: string; bron: string | null }

/** The two places that a remark on a report sets beside each other. */
export function passagesVan(bevinding: Bevinding, rapport: Rapport, reeks: readonly Rapport[] = [rapport]): Passage[] {
  const { code, plaats, waarde = {} } = bevinding
  const aspect = rapport.aspecten.find(({ soort }) => plaats === `${rapport.code} ${soort}`)
  const fase = { tekst: rapport.fase.veld ?? '', bron: rapport.fase.bron ?? null }
  if (code === 'fase-ontbreekt') return [fase, ...zinnenMet(rapport, String(waarde.gezegd)).slice(0, 1)]
  if (code === 'fase-tegenstrijdig') return [fase, ...zinnenMet(rapport, String(waarde.gezegd)).slice(0, 1)]
  if (code === 'datums-lopen-uiteen') return datums(rapport, plaats)
  if (code === 'aantal-wijkt-af') return aantallen(bevinding, rapport, reeks)
  if (code === 'toezegging-zonder-datum') return toezegging(rapport, plaats, String(waarde.woord))
  const afwijking = rapport.afwijkingen.find(({ soort }) => plaats === `${rapport.code} afwijking ${soort}`)
  if (afwijking) {
    const bron = afwijking.bron ?? null
    return [
      { tekst: `${afwijking.bronlabel} ${afwijking.antwoord === 'leeg' ? '' : afwijking.antwoord}`.trim(), bron },
      { tekst: afwijking.tekst ?? '', bron },
    ]
  }
  if (!aspect) return []
  const bron = aspect.bron ?? null
  if (code === 'label-hoort-elders') {
    return [
      { tekst: aspect.bronlabel, bron },
      { tekst: zinnen(aspect.tekst ?? '')[0] ?? '', bron },
    ]
  }
  const zin = zinnen(aspect.tekst ?? '').find((z) => z.toLowerCase().includes(String(waarde.woord ?? '').toLowerCase()))
  return [
    { tekst: aspect.status ?? '', bron },
    { tekst: zin ?? aspect.tekst ?? '', bron },
  ]
}

/** The promise itself, beside the moment that is missing. */
function toezegging(rapport: Rapport, plaats: string, woord: string): Passage[] {
  const naam = plaats.slice(rapport.code.length + 1)
  const { standVanZaken, besluitvorming, overigeInformatie, aspecten } = rapport
  const blokken: { naam: string; tekst?: string | null | undefined; bron?: string | undefined }[] = [
    { ...standVanZaken, naam: 'stand van zaken' },
    { ...besluitvorming, naam: 'besluitvorming' },
    { naam: 'overige informatie', tekst: overigeInformatie },
    ...aspecten.map((aspect) => ({ ...aspect, naam: aspect.soort })),
  ]
  const blok = blokken.find((b) => b.naam === naam)
  const bron = blok?.bron ?? null
  const zin = zinnen(blok?.tekst ?? '').find((z) => z.toLowerCase().includes(woord))
  return [
    { tekst: zin ?? '', bron },
    { tekst: '', bron },
  ]
}

function datums(rapport: Rapport, plaats: string): Passage[] {
  return rapport.mijlpalen
    .filter(({ betreft }) => plaats === `${rapport.code} ${betreft}`)
    .map(({ wat, datum, bron }) => ({ tekst: `${datum}: ${wat}`, bron: bron ?? null }))
}

function aantallen({ waarde = {} }: Bevinding, rapport: Rapport, reeks: readonly Rapport[]): Passage[] {
  const wat = String(waarde.wat ?? '')
  const gezegd = zinnenMet(rapport, wat).slice(0, 1)
  const { acties, deelopdrachten } = rapport.project
  const lijst =
    wat === 'acties'
      ? acties?.map(({ naam }) => naam)
      : wat === 'deelopdrachten'
        ? deelopdrachten?.map(({ naam }) => naam)
        : reeks.filter(({ project }) => project.soort === 'deelproject').map((r) => `${r.project.nummer} ${naamVan(r)}`)
  return [...gezegd, { tekst: (lijst ?? []).toSorted().join('; '), bron: rapport.project.bron ?? null }]
}

/** "Toegang Sociaal domein - Transformatieopgave/Toegang": the part behind the series' name. */
export function naamVan({ projectnaam }: Pick<Rapport, 'projectnaam'>): string {
  return projectnaam.split(/\s+[-–]\s+/).at(-1) ?? projectnaam
}

function zinnenMet(rapport: Rapport, woord: string): Passage[] {
  const scope = rapport.aspecten.filter(({ soort }) => soort === 'scope')
  const teksten = [rapport.standVanZaken, rapport.basisinformatie, ...scope]
  return teksten.flatMap(({ tekst, bron }) =>
    zinnen(tekst ?? '')
      .filter((zin) => woord !== '' && zin.toLowerCase().includes(woord.toLowerCase()))
      .map((zin) => ({ tekst: zin, bron: bron ?? null })),
  )
}

function zinnen(tekst: string): string[] {
  return tekst.split(/(?<=[.!?;])\s+/).filter(Boolean)
}

/** The same for a plan: contents against heading, a row of the agenda against the one before it. */
export function passagesVanPlan(bevinding: Bevinding, plan: TransformatieplanInvoer): Passage[] {
  const { code, plaats, waarde = {} } = bevinding
  const bron = bevinding.bron ?? null
  if (code === 'kop-wijkt-af') {
    const [inhoud = null, kop = inhoud] = regelsVan(bron)
    return [
      { tekst: String(waarde.inhoudsopgave), bron: inhoud },
      { tekst: String(waarde.kop), bron: kop },
    ]
  }
  if (code.startsWith('agenda-')) return agendapassages(plan.agenda ?? [], plaats)
  if (code === 'geld-nodig-en-niet-nodig') {
    const { kosten, aanvullendGeldNodig: nodig } = plan
    return [
      { tekst: formatGeld(geld(kosten?.bedrag ?? 0)), bron: kosten?.bron ?? null },
      { tekst: nodig?.reden ?? '', bron: nodig?.bron ?? null },
    ]
  }
  if (code === 'looptijd-wijkt-af') {
    return [
      { tekst: `${plan.looptijd?.begin}-${plan.looptijd?.eind}`, bron: plan.looptijd?.bron ?? null },
      { tekst: `${plan.formatieperiode?.jaren} jaar`, bron },
    ]
  }
  if (code === 'aantal-wijkt-af') {
    const genoemd = plan.aantallen?.find(({ wat }) => wat === plaats)?.genoemd ?? []
    return [
      { tekst: `${waarde.aantal} ${waarde.wat}`, bron },
      { tekst: genoemd.join('; '), bron },
    ]
  }
  if (code === 'expertise-niet-in-lijst') {
    return [
      { tekst: `${plaats}: ${waarde.expertise}`, bron },
      { tekst: (plan.expertises ?? []).map(({ naam }) => naam).join('; '), bron: plan.expertises?.[0]?.bron ?? null },
    ]
  }
  return []
}

/** 'N:16,90' names two lines of one paper. */
function regelsVan(bron: string | null): (string | null)[] {
  const [letter, regels = ''] = (bron ?? '').split(':')
  return bron === null ? [null] : regels.split(',').map((regel) => `${letter}:${regel}`)
}

export function agendapassages(agenda: readonly Agendaregel[], plaats: string): Passage[] {
  const index = agenda.findIndex(({ volgorde }) => plaats === `agenda ${volgorde}`)
  return agenda
    .slice(Math.max(0, index - 1), index + 1)
    .map(({ wanneer, wat, bron }) => ({ tekst: `${wanneer}: ${wat}`, bron: bron ?? null }))
}
