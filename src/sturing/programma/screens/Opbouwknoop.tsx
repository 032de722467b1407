import type { ReactNode } from 'react'
import {
  type Definition,
  DefinitionList,
  formatMoney,
  formatNumber,
  StatusBadge,
  type StatusKind,
  type Teksten,
  TextButton,
  useDateFormat,
  useTeksten,
} from '#platform/ui/index.ts'
import type { WireOpbouw, WireOpbouwversie } from '../endpoints.ts'
import type { Knoopsoort } from '../rules/opbouw.ts'
import { opbouwTeksten } from './opbouwTeksten.ts'

export type T = Teksten<typeof opbouwTeksten>
export type Deed = 'wijzig' | 'verplaats' | 'beeindig' | 'indicator' | 'overgang'

type Knoop = {
  id: string
  naam: string
  eigenaar: string | null
  portefeuillehouder: string | null
  beoogdResultaat: string | null
  fase?: string | null
  eind?: string | null
  geeindigdOp: string | null
  einde: 'afgerond' | 'gestopt' | null
  eindreden: string | null
  eerder: readonly WireOpbouwversie[]
}

/** What every node shows: who, when, what for; the rest one click away. */
export function Knoopregels({
  knoop,
  geld,
  meer = [],
}: {
  knoop: Knoop
  geld?: ReactNode
  meer?: readonly Definition[]
}) {
  const t = useTeksten(opbouwTeksten)
  const datum = useDateFormat()
  const wie = [...new Set([knoop.eigenaar, knoop.portefeuillehouder])].filter(Boolean).join(', ')
  return (
    <>
      <p className="sh-bij pg-knoop__wie">
        {wie ? <span lang="nl">{wie}</span> : null}
        {knoop.fase ? <span lang="nl">{knoop.fase}</span> : null}
        {knoop.eind && !knoop.geeindigdOp ? <span>{t.totEind(datum(knoop.eind))}</span> : null}
        {geld ? <span>{geld}</span> : null}
        {knoop.einde && knoop.geeindigdOp ? (
          <span>
            {t.eindeOp(t[knoop.einde], datum(knoop.geeindigdOp))}: <span lang="nl">{knoop.eindreden}</span>
          </span>
        ) : null}
      </p>
      {knoop.beoogdResultaat ? <p lang="nl">{knoop.beoogdResultaat}</p> : null}
      {meer.length > 0 ? (
        <details>
          <summary>{t.alles}</summary>
          <DefinitionList items={meer} />
        </details>
      ) : null}
      <Eerder knoop={knoop} />
    </>
  )
}

const STIL = new Set([
  'soort',
  'onderdeelId',
  'maatregelId',
  'deelVan',
  'voorstellen',
  'regels',
  'volgorde',
  'nummer',
  'code',
])
const GELD = new Set(['bedrag', 'geraamd'])

function Eerder({ knoop: { eerder } }: { knoop: Knoop }) {
  const t = useTeksten(opbouwTeksten)
  const datum = useDateFormat()
  if (eerder.length === 0) return null
  const woord = (naam: string, waarde: unknown) =>
    GELD.has(naam) ? formatMoney(Number(waarde)) : Array.isArray(waarde) ? waarde.join(', ') : String(waarde)
  return (
    <details>
      <summary>{t.eerder(eerder.length)}</summary>
      <ul className="pg-lijst">
        {eerder.map(({ versie, inhoud, op, door }) => (
          <li key={versie}>
            {t.versieTot(versie, datum(op.slice(0, 10)), door)}
            {inhoud.bron ? `, ${t.zoalsGedrukt} (${inhoud.bron})` : ''}:{' '}
            <span lang="nl">
              {Object.entries(inhoud)
                .filter(([naam, waarde]) => !STIL.has(naam) && waarde !== null && String(waarde) !== '')
                .map(([naam, waarde]) => woord(naam, waarde))
                .join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

type Deden = {
  soort: Knoopsoort
  naam: string
  kan: readonly Deed[]
  onDeed: (deed: Deed) => void
  /** Adds something under it. */
  erbij?: { label: string; run: () => void }[]
}

export function Knoopdeden({ naam, kan, onDeed, erbij = [] }: Deden) {
  const t = useTeksten(opbouwTeksten)
  return (
    <div className="sh-knoppen pg-knoop__deden">
      {erbij.map(({ label, run }) => (
        <TextButton key={label} onClick={run} aria-label={`${label}: ${naam}`}>
          {label}
        </TextButton>
      ))}
      {kan.map((deed) => (
        <TextButton key={deed} onClick={() => onDeed(deed)} aria-label={`${t[deed]}: ${naam}`}>
          {t[deed]}
        </TextButton>
      ))}
    </div>
  )
}

const VORM: Record<string, StatusKind> = {
  lopend: 'loopt',
  afgerond: 'afgerond',
  gestopt: 'afgerond',
  voorgenomen: 'wacht',
}

export function Maatregelstand({ status }: { status: string }) {
  const t = useTeksten(opbouwTeksten)
  return (
    <StatusBadge kind={VORM[status] ?? 'wacht'} plain>
      {t[status as 'lopend' | 'afgerond' | 'gestopt' | 'voorgenomen']}
    </StatusBadge>
  )
}

/** All that a measure says of itself. */
export function maatregelgegevens(t: T, m: WireOpbouw['maatregelen'][number], opbouw: WireOpbouw): Definition[] {
  const nl = (tekst: string) => <span lang="nl">{tekst}</span>
  const regels = m.regels.map(({ regelId, honderdsten }) => {
    const regel = opbouw.regels.find(({ id }) => id === regelId)
    return t.aandeelVan(
      `${formatNumber(honderdsten / 100, honderdsten % 100 === 0 ? 0 : 2)}%`,
      regel ? `${regel.code} ${regel.naam}` : '–',
    )
  })
  const voorstellen = opbouw.voorstellen.filter(({ id }) => m.voorstellen.includes(id)).map(({ titel }) => titel)
  return [
    { term: t.extraOfStaandBeleid, value: t[m.extraOfStaandBeleid] },
    { term: t.watAlsNiet, value: nl(m.watAlsNiet) },
    ...(m.geraamd === null ? [] : [{ term: t.geraamd, value: formatMoney(m.geraamd) }]),
    ...(regels.length === 0 ? [] : [{ term: t.kosten, value: nl(regels.join('; ')) }]),
    ...(voorstellen.length === 0 ? [] : [{ term: t.voorstellen, value: nl(voorstellen.join('; ')) }]),
    ...(m.bronGemeente === null
      ? []
      : [{ term: t.bronGemeente, value: nl([m.bronGemeente, m.waaromPassend].filter(Boolean).join(': ')) }]),
  ]
}
