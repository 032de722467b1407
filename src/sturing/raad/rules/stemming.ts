import type { Beletsel } from '#values/beletsel.ts'
import { als } from '#values/beletsel.ts'

export type Uitkomst = 'aangenomen' | 'verworpen' | 'aangehouden'
export type Fractiestem = { fractie: string; voor: number; tegen: number }

/** `aanwezig` and `zetels` are known in our own raad; an imported paper may give neither. */
export type Stemming = { voor: number; tegen: number; aanwezig?: number; zetels?: number; perFractie?: Fractiestem[] }

export function beletselenVoorStemming({ voor, tegen, aanwezig, zetels, perFractie }: Stemming): Beletsel[] {
  const uitgebracht = voor + tegen
  const opgeteld = (zijde: 'voor' | 'tegen') => (perFractie ?? []).reduce((totaal, f) => totaal + f[zijde], 0)
  const verdeeld = perFractie === undefined || (opgeteld('voor') === voor && opgeteld('tegen') === tegen)
  const geheel = [voor, tegen, ...(perFractie ?? []).flatMap((f) => [f.voor, f.tegen])]
  return [
    ...als(!geheel.every((n) => Number.isSafeInteger(n) && n >= 0), 'stemmen-geen-aantal', 'voor'),
    ...als(!verdeeld, 'stemmen-tellen-niet-op', 'perFractie', { voor, tegen }),
    // Who is present must vote, unless personally involved (Gemeentewet art. 28 and 32): never more than are there.
    ...als(aanwezig !== undefined && uitgebracht > aanwezig, 'meer-stemmen-dan-aanwezig', 'voor', { uitgebracht }),
    ...als(zetels !== undefined && (aanwezig ?? uitgebracht) > zetels, 'meer-aanwezig-dan-zetels', 'aanwezig'),
    // Gemeentewet art. 29: a vote counts only when more than half of the seats took part in it.
    ...als(zetels !== undefined && uitgebracht * 2 <= zetels, 'geen-quorum', 'aanwezig'),
  ]
}

/** The votes under the own name of each party, by whichever name a paper means it; a name that nobody knows stays as it is. */
export const onderEigenNaam = (
  stemmen: readonly Fractiestem[],
  zoek: (naam: string) => { naam: string } | undefined,
): Fractiestem[] => stemmen.map((stem) => ({ ...stem, fractie: zoek(stem.fractie)?.naam ?? stem.fractie }))

/** Each party once, by the name that the council knows it by; what is wrong is told at its row under `veld`. */
export const beletselenVoorFracties = (
  stemmen: readonly Fractiestem[],
  bekend: readonly string[],
  veld: string,
): Beletsel[] =>
  stemmen.flatMap(({ fractie: naam }, i) => [
    ...als(!bekend.includes(naam), 'fractie-onbekend', `${veld}.${i}.fractie`, { naam }),
    ...als(stemmen.findIndex(({ fractie }) => fractie === naam) < i, 'fractie-stemt-dubbel', `${veld}.${i}.fractie`, {
      naam,
    }),
  ])

/** Gemeentewet art. 30 and 32: a majority of the votes cast; a tie in a full raad means rejected, else held over. */
export function uitkomstVan({ voor, tegen, aanwezig, zetels }: Stemming): Uitkomst {
  if (voor !== tegen) return voor > tegen ? 'aangenomen' : 'verworpen'
  return zetels !== undefined && (aanwezig ?? voor + tegen) === zetels ? 'verworpen' : 'aangehouden'
}
