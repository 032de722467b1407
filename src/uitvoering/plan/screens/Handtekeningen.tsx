import { Button, DateText, Panel, StatusBadge, useTeksten, useVandaag } from '#platform/ui/index.ts'
import type { Datum } from '#values/datum.ts'
import { nogTeTekenen } from '../rules/tekenen.ts'
import type { Plan } from './plan.ts'
import { tekenTeksten } from './tekenTeksten.ts'
import { planTeksten } from './teksten.ts'

type Getekend = Plan['ondertekeningen'][number]
export type Weigering = Plan['weigeringen'][number]
type Regel = {
  sleutel: string
  wie: string
  kind: 'goed' | 'let-op' | 'wacht'
  datum: string | null
  weigering?: Weigering
  stuk?: string | undefined
}

/** Of the version in force: who signed, who would not and why, and who of the household has not said yet. */
export function Handtekeningen({ plan, onBespreek }: { plan: Plan; onBespreek?: (weigering: Weigering) => void }) {
  const t = useTeksten(planTeksten)
  const w = useTeksten(tekenTeksten)
  const vandaag = useVandaag()
  const versie = plan.versies.find((een) => een.vastgesteldOp !== null)
  if (!versie) return null
  const naam = (id: string) =>
    plan.kring.find((lid) => lid.persoonId === id)?.naam ?? plan.gezag.find((een) => een.dragerId === id)?.naam ?? ''
  const wie = (een: { persoonId: string | null; namensId: string | null; door?: Getekend['door'] }) =>
    een.door
      ? w.voogdTekent(een.door.naam, een.door.organisatie, naam(een.namensId!))
      : een.namensId
        ? t.tekendeVoor(naam(een.persoonId!), naam(een.namensId))
        : naam(een.persoonId!)
  const getekend = plan.ondertekeningen.filter((een) => een.planversieId === versie.id)
  const geweigerd = plan.weigeringen.filter((een) => een.planversieId === versie.id)
  const leden = plan.kring.flatMap((lid) =>
    lid.persoonId && lid.geboren && !lid.buitenHuishouden && lid.eind === null
      ? [{ persoonId: lid.persoonId, geboren: lid.geboren as Datum }]
      : [],
  )
  const wacht = nogTeTekenen(leden, [...getekend, ...geweigerd], vandaag).filter(
    ({ voor, door }) => door === 'zelf' || [...plan.gezag, ...plan.voogden].some((een) => een.kindId === voor),
  )
  const isGetekend = (een: Weigering) =>
    getekend.some((ander) => ander.persoonId === een.persoonId && ander.namensId === een.namensId)
  const regels: Regel[] = [
    ...getekend.map((een) => ({
      sleutel: `g${een.persoonId}${een.namensId}`,
      wie: wie(een),
      kind: 'goed' as const,
      datum: een.datum,
      stuk: een.door?.stuk,
    })),
    ...geweigerd.map((een) => ({
      sleutel: `w${een.persoonId}${een.namensId}`,
      wie: t.tekendeNiet(wie(een)),
      kind: 'let-op' as const,
      datum: een.datum,
      weigering: een,
    })),
    ...wacht.map(({ voor, door }) => ({
      sleutel: `n${voor}${door}`,
      wie: door === 'zelf' ? t.nogNietGetekend(naam(voor)) : w.gezagTekentNog(naam(voor)),
      kind: 'wacht' as const,
      datum: null,
    })),
  ]
  return (
    <Panel title={t.handtekeningen} sub={t.versieNr(versie.nr)}>
      <ul className="sh-lijst">
        {regels.map((een) => (
          <li key={een.sleutel}>
            <StatusBadge plain kind={een.kind}>
              {een.wie}
            </StatusBadge>
            {een.datum ? (
              <small className="sh-onder">
                <DateText date={een.datum} style="lang" />
              </small>
            ) : null}
            {een.stuk ? <small className="sh-onder">{w.volgensStuk(een.stuk)}</small> : null}
            {een.weigering ? <p>{een.weigering.reden}</p> : null}
            {een.weigering?.gesprek ? (
              <p className="sh-onder">
                {w.besproken} <DateText date={een.weigering.gesprek.datum} style="lang" />:{' '}
                {w[`gesprek.${een.weigering.gesprek.uitkomst}` as 'gesprek.plan-aanpassen']}
                {een.weigering.gesprek.notitie ? `. ${een.weigering.gesprek.notitie}` : ''}
              </p>
            ) : een.weigering && onBespreek && !isGetekend(een.weigering) ? (
              <Button small aria-label={w.bespreekVan(een.wie)} onClick={() => onBespreek(een.weigering!)}>
                {w.bespreek}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
