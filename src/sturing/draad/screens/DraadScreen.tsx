import './draad.css'
import { useParams } from '@tanstack/react-router'
import {
  ButtonLink,
  DefinitionList,
  ErrorBox,
  formatMoney,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonDraad } from '../endpoints.ts'
import { REDENEN } from '../rules/doodlopend.ts'
import { Geld, toonWaarde, Uitkomst, useMaandnaam } from './Cijfers.tsx'
import { Lijn } from './Lijn.tsx'
import { draadTeksten } from './teksten.ts'
import type { Draad, Knoop } from './woorden.ts'

/** One thing, what led to it and what it led to; every step of the thread has this same page. */
export function DraadScreen() {
  const t = useTeksten(draadTeksten)
  const { taal } = useTaal()
  const { soort, id } = useParams({ strict: false }) as Pick<Knoop, 'soort' | 'id'>
  const { data: draad, error } = useEndpoint(toonDraad, { soort, id }, { keepPrevious: true })
  const kop = useKop()
  if (error) return <ErrorBox error={error} />
  if (!draad) return <LoadingLines />
  const { hier, feiten, jaren, reeks, knopen } = draad
  const redenen = knopen.find(({ plaats }) => plaats === 'hier')?.redenen ?? []
  return (
    <>
      <PageHead
        title={kop(draad)}
        sub={[t[hier.soort], hier.nummer].filter(Boolean).join(' · ')}
        back={{ href: '/draad', label: t.terug }}
        actions={<Opent hier={hier} />}
      />
      {redenen.map((reden) => (
        <Notice key={reden} kind="let-op" title={REDENEN[reden][taal]} />
      ))}
      <Lijn knopen={knopen} />
      {jaren.length > 0 ? <Geld jaren={jaren} /> : null}
      {reeks ? <Uitkomst naam={hier.naam[taal]} kop={kop(draad)} reeks={reeks} /> : null}
      {feiten.length > 0 ? (
        <Panel title={t.gegevens}>
          <DefinitionList items={feiten.map(({ soort: feit, tekst }) => ({ term: t[feit], value: tekst[taal] }))} />
        </Panel>
      ) : null}
    </>
  )
}

/** The finding where there is a figure, else the name. */
function useKop(): (draad: Draad) => string {
  const t = useTeksten(draadTeksten)
  const { taal } = useTaal()
  const maandnaam = useMaandnaam()
  return ({ hier, jaren, reeks }) => {
    const naam = hier.naam[taal]
    const jaar = jaren.find((een) => een.jaar === hier.jaar)
    if (jaar) {
      const euro = (cents: number) => formatMoney(cents, 'vol', 'nooit')
      return jaar.realisatie === null
        ? t.kopRegelBegroot(naam, euro(jaar.budget), jaar.jaar)
        : t.kopRegel(naam, euro(jaar.budget), euro(jaar.realisatie), jaar.jaar)
    }
    const nu = reeks?.punten.findLast(({ waarde }) => waarde !== null)
    if (!reeks || !nu) return naam
    const toen = reeks.punten.find(({ maand }) => maand === `${Number(nu.maand.slice(0, 4)) - 1}${nu.maand.slice(4)}`)
    const toon = (waarde: number) => toonWaarde(waarde, reeks.eenheid)
    const maand = maandnaam(nu.maand, 'lang')
    return toen?.waarde == null
      ? t.kopReeksNu(naam, toon(nu.waarde!), maand)
      : t.kopReeks(naam, toon(nu.waarde!), maand, toon(toen.waarde))
  }
}

/** The page where the thing itself is kept, for who may go there. */
function Opent({ hier }: { hier: Knoop }) {
  const t = useTeksten(draadTeksten)
  const { data: ik } = useEndpoint(wieBenIk, {})
  const mag = (power: string) => ik?.powers.includes(power) ?? false
  const [href, woord] = {
    motie: [undefined, ''],
    voorstel: [mag('raad:lezen') && `/raad/${hier.id}`, t.openVoorstel],
    toezegging: [mag('raad:lezen') ? '/raad' : '/toezeggingen', t.openRaad],
    zienswijze: ['/raad/mededelingen', t.openMededelingen],
    mededeling: ['/raad/mededelingen', t.openMededelingen],
    maatregel: [`/programma/${hier.opentId}`, t.openMaatregel],
    regel: [mag('begroting:lezen') && '/begroting', t.openRegel],
    indicator: [mag('monitor:lezen') && '/monitor', t.openIndicator],
    stuk: hier.opentId ? [`/stukken/${hier.opentId}`, t.openStuk] : [`/rapportages/${hier.id}`, t.openRapportage],
  }[hier.soort]
  return href ? <ButtonLink href={href}>{woord}</ButtonLink> : null
}
