import type { ReactNode } from 'react'
import { Button, EmptyState, Panel, StatusBadge, Tag, useTaal, useTeksten } from '#platform/ui/index.ts'
import { domeinNaam } from '../rules/domeinen.ts'
import { isLadderstap, LADDERSTAPPEN, type Ladderstap } from '../rules/ladder.ts'
import { verschillen } from '../rules/verschil.ts'
import './ladder.css'
import { naamIn, type Plan, roepnaam } from './plan.ts'
import { planTeksten } from './teksten.ts'
import { kleurVanWet, WetKenmerk } from './WetKenmerk.tsx'

type Behoefte = Plan['inhoud']['behoeften'][number]
type Afweging = Plan['inhoud']['afwegingen'][number]

/** The ladder is the table: needs down, four treads across, and the thread runs until the tread that solves it. */
export function Ladder({
  plan,
  onWeeg,
  wijzigbaar,
}: {
  plan: Plan
  onWeeg: (stam: string | undefined) => void
  wijzigbaar: boolean
}) {
  const t = useTeksten(planTeksten)
  const { behoeften, afwegingen } = plan.inhoud
  const anders = new Map(
    (plan.vorige ? verschillen(plan.vorige.inhoud as never, plan.inhoud as never) : []).map((een) => [
      een.stam,
      een.aard,
    ]),
  )
  const opgelost = afwegingen.filter((een) => een.uitkomst !== 'maatwerk').length
  const kop: Record<Ladderstap, readonly [string, string]> = {
    'eigen-kracht': [t.eigenKracht, t.eigenKrachtSub],
    omgeving: [t.omgeving, t.omgevingSub],
    voorliggend: [t.voorliggend, t.voorliggendSub],
    maatwerk: [t.maatwerk, t.maatwerkSub],
  }
  if (behoeften.length === 0) {
    return (
      <Panel title={t.weging}>
        <EmptyState
          title={t.geenWeging}
          why={t.geenWegingWaarom}
          action={
            wijzigbaar ? (
              <Button icon="plus" onClick={() => onWeeg(undefined)}>
                {t.weeg}
              </Button>
            ) : undefined
          }
        />
      </Panel>
    )
  }
  return (
    <Panel
      bare
      title={t.weging}
      actions={
        wijzigbaar ? (
          <Button small icon="plus" onClick={() => onWeeg(undefined)}>
            {t.weeg}
          </Button>
        ) : undefined
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="sh-schuif" aria-label={t.wegingTabel} tabIndex={0}>
        <table className="utrecht-table sh-ladder">
          <thead>
            <tr>
              <th scope="col">{t.behoefteEnDoel}</th>
              {LADDERSTAPPEN.map((stap) => (
                <th scope="col" key={stap}>
                  <span className="sh-ladder__trede">
                    <b>{kop[stap][0]}</b>
                    <small>{kop[stap][1]}</small>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {behoeften.map((behoefte) => {
              const afweging = afwegingen.find((een) => een.behoefteStam === behoefte.stam)
              const aard = anders.get(behoefte.stam) ?? (afweging && anders.get(afweging.stam))
              return (
                <tr key={behoefte.stam}>
                  <th scope="row">
                    <Kop plan={plan} behoefte={behoefte} />
                    {afweging && !isLadderstap(afweging.uitkomst) ? (
                      <p className="sh-ladder__buiten">
                        <StatusBadge kind="goed" plain>
                          {t[`uitkomst-${afweging.uitkomst}`]}
                        </StatusBadge>
                      </p>
                    ) : null}
                    {aard ? <Tag>{aard === 'nieuw' ? t.nieuwIn(plan.nr) : t.gewijzigd(plan.nr)}</Tag> : null}
                    {wijzigbaar ? (
                      <Button small appearance="subtle" onClick={() => onWeeg(behoefte.stam)}>
                        {t.opnieuwWegen}
                      </Button>
                    ) : null}
                  </th>
                  {LADDERSTAPPEN.map((stap) => (
                    <Trede
                      key={stap}
                      stap={stap}
                      naam={kop[stap][0]}
                      plan={plan}
                      behoefte={behoefte}
                      afweging={afweging}
                    />
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
      <p className="sh-som">
        <b>{t.somDoelen(behoeften.length)}</b>
        <span>{t.somGewogen(afwegingen.length)}</span>
        <span>{t.somZonder(opgelost, afwegingen.length)}</span>
        <span>{t.somMaatwerk(afwegingen.length - opgelost)}</span>
      </p>
    </Panel>
  )
}

function Kop({ plan, behoefte }: { plan: Plan; behoefte: Behoefte }) {
  const t = useTeksten(planTeksten)
  const { taal } = useTaal()
  const doelen = plan.inhoud.doelen.filter((doel) => doel.behoefteStam === behoefte.stam)
  return (
    <>
      <b>{roepnaam(naamIn(plan, behoefte.kringlidId)) || t.vanAllen}</b>
      {doelen.length > 0 ? doelen.map((doel) => doel.tekst).join('. ') : behoefte.omschrijving}
      <small>
        {domeinNaam(behoefte.domein, taal)} <WetKenmerk wet={behoefte.wet} />
      </small>
    </>
  )
}

function Trede({
  stap,
  naam,
  plan,
  behoefte,
  afweging,
}: {
  stap: Ladderstap
  naam: string
  plan: Plan
  behoefte: Behoefte
  afweging: Afweging | undefined
}) {
  const t = useTeksten(planTeksten)
  const gewogen = afweging?.stappen.find((een) => een.stap === stap && een.bekeken)
  const eindigtHier = afweging?.uitkomst === stap
  if (!afweging || (!gewogen && !eindigtHier)) {
    const eerder =
      afweging &&
      isLadderstap(afweging.uitkomst) &&
      LADDERSTAPPEN.indexOf(stap) > LADDERSTAPPEN.indexOf(afweging.uitkomst)
    return (
      <td className="is-leeg">
        <span className="sh-alleen-lezer">{eerder ? t.nietNodig : t.nietBekeken}</span>
      </td>
    )
  }
  return (
    <td className={eindigtHier ? 'is-stop' : 'is-door'}>
      <span className="sh-ladder__punt" />
      <b className="sh-ladder__naam">{naam}</b>
      {eindigtHier && stap === 'maatwerk' ? (
        <Maatwerk plan={plan} behoefte={behoefte} afweging={afweging} />
      ) : (
        <span>
          {gewogen?.reden}
          <small>{eindigtHier ? t.gewogenOpgelost : t.gewogenNietGenoeg}</small>
        </span>
      )}
    </td>
  )
}

function Maatwerk({ plan, behoefte, afweging }: { plan: Plan; behoefte: Behoefte; afweging: Afweging }): ReactNode {
  const t = useTeksten(planTeksten)
  const gevraagd = plan.inhoud.gevraagd.filter((een) => een.afwegingStam === afweging.stam)
  return (
    <span className={`sh-ladder__stuk sh-${kleurVanWet(behoefte.wet)}`}>
      {gevraagd.length === 0
        ? t['uitkomst-maatwerk']
        : gevraagd.map((een) => (
            <span key={een.stam}>
              <b>{een.productNaam}</b>
              <small>{een.ingezet ? t.ingezet : t.gevraagd}</small>
            </span>
          ))}
    </span>
  )
}
