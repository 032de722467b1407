import { DateText, Panel, StatusBadge, useTeksten, useVandaag } from '#platform/ui/index.ts'
import { leeftijdOp } from '#values/datum.ts'
import type { Plan } from './plan.ts'
import { planTeksten } from './teksten.ts'

type Regel = { sleutel: string; wie: string; kind: 'goed' | 'let-op' | 'wacht'; datum: string | null; reden?: string }

/** Of the version in force: who signed, who would not and why, and who of the household has not said yet. */
export function Handtekeningen({ plan }: { plan: Plan }) {
  const t = useTeksten(planTeksten)
  const vandaag = useVandaag()
  const versie = plan.versies.find((een) => een.vastgesteldOp !== null)
  if (!versie) return null
  const naam = (id: string) =>
    plan.kring.find((lid) => lid.persoonId === id)?.naam ?? plan.gezag.find((een) => een.dragerId === id)?.naam ?? ''
  const wie = (een: { persoonId: string; namensId: string | null }) =>
    een.namensId ? t.tekendeVoor(naam(een.persoonId), naam(een.namensId)) : naam(een.persoonId)
  const getekend = plan.ondertekeningen.filter((een) => een.planversieId === versie.id)
  const geweigerd = plan.weigeringen.filter((een) => een.planversieId === versie.id)
  const gehoord = new Set([...getekend, ...geweigerd].map((een) => een.namensId ?? een.persoonId))
  const wacht = plan.kring.filter(
    (lid) =>
      lid.persoonId &&
      lid.geboren &&
      !lid.buitenHuishouden &&
      lid.eind === null &&
      leeftijdOp(lid.geboren as never, vandaag) >= 12 &&
      !gehoord.has(lid.persoonId),
  )
  const regels: Regel[] = [
    ...getekend.map((een) => ({
      sleutel: `g${een.persoonId}${een.namensId}`,
      wie: wie(een),
      kind: 'goed' as const,
      datum: een.datum,
    })),
    ...geweigerd.map((een) => ({
      sleutel: `w${een.persoonId}${een.namensId}`,
      wie: t.tekendeNiet(wie(een)),
      kind: 'let-op' as const,
      datum: een.datum,
      reden: een.reden,
    })),
    ...wacht.map((lid) => ({ sleutel: lid.id, wie: t.nogNietGetekend(lid.naam), kind: 'wacht' as const, datum: null })),
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
            {een.reden ? <p>{een.reden}</p> : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
