import { useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  DateText,
  EmptyState,
  ErrorBox,
  LoadingLines,
  PageHead,
  Panel,
  SelectField,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { meldBuitenom, toonGeweigerd, toonInkomend, toonUitgaand } from '../endpoints.ts'
import { SOORTEN } from '../rules/soorten.ts'
import { Aanleveren } from './Aanleveren.tsx'
import { berichtenTeksten } from './teksten.ts'
import { type Rij, useKolommen } from './woorden.tsx'

const WACHT: ReadonlySet<string> = new Set(['geparkeerd', 'gelezen', 'ontvangen', 'retour-te-laat'])
const PAGINA = 100

/** The back office: everything in and out, and what still waits. */
export function BerichtenScreen() {
  const t = useTeksten(berichtenTeksten)
  const ik = useEndpoint(wieBenIk, {})
  const binnen = useEndpoint(toonInkomend, { aantal: PAGINA })
  const buiten = useEndpoint(toonUitgaand, { aantal: PAGINA })
  const fout = ik.error ?? binnen.error ?? buiten.error
  if (fout) return <ErrorBox error={fout} />
  if (!ik.data || !binnen.data || !buiten.data) return <LoadingLines />
  const verwerkt = ik.data.powers.includes('berichten:verwerken')
  const wacht = [...binnen.data.rijen, ...buiten.data.rijen].filter(
    (rij) => WACHT.has(rij.stand) || (rij.richting === 'uit' && rij.stand === 'afgekeurd'),
  ).length
  return (
    <>
      <PageHead title={wacht === 0 ? t.titelRust : t.titelWerk(wacht)} sub={t.sub} />
      {verwerkt ? <Aanleveren pad="/berichten" /> : null}
      <Lijst titel={t.ontvangen} endpoint={toonInkomend} pad="/berichten" />
      <Lijst titel={t.verzondenLijst} endpoint={toonUitgaand} pad="/berichten" />
      {verwerkt ? <Geweigerd /> : null}
    </>
  )
}

export function Lijst({
  titel,
  endpoint,
  pad,
}: {
  titel: string
  endpoint: typeof toonInkomend | typeof toonUitgaand
  pad: string
}) {
  const t = useTeksten(berichtenTeksten)
  const [soort, setSoort] = useState<string>()
  const [aantal, setAantal] = useState(PAGINA)
  const vraag = { aantal, ...(soort && { soort }) } as InputOf<typeof toonInkomend>
  const { data, error } = useEndpoint(endpoint as typeof toonInkomend, vraag, { keepPrevious: true })
  const columns = useKolommen(pad)
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  return (
    <Panel bare title={titel}>
      <DataTable<Rij>
        label={titel}
        columns={columns}
        rows={data.rijen}
        rowKey={(rij) => rij.id}
        csvName="berichten"
        total={data.totaal}
        pageSize={PAGINA}
        empty={<EmptyState title={t.geenBerichten} />}
        onMore={aantal < 200 ? () => setAantal(200) : undefined}
        controls={
          <SelectField
            name={`soort-${titel}`}
            label={t.soort}
            value={soort}
            onChange={setSoort}
            empty={t.alles}
            options={SOORTEN.map((value) => ({ value, label: value }))}
          />
        }
      />
    </Panel>
  )
}

type GeweigerdRij = OutputOf<typeof toonGeweigerd>[number]

function Geweigerd() {
  const t = useTeksten(berichtenTeksten)
  const { data, error } = useEndpoint(toonGeweigerd, {})
  const command = useCommand(meldBuitenom)
  if (error) return <ErrorBox error={error} />
  if (!data || data.length === 0) return null
  const columns: Column<GeweigerdRij>[] = [
    {
      key: 'naam',
      header: t.bericht,
      render: (rij) => rij.naam || rij.reden,
      sortValue: (rij) => rij.naam,
      rowHeader: true,
    },
    { key: 'afzender', header: t.afzender, render: (rij) => rij.afzender ?? '', sortValue: (rij) => rij.afzender },
    {
      key: 'identificatie',
      header: t.identificatie,
      render: (rij) => rij.identificatie ?? '',
      sortValue: (rij) => rij.identificatie,
    },
    {
      key: 'plaats',
      header: t.plaats,
      render: (rij) =>
        rij.plaats ? `${rij.regel === null ? '' : `${t.regel} ${rij.regel}, `}${rij.plaats}` : rij.reden,
      csv: (rij) => rij.plaats,
    },
    {
      key: 'datum',
      header: t.ontvangenOp,
      render: (rij) => <DateText date={rij.ontvangenOp} style="lijst" />,
      sortValue: (rij) => rij.ontvangenOp,
    },
    {
      key: 'gemeld',
      header: t.gemeld,
      render: (rij) =>
        rij.gemeldOp ? (
          <DateText date={rij.gemeldOp} style="lijst" />
        ) : (
          <Button
            small
            aria-label={`${t.meld}: ${rij.identificatie ?? rij.reden}`}
            onClick={() => void command.run({ geweigerdId: rij.id })}
          >
            {t.meld}
          </Button>
        ),
    },
  ]
  return (
    <Panel bare title={t.geweigerd} sub={t.geweigerdSub}>
      <DataTable label={t.geweigerd} columns={columns} rows={data} rowKey={(rij) => rij.id} />
    </Panel>
  )
}
