import { als, type Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Fractie } from './fractienaam.ts'
import type { BesluitInvoer, RaadsbehandelingInvoer } from './invoer.ts'
import { overUitspraken } from './voorstelgegevenstoets.ts'

export const PLANSOORTEN = [
  'motie',
  'voorstel',
  'behandeling',
  'advies',
  'vraag',
  'antwoord',
  'toezegging',
  'amendement',
  'uitspraak',
  'besluit',
  'stemverklaring',
] as const
/** What a row of the file does to the house: only what is new is written, what is there is never overwritten. */
export type Planrij = { soort: (typeof PLANSOORTEN)[number]; wat: string; stand: 'nieuw' | 'staat-er-al' }

export const besluitenVan = ({ aangehouden = [], besluit }: RaadsbehandelingInvoer): BesluitInvoer[] => [
  ...aangehouden,
  ...(besluit ? [besluit] : []),
]
const veldVan = ({ aangehouden = [] }: RaadsbehandelingInvoer, n: number) =>
  n < aangehouden.length ? `aangehouden.${n}` : 'besluit'

export const vergadersleutel = ({ soort, datum, begin }: RaadsbehandelingInvoer['behandelingen'][number]) =>
  `${soort} ${datum} ${begin}`

/** The same treatment with each party under its own name; a name that nobody knows is told at its row. */
export function metFracties(
  invoer: RaadsbehandelingInvoer,
  zoek: (naam: string) => Fractie | undefined,
): { behandeling: RaadsbehandelingInvoer; onbekend: Beletsel[] } {
  const onbekend: Beletsel[] = []
  const eigen = (naam: string, veld: string): string => {
    const fractie = zoek(naam)
    onbekend.push(...als(fractie === undefined, 'fractie-onbekend', veld, { naam }))
    return fractie?.naam ?? naam
  }
  const van = <T extends { fractie: string }>(rijen: readonly T[], veld: string): T[] =>
    rijen.map((rij, i) => ({ ...rij, fractie: eigen(rij.fractie, `${veld}.${i}.fractie`) }))
  const besluitMet = (besluit: BesluitInvoer, veld: string): BesluitInvoer => {
    const { stemming, verklaringen, stemverklaringen } = besluit
    for (const [i, naam] of stemverklaringen.entries()) eigen(naam, `${veld}.stemverklaringen.${i}`)
    return {
      ...besluit,
      ...(verklaringen && { verklaringen: van(verklaringen, `${veld}.verklaringen`) }),
      ...(stemming?.perFractie && {
        stemming: { ...stemming, perFractie: van(stemming.perFractie, `${veld}.stemming.perFractie`) },
      }),
    }
  }
  const { motie, aangehouden, besluit, amendementen } = invoer
  const behandeling = {
    ...invoer,
    ...(motie?.indieners && {
      motie: { ...motie, indieners: motie.indieners.map((naam, i) => eigen(naam, `motie.indieners.${i}`)) },
    }),
    behandelingen: invoer.behandelingen.map((een, i) => ({
      ...een,
      aanwezig: van(een.aanwezig, `behandelingen.${i}.aanwezig`),
    })),
    vragen: van(invoer.vragen, 'vragen'),
    ...(amendementen && { amendementen: van(amendementen, 'amendementen') }),
    ...(aangehouden && { aangehouden: aangehouden.map((een, i) => besluitMet(een, `aangehouden.${i}`)) }),
    ...(besluit && { besluit: besluitMet(besluit, 'besluit') }),
  }
  return { behandeling, onbekend }
}

/** What makes a file unreadable as a treatment, whatever the house has already. */
export function beletselenVoorBehandeling(invoer: RaadsbehandelingInvoer, vandaag: Datum): Beletsel[] {
  const { behandelingen, vragen, toezeggingen, amendementen = [] } = invoer
  const raadsdagen = behandelingen.flatMap(({ soort, datum }) => (soort === 'raad' ? [datum] : []))
  const besluiten = besluitenVan(invoer)
  return [
    ...dubbel(behandelingen.map(vergadersleutel), (n) => `behandelingen.${n}.datum`),
    ...dubbel(
      vragen.map(({ nummer }) => String(nummer)),
      (n) => `vragen.${n}.nummer`,
    ),
    ...dubbel(
      toezeggingen.map(({ tekst }) => tekst),
      (n) => `toezeggingen.${n}.tekst`,
    ),
    ...dubbel(
      amendementen.map(({ nummer }) => nummer),
      (n) => `amendementen.${n}.nummer`,
    ),
    ...dubbel(
      besluiten.map(({ datum }) => datum),
      (n) => `${veldVan(invoer, n)}.datum`,
    ),
    ...behandelingen.flatMap(({ begin, eind }, n) =>
      als(eind !== null && eind <= begin, 'eind-voor-begin', `behandelingen.${n}.eind`),
    ),
    ...besluiten.flatMap(({ datum, uitkomst, verklaringen = [] }, n) => {
      const hier = veldVan(invoer, n)
      return [
        ...als(!raadsdagen.includes(datum), 'besluit-zonder-behandeling', `${hier}.datum`),
        ...als((datum as Datum) > vandaag, 'dag-in-toekomst', `${hier}.datum`),
        ...als(hier !== 'besluit' && uitkomst !== 'aangehouden', 'niet-aangehouden', `${hier}.uitkomst`),
        ...dubbel(
          verklaringen.map(({ fractie }) => fractie),
          (i) => `${hier}.verklaringen.${i}.fractie`,
        ),
      ]
    }),
    ...amendementen.flatMap((amendement, n) => [
      ...als((amendement.datum as Datum) > vandaag, 'dag-in-toekomst', `amendementen.${n}.datum`),
      ...overUitspraken(amendement, `amendementen.${n}`, vandaag).map((een) => ({
        ...een,
        veld: een.veld!.replace('vote_events', 'uitspraken'),
      })),
    ]),
  ]
}

