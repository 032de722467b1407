import './programma.css'
import { useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import {
  Button,
  Dialog,
  EmptyState,
  ErrorBox,
  formatMoney,
  Heading,
  LoadingLines,
  PageHead,
  Panel,
  Stack,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonOpbouw, type WireOpbouw } from '../endpoints.ts'
import type { Knoopsoort } from '../rules/opbouw.ts'
import { Afhankelijkheden, Afhankelijkheidvorm } from './Afhankelijkheden.tsx'
import { Indicatoren, Indicatorvorm } from './Indicatoren.tsx'
import { Eindvorm, VerplaatsMaatregel, VerplaatsOnderdeel, VerplaatsProject } from './Opbouwdeden.tsx'
import { type Deed, Knoopdeden, Knoopregels, Maatregelstand, maatregelgegevens } from './Opbouwknoop.tsx'
import {
  type Maatregelknoop,
  Maatregelvorm,
  type Onderdeelknoop,
  Onderdeelvorm,
  Programmavorm,
  type Projectknoop,
  type Projectplek,
  Projectvorm,
} from './Opbouwvormen.tsx'
import { Overgangen, Overgangvorm } from './Overgangen.tsx'
import { opbouwTeksten } from './opbouwTeksten.ts'

/** What is open in the dialog; without a node something new is made. */
type Open =
  | { soort: 'programma'; deed: Deed }
  | { soort: 'onderdeel'; deed: Deed; knoop?: Onderdeelknoop }
  | { soort: 'maatregel'; deed: Deed; knoop?: Maatregelknoop; onderdeelId?: string }
  | { soort: 'project'; deed: Deed; knoop?: Projectknoop; plek?: Projectplek }
  | { soort: 'afhankelijkheid'; deed: Deed; knoop?: undefined }

type Boom = { opbouw: WireOpbouw; magSchrijven: boolean; open: (wat: Open) => void }

/** The programme as a tree that is made, changed, moved and ended here. */
export function OpbouwScreen() {
  const { programmaId } = useParams({ strict: false }) as { programmaId: string }
  const t = useTeksten(opbouwTeksten)
  const { data: opbouw, error } = useEndpoint(toonOpbouw, { programmaId })
  const { data: ik } = useEndpoint(wieBenIk, {})
  const [wat, open] = useState<Open>()
  if (error) return <ErrorBox error={error} />
  if (!opbouw || !ik) return <LoadingLines />
  const { programma, onderdelen, maatregelen, projecten } = opbouw
  const magSchrijven = ik.powers.includes('programma:schrijven') && programma.geeindigdOp === null
  const boom: Boom = { opbouw, magSchrijven, open }
  const titel = t.titel(programma.naam, maatregelen.length, maatregelen.filter((m) => m.status === 'lopend').length)
  const los = maatregelen.filter(({ onderdeelId }) => onderdeelId === null)
  const zonder = projecten.filter((p) => p.deelVan === null && p.maatregelId === null)
  return (
    <>
      <PageHead
        title={titel}
        sub={t.sub}
        back={{ href: `/programma/${programmaId}`, label: t.naarProgramma }}
        actions={
          magSchrijven ? (
            <>
              <Button onClick={() => open({ soort: 'onderdeel', deed: 'wijzig' })}>{t.onderdeelErbij}</Button>
              <Button onClick={() => open({ soort: 'maatregel', deed: 'wijzig' })}>{t.maatregelErbij}</Button>
              <Button onClick={() => open({ soort: 'project', deed: 'wijzig' })}>{t.projectErbij}</Button>
              {onderdelen.length + maatregelen.length + projecten.length > 1 ? (
                <Button onClick={() => open({ soort: 'afhankelijkheid', deed: 'wijzig' })}>
                  {t.afhankelijkheidErbij}
                </Button>
              ) : null}
            </>
          ) : undefined
        }
      />
      <Stack>
        <Panel title={t.gegevens}>
          <Knoopregels knoop={programma} />
          {magSchrijven ? (
            <Knoopdeden
              soort="programma"
              naam={programma.naam}
              kan={['wijzig', 'beeindig']}
              onDeed={(deed) => open({ soort: 'programma', deed })}
            />
          ) : null}
        </Panel>
        {onderdelen.length + los.length + zonder.length === 0 ? (
          <EmptyState title={t.geenOnderdelen} why={t.geenOnderdelenUitleg} />
        ) : null}
        {onderdelen.map((o) => (
          <Onderdeel key={o.id} {...boom} onderdeel={o} />
        ))}
        {los.length > 0 ? (
          <Panel title={t.zonderOnderdeel}>
            <Maatregelen {...boom} maatregelen={los} />
          </Panel>
        ) : null}
        {zonder.length > 0 ? (
          <Panel title={t.zonderMaatregel}>
            <Projecten {...boom} projecten={zonder} level={3} />
          </Panel>
        ) : null}
        <Afhankelijkheden rijen={opbouw.afhankelijkheden} magSchrijven={magSchrijven} />
        <Overgangen opbouw={opbouw} />
      </Stack>
      <Dialog wide open={wat !== undefined} onClose={() => open(undefined)} title={wat ? dialoogtitel(t, wat) : ''}>
        {wat ? <Vorm wat={wat} opbouw={opbouw} onDone={() => open(undefined)} /> : null}
      </Dialog>
    </>
  )
}

function dialoogtitel(t: ReturnType<typeof useTeksten<typeof opbouwTeksten>>, wat: Open): string {
  if (wat.soort === 'programma') return `${t[wat.deed]}: ${t.programma}`
  if (wat.knoop) return `${t[wat.deed]}: ${wat.knoop.naam}`
  if (wat.soort === 'afhankelijkheid') return t.afhankelijkheidErbij
  if (wat.soort === 'project') return wat.plek?.deelVan ? t.deelErbij : t.projectErbij
  return wat.soort === 'onderdeel' ? t.onderdeelErbij : t.maatregelErbij
}

type VormProps = { wat: Open; opbouw: WireOpbouw; onDone: () => void }

function Vorm({ wat, opbouw, onDone }: VormProps) {
  const knoop = wat.soort === 'programma' ? opbouw.programma : wat.knoop
  if (wat.deed === 'beeindig' && knoop && wat.soort !== 'afhankelijkheid')
    return <Eindvorm soort={wat.soort} knoop={knoop} onDone={onDone} />
  const vast = { opbouw, onDone }
  const verplaatst = wat.deed === 'verplaats'
  switch (wat.soort) {
    case 'programma':
      return <Programmavorm programma={opbouw.programma} onDone={onDone} />
    case 'onderdeel':
      return verplaatst && wat.knoop ? (
        <VerplaatsOnderdeel {...vast} knoop={wat.knoop} />
      ) : (
        <Onderdeelvorm {...vast} onderdeel={wat.knoop} />
      )
    case 'maatregel':
      if (wat.deed === 'indicator' && wat.knoop) return <Indicatorvorm {...vast} maatregel={wat.knoop} />
      return verplaatst && wat.knoop ? (
        <VerplaatsMaatregel {...vast} knoop={wat.knoop} />
      ) : (
        <Maatregelvorm {...vast} maatregel={wat.knoop} onderdeelId={wat.onderdeelId} />
      )
    case 'afhankelijkheid':
      return <Afhankelijkheidvorm {...vast} />
    case 'project':
      if (wat.deed === 'overgang' && wat.knoop) return <Overgangvorm {...vast} project={wat.knoop} />
      return verplaatst && wat.knoop ? (
        <VerplaatsProject {...vast} knoop={wat.knoop} />
      ) : (
        <Projectvorm {...vast} project={wat.knoop} {...(wat.plek ? { plek: wat.plek } : {})} />
      )
  }
}

const ALLE: readonly Deed[] = ['wijzig', 'verplaats', 'beeindig']

function Onderdeel({ onderdeel, ...boom }: Boom & { onderdeel: Onderdeelknoop }) {
  const t = useTeksten(opbouwTeksten)
  const { opbouw, magSchrijven, open } = boom
  const eigen = opbouw.maatregelen.filter(({ onderdeelId }) => onderdeelId === onderdeel.id)
  return (
    <Panel
      title={
        <span lang="nl">
          {onderdeel.volgorde}. {onderdeel.naam}
          {onderdeel.ondertitel ? `, ${onderdeel.ondertitel}` : ''}
        </span>
      }
    >
      <Knoopregels
        knoop={onderdeel}
        geld={`${formatMoney(onderdeel.bedrag)} ${t.kosten1(onderdeel.jaar)}${onderdeel.bron ? ` (${onderdeel.bron})` : ''}`}
      />
      {magSchrijven && onderdeel.geeindigdOp === null ? (
        <Knoopdeden
          soort="onderdeel"
          naam={onderdeel.naam}
          kan={ALLE}
          onDeed={(deed) => open({ soort: 'onderdeel', deed, knoop: onderdeel })}
          erbij={[
            {
              label: t.maatregelErbij,
              run: () => open({ soort: 'maatregel', deed: 'wijzig', onderdeelId: onderdeel.id }),
            },
          ]}
        />
      ) : null}
      {eigen.length > 0 ? <Maatregelen {...boom} maatregelen={eigen} /> : <p className="sh-bij">{t.geenMaatregelen}</p>}
    </Panel>
  )
}

function Maatregelen({ maatregelen, ...boom }: Boom & { maatregelen: readonly Maatregelknoop[] }) {
  const t = useTeksten(opbouwTeksten)
  const { opbouw, magSchrijven, open } = boom
  return (
    <ul className="pg-boom">
      {maatregelen.map((m) => {
        const projecten = opbouw.projecten.filter((p) => p.deelVan === null && p.maatregelId === m.id)
        return (
          <li key={m.id}>
            <div className="pg-knoop__kop">
              <Heading level={3}>
                <span lang="nl">{m.naam}</span>
              </Heading>
              <Maatregelstand status={m.status} />
            </div>
            <Knoopregels
              knoop={m}
              geld={m.geraamd === null ? null : formatMoney(m.geraamd)}
              meer={maatregelgegevens(t, m, opbouw)}
            />
            <Indicatoren indicatoren={opbouw.indicatoren.filter(({ maatregelId }) => maatregelId === m.id)} />
            <Deden
              boom={boom}
              soort="maatregel"
              kan={[...ALLE, 'indicator']}
              knoop={m}
              onDeed={(deed) => open({ soort: 'maatregel', deed, knoop: m })}
              erbij={[
                {
                  label: t.projectErbij,
                  run: () => open({ soort: 'project', deed: 'wijzig', plek: { maatregelId: m.id } }),
                },
              ]}
            />
            {projecten.length > 0 ? (
              <Projecten {...boom} magSchrijven={magSchrijven} projecten={projecten} level={4} />
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

type Dedenvan = {
  boom: Boom
  soort: Knoopsoort
  knoop: { naam: string; geeindigdOp: string | null }
  onDeed: (deed: Deed) => void
  kan?: readonly Deed[]
  erbij?: { label: string; run: () => void }[]
}

function Deden({ boom, soort, knoop, onDeed, kan = ALLE, erbij = [] }: Dedenvan): ReactNode {
  if (!boom.magSchrijven || knoop.geeindigdOp !== null) return null
  return <Knoopdeden soort={soort} naam={knoop.naam} kan={kan} onDeed={onDeed} erbij={erbij} />
}

function Projecten({ projecten, level, ...boom }: Boom & { projecten: readonly Projectknoop[]; level: 3 | 4 }) {
  const t = useTeksten(opbouwTeksten)
  const { opbouw, open } = boom
  return (
    <ul className="pg-boom">
      {projecten.map((p) => {
        const delen = opbouw.projecten.filter(({ deelVan }) => deelVan === p.id)
        const kan = p.soort !== 'actie'
        return (
          <li key={p.id}>
            <div className="pg-knoop__kop">
              <Heading level={level}>
                <span lang="nl">{p.naam}</span>
              </Heading>
              <span className="sh-bij">
                {t[p.soort]} {p.nummer}
              </span>
            </div>
            <Knoopregels knoop={p} />
            <Deden
              boom={boom}
              soort="project"
              kan={p.soort === 'personele-overgang' ? [...ALLE, 'overgang'] : ALLE}
              knoop={p}
              onDeed={(deed) => open({ soort: 'project', deed, knoop: p })}
              erbij={
                kan
                  ? [
                      {
                        label: t.deelErbij,
                        run: () => open({ soort: 'project', deed: 'wijzig', plek: { deelVan: p.id } }),
                      },
                    ]
                  : []
              }
            />
            {delen.length > 0 ? <Projecten {...boom} projecten={delen} level={4} /> : null}
          </li>
        )
      })}
    </ul>
  )
}
