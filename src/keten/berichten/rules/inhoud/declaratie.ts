import { type Datum, eersteVanMaand, laatsteVanMaand, maandVan, plusJaren } from '#values/datum.ts'
import type { Inhoud } from '../definities/definities.ts'
import { clientpad, DECLARATIEPAD, prestatiepad } from '../oordeel.ts'
import { ingediend } from '../retourDeclaratie.ts'
import { bsnRegels } from './persoon.ts'
import { dubbelen, fout, type Regelfout, sleutelVan } from './regelfout.ts'

type Declaratie = Inhoud<'323'>['Declaratie']
type Prestatie = Declaratie['Clienten']['Client'][number]['Prestaties']['Prestatie'][number]
interface Regel {
  pad: string
  bsn: string
  p: Prestatie
}

const EERSTE_DAG = '2021-01-01'

export function regels323({ Declaratie }: Inhoud<'323'>): Regelfout[] {
  const clienten = Declaratie.Clienten.Client
  const regels: Regel[] = clienten.flatMap((client, c) =>
    client.Prestaties.Prestatie.map((p, n) => ({ pad: prestatiepad(c, n), bsn: client.Bsn, p })),
  )
  return [
    ...kopRegels(Declaratie, regels),
    ...clienten.flatMap((client, c) => bsnRegels(clientpad(c), client.Bsn)),
    ...dubbelen(clienten, (client) => client.Bsn).flatMap((c) =>
      fout(true, 'TR101', clientpad(c), 'Deze cliënt staat er al.'),
    ),
    ...regels.flatMap(({ pad, p }) => prestatieRegels(pad, p, Declaratie.DeclaratieDagtekening)),
    ...verwijzingRegels(regels),
  ]
}

function kopRegels(declaratie: Declaratie, regels: readonly Regel[]): Regelfout[] {
  const { Begindatum, Einddatum } = declaratie.DeclaratiePeriode
  const { TotaalBedrag, DebetCredit } = declaratie.TotaalIngediendBedrag
  const som = regels.reduce((totaal, { p }) => totaal + ingediend(p), 0)
  const totaal = DebetCredit === 'C' ? -TotaalBedrag : TotaalBedrag
  const heleMaand = Begindatum === eersteVanMaand(Begindatum) && Einddatum === laatsteVanMaand(Begindatum)
  const periode = `${DECLARATIEPAD}/DeclaratiePeriode`
  const waar = `${DECLARATIEPAD}/TotaalIngediendBedrag`
  return [
    ...fout(!heleMaand, 'CS340', periode, 'De declaratieperiode is precies een hele maand.'),
    ...fout(Begindatum < EERSTE_DAG, 'CS100', periode, 'De periode ligt voor 1 januari 2021.'),
    ...fout(TotaalBedrag === 0 && DebetCredit !== 'D', 'CS325', waar, 'Een totaal van nul is debet.'),
    ...fout(som !== totaal, 'TR358', waar, `Het totaal is ${totaal} cent, de regels samen zijn ${som} cent.`),
  ]
}

function prestatieRegels(pad: string, p: Prestatie, dagtekening: Datum): Regelfout[] {
  const { Begindatum, Einddatum } = p.ProductPeriode
  const { Bedrag, DebetCredit } = p.IngediendBedrag
  const euros = p.Eenheid === '83'
  const vorig = p.ProductReferentie.VorigReferentieNummer !== undefined
  return [
    ...fout(Begindatum < EERSTE_DAG, 'CS100', `${pad}/ProductPeriode`, 'De periode ligt voor 1 januari 2021.'),
    ...fout(
      Einddatum < Begindatum || maandVan(Einddatum) !== maandVan(Begindatum),
      'CS337',
      `${pad}/ProductPeriode`,
      'De periode valt niet binnen een maand.',
    ),
    ...fout(
      plusJaren(Einddatum, 5) < dagtekening,
      'TR335',
      `${pad}/ProductPeriode`,
      'De periode is langer dan vijf jaar geleden.',
    ),
    ...fout(
      (DebetCredit === 'C') !== vorig,
      'CD060',
      `${pad}/ProductReferentie`,
      'Een creditregel noemt de regel die hij terugneemt, een debetregel niet.',
    ),
    ...fout(Bedrag === 0 && DebetCredit !== 'D', 'CS325', `${pad}/IngediendBedrag`, 'Een bedrag van nul is debet.'),
    ...fout(
      euros !== (p.ProductTarief === undefined),
      'CD087',
      `${pad}/ProductTarief`,
      "Een tarief hoort bij elke eenheid behalve euro's.",
    ),
    ...fout(
      euros && Bedrag !== p.GeleverdVolume,
      'CS339',
      `${pad}/IngediendBedrag`,
      "Bij eenheid euro's zijn volume en bedrag gelijk.",
    ),
  ]
}

function verwijzingRegels(regels: readonly Regel[]): Regelfout[] {
  const nummers = new Set(regels.map(({ p }) => p.ProductReferentie.ReferentieNummer))
  const opPlaats = (plaatsen: number[], regel: string, uitleg: string): Regelfout[] =>
    plaatsen.flatMap((i) => fout(true, regel, regels[i]!.pad, uitleg))
  const debet = (r: Regel): string | undefined =>
    r.p.IngediendBedrag.DebetCredit === 'D'
      ? sleutelVan(r.bsn, r.p.ToewijzingNummer, r.p.ProductCategorie, r.p.ProductCode, r.p.ProductPeriode)
      : undefined
  return [
    ...opPlaats(
      dubbelen(regels, ({ p }) => sleutelVan(p.ProductReferentie)),
      'TR101',
      'Deze regel staat er al.',
    ),
    ...opPlaats(
      dubbelen(regels, ({ p }) => p.ProductReferentie.VorigReferentieNummer),
      'TR315',
      'Dezelfde regel wordt hier twee keer teruggenomen.',
    ),
    ...regels.flatMap(({ pad, p }) =>
      fout(
        p.ProductReferentie.VorigReferentieNummer !== undefined &&
          nummers.has(p.ProductReferentie.VorigReferentieNummer),
        'TR316',
        pad,
        'Een regel kan niet worden teruggenomen in het bericht waarin hij staat.',
      ),
    ),
    ...opPlaats(dubbelen(regels, debet), 'TR416', 'Voor deze periode en dit product staat er al een debetregel.'),
  ]
}
