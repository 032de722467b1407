import { formatGeld, type Geld } from '#values/geld.ts'
import type { Grootboek, Grootboekregel } from './grootboek.ts'
import type { Formulierveld } from './invoer.ts'
import { teken } from './saldo.ts'

/** The form of a kadernotavoorstel in the order of the source (R108): first what it is, then the money, the lines, why, and what it takes. */
export const FORMULIERVELDEN = [
  ['onderwerp', 'Onderwerp', 'kop'],
  ['portefeuillehouder', 'Portefeuillehouder', 'kop'],
  ['team', 'Team', 'kop'],
  ['beleidsveld', 'Beleidsveld / programma', 'kop'],
  ['product', 'Productnummer/-naam', 'kop'],
  ['jaren', 'Jaar van uitvoering en totale jaarlast', 'kop'],
  ['algemene-toelichting', 'Algemene toelichting', 'toelichting'],
  ['inhoud', "Toelichting 'inhoud': prioriteit, en wat als niet", 'afweging'],
  ['capaciteit', "Toelichting 'capaciteit': direct en indirect", 'afweging'],
  ['geld', "Toelichting 'geld': kan het meteen beginnen", 'afweging'],
  ['dekking', 'Mogelijkheden om deze extra lasten te dekken', 'afweging'],
  ['investeringsbedrag', 'Investeringsbedrag exclusief btw', 'concretisering'],
  ['kapitaallasten', 'Omvang kapitaallasten', 'concretisering'],
  ['subsidies-reserves', 'Bedragen uit subsidies / reserves', 'concretisering'],
  ['investeringsjaar', 'Investeringsjaar', 'concretisering'],
  ['ingangsjaar-kapitaallasten', 'Ingangsjaar kapitaallasten', 'concretisering'],
  ['personeel-fte', 'Personele consequenties in fte', 'concretisering'],
  ['personeel-euro', 'Personele consequenties in euro', 'concretisering'],
  ['ict-euro', 'ICT-consequenties in euro', 'concretisering'],
  ['overige-exploitatie', 'Overige exploitatiekosten', 'concretisering'],
  ['totale-exploitatie', 'Totale exploitatiekosten', 'concretisering'],
] as const

export type Veldsleutel = (typeof FORMULIERVELDEN)[number][0]
export type Groep = (typeof FORMULIERVELDEN)[number][2]

export type Formulierdeel =
  | { soort: 'kop'; niveau: 2 | 3 | 4; tekst: string }
  | { soort: 'velden'; velden: { label: string; waarde: string | null; bron: string }[] }
  | { soort: 'alinea'; label: string | null; tekst: string; bron: string }
  | {
      soort: 'tabel'
      bijschrift: string
      kolommen: string[]
      rijen: { kop: string; cellen: string[]; totaal: boolean }[]
    }
  | { soort: 'lijst'; items: string[] }

const duizend = (cents: Geld) =>
  formatGeld((Math.round(cents / 100_000) * 100) as Geld, { centen: 'nooit' }).replace(/^€\s?/, '')
const metTeken = (cents: Geld) => (cents === 0 ? '–' : `${teken(cents)} ${duizend(Math.abs(cents) as Geld)}`)

/** The whole form as parts, from which the screen, the PDF and the DOCX are made: the same words three times. */
export function formulierVan(grootboek: Grootboek): Formulierdeel[] {
  const { velden, dekking } = grootboek
  const groep = (naam: Groep) => groepVan(velden, naam)
  return [
    { soort: 'velden', velden: groep('kop') },
    { soort: 'kop', niveau: 2, tekst: 'Jaartabel' },
    jaartabelVan(grootboek),
    { soort: 'kop', niveau: 2, tekst: 'Toelichting' },
    ...groep('toelichting').map(({ label, waarde, bron }) => ({
      soort: 'alinea' as const,
      label,
      tekst: waarde ?? 'leeg in de bron',
      bron,
    })),
    ...grootboek.clusters.flatMap((cluster): Formulierdeel[] => [
      { soort: 'kop', niveau: 3, tekst: cluster.naam },
      ...grootboek.regels
        .filter((regel) => regel.cluster === cluster.code)
        .flatMap((regel) => regelVan(regel, grootboek)),
    ]),
    { soort: 'kop', niveau: 2, tekst: 'Afweging' },
    { soort: 'velden', velden: groep('afweging') },
    {
      soort: 'velden',
      velden: [
        { label: 'Dekking', waarde: dekking.omschrijving, bron: dekking.bron },
        { label: 'Beslismoment van de dekking', waarde: dekking.beslismoment, bron: dekking.bron },
        { label: 'Over de dekking is besloten', waarde: dekking.besloten ? 'ja' : 'nee', bron: dekking.bron },
      ],
    },
    { soort: 'kop', niveau: 2, tekst: 'Concretisering' },
    { soort: 'velden', velden: groep('concretisering') },
  ]
}

