import type { OutputOf } from '#platform/endpoint.ts'
import {
  type Column,
  CommandForm,
  DataTable,
  DateText,
  Dialog,
  ErrorBox,
  formatNumber,
  LoadingLines,
  Money,
  Row,
  TextButton,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { datum, laatsteVanMaand } from '#values/datum.ts'
import { hertoereken, sluitMaand, toonHertoerekening, type toonMaanden } from '../endpoints.ts'
import { Jaarkeuze } from './JaarEnDag.tsx'
import { toerekeningTeksten } from './toerekeningTeksten.ts'
import { Verplaatsingen } from './Verplaatsingen.tsx'

type Jaar = OutputOf<typeof toonMaanden>
type Maand = Jaar['maanden'][number]
export type Maanddeed = { soort: 'opnieuw' | 'sluit'; maand: string }

/** 'maart 2026', in the language of who reads. */
export function useMaandnaam(): (maand: string) => string {
  const { taal } = useTaal()
  const vorm = new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (maand) => vorm.format(new Date(`${maand}T00:00:00Z`))
}

type Props = {
  data: Jaar
  onJaar: (jaar: number) => void
  onZonder: (regelId: string) => void
  /** Absent for who may only read. */
  onDeed: ((deed: Maanddeed) => void) | undefined
}

export function Maanden({ data, onJaar, onZonder, onDeed }: Props) {
  const t = useTeksten(toerekeningTeksten)
  const vandaag = useVandaag()
  const maandnaam = useMaandnaam()
  const voorbij = ({ maand }: Maand) => laatsteVanMaand(datum(maand)) < vandaag
  const columns: Column<Maand>[] = [
    {
      key: 'maand',
      header: t.maand,
      rowHeader: true,
      render: (rij) => maandnaam(rij.maand),
      sortValue: (rij) => rij.maand,
      csv: (rij) => rij.maand,
    },
    {
      key: 'boekingen',
      header: t.aantal,
      align: 'end',
      labelOnPhone: true,
      render: (rij) => formatNumber(rij.boekingen),
      sortValue: (rij) => rij.boekingen,
    },
    {
      key: 'bedrag',
      header: t.geboekt,
      align: 'end',
      labelOnPhone: true,
      render: (rij) => <Money cents={rij.bedrag} centen="nooit" />,
      sortValue: (rij) => rij.bedrag,
      csv: (rij) => rij.bedrag / 100,
    },
    {
      key: 'zonder',
      header: t.zonderRegel,
      align: 'end',
      labelOnPhone: true,
      render: (rij) =>
        rij.zonderRegel === 0 || data.zonderRegelId === null ? (
          '–'
        ) : (
          <TextButton onClick={() => onZonder(data.zonderRegelId!)}>{t.bekijk(rij.zonderRegel)}</TextButton>
        ),
      sortValue: (rij) => rij.zonderRegel,
      csv: (rij) => rij.zonderRegelBedrag / 100,
    },
    {
      key: 'stand',
      header: t.stand,
      labelOnPhone: true,
      render: (rij) =>
        rij.geslotenOp ? (
          <>
            {t.dicht} <DateText date={rij.geslotenOp} style="kort" />
          </>
        ) : voorbij(rij) ? (
          t.open
        ) : (
          t.loopt
        ),
      sortValue: (rij) => rij.geslotenOp,
      csv: (rij) => rij.geslotenOp ?? '',
    },
    ...(onDeed
      ? [
          {
            key: 'doen',
            header: t.doen,
            render: (rij: Maand) =>
              rij.geslotenOp ? null : (
                <Row>
                  <TextButton onClick={() => onDeed({ soort: 'opnieuw', maand: rij.maand })}>
                    {t.opnieuw} <span className="sh-alleen-lezer">{maandnaam(rij.maand)}</span>
                  </TextButton>
                  {voorbij(rij) ? (
                    <TextButton onClick={() => onDeed({ soort: 'sluit', maand: rij.maand })}>
                      {t.sluit} <span className="sh-alleen-lezer">{maandnaam(rij.maand)}</span>
                    </TextButton>
                  ) : null}
                </Row>
              ),
          },
        ]
      : []),
  ]
  return (
    <DataTable
      label={t.maanden(data.jaar)}
      columns={columns}
      rows={data.maanden}
      rowKey={(rij) => rij.maand}
      csvName={t.maanden(data.jaar)}
      dense
      controls={<Jaarkeuze jaar={data.jaar} jaren={data.jaren} onJaar={onJaar} />}
    />
  )
}

/** What a deed on a month does stands in the dialog before it is done. */
export function MaandDialoog(props: {
  deed: Maanddeed | undefined
  onClose: () => void
  onDone: (zin: string) => void
}) {
  const { deed, onClose, onDone } = props
  const t = useTeksten(toerekeningTeksten)
  const maandnaam = useMaandnaam()
  const doe = deed?.soort === 'sluit' ? t.sluit : t.opnieuw
  return (
    <Dialog open={deed !== undefined} onClose={onClose} title={deed ? t.titelMaand(doe, maandnaam(deed.maand)) : ''}>
      {deed?.soort === 'opnieuw' ? <Opnieuw maand={deed.maand} onDone={onDone} /> : null}
      {deed?.soort === 'sluit' ? <Sluit maand={deed.maand} onDone={onDone} /> : null}
    </Dialog>
  )
}

type Deedprops = { maand: string; onDone: (zin: string) => void }

function Opnieuw({ maand, onDone }: Deedprops) {
  const t = useTeksten(toerekeningTeksten)
  const maandnaam = useMaandnaam()
  const { data, error } = useEndpoint(toonHertoerekening, { maand })
  const command = useCommand(hertoereken)
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const gevolg = <Verplaatsingen gevolg={data} />
  if (data.verplaatst === 0) return gevolg
  return (
    <CommandForm
      command={command}
      fixed={{ maand }}
      submitLabel={t.doeOpnieuw}
      onDone={({ verplaatst }) => onDone(t.klaar(verplaatst, maandnaam(maand)))}
    >
      {gevolg}
    </CommandForm>
  )
}

function Sluit({ maand, onDone }: Deedprops) {
  const t = useTeksten(toerekeningTeksten)
  const maandnaam = useMaandnaam()
  const command = useCommand(sluitMaand)
  return (
    <CommandForm
      command={command}
      fixed={{ maand }}
      submitLabel={t.sluit}
      onDone={() => onDone(t.gesloten(maandnaam(maand)))}
    >
      <p>{t.sluitUitleg}</p>
    </CommandForm>
  )
}
