import type { OutputOf } from '#platform/endpoint.ts'
import {
  CheckboxesField,
  CommandForm,
  DateField,
  type FormValues,
  TextArea,
  useCommand,
  useDateFormat,
  useFormValue,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { type Datum, plusMaanden } from '#values/datum.ts'
import { handelPgbAf, type toonHuishoudenPgb } from '../endpoints.ts'
import { PGBDADEN, type Pgbdaad } from '../rules/pgbafhandeling.ts'
import { pgbTeksten } from './pgbTeksten.ts'

type Props = {
  budget: OutputOf<typeof toonHuishoudenPgb>['budgetten'][number]
  magHertoetsen: boolean
  onKlaar: (gedaan: string) => void
}

/** What was done about it, and when one looks again. */
export function HandelAf({ budget, magHertoetsen, onKlaar }: Props) {
  const t = useTeksten(pgbTeksten)
  const datum = useDateFormat()
  const vandaag = useVandaag()
  const daden = PGBDADEN.filter((een) => een !== 'hertoets' || magHertoetsen)
  return (
    <CommandForm
      command={useCommand(handelPgbAf)}
      initial={{ gedaan: [], opnieuwOp: plusMaanden(vandaag, 3) }}
      toInput={(values: FormValues) => {
        const gedaan = (values.gedaan ?? []) as Pgbdaad[]
        return {
          pgbId: budget.id,
          gedaan,
          toelichting: String(values.toelichting ?? ''),
          opnieuwOp: values.opnieuwOp as Datum,
          ...(gedaan.includes('hertoets') && values.hertoetsOp ? { hertoetsOp: values.hertoetsOp as Datum } : {}),
        }
      }}
      submitLabel={t.handelAf}
      onDone={({ opnieuwOp }) => onKlaar(t.afgehandeld(datum(opnieuwOp, 'lang')))}
    >
      <p>{t.handelAfUitleg}</p>
      <CheckboxesField
        name="gedaan"
        label={t.watGedaan}
        required
        options={daden.map((een) => ({ value: een, label: t[een] }))}
      />
      <Hertoetsdag />
      <TextArea name="toelichting" label={t.watBesproken} required maxLength={2000} />
      <DateField name="opnieuwOp" label={t.opnieuw} help={t.opnieuwHulp} required />
    </CommandForm>
  )
}

function Hertoetsdag() {
  const t = useTeksten(pgbTeksten)
  const gedaan = useFormValue('gedaan')
  return Array.isArray(gedaan) && gedaan.includes('hertoets') ? (
    <DateField name="hertoetsOp" label={t.hertoetsDag} required />
  ) : null
}