/** Known fields in the order of the source under their own label; what the paper has besides stays with its group at the end. */
function groepVan(velden: readonly Formulierveld[], naam: Groep) {
  const bekend = new Set<string>(FORMULIERVELDEN.map(([sleutel]) => sleutel))
  const van = FORMULIERVELDEN.filter(([, , groep]) => groep === naam).flatMap(
    ([sleutel]) => velden.find((veld) => veld.sleutel === sleutel) ?? [],
  )
  const rest = naam === 'concretisering' ? velden.filter(({ sleutel }) => !bekend.has(sleutel)) : []
  return [...van, ...rest].map(({ bronlabel, waarde, bron }) => ({ label: bronlabel, waarde, bron }))
}

function jaartabelVan({ kolommen }: Grootboek): Formulierdeel {
  const rij = (kop: string, kies: (kolom: Grootboek['kolommen'][number]) => string, totaal = false) => ({
    kop,
    cellen: kolommen.map(kies),
    totaal,
  })
  return {
    soort: 'tabel',
    bijschrift: 'Lasten, baten en saldo per jaar, bedragen × € 1.000 (N nadelig, V voordelig)',
    kolommen: ['', ...kolommen.map(({ jaar }) => String(jaar))],
    rijen: [
      rij('Lasten', ({ lasten }) => duizend(lasten)),
      rij('Baten', ({ baten }) => duizend(baten)),
      rij('Saldo', ({ saldo }) => metTeken(saldo), true),
      rij('waarvan structureel', ({ structureel }) => metTeken(structureel)),
    ],
  }
}

function regelVan(regel: Grootboekregel, { kolommen }: Grootboek): Formulierdeel[] {
  const tekst = (label: string | null, een: Grootboekregel['motief']): Formulierdeel[] =>
    een ? [{ soort: 'alinea', label, tekst: een.tekst, bron: een.bron }] : []
  const zonder = regel.zonderJaar === null ? [] : [`Gevraagd zonder jaar: ${duizend(regel.zonderJaar)}.`]
  return [
    { soort: 'kop', niveau: 4, tekst: regel.ondertitel ? `${regel.naam}: ${regel.ondertitel}` : regel.naam },
    {
      soort: 'tabel',
      bijschrift: `${regel.naam} (${regel.soort}), bedragen × € 1.000`,
      kolommen: ['', ...kolommen.map(({ jaar }) => String(jaar))],
      rijen: [{ kop: 'Saldo', cellen: regel.cellen.map(({ saldo }) => metTeken(saldo)), totaal: false }],
    },
    ...tekst(null, regel.toelichting),
    ...tekst('Waarom', regel.motief),
    ...tekst('Wat als niet', regel.risico),
    ...lijst([
      ...zonder,
      ...regel.bouwstenen.map(
        ({ naam, rekensom, gedrukt }) => `${naam}: ${rekensom ? `${rekensom} = ` : ''}${duizend(gedrukt)}`,
      ),
      ...regel.voorwaarden.map(
        ({ uit, vanJaar, naarJaar, bedrag, vervuld }) =>
          `Alleen genoeg als ${duizend(bedrag)} overgaat uit ${uit} ${vanJaar} naar ${naarJaar}: ${vervuld ? 'gebeurd' : 'nog niet gebeurd'}.`,
      ),
      ...(regel.buffer === null ? [] : [`Buffer voor een risico: ${duizend(regel.buffer)}.`]),
    ]),
  ]
}

const lijst = (items: string[]): Formulierdeel[] => (items.length === 0 ? [] : [{ soort: 'lijst', items }])
