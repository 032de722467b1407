import { defineTeksten } from '#platform/ui/index.ts'

export const monitorTeksten = defineTeksten({
  kop: [
    (aantal: string, verschil: string) => `${aantal} inwoners hebben hulp, ${verschil} dan een jaar eerder`,
    (aantal: string, verschil: string) => `${aantal} residents have help, ${verschil} than a year before`,
  ],
  meer: [(n: string) => `${n} meer`, (n: string) => `${n} more`],
  minder: [(n: string) => `${n} minder`, (n: string) => `${n} fewer`],
  evenveel: ['evenveel', 'as many'],
  stand: [
    (maand: string) => `Stand tot en met ${maand}. Elk cijfer opent met definitie, methode en eigenaar.`,
    (maand: string) => `As of the end of ${maand}. Every figure opens with definition, method and owner.`,
  ],
  ververst: [(tijd: string) => `Ververst op ${tijd}.`, (tijd: string) => `Refreshed ${tijd}.`],
  wet: ['Wet', 'Law'],
  wijk: ['Wijk', 'District'],
  alleWetten: ['Alle wetten', 'All laws'],
  alleWijken: ['Alle wijken', 'All districts'],
  geld: ['Geld', 'Money'],
  geldOverJaar: ['Geld, over twaalf maanden', 'Money, over twelve months'],
  getal: ['Getal', 'Number'],
  ervaring: ['Ervaring', 'Experience'],
  definitie: ['Wat is dit cijfer?', 'What is this figure?'],
  methode: ['Hoe geteld', 'How counted'],
  eigenaar: ['Eigenaar', 'Owner'],
  moment: ['Stand', 'As of'],
  bekendOp: ['Geteld op', 'Counted on'],
  toelichting: ['Toelichting van de eigenaar', "Owner's explanation"],
  doelwaarde: ['Doelwaarde', 'Target'],
  voorlopig: ['Voorlopig: late declaraties komen nog binnen', 'Provisional: late claims still come in'],
  onbekend: ['onbekend', 'unknown'],
  eenJaarEerder: [(n: string) => `een jaar eerder: ${n}`, (n: string) => `a year before: ${n}`],
  verhalen: [(n: number) => `${n} verhalen`, (n: number) => `${n} stories`],
  personen: [(n: string) => `${n} inwoners`, (n: string) => `${n} residents`],
  punten: [(n: string) => `${n} van 100`, (n: string) => `${n} of 100`],
  procent: [(n: string) => `${n} procent`, (n: string) => `${n} percent`],
  clientenPerMaand: ['Inwoners met hulp, per maand en wet', 'Residents with help, by month and law'],
  clientenSub: [
    'Aantal aan het eind van de maand. Wie twee wetten heeft, telt in beide.',
    'Number at the end of the month. Someone with two laws counts in both.',
  ],
  clientenBeschrijving: [
    'Lijngrafiek van het aantal inwoners met hulp per maand, een lijn per wet.',
    'Line chart of residents with help by month, one line per law.',
  ],
  instroomUitstroom: ['Er komen meer mensen bij dan er weggaan, of niet', 'Whether more people come in than leave'],
  instroom: ['Instroom', 'Inflow'],
  uitstroom: ['Uitstroom', 'Outflow'],
  instroomMeer: [
    (n: string) => `In twaalf maanden kwamen er ${n} inwoners meer bij dan er weggingen`,
    (n: string) => `In twelve months ${n} more residents came in than left`,
  ],
  uitstroomMeer: [
    (n: string) => `In twaalf maanden gingen er ${n} inwoners meer weg dan er bij kwamen`,
    (n: string) => `In twelve months ${n} more residents left than came in`,
  ],
  gelijk: [
    'In twaalf maanden kwamen er evenveel inwoners bij als er weggingen',
    'In twelve months as many residents came in as left',
  ],
  stroomBeschrijving: ['Instroom en uitstroom per maand.', 'Inflow and outflow by month.'],
  kostenKop: [
    (bedrag: string) => `De hulp van de afgelopen twaalf maanden kostte ${bedrag}`,
    (bedrag: string) => `Help over the last twelve months cost ${bedrag}`,
  ],
  kostenSub: [
    'Geboekt per maand van zorg, € × 1.000. De laatste maanden zijn voorlopig.',
    'Booked by month of care, € × 1,000. The last months are provisional.',
  ],
  kostenBeschrijving: [
    'Lijngrafiek van de kosten per maand van zorg, een lijn per wet.',
    'Line chart of cost by month of care, one line per law.',
  ],
  buitenKop: [
    (procent: string) => `${procent} van nieuwe jeugdhulp is verwezen buiten het gebiedsteam`,
    (procent: string) => `${procent} of new youth care is referred outside the area team`,
  ],
  buitenSub: ['Per maand, in procenten (R15).', 'By month, in percent (R15).'],
  buitenBeschrijving: [
    'Lijngrafiek van het aandeel verwezen jeugdhulp buiten het gebiedsteam.',
    'Line chart of the share of youth care referred outside the area team.',
  ],
  perWijk: ['Inwoners met hulp per wijk', 'Residents with help by district'],
  perWijkSub: ['Per 1.000 inwoners', 'Per 1,000 inhabitants'],
  kaartBeschrijving: [
    'Kaart van de wijken; hoe donkerder, hoe meer inwoners met hulp per 1.000.',
    'Map of districts; the darker, the more residents with help per 1,000.',
  ],
  wijktabel: ['Cijfers per wijk', 'Figures by district'],
  inwoners: ['Inwoners', 'Inhabitants'],
  clienten: ['Met hulp', 'With help'],
  per1000: ['Per 1.000', 'Per 1,000'],
  kosten12: ['Kosten 12 maanden', 'Cost 12 months'],
  signifiers: ['Wat vertellers zeggen', 'What tellers say'],
  geenVerhalen: ['Er zijn nog geen verhalen die wij mogen tellen.', 'There are no stories yet that we may count.'],
  signifierSub: [
    'Gemiddelde plaats op de schaal van 0 tot 100, alleen met toestemming.',
    'Mean place on the scale from 0 to 100, with consent only.',
  ],
  leeg: ['Er zijn nog geen cijfers.', 'There are no figures yet.'],
  leegUitleg: [
    'Zodra er toewijzingen of declaraties zijn, telt de monitor ze.',
    'As soon as there are assignments or claims, the monitor counts them.',
  ],
})

export const SIGNIFIERNAAM: Record<string, { nl: string; en: string }> = {
  'zonder-hulp-verder': { nl: 'Ik kan zonder hulp verder', en: 'I can go on without help' },
  gehoord: { nl: 'Ik ben gehoord', en: 'I was heard' },
  'snel-genoeg': { nl: 'Het ging snel genoeg', en: 'It went fast enough' },
}
