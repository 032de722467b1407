import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  DateText,
  Dialog,
  EmptyState,
  ErrorBox,
  Heading,
  LoadingLines,
  PageHead,
  Panel,
  Stack,
  StatusBadge,
  TextArea,
  useCommand,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { aanvaard, toonOverdrachten, weiger } from '../endpoints.ts'
import { verloopTeksten } from './tekstenVerloop.ts'
import './verloop.css'

type Uit = OutputOf<typeof toonOverdrachten>

/** The other side of a transfer: what a colleague or another municipality offers, to accept or to refuse. */
export function OverdrachtenScreen() {
  const t = useTeksten(verloopTeksten)
  const { data, error, refetch } = useEndpoint(toonOverdrachten, {})
  const [weigering, setWeigering] = useState<string>()
  const [fout, setFout] = useState<unknown>()
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const leeg = data.binnen.length + data.inkomend.length === 0
  const knoppen = (id: string) => <Knoppen id={id} onWeiger={() => setWeigering(id)} onFout={setFout} />
  return (
    <>
      <PageHead title={t.inbak} sub={t.inbakSub} />
      {fout ? <ErrorBox error={fout} /> : null}
      {leeg ? <EmptyState title={t.inbakLeeg} /> : null}
      <Stack>
        {data.binnen.map((een) => (
          <Panel key={een.id} title={een.huishouden} sub={t.vanCollega} actions={knoppen(een.id)}>
            <p>
              <DateText date={een.datum} style="lang" />. {t.biedtAan(een.van)}
            </p>
            <p>{een.reden}</p>
          </Panel>
        ))}
        {data.inkomend.map((een) => (
          <Inkomend key={een.id} een={een} knoppen={knoppen(een.id)} />
        ))}
        {data.beantwoord.length > 0 ? <Beantwoord rijen={data.beantwoord} /> : null}
      </Stack>
      <Dialog open={weigering !== undefined} onClose={() => setWeigering(undefined)} title={t.weigerKort}>
        {weigering ? <WeigerDeed id={weigering} onDone={() => setWeigering(undefined)} /> : null}
      </Dialog>
    </>
  )
}

function Knoppen({ id, onWeiger, onFout }: { id: string; onWeiger: () => void; onFout: (fout: unknown) => void }) {
  const t = useTeksten(verloopTeksten)
  const command = useCommand(aanvaard)
  const navigate = useNavigate()
  const neem = async () => {
    try {
      const { data } = await command.run({ overdrachtId: id })
      await navigate({ to: `/huishoudens/${data.huishoudenId}/plan` as never })
    } catch (fout) {
      onFout(fout)
    }
  }
  return (
    <>
      <Button small onClick={onWeiger}>
        {t.weigerKort}
      </Button>
      <Button small appearance="primary" onClick={() => void neem()}>
        {t.neemAan}
      </Button>
    </>
  )
}

function Inkomend({ een, knoppen }: { een: Uit['inkomend'][number]; knoppen: ReactNode }) {
  const t = useTeksten(verloopTeksten)
  return (
    <Panel title={een.personen.map((wie) => wie.naam).join(', ')} sub={t.vanGemeente(een.vanNaam)} actions={knoppen}>
      <div className="sh-overleg">
        <p>
          <DateText date={een.ontvangenOp} style="lang" />. {t.regisseurDaar(een.regisseur)}
        </p>
        <p>{een.reden}</p>
        {een.doelen.length > 0 ? (
          <>
            <Heading level={3}>{t.doelenDaar}</Heading>
            <ul>
              {een.doelen.map((doel) => (
                <li key={doel}>{doel}</li>
              ))}
            </ul>
          </>
        ) : null}
        {een.hulp.length > 0 ? (
          <>
            <Heading level={3}>{t.lopendeHulp}</Heading>
            <ul>
              {een.hulp.map((rij) => (
                <li key={`${rij.wie}${rij.product}`}>
                  <b>{rij.wie}</b>: {rij.product}, {rij.eind ? <DateText date={rij.eind} style="lang" /> : t.loopt}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <p className="sh-onder">{t.neemAanUitleg}</p>
      </div>
    </Panel>
  )
}

const KLEUR = { aanvaard: 'goed', geweigerd: 'te-laat', ingetrokken: 'afgerond' } as const

/** What the receiver keeps of a transfer that he answered. */
function Beantwoord({ rijen }: { rijen: Uit['beantwoord'] }) {
  const t = useTeksten(verloopTeksten)
  const columns: Column<Uit['beantwoord'][number]>[] = [
    { key: 'van', header: t.vanWie, rowHeader: true, sortValue: (rij) => rij.vanNaam, render: (rij) => rij.vanNaam },
    {
      key: 'ontvangen',
      header: t.ontvangen,
      sortValue: (rij) => rij.ontvangenOp,
      render: (rij) => <DateText date={rij.ontvangenOp} style="lijst" />,
    },
    {
      key: 'uitkomst',
      header: t.uitkomstKop,
      sortValue: (rij) => rij.uitkomst,
      csv: (rij) => t[rij.uitkomst],
      render: (rij) => (
        <>
          <StatusBadge plain kind={KLEUR[rij.uitkomst]}>
            {t[rij.uitkomst]}
          </StatusBadge>
          <small>
            <DateText date={rij.datum} style="lijst" />, {rij.door}
          </small>
        </>
      ),
    },
    { key: 'waarom', header: t.waaromKop, render: (rij) => rij.reden ?? '' },
  ]
  return (
    <Panel title={t.beantwoord} sub={t.beantwoordSub} bare>
      <DataTable
        label={t.beantwoord}
        columns={columns}
        rows={rijen}
        rowKey={(rij) => rij.id}
        csvName="overdrachten-beantwoord"
      />
    </Panel>
  )
}

function WeigerDeed({ id, onDone }: { id: string; onDone: () => void }) {
  const t = useTeksten(verloopTeksten)
  const command = useCommand(weiger)
  return (
    <CommandForm command={command} fixed={{ overdrachtId: id }} submitLabel={t.weigerKort} onDone={onDone}>
      <TextArea name="reden" label={t.weigerReden} required rows={3} maxLength={1000} />
    </CommandForm>
  )
}