const dubbel = (sleutels: readonly string[], veld: (n: number) => string): Beletsel[] =>
  sleutels.flatMap((sleutel, n) => als(sleutels.indexOf(sleutel) < n, 'staat-er-dubbel', veld(n), { wat: sleutel }))

const per = <T>(rijen: readonly T[], sleutel: (rij: T) => string | number) =>
  new Map(rijen.map((rij) => [sleutel(rij), rij]))

/** What the file says differently from what is kept: that is never overwritten, so it is refused at its row. */
export function beletselenTegenover(nieuw: RaadsbehandelingInvoer, nu: RaadsbehandelingInvoer): Beletsel[] {
  const vragen = per(nu.vragen, ({ nummer }) => nummer)
  const beloften = per(nu.toezeggingen, ({ tekst }) => tekst)
  const amendementen = per(nu.amendementen ?? [], ({ nummer }) => nummer)
  const besluiten = per(besluitenVan(nu), ({ datum }) => datum)
  const behandelingen = per(nu.behandelingen, vergadersleutel)
  return [
    ...overMotie(nieuw, nu),
    ...anders('voorstel', nieuw.voorstel, nu.voorstel, ['titel', 'datum']),
    ...anders('voorstel.nummer', nieuw.voorstel.nummer, nu.voorstel.nummer, ['waarde']),
    ...nieuw.voorstel.secties.flatMap((sectie, n) => {
      const al = nu.voorstel.secties[n]
      return al
        ? anders(`voorstel.secties.${n}`, sectie, al, ['soort', 'tekst'])
        : als(true, 'staat-vast', `voorstel.secties.${n}`)
    }),
    ...nieuw.behandelingen.flatMap((een, n) => {
      const al = behandelingen.get(vergadersleutel(een))
      return al?.advies && een.advies ? anders(`behandelingen.${n}.advies`, een.advies, al.advies, ['tekst']) : []
    }),
    ...nieuw.vragen.flatMap((vraag, n) => {
      const al = vragen.get(vraag.nummer)
      if (!al) return []
      const hier = `vragen.${n}`
      return [
        ...anders(hier, vraag, al, ['fractie', 'tekst', 'thema', 'gesteldOp']),
        ...(vraag.antwoord && al.antwoord ? anders(`${hier}.antwoord`, vraag.antwoord, al.antwoord, ['tekst']) : []),
      ]
    }),
    ...nieuw.toezeggingen.flatMap((belofte, n) => {
      const al = beloften.get(belofte.tekst)
      return al ? anders(`toezeggingen.${n}`, belofte, al, ['door', 'moment', 'uiterlijk', 'toegezegdOp']) : []
    }),
    ...(nieuw.amendementen ?? []).flatMap((een, n) => {
      const al = amendementen.get(een.nummer)
      if (!al) return []
      const ronden = per(al.uitspraken, ({ datum }) => datum)
      return [
        ...anders(`amendementen.${n}`, een, al, ['titel', 'tekst', 'fractie', 'datum']),
        ...een.uitspraken.flatMap((ronde, i) => {
          const eerder = ronden.get(ronde.datum)
          return eerder ? anders(`amendementen.${n}.uitspraken.${i}`, ronde, eerder, ['uitkomst', 'voor', 'tegen']) : []
        }),
      ]
    }),
    ...besluitenVan(nieuw).flatMap((besluit, n) => {
      const hier = veldVan(nieuw, n)
      const al = besluiten.get(besluit.datum)
      if (!al)
        return als(besluiten.size > 0 && nu.besluit?.uitkomst !== 'aangehouden', 'besluit-bestaat', `${hier}.datum`)
      const verklaard = per(al.verklaringen ?? [], ({ fractie }) => fractie)
      return [
        ...anders(hier, besluit, al, ['uitkomst', 'amendementen', 'stemverklaringen']),
        ...(besluit.stemming
          ? anders(`${hier}.stemming`, besluit.stemming, al.stemming ?? null, ['voor', 'tegen', 'aanwezig'])
          : []),
        ...(besluit.verklaringen ?? []).flatMap((verklaring, i) => {
          const eerder = verklaard.get(verklaring.fractie)
          return eerder ? anders(`${hier}.verklaringen.${i}`, verklaring, eerder, ['tekst']) : []
        }),
      ]
    }),
  ]
}

