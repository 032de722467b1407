import { Fragment, useId, useState } from 'react'
import { formatMoney, Icon, Money, StatusBadge, uiTeksten, useTeksten } from '#platform/ui/index.ts'
import { Besteed } from './Besteed.tsx'
import type { Boekingskeuze } from './BoekingenDialog.tsx'
import { type Grootboek, type Regel, RegelUitleg } from './RegelUitleg.tsx'
import { werkelijkKop } from './rekenblad.ts'
import { begrotingTeksten } from './teksten.ts'

type Kolom = Grootboek['kolommen'][number]
type Bedragen = { saldo: number; realisatie: number | null }

/** The ledger as the form prints it, with what was spent beside each year. One line open at a time. */
export function GrootboekTabel({
  grootboek,
  onBoekingen,
}: {
  grootboek: Grootboek
  onBoekingen: (keuze: Boekingskeuze) => void
}) {
  const t = useTeksten(begrotingTeksten)
  const ui = useTeksten(uiTeksten)
  const id = useId()
  const [open, setOpen] = useState<string>()
  const { kolommen } = grootboek
  const breedte = 2 + kolommen.reduce((som, kolom) => som + (heeftWerkelijk(kolom) ? 2 : 1), 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
    <section className="sh-schuif" aria-label={ui.schuifOpzij(t.regelsPerCluster)} tabIndex={0}>
      <table className="utrecht-table sh-kn" aria-label={t.regelsPerCluster}>
        <Kop kolommen={kolommen} />
        {grootboek.clusters.map((cluster) => (
          <tbody key={cluster.code}>
            <tr className="is-cluster">
              <th scope="rowgroup" colSpan={2}>
                {cluster.naam}
              </th>
              <Cellen kolommen={kolommen} van={(jaar) => cluster.cellen.find((cel) => cel.jaar === jaar)!} />
            </tr>
            {grootboek.regels
              .filter((regel) => regel.cluster === cluster.code)
              .map((regel) => (
                <Fragment key={regel.code}>
                  <tr className={open === regel.code ? 'is-gekozen' : undefined}>
                    <RegelKop
                      regel={regel}
                      open={open === regel.code}
                      uitleg={`${id}-${regel.code}`}
                      onToggle={() => setOpen(open === regel.code ? undefined : regel.code)}
                    />
                    <Cellen kolommen={kolommen} van={(jaar) => regel.cellen.find((cel) => cel.jaar === jaar)!} />
                  </tr>
                  {open === regel.code ? (
                    <tr className="sh-kn__op" id={`${id}-${regel.code}`}>
                      <td colSpan={breedte}>
                        <RegelUitleg regel={regel} onBoekingen={onBoekingen} />
                      </td>
                    </tr>
                  ) : null}
                </Fragment>
              ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t.saldo}
            </th>
            <Cellen kolommen={kolommen} van={(jaar) => kolommen.find((kolom) => kolom.jaar === jaar)!} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

const heeftWerkelijk = (kolom: Kolom) => kolom.realisatie !== null

function Kop({ kolommen }: { kolommen: readonly Kolom[] }) {
  const t = useTeksten(begrotingTeksten)
  const lijn = (index: number) => (index > 0 ? 'sh-scheiding' : undefined)
  return (
    <thead>
      <tr>
        <td />
        <td />
        {kolommen.map((kolom, index) => (
          <th
            key={kolom.jaar}
            scope={heeftWerkelijk(kolom) ? 'colgroup' : 'col'}
            colSpan={heeftWerkelijk(kolom) ? 2 : 1}
            className={lijn(index)}
          >
            {kolom.jaar}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col">{t.clusterEnRegel}</th>
        <th scope="col">{t.soort}</th>
        {kolommen.map((kolom, index) => (
          <Fragment key={kolom.jaar}>
            <th scope="col" className={`sh-getal ${lijn(index) ?? ''}`}>
              {t.begroot}
            </th>
            {heeftWerkelijk(kolom) ? (
              <th scope="col" className="sh-getal">
                {werkelijkKop(kolom, t)}
              </th>
            ) : null}
          </Fragment>
        ))}
      </tr>
    </thead>
  )
}

function Cellen({ kolommen, van }: { kolommen: readonly Kolom[]; van: (jaar: number) => Bedragen }) {
  return kolommen.map((kolom, index) => {
    const { saldo, realisatie } = van(kolom.jaar)
    return (
      <Fragment key={kolom.jaar}>
        <td className={`sh-getal${index > 0 ? ' sh-scheiding' : ''}`}>
          <Money cents={saldo} style="duizend" />
        </td>
        {heeftWerkelijk(kolom) ? (
          <td className="sh-getal sh-zacht">
            <Besteed bedrag={realisatie} budget={saldo} />
          </td>
        ) : null}
      </Fragment>
    )
  })
}

function RegelKop({
  regel,
  open,
  uitleg,
  onToggle,
}: {
  regel: Regel
  open: boolean
  uitleg: string
  onToggle: () => void
}) {
  const t = useTeksten(begrotingTeksten)
  const zonderJaar =
    regel.zonderJaar === null
      ? undefined
      : regel.afgeleidJaar === null
        ? t.geenJaar
        : t.geenJaarGelezen(regel.afgeleidJaar)
  return (
    <>
      <th scope="row">
        <button
          type="button"
          className="sh-uit"
          aria-expanded={open}
          aria-controls={open ? uitleg : undefined}
          onClick={onToggle}
        >
          <Icon name="rechts" />
          {regel.naam}
        </button>
        {regel.voorwaarden.map((voorwaarde) => (
          <span className="sh-kn__vlag" key={voorwaarde.uit}>
            <StatusBadge kind={voorwaarde.vervuld ? 'goed' : 'let-op'}>
              {voorwaarde.vervuld
                ? t.overgeheveldIs(formatMoney(voorwaarde.bedrag))
                : t.overgeheveldAls(formatMoney(voorwaarde.bedrag))}
            </StatusBadge>
          </span>
        ))}
        {zonderJaar ? (
          <span className="sh-kn__vlag">
            <StatusBadge kind="let-op">{zonderJaar}</StatusBadge>
          </span>
        ) : null}
      </th>
      <td>
        <span className={`sh-srt sh-srt--${regel.soort}`}>{t[regel.soort]}</span>
      </td>
    </>
  )
}
