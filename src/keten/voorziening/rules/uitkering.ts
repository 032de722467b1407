import { als, type Beletsel } from '#values/beletsel.ts'
import type { Bsn } from '#values/bsn.ts'
import { type Datum, isDatum } from '#values/datum.ts'
import { dubbele, rijlezer, tabelVan } from '#values/invoerrij.ts'

/** One benefit as the income system tells it; what is paid stays there. */
export type Uitkering = {
  regel: number
  kenmerk: string
  bsn: Bsn | null
  regeling: string
  begin: Datum
  eind: Datum | null
}
export const KOLOMMEN = ['kenmerk', 'burgerservicenummer', 'regeling', 'begindatum', 'einddatum'] as const
const VERPLICHT = KOLOMMEN.filter((kolom) => kolom !== 'einddatum')

export function leesUitkeringen(
  inhoud: string,
  regelingen: readonly string[],
  vandaag: Datum,
): { uitkeringen: Uitkering[]; fouten: Beletsel[] } {
  const { tabel, fouten } = tabelVan(inhoud, VERPLICHT)
  const gelezen = tabel.rijen.map(({ regel, waarden }) => {
    const rij = rijlezer(regel, waarden)
    const kenmerk = rij.tekst('kenmerk').slice(0, 60)
    const bsn = rij.bsnOfNiets('burgerservicenummer')
    if (!waarden.burgerservicenummer) rij.fout('burgerservicenummer', 'regel-leeg')
    const regeling = rij.keuze('regeling', regelingen)
    const begin = rij.datum('begindatum')
    const eind = rij.datumOfNiets('einddatum')
    if (isDatum(begin) && begin > vandaag) rij.fout('begindatum', 'regel-in-toekomst')
    if (eind && isDatum(begin) && eind < begin) rij.fout('einddatum', 'regel-periode-omgekeerd')
    return { rij, uitkering: { regel, kenmerk, bsn, regeling, begin, eind } }
  })
  return {
    uitkeringen: gelezen.map((een) => een.uitkering),
    fouten: [
      ...fouten,
      ...gelezen.flatMap((een) => een.rij.fouten),
      ...dubbele(
        gelezen.map(({ uitkering }) => ({ regel: uitkering.regel, sleutel: uitkering.kenmerk })),
        'kenmerk',
      ),
    ],
  }
}

type Bekend = { kenmerk: string; persoonId: string; eind: Datum | null }

/** What cannot be taken in although the line itself is right: the reference of someone else. */
export function beletselenVoorUitkeringen(
  uitkeringen: readonly (Uitkering & { persoonId: string | null })[],
  bekend: ReadonlyMap<string, Bekend>,
): Beletsel[] {
  return uitkeringen.flatMap(({ regel, kenmerk, persoonId }) => {
    const al = bekend.get(kenmerk)
    return als(al !== undefined && al.persoonId !== persoonId, 'regel-kenmerk-van-ander', `regel ${regel}, kenmerk`, {
      regel,
    })
  })
}

/** Who is not in our register is looked up in the BRP: nobody there, or no answer, and the line stays out. */
export function beletselenVoorOnbekenden(
  uitkeringen: readonly (Uitkering & { persoonId: string | null })[],
  inBrp: ReadonlySet<Bsn> | undefined,
): Beletsel[] {
  return uitkeringen.flatMap(({ regel, bsn, persoonId }) => {
    if (persoonId !== null || bsn === null) return []
    const plek = `regel ${regel}, burgerservicenummer`
    if (inBrp === undefined) return als(true, 'regel-brp-onbereikbaar', plek, { regel })
    return als(!inBrp.has(bsn), 'regel-niet-in-brp', plek, { regel })
  })
}
