import type { ReactNode } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  DefinitionList,
  ErrorBox,
  LoadingLines,
  Notice,
  Panel,
  StatusBadge,
  TextButton,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonPersoon } from '../endpoints.ts'
import { huishoudenTeksten } from './teksten.ts'

type Persoon = OutputOf<typeof toonPersoon>
type Lid = NonNullable<Persoon['huishouden']>['leden'][number]

/** "Dit weten we al": who this is and with whom he lives, by which source and when; the caller adds what runs. */
export function PersoonBekend({
  persoonId,
  onAnder,
  children,
}: {
  persoonId: string
  onAnder?: () => void
  children?: ReactNode
}) {
  const t = useTeksten(huishoudenTeksten)
  const datum = useDateFormat()
  const { data: persoon, error } = useEndpoint(toonPersoon, { persoonId })
  if (error) return <ErrorBox error={error} />
  if (!persoon)
    return (
      <Panel title={t.ditWetenWeAl}>
        <LoadingLines />
      </Panel>
    )
  const { huishouden } = persoon
  return (
    <Panel
      title={t.ditWetenWeAl}
      sub={t.nietOpnieuwVragen}
      actions={onAnder ? <TextButton onClick={onAnder}>{t.anderePersoon}</TextButton> : undefined}
    >
      <p>
        <b>{persoon.naam}</b>, {t.jaar(persoon.leeftijd)} ({datum(persoon.geboren, 'kort')})
      </p>
      {persoon.overleden ? <StatusBadge kind="afgerond">{t.overledenOp(datum(persoon.overleden))}</StatusBadge> : null}
      <DefinitionList
        items={[
          { term: t.adres, value: persoon.adresgeheim ? t.adresGeheim : (persoon.adres ?? t.onbekend) },
          ...(persoon.telefoon ? [{ term: t.telefoon, value: persoon.telefoon }] : []),
          ...(persoon.gezagdragers.length > 0
            ? [{ term: t.gezag, value: persoon.gezagdragers.map((een) => een.naam).join(', ') }]
            : []),
          ...(persoon.netwerk.length > 0
            ? [{ term: t.netwerk, value: persoon.netwerk.map((een) => `${een.naam} (${een.relatie})`).join(', ') }]
            : []),
          ...(huishouden ? [{ term: t.huishouden, value: <Leden leden={huishouden.leden} /> }] : []),
        ]}
      />
      {persoon.waarschuwingen.map((een) => (
        <Notice key={een.id} kind="let-op" title={t[`waarschuwing.${een.soort}` as 'waarschuwing.anders'] ?? t.letOp}>
          {een.reden}
        </Notice>
      ))}
      {huishouden && huishouden.tegenstrijdig.length > 0 ? (
        <Notice kind="let-op" title={t.tegenstrijdig}>
          {huishouden.tegenstrijdig.map((bron) => t[`bron.${bron}` as 'bron.inwoner'] ?? bron).join(', ')}
        </Notice>
      ) : null}
      {children}
    </Panel>
  )
}

function Leden({ leden }: { leden: readonly Lid[] }) {
  const t = useTeksten(huishoudenTeksten)
  const datum = useDateFormat()
  return (
    <ul className="sh-lijst">
      {leden.map((lid) => (
        <li key={lid.persoonId}>
          {lid.naam}, {t.jaar(lid.leeftijd)}
          {lid.relatie ? `, ${t[`relatie.${lid.relatie}` as 'relatie.kind'] ?? lid.relatie}` : ''}
          <div className="sh-bron">
            {lid.bronnen
              .map(({ bron, peildatum }) =>
                t.volgens(t[`bron.${bron}` as 'bron.inwoner'] ?? bron, datum(peildatum, 'kort')),
              )
              .join('; ')}
          </div>
        </li>
      ))}
    </ul>
  )
}
