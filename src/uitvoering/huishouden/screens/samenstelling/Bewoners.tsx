import {
  Button,
  type Column,
  DataTable,
  Icon,
  Panel,
  StatusBadge,
  useDateFormat,
  useTeksten,
} from '#platform/ui/index.ts'
import { samenstellingTeksten } from '../samenstellingTeksten.ts'
import { voorbehoudTeksten } from '../voorbehoudTeksten.ts'
import type { Open } from './SamenstellingDeed.tsx'
import { type Bewoner, isVanRegister, type Samenstelling, useBron, useLooptijd } from './samenstelling.ts'

type Rij = Bewoner['bewoningen'][number] & { bewoner: Bewoner; eerste: boolean }

/** The table behind the picture: each fact with its source, its day and who recorded it. */
export function Bewoners({ data, doe }: { data: Samenstelling; doe: (open: Open) => void }) {
  const t = useTeksten(samenstellingTeksten)
  const v = useTeksten(voorbehoudTeksten)
  const datum = useDateFormat()
  const bron = useBron()
  const looptijd = useLooptijd()
  const rijen: Rij[] = data.personen
    .toSorted((a, b) => Number(b.woontHier) - Number(a.woontHier))
    .flatMap((bewoner) => bewoner.bewoningen.map((een, index) => ({ ...een, bewoner, eerste: index === 0 })))
  const columns: Column<Rij>[] = [
    {
      key: 'persoon',
      header: t.persoon,
      rowHeader: true,
      sortValue: (row) => row.bewoner.naam,
      render: ({ bewoner, eerste }) => (
        <>
          {bewoner.naam}
          <div className="sh-bron">
            {bewoner.overleden ? t.overleden(datum(bewoner.overleden)) : t.jaar(bewoner.leeftijd)}
            {bewoner.grens ? `, ${t[`grens.${bewoner.grens}`]}` : ''}
            {bewoner.voorbehouden.length > 0
              ? `; ${v.houdVoorZich([...new Set(bewoner.voorbehouden.map((een) => v[`deel.${een.groep}`]))].join(', '))}`
              : ''}
          </div>
          {eerste && bewoner.magVoorbehouden ? (
            <Button
              small
              appearance="subtle"
              aria-label={v.verborgenVan(bewoner.naam)}
              onClick={() => doe({ wat: 'voorbehoud', persoonId: bewoner.persoonId, naam: bewoner.naam })}
            >
              {v.verborgen}
            </Button>
          ) : null}
        </>
      ),
    },
    {
      key: 'verblijf',
      header: t.verblijf,
      render: (row) => (
        <>
          {row.hier ? t[row.verblijf] : t.elders}
          <div className="sh-bron">
            <Adres bewoner={row.bewoner} />
          </div>
        </>
      ),
    },
    { key: 'periode', header: t.periode, render: looptijd, sortValue: (row) => row.begin },
    {
      key: 'bron',
      header: t.bron,
      sortValue: (row) => row.bron,
      render: (row) => (
        <>
          {bron(row.bron)}
          <div className="sh-bron">
            {t.peil(datum(row.peildatum, 'kort'))}
            {row.doorNaam ? `, ${t.door(row.doorNaam)}` : ''}
          </div>
        </>
      ),
    },
    {
      key: 'doen',
      header: t.beeindig,
      headerHidden: true,
      render: (row) =>
        !data.magWijzigen || isVanRegister(row.bron) || row.eind ? null : (
          <Button
            small
            appearance="subtle"
            aria-label={t.beeindigVan(row.bewoner.naam)}
            onClick={() => doe({ wat: 'beeindig', soort: 'bewoning', id: row.id, naam: row.bewoner.naam })}
          >
            {t.beeindig}
          </Button>
        ),
    },
  ]
  return (
    <Panel
      title={t.wieWoont}
      bare
      actions={
        data.magWijzigen ? (
          <>
            <Button small onClick={() => doe({ wat: 'verhuizing' })}>
              {t.verhuisd}
            </Button>
            <Button small onClick={() => doe({ wat: 'overlijden' })}>
              {t.gestorven}
            </Button>
          </>
        ) : undefined
      }
    >
      <DataTable label={t.wieWoont} columns={columns} rows={rijen} rowKey={(row) => row.id} dense />
    </Panel>
  )
}

function Adres({ bewoner }: { bewoner: Bewoner }) {
  const t = useTeksten(samenstellingTeksten)
  if (bewoner.adresgeheim)
    return (
      <>
        <Icon name="slot" /> {t.adresGeheim}
      </>
    )
  if (!bewoner.woontHier)
    return (
      <StatusBadge kind="afgerond" plain>
        {t.eerder}
      </StatusBadge>
    )
  const nu = bewoner.adressen.filter((een) => een.eind === null)
  return nu
    .map((een) => `${een.regel}${een.soort === 'brp' ? '' : ` (${t[`adres.${een.soort}` as 'adres.post']})`}`)
    .join('; ')
}
