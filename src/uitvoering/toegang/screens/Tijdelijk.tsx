import { DateText, Money, Notice, useDateFormat, useTeksten } from '#platform/ui/index.ts'
import { VOORSCHOT } from '../rules/klokken.ts'
import type { Hulpvraag } from './melding.ts'
import { tijdelijkTeksten } from './tijdelijkTeksten.ts'

type Rij = Hulpvraag['tijdelijk'][number]

/** Urgent and nothing granted yet, or an application that waits for an advance. */
export function moetTijdelijkBesluiten({ triagebesluit, tijdelijk, klokken, status }: Hulpvraag): boolean {
  if (status === 'afgedaan') return false
  if (klokken.some((een) => een.code === VOORSCHOT && een.gestoptOp === null)) return true
  return triagebesluit === 'spoed' && !tijdelijk.some((een) => een.stand === 'loopt')
}

/** What was decided in haste about this question, and what became of it. */
export function Tijdelijk({ hulpvraag }: { hulpvraag: Hulpvraag }) {
  const t = useTeksten(tijdelijkTeksten)
  if (hulpvraag.tijdelijk.length === 0) return null
  return (
    <Notice kind={hulpvraag.tijdelijk.some((een) => een.stand === 'verlopen') ? 'te-laat' : 'let-op'} title={t.kop}>
      <ul>
        {hulpvraag.tijdelijk.map((een) => (
          <li key={een.besluitId}>
            <Regel rij={een} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Regel({ rij }: { rij: Rij }) {
  const t = useTeksten(tijdelijkTeksten)
  const datum = useDateFormat()
  const stand = t[rij.stand as 'loopt']
  if (rij.soort === 'voorschot')
    return (
      <>
        {t.voorschotVan(datum(rij.beslotenOp, 'lang'))} <Money cents={rij.bedrag ?? 0} />. {stand}
      </>
    )
  if (rij.soort === 'geen-voorschot')
    return (
      <>
        {t.geenVoorschot(datum(rij.beslotenOp, 'lang'))} {t[rij.grond as 'geen-recht']}
      </>
    )
  return (
    <>
      {t.hulpTot} <DateText date={rij.tot!} style="lang" />. {stand}
    </>
  )
}
