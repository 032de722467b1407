import { type ReactNode, useState } from 'react'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  BarChart,
  Button,
  type Column,
  Columns,
  CommandForm,
  DataTable,
  DateField,
  DateText,
  DefinitionList,
  Dialog,
  EmptyState,
  ErrorBox,
  formatNumber,
  Link,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  RadioField,
  SelectField,
  Stack,
  TextField,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
  useVandaag,
  WetLabel,
} from '#platform/ui/index.ts'
import { WETTEN, type Wet, wetNaam } from '#values/wet.ts'
import { herbeoordeel, spreidHerbeoordelingen, toonHerbeoordelingen } from '../endpoints.ts'
import { maandenVooruit, UITKOMSTEN } from '../rules/herbeoordeling.ts'
import { voorraadTeksten } from './voorraadTeksten.ts'
import { WETKLEUR } from './woorden.ts'

type Uit = OutputOf<typeof toonHerbeoordelingen>
type Rij = Uit['rijen'][number]
const PAGINA = 50

/** R48: what must be looked at again, with its peak ahead, and a way to flatten it. */
export function HerbeoordelingenScreen() {
  const t = useTeksten(voorraadTeksten)
  const { taal } = useTaal()
  const [maand, setMaand] = useState<string>()
  const [wet, setWet] = useState<string>()
  const [aantal, setAantal] = useState(PAGINA)
  const [deed, setDeed] = useState<{ titel: string; formulier: ReactNode }>()
  const [gedaan, setGedaan] = useState<string>()
  const maandnaam = useMaandnaam()
  const vandaag = useVandaag()
  const klaar = (zin: string) => {
    setDeed(undefined)
    setGedaan(zin)
  }
  const kolommen = useKolommen((rij) =>
    setDeed({
      titel: t.gedaanVan(rij.naam),
      formulier: <UitkomstDeed rij={rij} onDone={() => klaar(t.vastgelegd)} />,
    }),
  )
  const vraag = { aantal, ...(maand && { maand }), ...(wet && { wet }) } as InputOf<typeof toonHerbeoordelingen>
  const { data, error, refetch } = useEndpoint(toonHerbeoordelingen, vraag, { keepPrevious: true })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={data.piek ? t.titelPiek(maandnaam(data.piek.maand), data.piek.aantal, data.totaal) : t.titelLeeg}
        sub={t.subVoorraad(data.teLaat)}
      />
      {gedaan ? <Notice kind="goed" title={gedaan} live /> : null}
      <Stack>
        <Columns side={<Zijkant data={data} />}>
          <Panel>
            <Grafiek data={data} />
          </Panel>
        </Columns>
        <Panel bare label={t.lijst}>
          <DataTable
            label={t.lijst}
            columns={kolommen}
            rows={data.rijen}
            rowKey={(rij) => rij.id}
            rowLabel={(rij) => rij.naam}
            csvName="herbeoordelingen"
            total={data.gekozen}
            orderText={t.eerst}
            pageSize={Number.MAX_SAFE_INTEGER}
            onMore={aantal < 500 ? () => setAantal(aantal + PAGINA) : undefined}
            empty={<EmptyState title={t.leeg} why={t.leegWaarom} />}
            bulk={[
              {
                label: t.spreid,
                run: (rijen) =>
                  setDeed({
                    titel: t.spreidTitel(rijen.length),
                    formulier: (
                      <SpreidDeed
                        rijen={rijen}
                        dagen={data.vensterDagen}
                        onDone={(verplaatst) => klaar(t.verplaatst(verplaatst))}
                      />
                    ),
                  }),
              },
            ]}
            controls={
              <>
                <SelectField
                  name="maand"
                  label={t.maand}
                  value={maand}
                  empty={t.alleMaanden}
                  onChange={setMaand}
                  options={maandenVooruit(vandaag).map((value) => ({ value, label: maandnaam(value) }))}
                />
                <SelectField
                  name="wet"
                  label={t.wet}
                  value={wet}
                  empty={t.alleWetten}
                  onChange={setWet}
                  options={WETTEN.map((value) => ({ value, label: wetNaam(value, taal) }))}
                />
              </>
            }
          />
        </Panel>
      </Stack>
      <Dialog open={deed !== undefined} onClose={() => setDeed(undefined)} title={deed?.titel ?? ''}>
        {deed?.formulier}
      </Dialog>
    </>
  )
}

function useMaandnaam() {
  const { taal } = useTaal()
  const vorm = new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { month: 'long', year: 'numeric' })
  return (maand: string) => vorm.format(new Date(`${maand}-15T12:00:00Z`))
}

