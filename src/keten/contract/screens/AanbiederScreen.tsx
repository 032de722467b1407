import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  CommandForm,
  DataTable,
  DateField,
  Dialog,
  EmptyState,
  ErrorBox,
  LoadingLines,
  Money,
  MoneyField,
  PageHead,
  Panel,
  SelectField,
  StatusBadge,
  type StatusKind,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { EENHEID_NAMEN } from '#uitvoering/aanbod/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import type { Datum } from '#values/datum.ts'
import { formatPeriode } from '#values/periode.ts'
import { stelTariefVast, toonAanbieder, zegOp } from '../endpoints.ts'
import { ContractForm, ProductForm } from './ContractForms.tsx'
import { contractTeksten } from './teksten.ts'

type Pagina = OutputOf<typeof toonAanbieder>
type Contract = Pagina['contracten'][number]
type Product = Pagina['producten'][number]
const STAND: Record<Contract['stand'], StatusKind> = {
  getekend: 'wacht',
  lopend: 'goed',
  opgezegd: 'let-op',
  afgelopen: 'afgerond',
}

/** One provider: contracts, what they cover and every price there was. */
export function AanbiederScreen() {
  const t = useTeksten(contractTeksten)
  const { taal } = useTaal()
  const { aanbiederId } = useParams({ strict: false }) as { aanbiederId: string }
  const { data, error } = useEndpoint(toonAanbieder, { aanbiederId })
  const beheert = useEndpoint(wieBenIk, {}).data?.powers.includes('contract:beheren') ?? false
  const [opzeggen, setOpzeggen] = useState<Contract>()
  const [opnemen, setOpnemen] = useState<Contract>()
  const [sluiten, setSluiten] = useState(false)
  const [beprijzen, setBeprijzen] = useState<Product>()
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const looptijd = (periode: { begin: string; eind?: string | null }) =>
    formatPeriode(periode as { begin: Datum; eind: Datum | null }, { stijl: 'kort', taal })
  const nummer = (id: string) => data.contracten.find((een) => een.id === id)?.nummer ?? ''
  const contracten: Column<Contract>[] = [
    { key: 'nummer', header: t.contract, render: (rij) => rij.nummer, sortValue: (rij) => rij.nummer, rowHeader: true },
    { key: 'wet', header: t.wet, render: (rij) => t[rij.wet], sortValue: (rij) => rij.wet },
    { key: 'inkoop', header: t.inkoop, render: (rij) => rij.inkoopmodel, sortValue: (rij) => rij.inkoopmodel },
    {
      key: 'looptijd',
      header: t.looptijd,
      render: (rij) => looptijd(rij.periode),
      sortValue: (rij) => rij.periode.begin,
    },
    {
      key: 'stand',
      header: t.stand,
      render: (rij) => (
        <StatusBadge plain kind={STAND[rij.stand]}>
          {t[rij.stand]}
        </StatusBadge>
      ),
      sortValue: (rij) => rij.stand,
    },
    ...(beheert
      ? [
          {
            key: 'doen',
            header: t.doen,
            headerHidden: true,
            csv: false as const,
            render: (rij: Contract) =>
              rij.stand === 'lopend' || rij.stand === 'getekend' ? (
                <span className="sh-knoppen">
                  <Button
                    small
                    appearance="subtle"
                    aria-label={`${t.neemProductOp} ${rij.nummer}`}
                    onClick={() => setOpnemen(rij)}
                  >
                    {t.neemProductOp}
                  </Button>
                  <Button
                    small
                    appearance="subtle"
                    aria-label={`${t.zegOp} ${rij.nummer}`}
                    onClick={() => setOpzeggen(rij)}
                  >
                    {t.zegOp}
                  </Button>
                </span>
              ) : null,
          },
        ]
      : []),
  ]
  const producten: Column<Product>[] = [
    {
      key: 'code',
      header: t.product,
      render: (rij) => `${rij.code} ${rij.naam}`,
      sortValue: (rij) => rij.code,
      rowHeader: true,
    },
    {
      key: 'contract',
      header: t.contract,
      render: (rij) => nummer(rij.contractId),
      sortValue: (rij) => nummer(rij.contractId),
    },
    {
      key: 'bekostiging',
      header: t.bekostiging,
      render: (rij) => rij.bekostiging,
      sortValue: (rij) => rij.bekostiging,
    },
    { key: 'schaal', header: t.schaal, render: (rij) => rij.schaal, sortValue: (rij) => rij.schaal },
    {
      key: 'looptijd',
      header: t.looptijd,
      render: (rij) => looptijd(rij.periode),
      sortValue: (rij) => rij.periode.begin,
    },
    {
      key: 'tarief',
      header: t.tarief,
      align: 'end',
      sortValue: (rij) => rij.tarieven[0]?.bedrag,
      render: (rij) =>
        rij.tarieven[0] && (
          <>
            <Money cents={rij.tarieven[0].bedrag} centen="altijd" /> {t.per}{' '}
            {EENHEID_NAMEN[rij.tarieven[0].eenheid][taal]}
          </>
        ),
    },
    ...(beheert
      ? [
          {
            key: 'doen',
            header: t.nieuwTarief,
            headerHidden: true,
            csv: false as const,
            render: (rij: Product) => (
              <Button
                small
                appearance="subtle"
                aria-label={`${t.nieuwTarief} ${rij.code}`}
                onClick={() => setBeprijzen(rij)}
              >
                {t.nieuwTarief}
              </Button>
            ),
          },
        ]
      : []),
  ]
  return (
    <>
      <PageHead
        title={t.titelAanbieder(data.aanbieder.naam, data.producten.length)}
        sub={`${t.agb} ${data.aanbieder.agb}`}
        back={{ href: '/aanbieders', label: t.aanbieders }}
        actions={
          beheert ? (
            <Button icon="plus" onClick={() => setSluiten(true)}>
              {t.sluitContract}
            </Button>
          ) : undefined
        }
      />
      <Panel bare title={t.contracten}>
        <DataTable
          label={t.contracten}
          columns={contracten}
          rows={data.contracten}
          rowKey={(rij) => rij.id}
          empty={<EmptyState title={t.geenContract} />}
        />
      </Panel>
      <Panel bare title={t.producten}>
        <DataTable
          label={t.producten}
          columns={producten}
          rows={data.producten}
          rowKey={(rij) => rij.id}
          csvName={`producten-${data.aanbieder.agb}`}
          empty={<EmptyState title={t.geenProduct} />}
          expand={(rij) => <Tarieven tarieven={rij.tarieven} looptijd={looptijd} />}
        />
      </Panel>
      <Dialog open={sluiten} onClose={() => setSluiten(false)} title={t.sluitContract} wide>
        <ContractForm aanbiederId={aanbiederId} klaar={() => setSluiten(false)} />
      </Dialog>
      <Dialog
        open={opnemen !== undefined}
        onClose={() => setOpnemen(undefined)}
        title={`${t.neemProductOp} ${opnemen?.nummer ?? ''}`}
        wide
      >
        {opnemen ? <ProductForm contract={opnemen} klaar={() => setOpnemen(undefined)} /> : null}
      </Dialog>
      <Opzeggen contract={opzeggen} onClose={() => setOpzeggen(undefined)} />
      <Beprijzen product={beprijzen} onClose={() => setBeprijzen(undefined)} />
    </>
  )
}

