import { useState } from 'react'
import { Button, StatusBadge, type StatusKind, useDateFormat, useTeksten } from '#platform/ui/index.ts'
import { type Inhoudsoort, type Rij, vergelijk } from '../rules/vergelijk.ts'
import { naamIn, type Plan, roepnaam } from './plan.ts'
import { planTeksten } from './teksten.ts'
import './verloop.css'

const KLEUR: Record<Rij['aard'], StatusKind> = {
  nieuw: 'goed',
  gewijzigd: 'let-op',
  vervallen: 'te-laat',
  zelfde: 'afgerond',
}

/** Old on the left, new on the right, one thing a row; what stayed the same is folded away until asked for. */
export function Vergelijking({ plan }: { plan: Plan }) {
  const t = useTeksten(planTeksten)
  const [alles, setAlles] = useState(false)
  const rijen = vergelijk(plan.vorige?.inhoud as never, plan.inhoud as never)
  const zelfde = rijen.filter((rij) => rij.aard === 'zelfde').length
  const getoond = rijen.filter((rij) => alles || rij.aard !== 'zelfde')
  const tel = (aard: Rij['aard']) => rijen.filter((rij) => rij.aard === aard).length
  return (
    <>
      <p className="sh-rij">
        {(['nieuw', 'gewijzigd', 'vervallen', 'zelfde'] as const).map((aard) => (
          <StatusBadge key={aard} kind={KLEUR[aard]} plain>
            {`${tel(aard)} ${t[`aard-${aard}`]}`}
          </StatusBadge>
        ))}
        {zelfde > 0 ? (
          <Button small appearance="subtle" aria-expanded={alles} onClick={() => setAlles(!alles)}>
            {alles ? t.verbergZelfde : t.toonZelfde}
          </Button>
        ) : null}
      </p>
      {getoond.length === 0 ? (
        <p>{t.geenVerschil}</p>
      ) : (
        <div className="sh-vergelijk">
          <div className="sh-vergelijk__rij sh-vergelijk__rij--kop" aria-hidden="true">
            <span />
            <span>{plan.vorige ? t.versieNr(plan.vorige.nr) : ''}</span>
            <span>{t.versieNr(plan.nr)}</span>
          </div>
          {getoond.map((rij) => (
            <Vergelijkrij key={`${rij.soort}-${rij.stam}`} rij={rij} plan={plan} />
          ))}
        </div>
      )}
    </>
  )
}

function Vergelijkrij({ rij, plan }: { rij: Rij; plan: Plan }) {
  const t = useTeksten(planTeksten)
  const toon = useToon(plan)
  const soort: Record<Inhoudsoort, string> = {
    behoefte: t['soort-behoefte'],
    doel: t['soort-doel'],
    afspraak: t['soort-afspraak'],
    voorziening: t['soort-voorziening'],
  }
  const oud = rij.oud ? toon(rij.soort, rij.oud) : undefined
  const nieuw = rij.nieuw ? toon(rij.soort, rij.nieuw) : undefined
  return (
    <div className={`sh-vergelijk__rij is-${rij.aard}`}>
      <div>
        <StatusBadge kind={KLEUR[rij.aard]} plain>
          {t[`aard-${rij.aard}`]}
        </StatusBadge>
        <small>{soort[rij.soort]}</small>
      </div>
      <div>
        {oud ? (
          <>
            <span className="sh-alleen-lezer">{t.eerst} </span>
            <b>{oud.wie}</b> {rij.aard === 'zelfde' ? oud.tekst : <del>{oud.tekst}</del>}
            <small>{oud.sub}</small>
          </>
        ) : null}
      </div>
      <div>
        {nieuw ? (
          <>
            <span className="sh-alleen-lezer">{t.nu} </span>
            <b>{nieuw.wie}</b> {rij.aard === 'zelfde' ? nieuw.tekst : <ins>{nieuw.tekst}</ins>}
            <small>{nieuw.sub}</small>
          </>
        ) : null}
      </div>
    </div>
  )
}

type Tekst = { wie: string; tekst: string; sub: string }

/** Each kind in the words in which the plan shows it. */
function useToon(plan: Plan): (soort: Inhoudsoort, een: NonNullable<Rij['oud']>) => Tekst {
  const t = useTeksten(planTeksten)
  const datum = useDateFormat()
  return (soort, een) => {
    const { kringlidId } = een
    const wie = roepnaam(naamIn(plan, kringlidId)) || (soort === 'behoefte' ? t.vanAllen : '')
    if (soort === 'doel')
      return { wie, tekst: een.tekst, sub: `${een.sub} ${een.datum ? t.tot(datum(een.datum)) : ''}` }
    if (soort === 'afspraak') return { wie, tekst: een.tekst, sub: een.datum ? t.tot(datum(een.datum)) : '' }
    if (soort === 'voorziening')
      return { wie, tekst: een.tekst, sub: een.datum ? `${t.begin} ${datum(een.datum)}` : '' }
    const uitkomst = een.uitkomst ? t[`uitkomst-${een.uitkomst}`] : t.nietGewogen
    return { wie, tekst: een.tekst, sub: [uitkomst, een.sub].filter(Boolean).join(': ') }
  }
}
