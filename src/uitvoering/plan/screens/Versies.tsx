import type { ReactNode } from 'react'
import { Heading, Panel, useDateFormat, useTeksten } from '#platform/ui/index.ts'
import { type Soort, type Verschil, verschillen } from '../rules/verschil.ts'
import { naamIn, type Plan, roepnaam, statusVan } from './plan.ts'
import { planTeksten } from './teksten.ts'

type Inhoud = Plan['inhoud']

/** The version beside the one before it, in words and not in fields. */
export function Versies({ plan, actie }: { plan: Plan; actie?: ReactNode }) {
  const t = useTeksten(planTeksten)
  const datum = useDateFormat()
  const { vorige } = plan
  if (!vorige) {
    return (
      <Panel title={t.versies(plan.nr)} actions={actie}>
        <p>{t.eersteVersie}</p>
      </Panel>
    )
  }
  const anders = verschillen(vorige.inhoud as never, plan.inhoud as never)
  const toon = (inhoud: Inhoud, verschil: Verschil) =>
    tekstVan(plan, inhoud, verschil.soort, verschil.stam, t['uitkomst-maatwerk'])
  return (
    <Panel title={t.versies(plan.nr)} actions={actie}>
      {anders.length === 0 ? (
        <p>{t.geenVerschil}</p>
      ) : (
        <div className="sh-versies">
          <div>
            <Heading level={3}>
              {t.versieKop(vorige.nr, vorige.vastgesteldOp ? datum(vorige.vastgesteldOp) : '')}
            </Heading>
            {anders
              .filter((een) => een.aard !== 'nieuw')
              .map((een) => (
                <p key={een.stam}>
                  <b>{toon(vorige.inhoud, een).wie}</b> <del>{toon(vorige.inhoud, een).tekst}</del>
                </p>
              ))}
          </div>
          <div>
            <Heading level={3}>{t.versieKop(plan.nr, t[`status-${statusVan(plan)}`])}</Heading>
            {anders
              .filter((een) => een.aard !== 'vervallen')
              .map((een) => (
                <p key={een.stam}>
                  <b>{toon(plan.inhoud, een).wie}</b> <ins>{toon(plan.inhoud, een).tekst}</ins>
                </p>
              ))}
          </div>
        </div>
      )}
    </Panel>
  )
}

function tekstVan(
  plan: Plan,
  inhoud: Inhoud,
  soort: Soort,
  stam: string,
  maatwerk: string,
): { wie: string; tekst: string } {
  const van = (kringlidId: string | null) => roepnaam(naamIn(plan, kringlidId))
  const doel = inhoud.doelen.find((een) => een.stam === stam)
  const afspraak = inhoud.afspraken.find((een) => een.stam === stam)
  const gevraagd = inhoud.gevraagd.find((een) => een.stam === stam)
  const afweging = inhoud.afwegingen.find((een) => een.stam === stam)
  const behoefte = inhoud.behoeften.find((een) => een.stam === (soort === 'afweging' ? afweging?.behoefteStam : stam))
  if (doel) return { wie: van(doel.kringlidId), tekst: doel.tekst }
  if (afspraak) return { wie: van(afspraak.kringlidId), tekst: afspraak.wat }
  if (gevraagd) return { wie: van(gevraagd.kringlidId), tekst: `${gevraagd.productNaam} (${gevraagd.begin})` }
  const stappen = afweging?.stappen.flatMap((stap) => stap.reden ?? []).join('; ')
  return {
    wie: van(behoefte?.kringlidId ?? null),
    tekst: soort === 'afweging' ? stappen || maatwerk : (behoefte?.omschrijving ?? ''),
  }
}
