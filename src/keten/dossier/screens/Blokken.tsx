import {
  EmptyState,
  Money,
  Panel,
  StatusBadge,
  TermLabel,
  useDateFormat,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { WetKenmerk } from '#uitvoering/plan/screens/index.ts'
import { type Datum, dagenTussen, leeftijdOp } from '#values/datum.ts'
import { type Dossier, voornaamIn } from './dossierbeeld.ts'
import { dossierTeksten } from './teksten.ts'
import { useWoorden } from './woorden.ts'

export function Termijnen({ dossier }: { dossier: Dossier }) {
  const t = useTeksten(dossierTeksten)
  const vandaag = useVandaag()
  const { werk: woord } = useWoorden()
  return (
    <Panel title={t.termijnenKort}>
      {dossier.werk.length === 0 ? (
        <EmptyState title={t.geenTermijnen} />
      ) : (
        <ul className="sh-lijst">
          {dossier.werk.map((een) => (
            <li key={`${een.kamer}-${een.id}-${een.soort}`}>
              {een.stilSinds ? (
                <TermLabel stopped={{ since: een.stilSinds }} rule={woord(een.soort)} />
              ) : (
                <TermLabel
                  rule={woord(een.soort)}
                  {...(een.uiterlijk && {
                    daysLeft: dagenTussen(vandaag, een.uiterlijk as Datum),
                    date: een.uiterlijk,
                  })}
                />
              )}
              {een.dwangsomCents > 0 ? (
                <small className="sh-onder">
                  {t.dwangsom} <Money cents={een.dwangsomCents} />
                </small>
              ) : null}
              <small className="sh-onder">
                {[voornaamIn(dossier, een.persoonId), een.eigenaarNaam].filter(Boolean).join(', ')}{' '}
                <WetKenmerk wet={een.wet} />
              </small>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** Who lives here, by source and date; sources that contradict stand side by side. */
export function Leden({ dossier }: { dossier: Dossier }) {
  const t = useTeksten(dossierTeksten)
  const datum = useDateFormat()
  const vandaag = useVandaag()
  const bron = (code: string) => (t as unknown as Record<string, string>)[`bron-${code}`] ?? code
  return (
    <Panel title={t.wieWoontHier}>
      <ul className="sh-lijst">
        {dossier.leden.map((lid) => (
          <li key={lid.persoonId}>
            <b>{[lid.voornamen, lid.voorvoegsel, lid.geslachtsnaam].filter(Boolean).join(' ')}</b>,{' '}
            {t.jaar(leeftijdOp(lid.geboren as Datum, vandaag))}
            {lid.bronnen.map((een) => (
              <small key={`${een.bron}-${een.peildatum}`} className="sh-onder">
                {t.volgensBron(bron(een.bron), datum(een.peildatum))}
              </small>
            ))}
            {lid.beslist?.voogd || lid.beslist?.namen.length ? (
              <small className="sh-onder">
                {lid.beslist.voogd ? t.voogdIs(lid.beslist.voogd) : t.gezagBij(lid.beslist.namen.join(', '))}
              </small>
            ) : null}
            {lid.beslist?.toezicht ? (
              <small className="sh-onder">
                {t.onderToezicht(lid.beslist.toezicht.naam, datum(lid.beslist.toezicht.tot))}
              </small>
            ) : null}
            {lid.elders.length > 0 ? <StatusBadge kind="let-op">{t.woontOokElders}</StatusBadge> : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

export function Contacten({ dossier }: { dossier: Dossier }) {
  const t = useTeksten(dossierTeksten)
  return (
    <Panel title={t.contacten}>
      {dossier.contacten.length === 0 ? (
        <EmptyState title={t.geenContacten} />
      ) : (
        <ul className="sh-lijst">
          {dossier.contacten.map((contact) => (
            <li key={contact.id}>
              <b>{contact.naam}</b>, {contact.rol}
              {contact.telefoon ? (
                <>
                  <br />
                  <a href={`tel:${contact.telefoon.replaceAll(/[^\d+]/g, '')}`}>{contact.telefoon}</a>
                </>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** The question and the question behind it, joined. */
export function Vragen({ dossier }: { dossier: Dossier }) {
  const t = useTeksten(dossierTeksten)
  const datum = useDateFormat()
  return (
    <Panel title={t.gevraagd}>
      {dossier.vragen.length === 0 ? (
        <EmptyState title={t.nietsGevraagd} />
      ) : (
        <ul className="sh-lijst">
          {dossier.vragen.map((vraag) => (
            <li key={vraag.id}>
              <b>{voornaamIn(dossier, vraag.persoonId)}</b>, {datum(vraag.genoemdOp)} <WetKenmerk wet={vraag.wet} />
              {vraag.vraag === null ? (
                <p className="sh-zacht">{t.vraagVerborgen}</p>
              ) : (
                <div className="sh-samen">
                  <p>
                    <q>{vraag.vraag}</q>
                  </p>
                  {vraag.vraagAchterVraag ? (
                    <p>
                      <b>{t.vraagErachter}.</b> {vraag.vraagAchterVraag}
                    </p>
                  ) : vraag.zelfde ? (
                    <p className="sh-zacht">{t.zelfdeVraag}</p>
                  ) : null}
                </div>
              )}
              <small className="sh-onder">
                {[vraag.status.replaceAll('-', ' '), vraag.behandelaar].filter(Boolean).join(', ')}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
