import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  type FormValues,
  formatMoney,
  formRows,
  MoneyField,
  Notice,
  RadioField,
  RowsField,
  SelectField,
  StatusBadge,
  useFormValue,
  useFormValues,
  useTeksten,
} from '#platform/ui/index.ts'
import { geld, som } from '#values/geld.ts'
import type { bereidWijzigingVoor, toonBegroting } from '../endpoints.ts'
import { effect, effectIn, jarenVan, type Mutatie } from '../rules/wijziging.ts'
import { wijzigingTeksten } from './wijzigingTeksten.ts'

export type Soort = 'verschuiving' | 'overheveling' | 'vrijval' | 'begrotingswijziging'
type Regel = OutputOf<typeof toonBegroting>['regels'][number]
type Wiremutatie = InputOf<typeof bereidWijzigingVoor>['mutaties'][number]
type Rij = {
  richting?: 'eraf' | 'erbij'
  regel?: string
  jaar?: string
  bedrag?: number
  besparing?: 'lagere-prijs' | 'lichtere-vorm'
  frictie?: number
}

const JAREN = 8
const heeftRichting = (soort: Soort) => soort === 'verschuiving' || soort === 'overheveling'

/** The typed rows first, at their own place, so that a remark finds its row; what follows from them comes after. */
export function naarMutaties(waarden: FormValues, soort: Soort, resultaat: string | undefined): Wiremutatie[] {
  const alle = formRows(waarden, 'mutaties') as Rij[]
  const rijen = alle.slice(0, alle.findLastIndex(({ regel, bedrag }) => regel || bedrag) + 1)
  const duur = soort === 'overheveling' || soort === 'vrijval' ? 'incidenteel' : (waarden.duur as Mutatie['duur'])
  const eenmalig = { zijde: 'lasten', duur: 'incidenteel' } as const
  const getypt = rijen.map(({ richting, regel = '', jaar, bedrag = 0, besparing = 'lagere-prijs' }): Wiremutatie => {
    const erbij = heeftRichting(soort) && richting === 'erbij'
    return {
      zijde: 'lasten',
      duur,
      jaar: Number(jaar),
      regel,
      bedrag: erbij ? bedrag : -bedrag,
      ...(soort === 'begrotingswijziging' && { besparing }),
    }
  })
  if (soort === 'vrijval') {
    const perJaar = Map.groupBy(getypt, ({ jaar }) => jaar)
    const terug = [...perJaar].map(([jaar, deel]) => ({
      ...eenmalig,
      jaar,
      regel: resultaat ?? '',
      bedrag: -deel.reduce((totaal, { bedrag }) => totaal + bedrag, 0),
    }))
    return [...getypt, ...terug]
  }
  if (soort !== 'begrotingswijziging') return getypt
  const kosten = rijen.flatMap(({ regel = '', jaar, frictie }) =>
    frictie ? [{ ...eenmalig, jaar: Number(jaar), regel, bedrag: frictie }] : [],
  )
  return [...getypt, ...kosten]
}

type Props = { regels: readonly Regel[]; jaar: number; zonderResultaat: boolean }

/** What each kind asks of a row, and nothing else. */
export function Wijzigingrijen({ regels, jaar, zonderResultaat }: Props) {
  const t = useTeksten(wijzigingTeksten)
  const soort = (useFormValue('soort') as Soort | undefined) ?? 'verschuiving'
  const opties = regels
    .filter(({ geslotenOp, aard }) => geslotenOp === null && aard !== 'resultaat')
    .map(({ code, naam }) => ({ value: code, label: `${code} ${naam}` }))
  const jaren = Array.from({ length: JAREN }, (_, n) => String(jaar - 2 + n)).map((een) => ({ value: een, label: een }))
  return (
    <>
      {soort === 'verschuiving' || soort === 'begrotingswijziging' ? (
        <RadioField
          name="duur"
          label={t.duur}
          options={[
            { value: 'incidenteel', label: t.incidenteel },
            { value: 'structureel', label: t.structureelVanaf },
          ]}
        />
      ) : null}
      {soort === 'vrijval' && zonderResultaat ? <Notice kind="let-op" title={t.geenResultaat} /> : null}
      <RowsField
        name="mutaties"
        label={t.stappen}
        rowLabel={t.stap}
        ordered={false}
        fresh={{ richting: 'erbij', jaar: String(jaar) }}
        foot={<Evenwicht soort={soort} />}
      >
        {(stam) => (
          <>
            {heeftRichting(soort) ? (
              <RadioField
                name={`${stam}.richting`}
                label={t.richting}
                options={[
                  { value: 'eraf', label: t.eraf },
                  { value: 'erbij', label: t.erbij },
                ]}
              />
            ) : null}
            <SelectField name={`${stam}.regel`} label={t.regel} options={opties} />
            <SelectField name={`${stam}.jaar`} label={t.jaar} options={jaren} empty={false} />
            <MoneyField name={`${stam}.bedrag`} label={t.bedrag} />
            {soort === 'begrotingswijziging' ? (
              <>
                <SelectField
                  name={`${stam}.besparing`}
                  label={t.besparing}
                  empty={false}
                  options={(['lagere-prijs', 'lichtere-vorm'] as const).map((een) => ({ value: een, label: t[een] }))}
                />
                <MoneyField name={`${stam}.frictie`} label={t.frictie} help={t.frictieHulp} />
              </>
            ) : null}
          </>
        )}
      </RowsField>
    </>
  )
}

/** Whether it is nil together, while it is typed: a shift in every year, a transfer over the years. */
function Evenwicht({ soort }: { soort: Soort }) {
  const t = useTeksten(wijzigingTeksten)
  const waarden = useFormValues()
  const mutaties = naarMutaties(waarden, soort, 'resultaat')
    .filter(({ bedrag }) => bedrag !== 0)
    .map((mutatie) => ({ ...mutatie, bedrag: geld(mutatie.bedrag) }))
  if (mutaties.length === 0 || soort === 'begrotingswijziging') return null
  if (soort === 'vrijval')
    return (
      <p className="sh-opbouw__som" aria-live="polite">
        {t.naarResultaat(formatMoney(-som(mutaties.filter(({ bedrag }) => bedrag < 0).map(effect))))}
      </p>
    )
  const sommen: [string, number][] =
    soort === 'overheveling'
      ? [[t.alleJaren, som(mutaties.map(effect))]]
      : jarenVan(mutaties)
          .filter((jaar) => mutaties.some((mutatie) => mutatie.jaar === jaar))
          .map((jaar) => [String(jaar), effectIn(mutaties, jaar)])
  return (
    <ul className="sh-evenwicht" aria-live="polite">
      {sommen.map(([wat, verschil]) => (
        <li key={wat}>
          <StatusBadge kind={verschil === 0 ? 'goed' : 'let-op'} plain>
            {verschil === 0 ? t.inEvenwicht(wat) : t.uitEvenwicht(wat, formatMoney(verschil))}
          </StatusBadge>
        </li>
      ))}
    </ul>
  )
}
