import { useParams } from '@tanstack/react-router'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  DateText,
  DefinitionList,
  ErrorBox,
  endpointHref,
  Link,
  LoadingLines,
  Notice,
  PageHead,
  Panel,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { haalBestand, herstel, hervat, toonBericht } from '../endpoints.ts'
import { beletselTeksten } from '../rules/beletselTeksten.ts'
import { Inhoud } from './Inhoud.tsx'
import { berichtenTeksten, standTeksten } from './teksten.ts'
import { Codes, codeMetTekst, type Stand, StandBadge } from './woorden.tsx'

type Lijn = OutputOf<typeof toonBericht>['lijnen'][number]

export const BerichtScreen = () => <Bericht terug="/berichten" />
export const AanbiederBerichtScreen = () => <Bericht terug="/aanbieder/berichten" />

/** One message: its life, and every line with its place and its code. */
function Bericht({ terug }: { terug: string }) {
  const t = useTeksten(berichtenTeksten)
  const standen = useTeksten(standTeksten)
  const { berichtId } = useParams({ strict: false }) as { berichtId: string }
  const ik = useEndpoint(wieBenIk, {})
  const { data, error } = useEndpoint(toonBericht, { berichtId })
  const probeer = useCommand(hervat)
  const opnieuw = useCommand(herstel)
  if (error) return <ErrorBox error={error} />
  if (!data || !ik.data) return <LoadingLines />
  const mag = ik.data.powers.includes('berichten:verwerken')
  const magLezen = mag || ik.data.powers.includes('berichten:aanleveren')
  const titel = (data.richting === 'in' ? t.titelBericht : t.titelUit)(
    data.naam,
    data.aanbieder,
    standen[data.stand as Stand],
  )
  const fout = probeer.error ?? opnieuw.error
  return (
    <>
      <PageHead
        title={titel}
        back={{ href: terug, label: t.berichten }}
        actions={
          mag && (data.kanHervat || data.kanHerstel) ? (
            <>
              {data.kanHervat ? <Button onClick={() => void probeer.run({ berichtId })}>{t.hervat}</Button> : null}
              {data.kanHervat ? (
                <Button title={t.handelAfUitleg} onClick={() => void probeer.run({ berichtId, definitief: true })}>
                  {t.handelAf}
                </Button>
              ) : null}
              {data.kanHerstel ? (
                <Button appearance="primary" onClick={() => void opnieuw.run({ berichtId })}>
                  {t.herstel}
                </Button>
              ) : null}
            </>
          ) : undefined
        }
      />
      {fout ? <ErrorBox error={fout} /> : null}
      <Panel label={t.bericht}>
        <DefinitionList
          above
          items={[
            { term: t.stand, value: <StandBadge stand={data.stand} /> },
            { term: t.identificatie, value: data.identificatie },
            { term: t.ontvangenOp, value: <DateText date={data.tijdstip} time /> },
            ...(data.uiterlijk ? [{ term: t.uiterlijk, value: <DateText date={data.uiterlijk} /> }] : []),
            ...(data.antwoordId
              ? [{ term: t.antwoord, value: <Link href={`${terug}/${data.antwoordId}`}>{t.naarAntwoord}</Link> }]
              : []),
            ...(data.antwoordOp
              ? [{ term: t.antwoord, value: <Link href={`${terug}/${data.antwoordOp}`}>{t.naarHeen}</Link> }]
              : []),
            ...(data.richting === 'uit'
              ? [
                  {
                    term: t.bestand,
                    value: (
                      <a className="utrecht-link" href={endpointHref(haalBestand, { berichtId })} download>
                        {t.haalOp}
                      </a>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Panel>
      {data.opmerkingen.length > 0 ? (
        <Notice kind="let-op" title={t.opmerkingen}>
          <ul>
            {data.opmerkingen.map((een) => (
              <li key={`${een.regel}-${een.pad}`}>{`${een.regel ?? ''} ${een.pad}: ${een.uitleg}`}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {data.lijnen.length > 0 ? <Lijnen lijnen={data.lijnen} /> : null}
      {magLezen ? <Inhoud berichtId={berichtId} /> : null}
    </>
  )
}

function Lijnen({ lijnen }: { lijnen: readonly Lijn[] }) {
  const t = useTeksten(berichtenTeksten)
  const { taal } = useTaal()
  const waarom = (lijn: Lijn) =>
    lijn.beletselen.map((code) => beletselTeksten[code]?.[taal] ?? code.replaceAll('-', ' ')).join('; ')
  const columns: Column<Lijn>[] = [
    { key: 'nr', header: t.regel, render: (lijn) => lijn.nr, sortValue: (lijn) => lijn.nr, rowHeader: true },
    { key: 'sleutel', header: t.sleutel, render: (lijn) => lijn.sleutel ?? '', sortValue: (lijn) => lijn.sleutel },
    {
      key: 'pad',
      header: t.plaats,
      render: (lijn) => <code>{lijn.pad.replace('/Bericht/', '')}</code>,
      sortValue: (lijn) => lijn.pad,
    },
    {
      key: 'stand',
      header: t.stand,
      render: (lijn) => <StandBadge plain stand={lijn.stand} />,
      sortValue: (lijn) => lijn.stand,
    },
    {
      key: 'codes',
      header: t.codes,
      render: (lijn) => <Codes codes={lijn.codes} />,
      csv: (lijn) => lijn.codes.map(codeMetTekst).join('; '),
    },
    { key: 'waarom', header: t.waarom, render: waarom, csv: waarom },
  ]
  return (
    <Panel bare title={t.regels}>
      <DataTable
        label={t.regels}
        columns={columns}
        rows={lijnen}
        rowKey={(lijn) => String(lijn.nr)}
        csvName="berichtregels"
      />
    </Panel>
  )
}
