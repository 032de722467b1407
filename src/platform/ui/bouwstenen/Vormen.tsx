import {
  ActionList,
  Button,
  Card,
  Cards,
  Columns,
  DateText,
  DefinitionList,
  Joined,
  KeyFigure,
  Money,
  Notice,
  Notices,
  Panel,
  Remark,
  Row,
  StatusBadge,
  Tag,
  TermLabel,
  Thread,
  Timeline,
  useTeksten,
  WetLabel,
} from '../index.ts'
import { bouwsteenTeksten } from './teksten.ts'

export function Vormen() {
  const t = useTeksten(bouwsteenTeksten)
  return (
    <>
      <div className="sh-rooster sh-rooster--drie">
        <Panel title={t.status}>
          <Row>
            <StatusBadge kind="goed">Op koers</StatusBadge>
            <StatusBadge kind="loopt">Loopt</StatusBadge>
            <StatusBadge kind="let-op">Let op</StatusBadge>
            <StatusBadge kind="te-laat">4 dagen te laat</StatusBadge>
            <StatusBadge kind="wacht">Gevraagd</StatusBadge>
            <StatusBadge kind="afgerond">Klok staat stil</StatusBadge>
          </Row>
          <Row>
            <WetLabel colour="reeks-2">Jeugdwet</WetLabel>
            <WetLabel colour="reeks-1">Wmo 2015</WetLabel>
            <WetLabel colour="reeks-3">Participatiewet</WetLabel>
            <WetLabel colour="reeks-4">Schuldhulp</WetLabel>
            <WetLabel colour="vrij">Vrij toegankelijk</WetLabel>
            <Tag>gewijzigd in versie 3</Tag>
          </Row>
        </Panel>
        <Panel title={t.knoppen} footer={<p className="sh-bij">{t.knoppenUitleg}</p>}>
          <Row>
            <Button appearance="primary">Vaststellen</Button>
            <Button>Later verder</Button>
            <Button appearance="subtle">Keuze wissen</Button>
            <Button appearance="missing" icon="plus">
              Wie helpt nu al in huis?
            </Button>
            <Button disabled>Kan nu niet</Button>
          </Row>
        </Panel>
        <Panel title={t.letter}>
          <p className="sh-groot">
            <Money cents={240_300_000} />
          </p>
          <p>
            <Money cents={1_840_000_000} style="mln" /> · <Money cents={118_500_000} style="duizend" /> ·{' '}
            <Money cents={-9_740_000_00} /> · <Money cents={null} />
          </p>
          <p>
            <DateText date="2026-11-13" style="lijst" /> · <DateText date="2021-04-12" /> ·{' '}
            <DateText date="2026-11-10T14:30:00Z" time />
          </p>
          <p className="sh-bij">Ilja, Oost, l1I O0.</p>
        </Panel>
      </div>
      <Notices>
        <Notice kind="let-op" title="Sem wordt 18 op 14 januari, over 9 weken.">
          Zijn hulp stopt dan. Voor daarna is nog niets geregeld.
        </Notice>
        <Notice kind="te-laat" title="Besluit nakijken: vr 6 nov">
          <small>4 dagen te laat</small>
        </Notice>
        <Notice kind="loopt" title="Plan evalueren: di 17 nov, 15.30 uur">
          <small>Thuis, met Sem, Marieke, Ans en De Brug</small>
        </Notice>
      </Notices>
      <Columns
        side={
          <>
            <Panel title={t.termijnen}>
              <ul className="sh-lijst">
                <li>
                  <TermLabel daysLeft={-4} date="2026-11-06" rule="onderzoek 6 weken" />
                </li>
                <li>
                  <TermLabel daysLeft={0} date="2026-11-10" rule="spoed: 3 werkdagen" />
                </li>
                <li>
                  <TermLabel daysLeft={3} date="2026-11-13" rule="besluit 8 weken" />
                </li>
                <li>
                  <TermLabel daysLeft={28} date="2027-01-08" rule="eigen afspraak" />
                </li>
                <li>
                  <TermLabel stopped={{ since: '2026-11-03', reason: 'wacht op offerte' }} />
                </li>
              </ul>
            </Panel>
            <Panel title={t.weten}>
              <DefinitionList
                items={[
                  { term: 'Loopt', value: 'WW van Dirk, tot 1 februari 2027' },
                  { term: 'Huur', value: '1 maand achter (woningcorporatie, 4 nov)' },
                  { term: 'School', value: 'Luuk, mentor maakt zich zorgen' },
                ]}
              />
            </Panel>
          </>
        }
      >
        <Panel title={t.stappen}>
          <Thread
            label={t.stappen}
            steps={[
              { id: 'a', label: 'Wie belt', state: 'geweest', href: '#stap' },
              { id: 'b', label: 'De vraag', state: 'nu', sub: 'en wat er nodig is' },
              { id: 'c', label: 'Wie kan wat', state: 'straks' },
              { id: 'd', label: 'Afspraken', state: 'straks' },
            ]}
          />
        </Panel>
        <Panel title={t.draad}>
          <Timeline
            items={[
              {
                id: '1',
                title: 'Melding per telefoon',
                when: <DateText date="2026-10-02" style="lijst" />,
                state: 'geweest',
              },
              {
                id: '2',
                title: 'Gesprek aan de keukentafel',
                when: <DateText date="2026-11-10" style="lijst" />,
                state: 'nu',
                children: <Joined>Dirk, Hanneke en de zus van Hanneke</Joined>,
              },
              {
                id: '3',
                title: 'Plan vaststellen',
                when: <DateText date="2026-11-17" style="lijst" />,
                state: 'straks',
              },
            ]}
          />
        </Panel>
        <Panel title={t.doen}>
          <ActionList
            actions={[
              {
                id: '1',
                kind: 'te-laat',
                title: 'Verslag afmaken en versturen',
                href: '#verslag',
                sub: 'Mevrouw G. Terpstra',
                end: 'vr 6 nov',
              },
              {
                id: '2',
                kind: 'let-op',
                title: 'Vandaag bellen, spoed',
                href: '#bellen',
                sub: 'Huishouden Bouzid',
                end: 'vandaag',
              },
              { id: '3', kind: 'wacht', title: 'Wacht op verslag van school', sub: 'Huishouden Peeters' },
            ]}
          />
        </Panel>
      </Columns>
      <Panel title={t.kaarten}>
        <Cards>
          <Card
            title="Jeugdhulp"
            href="#jeugdhulp"
            colour="reeks-2"
            foot={
              <StatusBadge kind="let-op" plain>
                Boven begroting
              </StatusBadge>
            }
          >
            <KeyFigure
              value={<Money cents={1_840_000_000} style="mln" />}
              sub="verwacht 2026; 18,2 tot 18,6"
              trend={[4, 5, 3, 6, 6, 5, 8, 7, 9]}
              colour="reeks-2"
            />
            <KeyFigure
              value="1.214 jongeren"
              href="#aantal"
              sub="5,8 procent meer dan oktober 2025"
              trend={[2, 3, 4, 4, 6, 7]}
              colour="reeks-2"
            />
          </Card>
          <Card
            title="Huishoudelijke hulp"
            href="#hh"
            colour="reeks-1"
            foot={
              <StatusBadge kind="goed" plain>
                Binnen begroting
              </StatusBadge>
            }
          >
            <KeyFigure
              value={<Money cents={620_000_000} style="mln" />}
              sub="verwacht 2026; 6,1 tot 6,4"
              trend={[2, 3, 4, 3, 5, 6]}
              colour="reeks-1"
            />
            <KeyFigure value="2.038 inwoners" sub="1,1 procent meer" trend={[5, 4, 5, 6, 6, 7]} colour="reeks-1" />
          </Card>
          <Card
            title="Dagbesteding"
            href="#db"
            colour="vrij"
            foot={
              <StatusBadge kind="loopt" plain>
                Samenhang, nog geen bewezen effect
              </StatusBadge>
            }
          >
            <KeyFigure
              value={<Money cents={31_200_000} />}
              sub="van € 500.000 subsidieplafond"
              trend={[1, 2, 4, 5, 6]}
              colour="vrij"
              trendLabel="Loopt op"
            />
            <KeyFigure label="In één woord" value="146 bezoekers" sub="38 hadden eerst begeleiding" />
          </Card>
        </Cards>
      </Panel>
      <Panel title={t.opmerking}>
        <Remark
          title="Fase klopt niet met de tekst"
          passages={[
            { text: 'Projectfase: Verkenningsfase', source: 'regel 86' },
            { text: 'De tekst noemt de realisatiefase.', source: 'regel 88' },
          ]}
          actions={
            <>
              <Button small>Aanpassen</Button>
              <Button small appearance="subtle">
                Laten staan, met reden
              </Button>
            </>
          }
        />
      </Panel>
    </>
  )
}
