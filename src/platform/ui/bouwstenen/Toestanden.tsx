import { Button, EmptyState, ErrorBox, LoadingLines, Panel, ProblemError, Row, useTeksten } from '../index.ts'
import { bouwsteenTeksten } from './teksten.ts'

const ourFault = new ProblemError(500, { title: 'fout', instance: 'urn:uuid:7f3-204' })
const notYours = new ProblemError(404)
const stale = new ProblemError(412)
const offline = new ProblemError(0)

export function Toestanden() {
  const t = useTeksten(bouwsteenTeksten)
  return (
    <div className="sh-rooster sh-rooster--drie">
      <Panel title={t.leeg}>
        <EmptyState
          title="Geen zaken met deze filters"
          why="Er zijn 34 zaken in uw werkvoorraad, maar geen in De Weerd onder de Wgs."
          action={<Button>Haal filter De Weerd weg</Button>}
        />
      </Panel>
      <Panel title={t.laden} footer={<p className="sh-bij">{t.ladenUitleg}</p>}>
        <LoadingLines label="De zaken worden opgehaald" onStop={() => {}} />
      </Panel>
      <Panel title={t.onzeFout}>
        <ErrorBox error={ourFault} onRetry={() => {}} />
      </Panel>
      <Panel title={t.geenToegang}>
        <ErrorBox error={notYours} />
      </Panel>
      <Panel title={t.geenLijn}>
        <ErrorBox error={offline} />
      </Panel>
      <Panel title={t.tweeMensen}>
        <ErrorBox error={stale} onRetry={() => {}} />
        <div className="sh-twee">
          <div>
            <b>Uw tekst</b>
            <p>Drie dagen per week iets te doen buitenshuis</p>
          </div>
          <div>
            <b>Tekst van Bram</b>
            <p>Twee of drie dagen per week naar De Werkplaats</p>
          </div>
        </div>
        <Row>
          <Button small>Mijn tekst houden</Button>
          <Button small>Tekst van Bram houden</Button>
        </Row>
      </Panel>
    </div>
  )
}