function overMotie({ motie }: RaadsbehandelingInvoer, nu: RaadsbehandelingInvoer): Beletsel[] {
  if (!motie) return []
  const { motie: al } = nu
  if (!al) return als(true, 'staat-vast', 'motie')
  const gelijk = motie.nummers.some(({ nummer }) => al.nummers.some((een) => een.nummer === nummer))
  if (!gelijk) return als(true, 'andere-motie', 'motie.nummers', { staat: al.nummers[0]?.nummer ?? '' })
  return anders('motie', motie, al, ['titel', 'datum', 'uitkomst'])
}

/** Fields that the file leaves out say nothing. */
function anders<T extends object>(
  veld: string,
  nieuw: T,
  al: T | null,
  velden: readonly (keyof T & string)[],
): Beletsel[] {
  return velden.flatMap((naam) => {
    const [daar, hier] = [nieuw[naam], al?.[naam] ?? null]
    const verschilt = daar !== undefined && JSON.stringify(daar ?? null) !== JSON.stringify(hier)
    return als(verschilt, 'staat-er-anders', `${veld}.${naam}`, { staat: hier === null ? '–' : String(hier) })
  })
}

/** Every row of the file with what it does; what stands there already is named too, so that nothing seems lost. */
export function planVan(nieuw: RaadsbehandelingInvoer, nu: RaadsbehandelingInvoer | null): Planrij[] {
  const stand = (al: boolean | undefined) => (al ? ('staat-er-al' as const) : ('nieuw' as const))
  const vragen = per(nu?.vragen ?? [], ({ nummer }) => nummer)
  const behandelingen = per(nu?.behandelingen ?? [], vergadersleutel)
  const beloften = new Set(nu?.toezeggingen.map(({ tekst }) => tekst))
  const amendementen = per(nu?.amendementen ?? [], ({ nummer }) => nummer)
  const besluiten = per(nu ? besluitenVan(nu) : [], ({ datum }) => datum)
  const { motie, voorstel, toezeggingen } = nieuw
  return [
    ...(motie
      ? [{ soort: 'motie' as const, wat: `${motie.nummers[0]!.nummer} ${motie.titel}`, stand: stand(nu !== null) }]
      : []),
    { soort: 'voorstel', wat: `${voorstel.griffienummer.waarde} ${voorstel.titel}`, stand: stand(nu !== null) },
    ...nieuw.behandelingen.flatMap((een): Planrij[] => {
      const al = behandelingen.get(vergadersleutel(een))
      return [
        { soort: 'behandeling', wat: vergadersleutel(een), stand: stand(al !== undefined) },
        ...(een.advies
          ? [{ soort: 'advies' as const, wat: een.advies.tekst, stand: stand(al?.advies !== undefined) }]
          : []),
      ]
    }),
    ...nieuw.vragen.flatMap(({ nummer, fractie, tekst, antwoord }): Planrij[] => {
      const al = vragen.get(nummer)
      return [
        { soort: 'vraag', wat: `${nummer}. ${fractie}: ${tekst}`, stand: stand(al !== undefined) },
        ...(antwoord
          ? [{ soort: 'antwoord' as const, wat: `${nummer}. ${antwoord.tekst}`, stand: stand(Boolean(al?.antwoord)) }]
          : []),
      ]
    }),
    ...toezeggingen.map(({ tekst }) => ({
      soort: 'toezegging' as const,
      wat: tekst,
      stand: stand(beloften.has(tekst)),
    })),
    ...(nieuw.amendementen ?? []).flatMap(({ nummer, titel, fractie, uitspraken }): Planrij[] => {
      const al = amendementen.get(nummer)
      return [
        { soort: 'amendement', wat: `${nummer} ${fractie}: ${titel}`, stand: stand(al !== undefined) },
        ...uitspraken.map(({ datum, uitkomst }) => ({
          soort: 'uitspraak' as const,
          wat: `${nummer} ${datum}: ${uitkomst}`,
          stand: stand(al?.uitspraken.some((een) => een.datum === datum)),
        })),
      ]
    }),
    ...besluitenVan(nieuw).flatMap(({ datum, uitkomst, stemming, verklaringen = [] }): Planrij[] => {
      const al = besluiten.get(datum)
      const stemmen = stemming ? ` (${stemming.voor}-${stemming.tegen})` : ''
      return [
        { soort: 'besluit', wat: `${datum}: ${uitkomst}${stemmen}`, stand: stand(al !== undefined) },
        ...verklaringen.map(({ fractie, tekst }) => ({
          soort: 'stemverklaring' as const,
          wat: `${fractie}: ${tekst}`,
          stand: stand(al?.verklaringen?.some((een) => een.fractie === fractie)),
        })),
      ]
    }),
  ]
}
