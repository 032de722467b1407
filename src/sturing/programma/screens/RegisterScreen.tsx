import './programma.css'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  Dialog,
  EmptyState,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  Stack,
  StatusBadge,
  TextButton,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonRegister, type WireRegisterrij } from '../endpoints.ts'
import { bevindingenVanAgenda, periodeVan } from '../rules/agenda.ts'
import { agendaregelVan, REGISTERSOORTEN, REGISTERVELDEN, type Registersoort } from '../rules/register.ts'
import { Registerversies, useRegisterwoord } from './Registerversies.tsx'
import { Registervorm } from './Registervorm.tsx'
import { registerTeksten, veldTeksten } from './registerTeksten.ts'

type Register = OutputOf<typeof toonRegister>
type Rij = WireRegisterrij
const nu = (rij: Rij) => rij.versies[0]!

/** What a programme keeps beside its measures; every row with its versions, the printed one underneath. */
export function RegisterScreen() {
  const { programmaId } = useParams({ strict: false }) as { programmaId: string }
  const t = useTeksten(registerTeksten)
  const { data, error } = useEndpoint(toonRegister, { programmaId })
  const { data: ik } = useEndpoint(wieBenIk, {})
  const [gekozen, setSoort] = useState<Registersoort>()
  const [open, setOpen] = useState<Rij | 'nieuw'>()
  if (error) return <ErrorBox error={error} />
  if (!data || !ik) return <LoadingLines />
  // Until someone chooses: the first that holds something.
  const soort = gekozen ?? REGISTERSOORTEN.find((een) => data.rijen.some((rij) => rij.soort === een)) ?? 'agenda'
  const magSchrijven = ik.powers.includes('programma:schrijven')
  const rijen = opVolgorde(
    soort,
    data.rijen.filter((rij) => rij.soort === soort),
  )
  return (
    <>
      <PageHead
        title={<span lang="nl">{t.titel(data.naam)}</span>}
        documentTitle={t.titel(data.naam)}
        sub={t.sub}
        back={{ href: `/programma/${programmaId}`, label: t.naarProgramma }}
      />
      <Stack>
        <fieldset className="sh-knoppen pg-keuzes" aria-label={t.soorten}>
          {REGISTERSOORTEN.map((een) => (
            <Button key={een} small aria-pressed={een === soort} onClick={() => setSoort(een)}>
              {t[een]} ({data.rijen.filter((rij) => rij.soort === een && !nu(rij).vervallen).length})
            </Button>
          ))}
        </fieldset>
        <Panel
          bare
          title={t[soort]}
          actions={magSchrijven ? <TextButton onClick={() => setOpen('nieuw')}>{t.erbij}</TextButton> : undefined}
        >
          <Tabel soort={soort} rijen={rijen} register={data} onOpen={magSchrijven ? setOpen : undefined} />
        </Panel>
      </Stack>
      <Dialog
        wide
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={open === 'nieuw' ? `${t.erbij}: ${t[soort]}` : `${t.wijzig}: ${t[soort]}`}
      >
        {open ? (
          <Registervorm
            register={data}
            soort={soort}
            rij={open === 'nieuw' ? undefined : open}
            onDone={() => setOpen(undefined)}
          />
        ) : null}
      </Dialog>
    </>
  )
}

function opVolgorde(soort: Registersoort, rijen: readonly Rij[]): Rij[] {
  const gewicht = (rij: Rij) => Number(nu(rij).inhoud.waarschijnlijkheid) * Number(nu(rij).inhoud.gevolg)
  if (soort === 'risico') return rijen.toSorted((a, b) => gewicht(b) - gewicht(a))
  if (soort !== 'agenda') return [...rijen]
  const dag = (rij: Rij) => periodeVan(String(nu(rij).inhoud.wanneer ?? ''))?.begin ?? '9999'
  return rijen.toSorted((a, b) => dag(a).localeCompare(dag(b)))
}

type TabelProps = {
  soort: Registersoort
  rijen: readonly Rij[]
  register: Register
  onOpen: ((rij: Rij) => void) | undefined
}

function Tabel({ soort, rijen, register, onOpen }: TabelProps) {
  const t = useTeksten(registerTeksten)
  const v = useTeksten(veldTeksten)
  const velden = REGISTERVELDEN[soort]
  const woord = useRegisterwoord(soort)
  const agenda = rijen
    .filter((rij) => soort === 'agenda' && !nu(rij).vervallen)
    .map((rij) => agendaregelVan(nu(rij).inhoud))
    .toSorted((a, b) => a.volgorde - b.volgorde)
  const opmerkingen = bevindingenVanAgenda(agenda)
  const columns: Column<Rij>[] = [
    ...velden.map(
      ({ naam }, i): Column<Rij> => ({
        key: naam,
        header: v[naam as keyof typeof v],
        ...(i === 0 ? { rowHeader: true } : { labelOnPhone: true }),
        render: (rij) => (
          <span lang="nl">
            {woord(naam, nu(rij).inhoud[naam])}
            {naam === 'vlaggen' ? <Agendamerk rij={rij} opmerkingen={opmerkingen} /> : null}
          </span>
        ),
      }),
    ),
    ...(soort === 'risico'
      ? [
          {
            key: 'score',
            header: t.score,
            align: 'end' as const,
            render: (rij: Rij) => Number(nu(rij).inhoud.waarschijnlijkheid) * Number(nu(rij).inhoud.gevolg),
          },
        ]
      : []),
    {
      key: 'maatregel',
      header: t.maatregel,
      render: (rij) => (
        <span lang="nl">{register.maatregelen.find(({ id }) => id === rij.maatregelId)?.naam ?? '–'}</span>
      ),
    },
    { key: 'versie', header: t.versie, render: (rij) => <Registerversies rij={rij} /> },
    ...(onOpen
      ? [
          {
            key: 'deed',
            header: t.handelingen,
            render: (rij: Rij) => (
              <TextButton
                onClick={() => onOpen(rij)}
                aria-label={`${t.wijzig}: ${String(nu(rij).inhoud[velden[0]!.naam])}`}
              >
                {t.wijzig}
              </TextButton>
            ),
          },
        ]
      : []),
  ]
  return (
    <DataTable
      label={t[soort]}
      columns={columns}
      rows={rijen}
      rowKey={(rij) => rij.sleutel}
      dense
      csvName={soort}
      empty={<EmptyState title={t.leeg} />}
    />
  )
}

type Merk = { rij: Rij; opmerkingen: ReturnType<typeof bevindingenVanAgenda> }

function Agendamerk({ rij, opmerkingen }: Merk) {
  const t = useTeksten(registerTeksten)
  const codes = opmerkingen
    .filter(({ plaats }) => plaats === `agenda ${nu(rij).inhoud.volgorde}`)
    .map(({ code }) => code)
  return (
    <>
      {codes.includes('agenda-zonder-datum') ? (
        <StatusBadge plain kind="let-op">
          {t.geenDatum}
        </StatusBadge>
      ) : null}
      {codes.includes('agenda-niet-op-volgorde') ? (
        <StatusBadge plain kind="let-op">
          {t.nietOpVolgorde}
        </StatusBadge>
      ) : null}
    </>
  )
}
