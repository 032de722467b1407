import { ErrorBox, LoadingLines, PageHead, useEndpoint, useTeksten } from '#platform/ui/index.ts'
import { toonInkomend, toonUitgaand } from '../endpoints.ts'
import { Aanleveren } from './Aanleveren.tsx'
import { Lijst } from './BerichtenScreen.tsx'
import { berichtenTeksten } from './teksten.ts'

const PAD = '/aanbieder/berichten'

/** A provider without a carrier of its own hands in and collects here. */
export function AanbiederBerichtenScreen() {
  const t = useTeksten(berichtenTeksten)
  const { data, error } = useEndpoint(toonInkomend, { aantal: 200 })
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  return (
    <>
      <PageHead
        title={t.aanbiederTitel(data.rijen.filter((rij) => rij.codes.length > 0).length)}
        sub={t.aanbiederSub}
      />
      <Aanleveren pad={PAD} />
      <Lijst titel={t.vanGemeente} endpoint={toonUitgaand} pad={PAD} />
      <Lijst titel={t.doorU} endpoint={toonInkomend} pad={PAD} />
    </>
  )
}
