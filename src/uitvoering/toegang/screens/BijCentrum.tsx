import { Notice, useDateFormat, useEndpoint, useTeksten } from '#platform/ui/index.ts'
import { toonBijCentrum } from '../endpointsRegionaal.ts'
import { regionaalTeksten } from './regionaalTeksten.ts'

/** The home municipality sees that it runs at the centre, and with whom; no more. */
export function BijCentrum({ meldingId }: { meldingId: string }) {
  const t = useTeksten(regionaalTeksten)
  const datum = useDateFormat()
  const { data } = useEndpoint(toonBijCentrum, { meldingId })
  return (data ?? []).map((een) => (
    <Notice
      key={een.hulpvraagId}
      kind={een.loopt ? 'loopt' : 'afgerond'}
      locked
      title={een.loopt ? t.looptBijCentrum(een.centrumNaam) : t.klaarBijCentrum(een.centrumNaam)}
    >
      {t.sindsMet(datum(een.sinds, 'kort'), een.contact ?? t.nogNiemand)}
    </Notice>
  ))
}
