import type { OutputOf } from '#platform/endpoint.ts'
import { DefinitionList, Panel, useDateFormat, useEndpoint, useTeksten } from '#platform/ui/index.ts'
import { toonDoorlooptijd } from '../endpoints.ts'
import { toegangTeksten } from './teksten.ts'

type Midden = OutputOf<typeof toonDoorlooptijd>['duidelijk']

/** Small and honest: what was measured, on how many, and how it was counted. */
export function Doorlooptijd() {
  const t = useTeksten(toegangTeksten)
  const datum = useDateFormat()
  const { data } = useEndpoint(toonDoorlooptijd, {})
  if (!data || data.hulpvragen === 0) return null
  const waarde = ({ dagen, aantal }: Midden) => (dagen === null ? t.teWeinig(aantal) : t.dagenVan(dagen, aantal))
  return (
    <Panel title={t.doorlooptijd} sub={t.doorlooptijdSub(datum(data.van), datum(data.tot))}>
      <DefinitionList
        items={[
          { term: t.totDuidelijk, value: waarde(data.duidelijk) },
          { term: t.totOplossing, value: waarde(data.oplossing) },
          { term: t.totAfdoening, value: waarde(data.afdoening) },
          { term: t.gesprekken, value: t.gesprekkenVan(data.gesprekken, data.meldingen, data.hulpvragen) },
        ]}
      />
      <details>
        <summary>{t.hoeGeteld}</summary>
        <p className="sh-bij">{t.doorlooptijdUitleg}</p>
      </details>
    </Panel>
  )
}
