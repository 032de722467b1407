import { useParams } from '@tanstack/react-router'
import {
  Columns,
  ErrorBox,
  Link,
  LoadingLines,
  Notice,
  Notices,
  PageHead,
  Panel,
  Stack,
  type StatusKind,
  useDateFormat,
  useEndpoint,
  useTeksten,
} from '#platform/ui/index.ts'
import { HuishoudenTabs } from '#uitvoering/plan/screens/index.ts'
import { toonDossier } from '../endpoints.ts'
import { Contacten, Leden, Termijnen, Vragen } from './Blokken.tsx'
import { DoelenBlok } from './DoelenBlok.tsx'
import './dossier.css'
import { Blikken } from './Blikken.tsx'
import { type Dossier, voornaamIn } from './dossierbeeld.ts'
import { Hulp } from './Hulp.tsx'
import { Tijdlijn } from './Tijdlijn.tsx'
import { dossierTeksten } from './teksten.ts'
import { useWoorden } from './woorden.ts'

/** Ten seconds: three sentences on top, then persons against time, then plan, terms and who looked. */
export function DossierScreen() {
  const { huishoudenId = '' } = useParams({ strict: false }) as { huishoudenId?: string }
  const { data, error, refetch } = useEndpoint(toonDossier, { huishoudenId })
  if (error) return <ErrorBox error={error} onRetry={refetch} />
  if (!data) return <LoadingLines />
  return (
    <>
      <HuishoudenTabs huishoudenId={huishoudenId} hier="dossier" />
      <Kop dossier={data} />
      <Stack>
        <VanBelang dossier={data} />
        <Hulp dossier={data} />
        <Columns
          side={
            <>
              <Termijnen dossier={data} />
              <Leden dossier={data} />
              <Contacten dossier={data} />
              {data.groepen.log ? <LogBlok dossier={data} /> : null}
            </>
          }
        >
          <DoelenBlok dossier={data} />
          <Vragen dossier={data} />
          <Tijdlijn dossier={data} />
        </Columns>
      </Stack>
    </>
  )
}

function Kop({ dossier }: { dossier: Dossier }) {
  const t = useTeksten(dossierTeksten)
  const plek = dossier.adresgeheim ? t.adresAfgeschermd : [dossier.adres, dossier.wijk].filter(Boolean).join(', ')
  return (
    <>
      <PageHead
        title={t.huishoudenVan(dossier.naam)}
        back={{ href: '/huishoudens', label: t.zoekKop }}
        sub={[plek, t.personen(dossier.leden.length)].filter(Boolean).join(' · ')}
        actions={
          <div className="sh-wie2">
            {dossier.plan?.regisseur ? (
              <span>
                {t.regisseur} <b>{dossier.plan.regisseur}</b>
              </span>
            ) : null}
            {dossier.plan?.contactpersoon ? (
              <span>
                {t.contactpersoon} <b>{dossier.plan.contactpersoon}</b>
              </span>
            ) : null}
          </div>
        }
      />
      {dossier.groepen.nood ? (
        <Notice kind="let-op" title={t.noodKop}>
          {t.noodUitleg}
        </Notice>
      ) : null}
    </>
  )
}

const ERNST: Record<string, StatusKind> = { letop: 'let-op', fout: 'te-laat', loopt: 'loopt', goed: 'goed' }

function VanBelang({ dossier }: { dossier: Dossier }) {
  const t = useTeksten(dossierTeksten)
  return (
    <section aria-label={t.nuVanBelang}>
      <Notices>
        {dossier.vanBelang.map((belang) => (
          <Notice
            key={`${belang.code}-${belang.persoonId}-${belang.datum}-${belang.soort}`}
            kind={ERNST[belang.ernst]!}
            title={<Zin dossier={dossier} belang={belang} />}
          >
            {belang.code === 'wordt-achttien' && dossier.groepen.plan ? (
              <Link href={`/huishoudens/${dossier.huishoudenId}/plan`}>{t.regelInPlan}</Link>
            ) : null}
          </Notice>
        ))}
      </Notices>
    </section>
  )
}

function Zin({ dossier, belang }: { dossier: Dossier; belang: Dossier['vanBelang'][number] }) {
  const t = useTeksten(dossierTeksten)
  const datum = useDateFormat()
  const { werk } = useWoorden()
  const wie = voornaamIn(dossier, belang.persoonId)
  const op = belang.datum ? datum(belang.datum) : ''
  const wat = werk(belang.soort ?? '')
  const zin: Record<string, string> = {
    'wordt-achttien': t['belang-wordt-achttien'](wie, op),
    'klok-te-laat': t['belang-klok-te-laat'](wat, op),
    'klok-loopt-af': t['belang-klok-loopt-af'](wat, op),
    'evaluatie-te-laat': t['belang-evaluatie-te-laat'](op),
    'evaluatie-komt': t['belang-evaluatie-komt'](op),
    'hulp-eindigt': t['belang-hulp-eindigt'](wie, op),
    'bronnen-botsen': t['belang-bronnen-botsen'](wie),
    'geen-plan': t['belang-geen-plan'],
    niets: t['belang-niets'],
  }
  return <>{zin[belang.code]}</>
}

function LogBlok({ dossier }: { dossier: Dossier }) {
  const t = useTeksten(dossierTeksten)
  return (
    <Panel
      title={t.wieKeek}
      footer={
        <>
          <p>{t.zelfdeLijst}</p>
          <Link href={`/huishoudens/${dossier.huishoudenId}/wie-keek`}>{t.alleBlikken}</Link>
        </>
      }
    >
      <Blikken blikken={dossier.blikken} />
    </Panel>
  )
}
