import {
  Link,
  Panel,
  StatusBadge,
  Timeline,
  useDateFormat,
  useTaal,
  useTeksten,
  useTimeFormat,
} from '#platform/ui/index.ts'
import type { WireBewijs } from '../endpoints.ts'
import { rapportageTeksten } from './teksten.ts'

/** Definition, how counted, moment, owner and print of one figure, and the way from the paper to its source. */
export function Bewijs({ bewijs, vast }: { bewijs: WireBewijs; vast: boolean }) {
  const t = useTeksten(rapportageTeksten)
  const { taal } = useTaal()
  const dag = useDateFormat()
  const uur = useTimeFormat()
  const { naam, methode, eigenaar, geldigOp, bekendOp } = bewijs
  const programmaId = (bewijs.parameters as { programma?: string }).programma
  const feiten = [
    { term: t.watIsDit, waarde: naam[taal] },
    { term: t.hoeGeteld, waarde: methode[taal] },
    { term: t.stand, waarde: `${t.geldigOp(dag(geldigOp))}, ${t.bekendOp(`${dag(bekendOp)} ${uur(bekendOp)}`)}` },
    { term: t.eigenaar, waarde: eigenaar?.[taal] ?? t.onbekend },
  ]
  const techniek = [
    { term: t.vraag, waarde: `${bewijs.code} ${JSON.stringify(bewijs.parameters)} · ${bewijs.vingerafdruk}` },
    { term: t.afdruk, waarde: bewijs.sha256 },
  ]
  return (
    <aside className="rp-bewijs" aria-label={t.bewijs} aria-live="polite">
      <div className="rp-bewijs__eerste">
        <Panel label={t.cijfer(bewijs.nummer)}>
          <p className="sh-bij">{t.cijfer(bewijs.nummer)}</p>
          <p className="rp-groot">{bewijs.weergave}</p>
          {vast ? (
            <StatusBadge kind={bewijs.klopt ? 'goed' : 'te-laat'} plain>
              {bewijs.klopt ? t.klopt : t.kloptNiet}
            </StatusBadge>
          ) : (
            <StatusBadge kind="wacht" plain>
              {t.nietGeteld}
            </StatusBadge>
          )}
          {bewijs.voorlopig ? (
            <div>
              <StatusBadge kind="let-op" plain>
                {t.voorlopig}
              </StatusBadge>
            </div>
          ) : null}
          {bewijs.toets === 'onderdrukt' ? (
            <div>
              <StatusBadge kind="let-op" plain>
                {t.onderdrukt}
              </StatusBadge>
            </div>
          ) : null}
          <Feiten feiten={feiten} />
          <details>
            <summary>{t.nagaan}</summary>
            <Feiten feiten={techniek} />
          </details>
        </Panel>
      </div>
      <Panel title={t.naarBron} level={3}>
        <Timeline
          items={[
            { id: 'stuk', title: t.ditStuk, state: 'nu' },
            { id: 'definitie', title: naam[taal] },
            { id: 'vraag', title: <code>{bewijs.vingerafdruk}</code> },
            ...(programmaId
              ? [{ id: 'bron', title: <Link href={`/programma/${programmaId}`}>{t.bronProgramma}</Link> }]
              : []),
          ]}
        />
      </Panel>
    </aside>
  )
}

function Feiten({ feiten }: { feiten: readonly { term: string; waarde: string }[] }) {
  return (
    <dl>
      {feiten.map(({ term, waarde }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  )
}