function Grafiek({ data }: { data: Uit }) {
  const t = useTeksten(voorraadTeksten)
  const { taal } = useTaal()
  const maandnaam = useMaandnaam()
  const maanden = maandenVooruit(useVandaag())
  const kort = new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { month: 'short' })
  const telling = (maand: string, wet: string) =>
    data.maanden.find((een) => een.maand === maand && een.wet === wet)?.aantal ?? 0
  const wetten = [...new Set(data.maanden.map((een) => een.wet))] as Wet[]
  return (
    <BarChart
      level={2}
      title={t.grafiek}
      sub={t.grafiekSub}
      direction="columns"
      description={maanden
        .map((maand) => `${maandnaam(maand)}: ${wetten.reduce((som, wet) => som + telling(maand, wet), 0)}`)
        .join(', ')}
      method={t.methode}
      categoryLabel={t.maand}
      categories={maanden.map((maand) => `${kort.format(new Date(`${maand}-15T12:00:00Z`))} ${maand.slice(2, 4)}`)}
      series={wetten.map((wet) => ({
        key: wet,
        label: wetNaam(wet, taal),
        colour: WETKLEUR[wet]!,
        values: maanden.map((maand) => telling(maand, wet)),
      }))}
      format={formatNumber}
    />
  )
}

function Zijkant({ data }: { data: Uit }) {
  const t = useTeksten(voorraadTeksten)
  return (
    <>
      <Panel title={t.perTeam}>
        <DefinitionList items={data.teams.map((een) => ({ term: een.naam, value: een.aantal }))} />
      </Panel>
      <Panel title={t.perProduct}>
        <DefinitionList items={data.producten.slice(0, 6).map((een) => ({ term: een.naam, value: een.aantal }))} />
      </Panel>
    </>
  )
}

function SpreidDeed(props: { rijen: readonly Rij[]; dagen: number; onDone: (verplaatst: number) => void }) {
  const t = useTeksten(voorraadTeksten)
  const command = useCommand(spreidHerbeoordelingen)
  return (
    <CommandForm
      command={command}
      fixed={{ ids: props.rijen.map((rij) => rij.id) }}
      submitLabel={t.spreid}
      onDone={(uit) => props.onDone(uit.verplaatst)}
    >
      <p>{t.spreidUitleg(props.dagen)}</p>
      <DateField name="begin" label={t.van} required />
      <DateField name="eind" label={t.tot} required />
      <TextField name="reden" label={t.reden} required maxLength={400} />
    </CommandForm>
  )
}

function UitkomstDeed({ rij, onDone }: { rij: Rij; onDone: () => void }) {
  const t = useTeksten(voorraadTeksten)
  const command = useCommand(herbeoordeel)
  return (
    <CommandForm command={command} fixed={{ herbeoordelingId: rij.id }} submitLabel={t.gedaan} onDone={onDone}>
      <p>{t.gedaanUitleg}</p>
      <RadioField
        name="uitkomst"
        label={t.gedaan}
        required
        options={UITKOMSTEN.map((value) => ({ value, label: t[value] }))}
      />
    </CommandForm>
  )
}

function useKolommen(onUitkomst: (rij: Rij) => void): Column<Rij>[] {
  const t = useTeksten(voorraadTeksten)
  const { taal } = useTaal()
  return [
    {
      key: 'naam',
      header: t.naam,
      rowHeader: true,
      sortValue: (rij) => rij.naam,
      render: (rij) =>
        rij.huishoudenId ? <Link href={`/huishoudens/${rij.huishoudenId}/besluiten`}>{rij.naam}</Link> : rij.naam,
    },
    {
      key: 'wet',
      header: t.wet,
      sortValue: (rij) => rij.wet,
      render: (rij) => <WetLabel colour={WETKLEUR[rij.wet]!}>{wetNaam(rij.wet as Wet, taal)}</WetLabel>,
    },
    { key: 'product', header: t.product, sortValue: (rij) => rij.product, render: (rij) => rij.product },
    {
      key: 'team',
      header: t.team,
      sortValue: (rij) => rij.team,
      render: (rij) => (
        <>
          {rij.team ?? t.geenTeam}
          <small>{rij.eigenaar}</small>
        </>
      ),
    },
    {
      key: 'gepland',
      header: t.gepland,
      sortValue: (rij) => rij.gepland,
      render: (rij) => <DateText date={rij.gepland} style="lijst" />,
    },
    {
      key: 'uiterlijk',
      header: t.uiterlijk,
      sortValue: (rij) => rij.uiterlijk,
      render: (rij) => <DateText date={rij.uiterlijk} style="lijst" />,
    },
    {
      key: 'acties',
      header: t.acties,
      headerHidden: true,
      csv: false,
      render: (rij) => (
        <Button small aria-label={t.gedaanVan(rij.naam)} onClick={() => onUitkomst(rij)}>
          {t.gedaan}
        </Button>
      ),
    },
  ]
}
