import { type Datum, plusDagen, plusJaren, plusWeken } from '#values/datum.ts'

export type Belang = {
  code:
    | 'wordt-achttien'
    | 'klok-te-laat'
    | 'klok-loopt-af'
    | 'evaluatie-te-laat'
    | 'evaluatie-komt'
    | 'hulp-eindigt'
    | 'geen-plan'
    | 'bronnen-botsen'
    | 'niets'
  ernst: 'letop' | 'fout' | 'loopt' | 'goed'
  persoonId?: string
  datum?: Datum
  wet?: string | null
  soort?: string
}

type Hulp = { id: string; persoonId: string; wet: string; begin: Datum | null; eind: Datum | null }
type Werk = {
  soort: string
  wet: string | null
  uiterlijk: Datum | null
  stilSinds: Datum | null
  persoonId: string | null
}

export type Stand = {
  leden: readonly { persoonId: string; geboren: Datum; bronnenBotsen: boolean }[]
  hulp: readonly Hulp[]
  werk: readonly Werk[]
  heeftPlan: boolean
}

/** Help that stops at eighteen with nothing that follows: the gap that must be seen before it comes (R45). */
export function gatNaAchttien(
  persoon: { persoonId: string; geboren: Datum },
  hulp: readonly Hulp[],
  vandaag: Datum,
): Datum | undefined {
  const achttien = plusJaren(persoon.geboren, 18)
  if (achttien <= vandaag || achttien > plusWeken(vandaag, 30)) return undefined
  const eigen = hulp.filter((een) => een.persoonId === persoon.persoonId)
  const jeugd = eigen.some((een) => een.wet === 'jeugdwet' && (een.eind === null || een.eind >= vandaag))
  const vervolg = eigen.some((een) => een.wet !== 'jeugdwet' && (een.eind === null || een.eind >= achttien))
  return jeugd && !vervolg ? achttien : undefined
}

const ORDE: Record<Belang['ernst'], number> = { fout: 0, letop: 1, loopt: 2, goed: 3 }

/** The three sentences on top: what may go wrong first. */
export function nuVanBelang(stand: Stand, vandaag: Datum): Belang[] {
  const alles = [
    ...gaten(stand, vandaag),
    ...klokken(stand, vandaag),
    ...eindigend(stand, vandaag),
    ...overig(stand, vandaag),
  ]
  if (alles.length === 0) return [{ code: 'niets', ernst: 'goed' }]
  return alles
    .toSorted((a, b) => ORDE[a.ernst] - ORDE[b.ernst] || ((a.datum ?? '9') < (b.datum ?? '9') ? -1 : 1))
    .slice(0, 3)
}

const gaten = ({ leden, hulp }: Stand, vandaag: Datum): Belang[] =>
  leden.flatMap((lid) => {
    const datum = gatNaAchttien(lid, hulp, vandaag)
    return datum ? [{ code: 'wordt-achttien', ernst: 'letop', persoonId: lid.persoonId, datum } as const] : []
  })

const klokken = ({ werk }: Stand, vandaag: Datum): Belang[] =>
  werk.flatMap(({ soort, wet, uiterlijk, stilSinds, persoonId }): Belang[] => {
    if (!uiterlijk || stilSinds) return []
    const over = { soort, wet, datum: uiterlijk, ...(persoonId && { persoonId }) }
    const evaluatie = soort === 'plan-evalueren'
    if (uiterlijk < vandaag) return [{ code: evaluatie ? 'evaluatie-te-laat' : 'klok-te-laat', ernst: 'fout', ...over }]
    if (uiterlijk > plusDagen(vandaag, evaluatie ? 21 : 7)) return []
    return [{ code: evaluatie ? 'evaluatie-komt' : 'klok-loopt-af', ernst: evaluatie ? 'loopt' : 'letop', ...over }]
  })

const eindigend = ({ hulp }: Stand, vandaag: Datum): Belang[] =>
  hulp.flatMap((een): Belang[] => {
    if (!een.eind || een.eind < vandaag || een.eind > plusWeken(vandaag, 8)) return []
    const gevolgd = hulp.some(
      (ander) =>
        ander.id !== een.id &&
        ander.persoonId === een.persoonId &&
        ander.wet === een.wet &&
        (ander.eind === null || ander.eind > een.eind!),
    )
    return gevolgd
      ? []
      : [{ code: 'hulp-eindigt', ernst: 'letop', persoonId: een.persoonId, datum: een.eind, wet: een.wet }]
  })

const overig = ({ leden, hulp, werk, heeftPlan }: Stand, vandaag: Datum): Belang[] => [
  ...leden
    .filter((lid) => lid.bronnenBotsen)
    .map((lid): Belang => ({ code: 'bronnen-botsen', ernst: 'letop', persoonId: lid.persoonId })),
  ...(!heeftPlan && (hulp.some((een) => een.eind === null || een.eind >= vandaag) || werk.length > 0)
    ? [{ code: 'geen-plan', ernst: 'loopt' } as const]
    : []),
]
