import { type ColourKey, GanttChart, type GanttPerson, useTeksten, useVandaag } from '#platform/ui/index.ts'
import { type Datum, plusJaren, plusMaanden } from '#values/datum.ts'
import { samenstellingTeksten } from '../samenstellingTeksten.ts'
import { type Samenstelling, useBron } from './samenstelling.ts'

const KLEUR: Record<string, ColourKey> = {
  'brp-adres': 'reeks-1',
  'brp-relatie': 'reeks-1',
  inwoner: 'reeks-2',
  medewerker: 'reeks-3',
}

/** People against time: a bar is what one source says. */
export function Tijdbeeld({ data }: { data: Samenstelling }) {
  const t = useTeksten(samenstellingTeksten)
  const bron = useBron()
  const vandaag = useVandaag() as Datum
  const eerste = data.personen
    .flatMap((persoon) => persoon.bewoningen.filter((een) => een.hier).map((een) => een.begin))
    .sort()[0]
  const ver = plusJaren(vandaag, -6)
  const van = !eerste || eerste < ver ? ver : plusMaanden(eerste, -2)
  const personen: GanttPerson[] = data.personen.map((persoon) => ({
    id: persoon.persoonId,
    name: persoon.naam,
    sub: persoon.woontHier ? t.jaar(persoon.leeftijd) : t.eerder,
    bars: persoon.bewoningen
      .filter((een) => een.hier && (een.eind === null || een.eind >= van))
      .map((een) => ({
        id: een.id,
        label: bron(een.bron),
        from: een.begin < van ? van : een.begin,
        to: een.eind,
        colour: KLEUR[een.bron] ?? 'vrij',
      })),
  }))
  return (
    <GanttChart
      title={t.tijdbeeld}
      hideTitle
      description={t.tijdbeeldUitleg(data.personen.length)}
      from={van}
      to={plusMaanden(vandaag, 6)}
      persons={personen}
    />
  )
}
