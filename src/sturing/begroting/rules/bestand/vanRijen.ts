import type { BouwsteenInvoer, ClusterInvoer, KadernotaInvoer, VoorstelregelInvoer } from '../invoer.ts'
import type { Bladnaam, Bladrij } from './bladen.ts'

/** Where in the file a place of the proposal stands: 'clusters.0.regels.1' → sheet and row. */
export type Plaatsen = ReadonlyMap<string, { blad: Bladnaam; rij: number }>
export type Samengesteld = { invoer: KadernotaInvoer; plaatsen: Plaatsen; wees: Bladrij[] }

// biome-ignore lint/suspicious/noExplicitAny: the columns were read by their kind; the door checks the whole
type Los = Record<string, any>

/** The proposal that these rows hold. `wees` are rows that point at a cluster or line which is not there. */
export function vanRijen(rijen: readonly Bladrij[]): Samengesteld {
  const plaatsen = new Map<string, { blad: Bladnaam; rij: number }>()
  const groepen = Map.groupBy(rijen, ({ blad }) => blad)
  const van = (blad: Bladnaam) => groepen.get(blad) ?? []
  const leg = (pad: string, { blad, rij }: Bladrij) => void plaatsen.set(pad, { blad, rij })
  const wees: Bladrij[] = []

  const clusters = van('clusters').map((rij, c) => {
    leg(`clusters.${c}`, rij)
    return { ...(rij.waarden as Los), regels: [] as VoorstelregelInvoer[] } as ClusterInvoer
  })
  const regels = new Map<string, { regel: VoorstelregelInvoer; pad: string }>()
  for (const rij of van('regels')) {
    const c = clusters.findIndex(({ code }) => code === rij.waarden.cluster)
    if (c < 0) wees.push(rij)
    else {
      const regel = naarRegel(rij.waarden as Los)
      const pad = `clusters.${c}.regels.${clusters[c]!.regels.push(regel) - 1}`
      leg(pad, rij)
      if (!regels.has(regel.code)) regels.set(regel.code, { regel, pad })
    }
  }
  const hang = (blad: Bladnaam, lijst: keyof VoorstelregelInvoer, vorm: (los: Los) => unknown) => {
    for (const rij of van(blad)) {
      const { regel: code, ...los } = rij.waarden as Los
      const gevonden = regels.get(code)
      if (!gevonden) wees.push(rij)
      else {
        const bij: unknown[] = (gevonden.regel as Los)[lijst] ?? []
        Object.assign(gevonden.regel, { [lijst]: bij })
        leg(`${gevonden.pad}.${lijst}.${bij.push(vorm(los)) - 1}`, rij)
      }
    }
  }
  hang('bedragen', 'bedragen', (los) => ({ ...los, jaar: los.jaar ?? null }))
  hang('bouwstenen', 'bouwstenen', naarBouwsteen)
  hang('voorwaarden', 'voorwaarden', ({ vanjaar: vanJaar, naarjaar: naarJaar, ...los }) => ({
    ...los,
    vanJaar,
    naarJaar,
  }))
  hang('formulieren', 'formulieren', (los) => los)
  hang('verwijzingen', 'verwijzingen', (los) => ({ ...los, genoemd: los.genoemd ?? [] }))

  const [kop] = van('voorstel')
  if (kop) for (const pad of ['bron', 'nummers', 'jaartabel', 'dekking']) leg(pad, kop)
  const los = (kop?.waarden ?? {}) as Los
  for (const [index, rij] of van('formulier').entries()) leg(`velden.${index}`, rij)
  for (const [index, rij] of van('salaris').entries()) leg(`salaristabel.${index}`, rij)
  for (const [index, rij] of van('uitspraken').entries()) leg(`uitspraken.${index}`, rij)
  const invoer = {
    formaat: 'samenhang/kadernotavoorstel',
    formaatversie: 1,
    bron: { letter: los.letter, naam: los.naam, soort: los.soort },
    nummers: los.nummers ?? [],
    velden: van('formulier').map(({ waarden }) => ({ ...waarden, waarde: waarden.waarde ?? null })),
    jaartabel: { eenheid: los.eenheid, jaren: (los.jaren ?? []).map(Number), rijen: naarTabel(van('jaartabel'), leg) },
    dekking: {
      bron: los.dekkingbron,
      omschrijving: los.dekking,
      beslismoment: los.beslismoment ?? null,
      besloten: los.besloten,
    },
    salaristabel: van('salaris').map(({ waarden }) => waarden),
    clusters,
    uitspraken: van('uitspraken').map(({ waarden }) => {
      const { vergelekenmet: vergelekenMet, ...rest } = waarden as Los
      return { ...rest, oorzaken: rest.oorzaken ?? [], vergelekenMet }
    }),
  } as unknown as KadernotaInvoer
  return { invoer, plaatsen, wees }
}

function naarRegel(los: Los): VoorstelregelInvoer {
  const { code, naam, ondertitel, soort, bron, trede, businesscase } = los
  const tekst = (veld: string) =>
    los[veld] !== undefined && { [veld]: { tekst: los[veld], bron: los[`${veld}bron`] ?? bron } }
  return {
    code,
    naam,
    bron,
    soort,
    bedragen: [],
    ...(ondertitel !== undefined && { ondertitel }),
    ...tekst('toelichting'),
    ...tekst('motief'),
    ...tekst('risico'),
    ...(trede !== undefined && { trede }),
    ...(businesscase !== undefined && { businesscase }),
    ...(los.buffer !== undefined && {
      buffer: { bedrag: los.buffer, reden: los.bufferreden, bron: los.bufferbron ?? bron },
    }),
    ...(los.subsidieplafond !== undefined && {
      subsidieplafond: { bedrag: los.subsidieplafond, bron: los.subsidieplafondbron ?? bron },
    }),
  }
}

function naarBouwsteen({ pereenheid, ...los }: Los): BouwsteenInvoer {
  if (los.soort !== 'formatie') return { ...los, ...(pereenheid !== undefined && { perEenheid: pereenheid }) } as never
  return { ...los, schaal: los.schaal ?? null, perEenheid: pereenheid ?? null } as never
}

function naarTabel(rijen: readonly Bladrij[], leg: (pad: string, rij: Bladrij) => void) {
  const groepen = [...Map.groupBy(rijen, ({ waarden }) => waarden.tabelrij).values()]
  return groepen.map((groep, r) => {
    const { soort, bronlabel, bron } = groep[0]!.waarden
    leg(`jaartabel.rijen.${r}`, groep[0]!)
    const cellen = groep.filter(({ waarden }) => waarden.jaar !== undefined)
    return {
      soort,
      bronlabel,
      bron,
      cellen: cellen.map((rij, c) => {
        leg(`jaartabel.rijen.${r}.cellen.${c}`, rij)
        const { jaar, teken, bedrag, celbron } = rij.waarden
        return { jaar, teken, bedrag, bron: celbron }
      }),
    }
  })
}
