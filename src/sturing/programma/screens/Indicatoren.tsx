import {
  Button,
  CommandForm,
  ErrorBox,
  formatMoney,
  formatNumber,
  Link,
  RadioField,
  SelectField,
  Sparkline,
  StatusBadge,
  TextArea,
  TextButton,
  useCommand,
  useDateFormat,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { koppelIndicator, ontkoppelIndicator, type WireOpbouw } from '../endpoints.ts'
import { RICHTINGEN } from '../rules/verwachting.ts'
import { indicatorTeksten } from './indicatorTeksten.ts'

type Indicator = WireOpbouw['indicatoren'][number]

/** What a measure should move, and whether it moves. */
export function Indicatoren({ indicatoren }: { indicatoren: readonly Indicator[] }) {
  const t = useTeksten(indicatorTeksten)
  const { taal } = useTaal()
  if (indicatoren.length === 0) return null
  return (
    <ul className="pg-lijst pg-indicatoren" aria-label={t.indicatoren}>
      {indicatoren.map((een) => (
        <li key={een.code}>
          <Link href={`/draad/indicator/${een.code.replace('.', '~')}`}>{een.naam[taal]}</Link>
          <Laatste indicator={een} />
          {een.richting && een.verwachting ? (
            <>
              <span>
                {t.verwacht(t[een.richting])}: <span lang="nl">{een.verwachting}</span>
              </span>
              {een.beweging ? (
                <StatusBadge plain kind={een.beweging === een.richting ? 'goed' : 'let-op'}>
                  {t.gaat(t[een.beweging])}
                </StatusBadge>
              ) : null}
            </>
          ) : (
            <StatusBadge plain kind="let-op">
              {t.geenVerwachting}
            </StatusBadge>
          )}
        </li>
      ))}
    </ul>
  )
}

function Laatste({ indicator: { punten, eenheid } }: { indicator: Indicator }) {
  const t = useTeksten(indicatorTeksten)
  const datum = useDateFormat()
  const bekend = punten.flatMap(({ maand, waarde }) => (waarde === null ? [] : [{ maand, waarde }]))
  const laatste = bekend.at(-1)
  if (!laatste || eenheid === null) return <span className="sh-bij">{t.geenCijfer}</span>
  const waarde = eenheid === 'cent' ? formatMoney(laatste.waarde, 'vol', 'nooit') : formatNumber(laatste.waarde)
  return (
    <span>
      <b>
        {waarde}
        {eenheid === 'procent' ? '%' : ''}
      </b>{' '}
      <span className="sh-bij">{datum(laatste.maand)}</span> <Sparkline values={bekend.map((punt) => punt.waarde)} />
    </span>
  )
}

type Props = { opbouw: WireOpbouw; maatregel: { id: string }; onDone: () => void }

/** Links an indicator, gives it a new expectation, or undoes the link. */
export function Indicatorvorm({ opbouw, maatregel, onDone }: Props) {
  const t = useTeksten(indicatorTeksten)
  const { taal } = useTaal()
  const koppel = useCommand(koppelIndicator)
  const ontkoppel = useCommand(ontkoppelIndicator)
  const eigen = opbouw.indicatoren.filter(({ maatregelId }) => maatregelId === maatregel.id)
  return (
    <>
      {ontkoppel.error ? <ErrorBox error={ontkoppel.error} /> : null}
      {eigen.length > 0 ? (
        <ul className="pg-lijst">
          {eigen.map(({ code, naam }) => (
            <li key={code}>
              {naam[taal]}{' '}
              <TextButton
                aria-label={`${t.ontkoppel}: ${naam[taal]}`}
                onClick={() => void ontkoppel.run({ maatregelId: maatregel.id, code }).catch(() => undefined)}
              >
                {t.ontkoppel}
              </TextButton>
            </li>
          ))}
        </ul>
      ) : null}
      <CommandForm
        command={koppel}
        label={t.koppel}
        fixed={{ maatregelId: maatregel.id }}
        submitLabel={t.koppel}
        secondary={<Button onClick={onDone}>{t.klaar}</Button>}
        onDone={onDone}
      >
        <SelectField
          name="code"
          label={t.indicator}
          required
          options={opbouw.cijfers.map(({ code, naam }) => ({ value: code, label: naam[taal] }))}
        />
        <RadioField
          name="richting"
          label={t.richting}
          required
          options={RICHTINGEN.map((value) => ({ value, label: t[value] }))}
        />
        <TextArea name="verwachting" label={t.verwachting} help={t.verwachtingHulp} required rows={2} maxLength={500} />
      </CommandForm>
    </>
  )
}
