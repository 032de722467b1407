import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxField,
  CommandForm,
  DateField,
  EmptyState,
  ErrorBox,
  Form,
  Notice,
  Panel,
  StatusBadge,
  Tag,
  TextField,
  useCommand,
  useDateFormat,
  useTeksten,
} from '#platform/ui/index.ts'
import { neemPersoonOp, zoekPersoon } from '../endpoints.ts'
import { huishoudenTeksten } from './teksten.ts'

type Gevonden = OutputOf<typeof zoekPersoon>
type Treffer = Gevonden['treffers'][number]

/** Finds someone in the register and the BRP; choosing a BRP result takes him in with his household. */
export function PersoonZoeker({ titel, onKies }: { titel?: string; onKies: (persoonId: string) => void }) {
  const t = useTeksten(huishoudenTeksten)
  const zoek = useCommand(zoekPersoon)
  const [gevonden, setGevonden] = useState<Gevonden>()
  const [metHand, setMetHand] = useState(false)
  return (
    <Panel title={titel ?? t.wieIsHet} sub={t.zoekUitleg}>
      <Form
        label={titel ?? t.wieIsHet}
        twoColumns
        submitLabel={t.zoek}
        submit={async (values) => {
          setMetHand(false)
          setGevonden((await zoek.run(values as never)).data)
        }}
      >
        <TextField name="bsn" label={t.bsn} help={t.bsnHulp} inputMode="numeric" width={9} maxLength={9} />
        <TextField name="geslachtsnaam" label={t.achternaam} width={24} />
        <DateField name="geboren" label={t.geboren} />
      </Form>
      {gevonden ? <Uitslag gevonden={gevonden} onKies={onKies} onMetHand={() => setMetHand(true)} /> : null}
      {metHand ? <MetDeHand onKies={onKies} /> : null}
    </Panel>
  )
}

function Uitslag({
  gevonden,
  onKies,
  onMetHand,
}: {
  gevonden: Gevonden
  onKies: (id: string) => void
  onMetHand: () => void
}) {
  const t = useTeksten(huishoudenTeksten)
  const neem = useCommand(neemPersoonOp)
  const { treffers } = gevonden
  const kies = async (treffer: Treffer) => {
    if (treffer.persoonId) return onKies(treffer.persoonId)
    const { data } = await neem.run({ brpSleutel: treffer.brpSleutel! })
    onKies(data.persoonId)
  }
  return (
    <div role="status">
      {gevonden.brp === 'onbereikbaar' ? (
        <Notice kind="let-op" title={t.brpWeg}>
          {t.brpWegUitleg}
        </Notice>
      ) : null}
      {neem.error ? <ErrorBox error={neem.error} /> : null}
      {treffers.length === 0 ? (
        <EmptyState title={t.geenTreffer} why={t.geenTrefferUitleg} />
      ) : (
        <>
          <p className="sh-bij">{t.treffers(treffers.length)}</p>
          <ul className="sh-lijst">
            {treffers.map((treffer) => (
              <TrefferRij
                key={treffer.persoonId ?? treffer.brpSleutel}
                treffer={treffer}
                onKies={() => void kies(treffer).catch(() => {})}
              />
            ))}
          </ul>
        </>
      )}
      <Button appearance="subtle" onClick={onMetHand}>
        {t.metDeHand}
      </Button>
    </div>
  )
}

function TrefferRij({ treffer, onKies }: { treffer: Treffer; onKies: () => void }) {
  const t = useTeksten(huishoudenTeksten)
  const datum = useDateFormat()
  return (
    <li className="sh-rij">
      <div>
        <b>{treffer.naam}</b> <Tag>{treffer.bron === 'brp' ? t.uitBrp : t.uitRegister}</Tag>
        <div className="sh-bij">
          {datum(treffer.geboren, 'kort')} · {treffer.adresgeheim ? t.adresGeheim : (treffer.adres ?? t.onbekend)}
        </div>
        {treffer.overleden ? (
          <StatusBadge kind="afgerond">{t.overledenOp(datum(treffer.overleden))}</StatusBadge>
        ) : null}
      </div>
      <Button small onClick={onKies}>
        {t.kies(treffer.naam)}
      </Button>
    </li>
  )
}

function MetDeHand({ onKies }: { onKies: (id: string) => void }) {
  const t = useTeksten(huishoudenTeksten)
  const neem = useCommand(neemPersoonOp)
  return (
    <CommandForm
      command={neem}
      label={t.metDeHand}
      twoColumns
      submitLabel={t.vastleggen}
      onDone={({ persoonId }) => onKies(persoonId)}
    >
      <TextField name="voornamen" label={t.voornamen} width={24} />
      <TextField name="voorvoegsel" label={t.voorvoegsel} width={8} />
      <TextField name="geslachtsnaam" label={t.achternaam} width={24} required />
      <DateField name="geboren" label={t.geboren} required />
      <TextField name="telefoon" label={t.telefoon} type="tel" width={14} />
      <CheckboxField name="bevestigd" label={t.anderPersoon} />
    </CommandForm>
  )
}
