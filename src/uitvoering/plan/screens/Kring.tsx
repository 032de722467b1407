import { Button, EmptyState, Panel, Tag, useCommand, useTeksten, useVandaag } from '#platform/ui/index.ts'
import { haalUitKring, neemInKringOp } from '../endpoints.ts'
import type { Plan } from './plan.ts'
import { planTeksten } from './teksten.ts'
import './verloop.css'

export function Kring({
  plan,
  schrijven,
  onInKring,
  onFout,
}: {
  plan: Plan
  schrijven: boolean
  onInKring: () => void
  onFout: (fout: unknown) => void
}) {
  const t = useTeksten(planTeksten)
  const vandaag = useVandaag()
  const weg = useCommand(haalUitKring)
  const rol: Record<string, string> = {
    vrager: t.vrager,
    ondersteunde: t.ondersteunde,
    gezinslid: t.gezinslid,
    mantelzorger: t.mantelzorger,
    netwerk: t.netwerk,
    professional: t.professional,
  }
  const nu = plan.kring.filter((lid) => lid.begin <= vandaag && (lid.eind === null || lid.eind >= vandaag))
  return (
    <Panel
      title={t.kring}
      sub={t.kringSub}
      actions={
        schrijven ? (
          <Button small icon="plus" onClick={onInKring}>
            {t.inKring}
          </Button>
        ) : undefined
      }
    >
      <ul className="sh-lijst">
        {nu.map((lid) => (
          <li key={lid.id}>
            <b>{lid.naam}</b>, {rol[lid.rol]} {lid.buitenHuishouden ? <Tag>{t.buitenHuishouden}</Tag> : null}
            {lid.omschrijving ? <small className="sh-onder">{lid.omschrijving}</small> : null}
            {schrijven ? (
              <Button
                small
                appearance="subtle"
                aria-label={t.uitKring(lid.naam)}
                onClick={() => void weg.run({ planId: plan.planId, kringlidId: lid.id }).catch(onFout)}
              >
                {t.uitKringKort}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {schrijven && plan.kringvoorstellen.length > 0 ? <Voorstellen plan={plan} onFout={onFout} /> : null}
    </Panel>
  )
}

/** D4: where the circle and the front door differ, the house proposes; it changes nothing by itself. */
function Voorstellen({ plan, onFout }: { plan: Plan; onFout: (fout: unknown) => void }) {
  const t = useTeksten(planTeksten)
  const neem = useCommand(neemInKringOp)
  const haal = useCommand(haalUitKring)
  const rolVan = (een: Plan['kringvoorstellen'][number]) =>
    een.professionalId ? 'professional' : een.netwerklidId ? 'netwerk' : 'gezinslid'
  return (
    <div className="sh-groepje">
      <b>{t.kringvoorstel}</b>
      <small className="sh-onder">{t.kringvoorstelUitleg}</small>
      {plan.kringvoorstellen.map((een) => (
        <Button
          key={een.kringlidId ?? een.persoonId ?? een.netwerklidId ?? een.professionalId}
          small
          onClick={() =>
            void (
              een.soort === 'opnemen'
                ? neem.run({
                    planId: plan.planId,
                    rol: rolVan(een),
                    ...(een.persoonId && { persoonId: een.persoonId }),
                    ...(een.netwerklidId && { netwerklidId: een.netwerklidId }),
                    ...(een.professionalId && { professionalId: een.professionalId }),
                  })
                : haal.run({ planId: plan.planId, kringlidId: een.kringlidId! })
            ).catch(onFout)
          }
        >
          {een.soort === 'opnemen'
            ? `${t.neemOp(een.naam)}${een.omschrijving ? `, ${een.omschrijving}` : ''}`
            : t.haalUit(een.naam)}
        </Button>
      ))}
    </div>
  )
}

export function Betrokkenen({ plan, mag, onBetrek }: { plan: Plan; mag: boolean; onBetrek: () => void }) {
  const t = useTeksten(planTeksten)
  const nu = plan.betrokkenen.filter((een) => een.eind === null)
  return (
    <Panel
      title={t.betrokkenen}
      actions={
        mag ? (
          <Button small icon="plus" onClick={onBetrek}>
            {t.betrek}
          </Button>
        ) : undefined
      }
    >
      {nu.length === 0 ? (
        <EmptyState title={t.geenBetrokkenen} />
      ) : (
        <ul className="sh-lijst">
          {nu.map((een) => (
            <li key={een.id}>
              <b>{een.naam}</b>, {een.rol}
              <small className="sh-onder">{een.trede === 3 ? t.begeleidt : t.volgt}</small>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
