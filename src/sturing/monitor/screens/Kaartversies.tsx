import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  CommandForm,
  DataTable,
  ErrorBox,
  LoadingLines,
  MoneyField,
  NumberField,
  TextArea,
  TextField,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { stelKaartVast, toonKaartversies, type WireCijfer } from '../endpoints.ts'
import { monitorTeksten } from './teksten.ts'
import { toonWaarde } from './waarde.ts'

type Versie = OutputOf<typeof toonKaartversies>[number]

/** Who explained a figure, in which words, and from when to when. */
export function Kaartversies({ cijfer }: { cijfer: WireCijfer }) {
  const t = useTeksten(monitorTeksten)
  const datum = useDateFormat()
  const { data, error } = useEndpoint(toonKaartversies, {})
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const columns: Column<Versie>[] = [
    {
      key: 'geldig',
      header: t.geldigVan,
      rowHeader: true,
      render: ({ van, totEnMet }) => (totEnMet ? t.periode(datum(van), datum(totEnMet)) : t.sinds(datum(van))),
    },
    { key: 'eigenaar', header: t.eigenaar, labelOnPhone: true, render: ({ eigenaar }) => eigenaar },
    {
      key: 'doel',
      header: t.doelwaarde,
      labelOnPhone: true,
      render: ({ doelwaarde }) => (doelwaarde === null ? '–' : toonWaarde(cijfer, doelwaarde, t)),
    },
    { key: 'toelichting', header: t.toelichting, labelOnPhone: true, render: ({ toelichting }) => toelichting || '–' },
  ]
  return (
    <DataTable
      label={t.versies}
      columns={columns}
      rows={data.filter(({ code }) => code === cijfer.code)}
      rowKey={({ van }) => van}
      dense
      empty={t.geenVersies}
    />
  )
}

/** What a person may say of a figure; the figure itself is counted. */
export function Kaartvorm({ cijfer, onDone }: { cijfer: WireCijfer; onDone: () => void }) {
  const t = useTeksten(monitorTeksten)
  const { taal } = useTaal()
  const command = useCommand(stelKaartVast)
  const eenheid = { cent: t.inGeld, personen: t.inPersonen, procent: t.inProcent, punten: t.inPunten }[cijfer.eenheid]
  const Doel = cijfer.eenheid === 'cent' ? MoneyField : NumberField
  return (
    <CommandForm
      label={t.kaartVan(cijfer.naam[taal])}
      command={command}
      initial={{
        eigenaar: cijfer.eigenaar,
        toelichting: cijfer.toelichting,
        doelwaarde: cijfer.doelwaarde ?? undefined,
      }}
      toInput={({ eigenaar, toelichting, doelwaarde }) => ({
        code: cijfer.code,
        eigenaar: String(eigenaar ?? ''),
        toelichting: String(toelichting ?? ''),
        doelwaarde: (doelwaarde as number | undefined) ?? null,
      })}
      submitLabel={t.nieuweKaart}
      onDone={onDone}
    >
      <p>{t.kaartUitleg}</p>
      <TextField name="eigenaar" label={t.eigenaar} help={t.eigenaarHulp} required={t.eigenaarNodig} maxLength={80} />
      <TextArea name="toelichting" label={t.toelichting} maxLength={2000} />
      <Doel name="doelwaarde" label={t.doelwaarde} help={t.doelwaardeHulp(eenheid)} />
    </CommandForm>
  )
}
