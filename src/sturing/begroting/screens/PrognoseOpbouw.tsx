import type { ReactNode } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import { Dialog, formatNumber, Money, TextButton, useTeksten } from '#platform/ui/index.ts'
import type { toonPrognose } from '../endpoints.ts'
import { prognoseTeksten } from './prognoseTeksten.ts'

type Prognose = OutputOf<typeof toonPrognose>
export type Prognoseregel = Prognose['regels'][number]
type Delen = Pick<
  Prognose['totaal'],
  'realisatie' | 'nagekomen' | 'uitToewijzing' | 'nieuw' | 'midden' | 'verplichting'
>

/** What is expected, as the sum of its four parts. */
export function Opbouw({ delen, geboekt, uitleg }: { delen: Delen; geboekt?: ReactNode; uitleg: string }) {
  const t = useTeksten(prognoseTeksten)
  const rijen: [string, ReactNode, number][] = [
    [t.geboekt, geboekt ?? t.geboektUitleg, delen.realisatie],
    [t.nagekomen, t.nagekomenUitleg, delen.nagekomen],
    [t.uitToewijzing, uitleg, delen.uitToewijzing],
    [t.nieuw, t.nieuwUitleg, delen.nieuw],
  ]
  return (
    <table className="sh-reken sh-reken--los">
      <caption className="sh-alleen-lezer">{t.opbouw}</caption>
      <thead className="sh-alleen-lezer">
        <tr>
          <th scope="col">{t.deel}</th>
          <th scope="col">{t.watHetIs}</th>
          <th scope="col">{t.bedrag}</th>
        </tr>
      </thead>
      <tbody>
        {rijen.map(([naam, wat, bedrag]) => (
          <tr key={naam}>
            <th scope="row">{naam}</th>
            <td className="sh-zacht">{wat}</td>
            <td className="sh-getal">
              <Money cents={bedrag} centen="nooit" />
            </td>
          </tr>
        ))}
        <tr className="sh-reken__tot">
          <th scope="row">{t.verwacht}</th>
          <td />
          <td className="sh-getal">
            <Money cents={delen.midden} centen="nooit" />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

type OpbouwDialogProps = {
  regel: Prognoseregel | undefined
  jaar: number
  onClose: () => void
  onBoekingen: (regel: Prognoseregel) => void
}

/** The expected amount of one line, opened; what is booked opens further. */
export function OpbouwDialog({ regel, jaar, onClose, onBoekingen }: OpbouwDialogProps) {
  const t = useTeksten(prognoseTeksten)
  return (
    <Dialog open={regel !== undefined} onClose={onClose} title={regel ? t.opbouwVan(regel.naam, jaar) : ''} wide>
      {regel ? (
        <Opbouw
          delen={regel}
          geboekt={<TextButton onClick={() => onBoekingen(regel)}>{t.bekijkBoekingen}</TextButton>}
          uitleg={benuttingUitleg(t, regel)}
        />
      ) : null}
    </Dialog>
  )
}

function benuttingUitleg(
  t: ReturnType<typeof useTeksten<typeof prognoseTeksten>>,
  { benutting, verplichting }: Prognoseregel,
): string {
  if (verplichting === 0) return t.nietsToegewezen
  return benutting === null ? t.allesTelt : t.deelTelt(`${formatNumber(benutting * 100, 0)}\u00a0%`)
}