function Tarieven({
  tarieven,
  looptijd,
}: {
  tarieven: Product['tarieven']
  looptijd: (periode: Product['periode']) => string
}) {
  const t = useTeksten(contractTeksten)
  const columns: Column<Product['tarieven'][number]>[] = [
    { key: 'geldig', header: t.geldig, render: (rij) => looptijd(rij.periode), rowHeader: true },
    { key: 'bedrag', header: t.tarief, render: (rij) => <Money cents={rij.bedrag} centen="altijd" />, align: 'end' },
    { key: 'reden', header: t.reden, render: (rij) => t[rij.reden] },
  ]
  return (
    <DataTable
      label={t.tarieven}
      caption={t.tarieven}
      columns={columns}
      rows={tarieven}
      rowKey={(rij) => rij.id}
      dense
    />
  )
}

function Opzeggen({ contract, onClose }: { contract: Contract | undefined; onClose: () => void }) {
  const t = useTeksten(contractTeksten)
  const command = useCommand(zegOp)
  return (
    <Dialog open={contract !== undefined} onClose={onClose} title={`${t.zegOp} ${contract?.nummer ?? ''}`}>
      <p>{t.zegOpUitleg}</p>
      <CommandForm command={command} fixed={{ contractId: contract?.id ?? '' }} submitLabel={t.zegOp} onDone={onClose}>
        <DateField name="per" label={t.laatsteDag} required />
      </CommandForm>
    </Dialog>
  )
}

function Beprijzen({ product, onClose }: { product: Product | undefined; onClose: () => void }) {
  const t = useTeksten(contractTeksten)
  const command = useCommand(stelTariefVast)
  return (
    <Dialog open={product !== undefined} onClose={onClose} title={`${t.nieuwTarief} ${product?.code ?? ''}`}>
      <CommandForm
        command={command}
        fixed={{ contractproductId: product?.id ?? '' }}
        initial={{ reden: 'index' }}
        submitLabel={t.nieuwTarief}
        onDone={onClose}
      >
        <MoneyField name="bedrag" label={t.bedrag} required />
        <DateField name="vanaf" label={t.vanaf} required />
        <SelectField
          name="reden"
          label={t.reden}
          required
          empty={false}
          options={[
            { value: 'index', label: t.index },
            { value: 'onderhandeld', label: t.onderhandeld },
          ]}
        />
      </CommandForm>
    </Dialog>
  )
}
