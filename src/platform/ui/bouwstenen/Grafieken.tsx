import { datum } from '#values/datum.ts'
import { BarChart, Columns, formatNumber, GanttChart, LineChart, Panel, RegionMap, WetLabel } from '../index.ts'
import { costs, months, persons, regions, river } from './voorbeelden.ts'

export function Grafieken() {
  return (
    <>
      <Columns
        side={
          <Panel>
            <RegionMap
              title="Jeugdhulp per wijk: het meest in Molenkwartier"
              sub="Jongeren met hulp per 1.000 jongeren"
              description="Het hoogst in Molenkwartier met 64, het laagst in Noorderpolder met 31. In Esdorp zijn het er te weinig om te tonen."
              regions={regions}
              borders={[30, 40, 50, 60]}
              gaps={[river]}
              format={formatNumber}
              method="Onder de 10 jongeren tonen we geen cijfer."
            />
          </Panel>
        }
      >
        <Panel>
          <LineChart
            title="Jeugdhulp komt dit jaar uit op € 18,4 mln, 0,3 mln boven de begroting"
            sub="Kosten per maand, € × 1.000; de as begint bij 1.200. Stippellijn: begroting. Donkere band: 80 procent zeker, lichte band: 95 procent."
            description="De kosten stijgen van 1.377 duizend euro in januari 2024 naar 1.584 duizend in oktober 2026. De verwachting voor december 2027 is 1.616 duizend."
            method="Gemiddelde van drie methoden, nadat late declaraties zijn bijgeschat. Proef op de 12 maanden hiervoor: 11 keer viel de uitkomst in de lichte band."
            x={months}
            series={[
              {
                key: 'jeugdhulp',
                label: 'Jeugdhulp',
                colour: 'reeks-2',
                measured: costs.measured,
                expected: costs.expected,
              },
            ]}
            bands={costs.bands}
            budget={costs.budget}
            yMin={1200}
            format={formatNumber}
          />
        </Panel>
      </Columns>
      <Panel
        title="Wie en wat er loopt"
        actions={
          <span className="sh-sleutel">
            <WetLabel colour="reeks-2">Jeugdwet</WetLabel>
            <WetLabel colour="reeks-1">Wmo 2015</WetLabel>
            <WetLabel colour="reeks-3">Participatiewet</WetLabel>
            <WetLabel colour="reeks-4">Schuldhulp</WetLabel>
          </span>
        }
      >
        <GanttChart
          title="Wie en wat er loopt"
          hideTitle
          description="Tijdbalken per persoon van januari 2026 tot en met juni 2027. De begeleiding van Sem stopt op 13 januari 2027 en daarna is nog niets geregeld."
          from={datum('2026-01-01')}
          to={datum('2027-06-30')}
          persons={persons}
          marks={[{ date: datum('2027-01-14'), label: 'Sem 18 jaar' }]}
        />
      </Panel>
      <div className="sh-rooster sh-rooster--drie">
        <Panel>
          <BarChart
            title="Structureel is € 753.000 per jaar"
            sub="Bedragen × € 1.000, gearceerd is tijdelijk"
            description="2025 2.403, waarvan 1.650 tijdelijk. 2026 1.185, waarvan 432 tijdelijk. 2027 953, waarvan 200 tijdelijk. 2028 753, alles structureel."
            categories={['2025', '2026', '2027', '2028']}
            series={[
              { key: 'structureel', label: 'structureel', colour: 'reeks-1', values: [753, 753, 753, 753] },
              { key: 'tijdelijk', label: 'tijdelijk', colour: 'reeks-1', hatched: true, values: [1650, 432, 200, 0] },
            ]}
            notes={[
              '2.403, waarvan 1.650 tijdelijk',
              '1.185, waarvan 432 tijdelijk',
              '953, waarvan 200 tijdelijk',
              '753, alles structureel',
            ]}
            format={formatNumber}
          />
        </Panel>
        <Panel>
          <BarChart
            direction="columns"
            title="In oktober kwamen 61 meldingen, het meeste dit jaar"
            sub="Meldingen per maand, 2026"
            description="Van 42 in januari naar 61 in oktober, met een dip van 30 in juli."
            categories={['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt']}
            series={[
              {
                key: 'meldingen',
                label: 'Meldingen',
                colour: 'reeks-5',
                values: [42, 44, 47, 45, 50, 46, 30, 34, 55, 61],
              },
            ]}
            format={formatNumber}
          />
        </Panel>
        <Panel>
          <LineChart
            title="Wachttijd daalt in Oost, stijgt in West"
            sub="Dagen van melding tot gesprek"
            description="Oost van 24 naar 15 dagen, West van 18 naar 26 dagen, Midden blijft rond 20."
            x={['jan', 'feb', 'mrt', 'apr', 'mei', 'jun']}
            series={[
              { key: 'oost', label: 'Oost', colour: 'reeks-1', measured: [24, 23, 20, 18, 16, 15] },
              { key: 'west', label: 'West', colour: 'reeks-3', measured: [18, 19, 21, 22, 25, 26], dash: true },
              { key: 'midden', label: 'Midden', colour: 'reeks-4', measured: [20, 20, 21, 19, 20, 20] },
            ]}
            format={formatNumber}
            height={220}
          />
        </Panel>
      </div>
    </>
  )
}
