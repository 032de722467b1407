import type { Beletsel } from '#values/beletsel.ts'
import type { Datum } from '#values/datum.ts'
import type { Geld } from '#values/geld.ts'
import { dubbele, rijlezer, tabelVan } from '#values/invoerrij.ts'

export const GROOTBOEKKOLOMMEN = [
  'boekstuk',
  'boekdatum',
  'taakveld',
  'kostensoort',
  'product',
  'omschrijving',
  'bedrag',
] as const
const VERPLICHT = ['boekstuk', 'boekdatum', 'taakveld', 'kostensoort', 'bedrag'] as const

export type Grootboekregel = {
  regel: number
  boekstuk: string
  boekdatum: Datum
  taakveld: string
  kostensoort: string
  product: string | null
  omschrijving: string | null
  bedragCents: Geld
}

/** What the financial administration sends: a line a booking; an amount below nil takes back. */
export function leesGrootboek(inhoud: string, vandaag: Datum): { regels: Grootboekregel[]; fouten: Beletsel[] } {
  const { tabel, fouten } = tabelVan(inhoud, VERPLICHT)
  const gelezen = tabel.rijen.map(({ regel, waarden }) => {
    const rij = rijlezer(regel, waarden)
    const opMaat = <Tekst extends string | null>(kolom: string, hoogstens: number, tekst: Tekst): Tekst => {
      if (tekst !== null && tekst.length > hoogstens) rij.fout(kolom, 'regel-te-lang')
      return tekst
    }
    const kern = (kolom: string, hoogstens: number) => opMaat(kolom, hoogstens, rij.tekst(kolom))
    const bij = (kolom: string, hoogstens: number) => opMaat(kolom, hoogstens, rij.tekstOfNiets(kolom))
    const boekdatum = rij.datum('boekdatum')
    if (boekdatum > vandaag) rij.fout('boekdatum', 'regel-in-toekomst')
    return {
      rij,
      uit: {
        regel,
        boekstuk: kern('boekstuk', 60),
        boekdatum,
        taakveld: kern('taakveld', 20),
        kostensoort: kern('kostensoort', 60),
        product: bij('product', 40),
        omschrijving: bij('omschrijving', 200),
        bedragCents: rij.saldo('bedrag'),
      },
    }
  })
  return {
    regels: gelezen.map(({ uit }) => uit),
    fouten: [
      ...fouten,
      ...gelezen.flatMap(({ rij }) => rij.fouten),
      ...dubbele(
        gelezen.map(({ uit }) => ({ regel: uit.regel, sleutel: uit.boekstuk })),
        'boekstuk',
      ),
    ],
  }
}
