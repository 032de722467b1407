import { useState } from 'react'
import {
  Button,
  CheckboxField,
  type Column,
  DataTable,
  Dialog,
  ErrorBox,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  TextField,
  Timeline,
  useCommand,
  useDateFormat,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { isWet, WETTEN, wetNaam } from '#values/wet.ts'
import { toonInstellingen, trekInstellingIn } from '../endpoints.ts'
import { RegelDeed } from './RegelDeed.tsx'
import { regelTeksten } from './regelTeksten.ts'
import { type Regel, useWaarde } from './waarde.tsx'
import { Geldigheid, isNu, useLooptijd } from './woorden.tsx'

/** Every dated setting with its source; a change shows its effect before it is fixed. */
export function RegelsScreen() {
  const t = useTeksten(regelTeksten)
  const { taal } = useTaal()
  const { data, error } = useEndpoint(toonInstellingen, {})
  const [zoek, setZoek] = useState('')
  const [wet, setWet] = useState<string>()
  const [open, setOpen] = useState<Regel>()
  const [alleenTeVerifieren, setAlleen] = useState(false)
  const [gedaan, setGedaan] = useState<string>()
  const waarde = useWaarde()
  const datum = useDateFormat()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const naamVan = (regel: Regel) =>
    regel.sleutelVorm || regel.vorm.soort !== 'geen' ? regel.naam[taal] : `${regel.naam[taal]}: ${datum(regel.sleutel)}`
  const kamers = (regel: Regel) => regel.kamers.map((kamer) => t[`kamer.${kamer}` as 'kamer.plan'] ?? kamer).join(', ')
  const woorden = zoek.toLowerCase()
  const rijen = data.filter(
    (regel) =>
      (!wet || regel.wet === wet) &&
      (!alleenTeVerifieren || !regel.geverifieerd) &&
      [naamVan(regel), regel.bron, regel.sleutel, kamers(regel), isWet(regel.wet) ? wetNaam(regel.wet, taal) : '']
        .join(' ')
        .toLowerCase()
        .includes(woorden),
  )
  const columns: Column<Regel>[] = [
    { key: 'naam', header: t.naam, render: naamVan, sortValue: naamVan, rowHeader: true },
    {
      key: 'waarde',
      header: t.waarde,
      render: (row) => (row.sleutelVorm ? '' : <b>{waarde(row, row.waarde)}</b>),
      csv: (row) => waarde(row, row.waarde),
    },
    {
      key: 'wet',
      header: t.wet,
      render: (row) => (isWet(row.wet) && row.wet !== 'overig' ? wetNaam(row.wet, taal) : '–'),
      sortValue: (row) => row.wet ?? '',
    },
    { key: 'bron', header: t.bron, render: (row) => row.bron, sortValue: (row) => row.bron },
    { key: 'gebruikt', header: t.gebruikt, render: kamers },
    {
      key: 'stand',
      header: t.stand,
      render: (row) =>
        row.geverifieerd ? (
          <StatusBadge kind="goed">{t.geverifieerd}</StatusBadge>
        ) : (
          <StatusBadge kind="let-op">{t.teVerifieren}</StatusBadge>
        ),
      sortValue: (row) => (row.geverifieerd ? 1 : 0),
    },
    {
      key: 'wijzig',
      header: t.wijzig,
      headerHidden: true,
      render: (row) =>
        row.vorm.soort === 'geen' && !row.sleutelVorm ? null : (
          <Button
            small
            appearance="subtle"
            aria-label={row.sleutelVorm ? t.toevoegenVan(naamVan(row)) : t.wijzigVan(naamVan(row))}
            onClick={() => setOpen(row)}
          >
            {row.sleutelVorm ? t.toevoegen : t.wijzig}
          </Button>
        ),
    },
  ]
  const echt = data.filter((regel) => !regel.sleutelVorm)
  return (
    <>
      <PageHead title={t.titel(echt.length, echt.filter((regel) => !regel.geverifieerd).length)} sub={t.sub} />
      {gedaan ? <Notice kind="goed" title={gedaan} live /> : null}
      <Panel bare>
        <DataTable
          label={t.label}
          columns={columns}
          rows={rijen}
          rowKey={(row) => `${row.soort}|${row.sleutel}`}
          csvName="regels"
          controls={
            <>
              <TextField name="zoek" label={t.zoek} value={zoek} onChange={(value) => setZoek(value ?? '')} />
              <SelectField
                name="wet"
                label={t.wet}
                empty={t.alles}
                value={wet}
                onChange={setWet}
                options={WETTEN.map((een) => ({ value: een, label: wetNaam(een, taal) }))}
              />
              <CheckboxField
                name="teVerifieren"
                label={t.alleenTeVerifieren}
                value={alleenTeVerifieren}
                onChange={(value) => setAlleen(value ?? false)}
              />
            </>
          }
          expand={(row) => <Uitleg regel={row} />}
        />
      </Panel>
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        wide
        title={open ? (open.sleutelVorm ? t.toevoegenVan(naamVan(open)) : t.wijzigVan(naamVan(open))) : ''}
      >
        {open ? (
          <RegelDeed
            regel={open}
            onDone={() => {
              setGedaan(t.vastgesteld(naamVan(open)))
              setOpen(undefined)
            }}
          />
        ) : null}
      </Dialog>
    </>
  )
}

/** What it means, and what held when: past, now, to come. */
function Uitleg({ regel }: { regel: Regel }) {
  const t = useTeksten(regelTeksten)
  const { taal } = useTaal()
  const datum = useDateFormat()
  const vandaag = useVandaag()
  const waarde = useWaarde()
  const looptijd = useLooptijd()
  const command = useCommand(trekInstellingIn)
  return (
    <>
      <p>{regel.uitleg[taal]}</p>
      {command.error ? <ErrorBox error={command.error} /> : null}
      <Timeline
        label={t.tijdlijn}
        items={[
          ...regel.rijen.map((rij) => ({
            id: rij.id,
            state: rij.ingetrokkenOp
              ? ('geweest' as const)
              : isNu(rij, vandaag)
                ? ('nu' as const)
                : rij.begin > vandaag
                  ? ('straks' as const)
                  : ('geweest' as const),
            when: looptijd(rij),
            title: (
              <>
                {waarde(regel, rij.waarde)} <Geldigheid rij={rij} />
              </>
            ),
            children: (
              <>
                <div className="sh-bron">
                  {rij.bron},{' '}
                  {rij.doorNaam
                    ? t.door(rij.doorNaam, datum(rij.geregistreerdOp))
                    : t.opgenomen(datum(rij.geregistreerdOp))}
                </div>
                {rij.toelichting ? <div>{rij.toelichting}</div> : null}
                {rij.ingetrokkenOp ? null : (
                  <Button
                    small
                    appearance="subtle"
                    aria-label={t.trekInVan(`${waarde(regel, rij.waarde)} ${looptijd(rij)}`)}
                    onClick={() => void command.run({ instellingId: rij.id })}
                  >
                    {t.trekIn}
                  </Button>
                )}
              </>
            ),
          })),
          ...(regel.standaard === null && regel.vorm.soort !== 'bedrag'
            ? []
            : [
                {
                  id: 'standaard',
                  state: regel.eigen ? ('geweest' as const) : ('nu' as const),
                  when: t.vanHuis,
                  title: waarde(regel, regel.standaard),
                },
              ]),
        ]}
      />
    </>
  )
}
