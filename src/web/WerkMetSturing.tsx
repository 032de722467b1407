import { WerkvoorraadScreen } from '#keten/dossier/screens/index.ts'
import { Link, Notice, Notices } from '#platform/ui/index.ts'
import { useWebTeksten } from './teksten.ts'
import { useSturingswerk } from './useSturingswerk.ts'

/** The work list, with what waits in the steering above it for who has work in both. */
export const WerkMetSturing = () => <WerkvoorraadScreen boven={<Sturingsmelding />} />

function Sturingsmelding() {
  const t = useWebTeksten()
  const werk = useSturingswerk()
  if (!werk?.aantal) return null
  return (
    <Notices>
      <Notice kind={werk.laat > 0 ? 'te-laat' : 'loopt'} title={t.sturingswerk(werk.aantal, werk.laat)}>
        <Link href="/te-doen">{t.naarSturingswerk}</Link>
      </Notice>
    </Notices>
  )
}
