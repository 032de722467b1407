import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import {
  Button,
  Columns,
  Dialog,
  ErrorBox,
  LoadingLines,
  Notice,
  Notices,
  PageHead,
  Panel,
  Remark,
  Stack,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { toonSamenstelling } from '../endpoints.ts'
import { HuishoudenTabs } from './HuishoudenTabs.tsx'
import { Bewoners } from './samenstelling/Bewoners.tsx'
import { Omstanders } from './samenstelling/Omstanders.tsx'
import { Relaties } from './samenstelling/Relaties.tsx'
import { type Open, SamenstellingDeed, useDeedTitel } from './samenstelling/SamenstellingDeed.tsx'
import { type Samenstelling, useBron, useLooptijd } from './samenstelling/samenstelling.ts'
import { Tijdbeeld } from './samenstelling/Tijdbeeld.tsx'
import { Waarom } from './samenstelling/Waarom.tsx'
import { samenstellingTeksten } from './samenstellingTeksten.ts'
import { huishoudenTeksten } from './teksten.ts'

/** Who lives with whom, from when and according to whom; contradictions side by side. */
export function SamenstellingScreen() {
  const t = useTeksten(samenstellingTeksten)
  const { huishoudenId = '' } = useParams({ strict: false }) as { huishoudenId?: string }
  const { data, error, refetch } = useEndpoint(toonSamenstelling, { huishoudenId })
  const [open, setOpen] = useState<Open>()
  const [klaar, setKlaar] = useState(false)
  const titelVan = useDeedTitel()
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  const doe = (wat: Open) => {
    setKlaar(false)
    setOpen(wat)
  }
  return (
    <>
      <HuishoudenTabs huishoudenId={huishoudenId} hier="samenstelling" />
      <PageHead
        title={t.kop(data.personen.filter((een) => een.woontHier).length, data.naam)}
        sub={t.sub}
        actions={
          data.magWijzigen ? (
            <Button appearance="primary" onClick={() => doe({ wat: 'bewoning' })}>
              {t.woontErbij}
            </Button>
          ) : undefined
        }
      />
      {klaar ? <Notice kind="goed" title={t.vastgelegd} live /> : null}
      <Waarschuwingen data={data} />
      <Columns
        side={
          <>
            <Omstanders data={data} doe={doe} />
            <Waarom data={data} />
          </>
        }
      >
        <Stack>
          <Tegenspraak data={data} />
          <Panel title={t.tijdbeeld} sub={t.tijdbeeldSub}>
            <Tijdbeeld data={data} />
          </Panel>
          <Bewoners data={data} doe={doe} />
          <Relaties data={data} doe={doe} />
        </Stack>
      </Columns>
      <Dialog open={open !== undefined} onClose={() => setOpen(undefined)} title={open ? titelVan(open) : ''}>
        {open ? (
          <SamenstellingDeed
            data={data}
            open={open}
            onDone={() => {
              setOpen(undefined)
              setKlaar(true)
            }}
          />
        ) : null}
      </Dialog>
    </>
  )
}

function Waarschuwingen({ data }: { data: Samenstelling }) {
  const t = useTeksten(samenstellingTeksten)
  const w = useTeksten(huishoudenTeksten)
  const datum = useDateFormat()
  const alle = data.personen.flatMap((persoon) => persoon.waarschuwingen.map((een) => ({ ...een, naam: persoon.naam })))
  if (alle.length === 0) return null
  return (
    <Notices>
      {alle.map((een) => (
        <Notice
          key={een.id}
          kind="let-op"
          title={`${een.naam}: ${w[`waarschuwing.${een.soort}` as 'waarschuwing.anders'] ?? een.soort}`}
        >
          {een.reden ?? t.redenVerborgen}{' '}
          <span className="sh-bij">
            {t.herzien(datum(een.herzienOp))}, {een.bekendBijPersoon ? t.bekend : t.onbekend}
          </span>
        </Notice>
      ))}
    </Notices>
  )
}

/** What sources say differently, side by side: shown, never resolved by deleting (H2). */
function Tegenspraak({ data }: { data: Samenstelling }) {
  const t = useTeksten(samenstellingTeksten)
  const bron = useBron()
  const looptijd = useLooptijd()
  return data.personen
    .filter((persoon) => persoon.tegenstrijdig.length > 1)
    .map((persoon) => {
      const passages = persoon.bewoningen
        .filter((een) => een.verblijf === 'hoofd' && persoon.tegenstrijdig.includes(een.bron) && een.eind === null)
        .map((een) => ({
          text: een.hier ? t.hier : t.elders,
          source: `${t.volgens(bron(een.bron))}, ${looptijd(een)}`,
        }))
      const [eerste, tweede, ...rest] = passages
      if (!eerste || !tweede) return null
      return (
        <Panel key={persoon.persoonId} label={t.tegen(persoon.naam)}>
          <Remark
            level={2}
            title={t.tegen(persoon.naam)}
            passages={[eerste, tweede, ...rest]}
            explanation={t.tegenUitleg}
          />
        </Panel>
      )
    })
}
