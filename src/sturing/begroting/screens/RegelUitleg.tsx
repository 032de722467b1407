import type { OutputOf } from '#platform/endpoint.ts'
import { formatMoney, formatNumber, StatusBadge, TextButton, useTaal, useTeksten } from '#platform/ui/index.ts'
import type { toonVoorstel } from '../endpoints.ts'
import type { Boekingskeuze } from './BoekingenDialog.tsx'
import { begrotingTeksten } from './teksten.ts'
import { VOORSTELREGELSTAND } from './woorden.ts'

export type Grootboek = OutputOf<typeof toonVoorstel>
export type Regel = Grootboek['regels'][number]

/** The sentence, the sum, the line of the source, and what was booked: an opened line. */
export function RegelUitleg({ regel, onBoekingen }: { regel: Regel; onBoekingen: (keuze: Boekingskeuze) => void }) {
  const t = useTeksten(begrotingTeksten)
  const geboekt = regel.cellen.filter((cel) => cel.realisatie !== null && cel.regelId !== null)
  return (
    <div className="sh-kn__rooster">
      <Tekst regel={regel} />
      <Opbouw regel={regel} />
      <div className="sh-kn__tekst">
        {geboekt.map((cel) => (
          <div key={cel.jaar}>
            <b>{t.werkelijkIn(cel.jaar, formatMoney(cel.realisatie!))}</b>
            <p>
              <TextButton onClick={() => onBoekingen({ regelId: cel.regelId!, naam: regel.naam, jaar: cel.jaar })}>
                {t.openBoekingen(cel.boekingen)}
              </TextButton>
            </p>
          </div>
        ))}
        {geboekt.length === 0 ? <p className="sh-zacht">{t.nogNiets}</p> : null}
      </div>
    </div>
  )
}

function Tekst({ regel }: { regel: Regel }) {
  const t = useTeksten(begrotingTeksten)
  const { taal } = useTaal()
  const { toelichting, motief, risico, buffer } = regel
  return (
    <div className="sh-kn__tekst">
      {regel.ondertitel ? <p className="sh-zacht">{regel.ondertitel}</p> : null}
      {toelichting ? <p>{toelichting.tekst}</p> : null}
      <p className="sh-bron">
        {t.bron([regel.bron, toelichting?.bron].filter((bron, i, alle) => bron && alle.indexOf(bron) === i).join(', '))}
      </p>
      {motief ? (
        <p>
          <b>{t.waarom}</b> {motief.tekst} <span className="sh-bron">{motief.bron}</span>
        </p>
      ) : null}
      {risico ? (
        <p>
          <b>{t.risico}</b> {risico.tekst} <span className="sh-bron">{risico.bron}</span>
        </p>
      ) : null}
      {regel.vrijval.map(({ jaar, bedrag: vrij }) => (
        <p key={jaar}>{t.vrijgevallen(jaar, formatMoney(vrij))}</p>
      ))}
      {buffer === null ? null : <p>{t.buffer(formatMoney(buffer))}</p>}
      <p>
        {t.stelsoort(VOORSTELREGELSTAND[regel.status]![taal])}
        {regel.gehonoreerd === 0 ? null : <> · {t.gehonoreerd(formatMoney(regel.gehonoreerd))}</>}
      </p>
      {regel.opmerkingen.map((opmerking) => (
        <p key={`${opmerking.code} ${opmerking.bron}`}>
          <StatusBadge kind="let-op" plain>
            {opmerking.uitleg[taal]} {opmerking.bron ? `(${opmerking.bron})` : ''}
          </StatusBadge>
        </p>
      ))}
    </div>
  )
}

function Opbouw({ regel }: { regel: Regel }) {
  const t = useTeksten(begrotingTeksten)
  if (regel.bouwstenen.length === 0) return <p className="sh-zacht">{t.geenOpbouw}</p>
  const duizend = (cents: number) => formatNumber(cents / 100_000)
  const samen = regel.bouwstenen.reduce((som, steen) => som + steen.gedrukt, 0)
  return (
    <table className="sh-reken">
      <caption>{t.opbouw}</caption>
      <thead className="sh-alleen-lezer">
        <tr>
          <th scope="col">{t.onderdeel}</th>
          <th scope="col">{t.rekensom}</th>
          <th scope="col">{t.bedrag}</th>
        </tr>
      </thead>
      <tbody>
        {regel.bouwstenen.map((steen) => (
          <tr key={steen.naam}>
            <th scope="row">{steen.naam}</th>
            <td className="sh-zacht">{steen.rekensom}</td>
            <td className="sh-getal">{duizend(steen.gedrukt)}</td>
          </tr>
        ))}
        <tr className="sh-reken__tot">
          <th scope="row">{t.samen}</th>
          <td />
          <td className="sh-getal">{duizend(samen)}</td>
        </tr>
      </tbody>
    </table>
  )
}
