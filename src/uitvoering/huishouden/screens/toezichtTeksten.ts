import { defineTeksten } from '#platform/ui/index.ts'

export const toezichtTeksten = defineTeksten({
  schildTitel: [
    (n: number, herzien: number) =>
      herzien === 0
        ? `${n} mensen zijn afgeschermd, niets te herzien`
        : `${n} mensen zijn afgeschermd, ${herzien} te herzien`,
    (n: number, herzien: number) =>
      herzien === 0 ? `${n} people are shielded, nothing to review` : `${n} people are shielded, ${herzien} to review`,
  ],
  schildSub: [
    'Adresgeheim verbergt waar iemand woont. Vertrouwelijk verbergt dat iemand bestaat, voor iedereen behalve wie u noemt: ook in zoeken, lijsten, tellingen en vermoedens.',
    'A secret address hides where someone lives. Confidential hides that someone exists, from all but those you name: in search, lists, counts and suggestions too.',
  ],
  schilden: ['Afschermingen', 'Shields'],
  waarschuwingen: ['Waarschuwingen', 'Warnings'],
  scherm: ['Iemand afschermen', 'Shield someone'],
  wie: ['Wie', 'Who'],
  geboren: ['Geboren', 'Born'],
  soort: ['Soort', 'Kind'],
  adresgeheim: ['adresgeheim', 'secret address'],
  vertrouwelijk: ['vertrouwelijk', 'confidential'],
  reden: ['Reden', 'Reason'],
  wieMag: ['Wie mag het weten', 'Who may know'],
  niemand: ['niemand bij naam', 'nobody by name'],
  herzienOp: ['Opnieuw bekijken op', 'Review on'],
  teHerzien: ['nu herzien', 'review now'],
  herzie: ['Herzien', 'Review'],
  herzieVan: [(naam: string) => `Afscherming van ${naam} herzien`, (naam: string) => `Review the shield of ${naam}`],
  herzieW: [(naam: string) => `Waarschuwing bij ${naam} herzien`, (naam: string) => `Review the warning at ${naam}`],
  hefOp: ['Opheffen', 'Lift'],
  hefOpVan: [(naam: string) => `Afscherming van ${naam} opheffen`, (naam: string) => `Lift the shield of ${naam}`],
  blijft: ['blijft', 'stays'],
  vervalt: ['vervalt', 'ends'],
  uitkomst: ['Uitkomst', 'Outcome'],
  bekend: ['Weet de persoon het', 'Does the person know'],
  ja: ['ja', 'yes'],
  nee: ['nee', 'no'],
  leg: ['Leg vast', 'Record'],
  doen: ['Doen', 'Do'],
  geenSchild: ['Niemand is afgeschermd.', 'Nobody is shielded.'],
  geenW: ['Er loopt geen waarschuwing.', 'No warning runs.'],
  dubbelTitel: [
    (n: number) =>
      n === 0
        ? 'Geen dubbele registraties gevonden'
        : n === 1
          ? '1 paar is misschien dezelfde persoon'
          : `${n} paren zijn misschien dezelfde persoon`,
    (n: number) =>
      n === 0
        ? 'No double registrations found'
        : n === 1
          ? '1 pair may be the same person'
          : `${n} pairs may be the same person`,
  ],
  dubbelSub: [
    'Zelfde geboortedag en bijna dezelfde naam, en een van de twee heeft geen BSN. Samenvoegen is terug te draaien. Wie is afgeschermd, staat hier nooit.',
    'Same day of birth and nearly the same name, and one of the two has no BSN. A merge can be undone. Who is shielded never stands here.',
  ],
  paar: [(een: string, ander: string) => `${een} en ${ander}`, (een: string, ander: string) => `${een} and ${ander}`],
  gelijkenis: [(n: number) => `namen voor ${n} % gelijk`, (n: number) => `names ${n} % alike`],
  naam: ['Naam', 'Name'],
  geslacht: ['Geslacht', 'Sex'],
  bsn: ['BSN bekend', 'BSN known'],
  adres: ['Adres', 'Address'],
  telefoon: ['Telefoon', 'Telephone'],
  bron: ['Vastgelegd door', 'Recorded by'],
  'bron.brp': ['BRP', 'register'],
  'bron.medewerker': ['medewerker', 'worker'],
  'bron.bericht': ['bericht', 'message'],
  'bron.import': ['import', 'bulk import'],
  hangt: ['Wat eraan hangt', 'What hangs on it'],
  blijftStaan: ['Blijft', 'Stays'],
  onbekend: ['onbekend', 'unknown'],
  voegSamen: ['Voeg samen', 'Merge'],
  voegSamenVan: [(naam: string) => `Voeg ${naam} samen`, (naam: string) => `Merge ${naam}`],
  tweeMensen: ['Het zijn twee mensen', 'They are two people'],
  tweeMensenVan: [(naam: string) => `${naam} zijn twee mensen`, (naam: string) => `${naam} are two people`],
  waaromSamen: ['Waarom is dit dezelfde persoon', 'Why is this the same person'],
  samen: ['Samengevoegd', 'Merged'],
  samenNiets: ['Er is niets samengevoegd.', 'Nothing was merged.'],
  splits: ['Splits weer', 'Split again'],
  splitsVan: [(naam: string) => `Splits ${naam} weer`, (naam: string) => `Split ${naam} again`],
  samenRegel: [
    (mee: number, bleef: number) =>
      `${mee} gegevens gingen mee${bleef > 0 ? `, ${bleef} bleven staan omdat het al bekend was` : ''}`,
    (mee: number, bleef: number) =>
      `${mee} facts went along${bleef > 0 ? `, ${bleef} stayed because it was known already` : ''}`,
  ],
  doorOp: [
    (naam: string, dag: string) => `door ${naam} op ${dag}`,
    (naam: string, dag: string) => `by ${naam} on ${dag}`,
  ],
  gelukt: ['Vastgelegd.', 'Recorded.'],
  vergelijk: ['Naast elkaar', 'Side by side'],
})
