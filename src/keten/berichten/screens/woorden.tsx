import type { OutputOf } from '#platform/endpoint.ts'
import { type Column, DateText, Link, StatusBadge, type StatusKind, useTeksten, WetLabel } from '#platform/ui/index.ts'
import type { toonInkomend } from '../endpoints.ts'
import { zoekRetourcode } from '../rules/retourcodes.ts'
import { berichtenTeksten, standTeksten } from './teksten.ts'

export type Rij = OutputOf<typeof toonInkomend>['rijen'][number]
export type Stand = keyof typeof standTeksten

const KIND: Record<string, StatusKind> = {
  ontvangen: 'wacht',
  gelezen: 'loopt',
  geparkeerd: 'wacht',
  verwerkt: 'goed',
  afgekeurd: 'let-op',
  beantwoord: 'afgerond',
  'technisch-afgekeurd': 'let-op',
  klaar: 'wacht',
  verzonden: 'loopt',
  'retour-te-laat': 'te-laat',
  bevestigd: 'goed',
  hersteld: 'afgerond',
  open: 'wacht',
}

export function StandBadge({ stand, plain }: { stand: string; plain?: boolean }) {
  const t = useTeksten(standTeksten)
  return (
    <StatusBadge kind={KIND[stand] ?? 'wacht'} {...(plain && { plain })}>
      {t[stand as Stand]}
    </StatusBadge>
  )
}

/** The code with what it means; nobody knows WJ001 by heart. */
export const codeMetTekst = (code: string): string => `${code} ${zoekRetourcode(code)?.omschrijving ?? ''}`.trim()

export function Codes({ codes }: { codes: readonly string[] }) {
  return codes.length === 0 ? null : codes.map((code) => <div key={code}>{codeMetTekst(code)}</div>)
}

export function useKolommen(pad: string): Column<Rij>[] {
  const t = useTeksten(berichtenTeksten)
  return [
    {
      key: 'naam',
      header: t.bericht,
      render: (rij) => <Link href={`${pad}/${rij.id}`}>{rij.naam}</Link>,
      sortValue: (rij) => rij.naam,
      rowHeader: true,
    },
    { key: 'aanbieder', header: t.aanbieder, render: (rij) => rij.aanbieder, sortValue: (rij) => rij.aanbieder },
    {
      key: 'identificatie',
      header: t.identificatie,
      render: (rij) => rij.identificatie,
      sortValue: (rij) => rij.identificatie,
    },
    {
      key: 'tijdstip',
      header: t.ontvangenOp,
      render: (rij) => <DateText date={rij.tijdstip} style="lijst" time />,
      sortValue: (rij) => rij.tijdstip,
    },
    {
      key: 'wet',
      header: t.wet,
      render: (rij) => (
        <WetLabel colour={rij.wet === 'wmo' ? 'reeks-1' : 'reeks-2'}>{rij.wet === 'wmo' ? t.wmo : t.jeugdwet}</WetLabel>
      ),
      sortValue: (rij) => rij.wet,
    },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => <StandBadge plain stand={rij.stand} />,
      sortValue: (rij) => rij.stand,
    },
    {
      key: 'codes',
      header: t.codes,
      render: (rij) => <Codes codes={rij.codes} />,
      csv: (rij) => rij.codes.map(codeMetTekst).join('; '),
    },
  ]
}
