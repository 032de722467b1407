import { zoekRetourcode } from '#keten/berichten/index.ts'
import { StatusBadge, type StatusKind, useTaal, useTeksten } from '#platform/ui/index.ts'
import { beletselTeksten } from '../rules/beletselTeksten.ts'
import { standTeksten } from './teksten.ts'

export type Stand = keyof typeof standTeksten

const KIND: Record<string, StatusKind> = {
  'wacht op akkoord': 'let-op',
  geparkeerd: 'wacht',
  afgekeurd: 'te-laat',
  goedgekeurd: 'goed',
  betaalbaar: 'afgerond',
  gecrediteerd: 'afgerond',
  'te betalen': 'loopt',
  beantwoord: 'afgerond',
}

export function StandBadge({ stand, plain }: { stand: string; plain?: boolean }) {
  const t = useTeksten(standTeksten)
  return (
    <StatusBadge kind={KIND[stand] ?? 'wacht'} {...(plain && { plain })}>
      {t[stand as Stand]}
    </StatusBadge>
  )
}

export type Controle = { code: string; uitkomst: string; retourcode: string | null }

/** The check in words, with the code that the provider reads. */
export function useControleTekst(): (controle: Controle) => string {
  const { taal } = useTaal()
  return ({ code, retourcode }) => {
    const tekst = beletselTeksten[code]?.[taal].replace(/\s*\{\w+\}/g, '') ?? code.replaceAll('-', ' ')
    return retourcode ? `${retourcode} ${zoekRetourcode(retourcode)?.omschrijving ?? tekst}` : tekst
  }
}
