import { GeldSchema, Keuze, Nullable, type Static, Tekst, Type } from '#platform/endpoint.ts'

import type { Aspectsoort } from './rules/invoer.ts'

/** The import formats at the door: rules/invoer.ts as schemas, so that a wrong row is named by its path. */

const object = <T extends Parameters<typeof Type.Object>[0]>(velden: T) =>
  Type.Object(velden, { additionalProperties: false })
const mag = Type.Optional
const Bron = () => Type.String({ pattern: '^[A-Z]:\\d[\\d,-]*$', maxLength: 60 })
const Dag = () => Type.String({ format: 'datum' })
const Nummer = () => Type.Integer({ minimum: 0, maximum: 10_000 })
const Jaar = () => Type.Integer({ minimum: 1990, maximum: 2100 })
const Bedrag = () => GeldSchema({ minimum: 0 })
const Naam = () => Tekst(300)
const Brontekst = () => object({ tekst: Tekst(), bron: Bron() })
const Bronstuk = () => object({ letter: Type.String({ pattern: '^[A-Z]$' }), naam: Naam(), soort: Naam() })
const Lijst = <T extends Parameters<typeof Type.Array>[0]>(rij: T) => Type.Array(rij, { maxItems: 500 })
const VLAGGEN = ['gestart', 'doorlopend', 'evt', 'in-ontwikkeling'] as const
/** As precise as the paper: a year, a month or a day. */
const Gedruktedatum = () => Type.String({ pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' })

const Mijlpaal = () => object({ wat: Naam(), betreft: Naam(), datum: Gedruktedatum(), bron: mag(Bron()) })

const Principe = () =>
  object({
    nummer: Nummer(),
    groep: Keuze(['leidend', 'inhoudelijk', 'organisatorisch', 'sturing']),
    tekst: Tekst(),
    herziening: mag(Brontekst()),
    bron: Bron(),
  })

const Projectdeel = () =>
  object({
    soort: Keuze(['project', 'deelproject', 'personele-overgang', 'deelopdracht', 'actie']),
    nummer: Nummer(),
    onderwerp: mag(Naam()),
    partners: mag(Lijst(Naam())),
    gemeenten: mag(Nummer()),
    medewerkers: mag(Nummer()),
    acties: mag(Lijst(object({ nummer: Nummer(), naam: Naam() }))),
    deelopdrachten: mag(Lijst(object({ nummer: Nummer(), naam: Naam() }))),
    bron: mag(Bron()),
  })

const Alinea = () => object({ tekst: Tekst(), bron: mag(Bron()) })

const VastAspect = () => Keuze(['scope', 'financien', 'risicos-en-kansen', 'planning', 'communicatie'])
/** The fixed ones and those of a municipality. */
export const AspectSchema = () =>
  Type.Unsafe<Aspectsoort>({
    type: 'string',
    pattern: '^(scope|financien|risicos-en-kansen|planning|communicatie|eigen-[a-z0-9-]{1,60})$',
  })

/** An imported paper has the aspects of the source; a report of our own those of its form. */
export const RapportSchema = <A extends ReturnType<typeof AspectSchema> | ReturnType<typeof VastAspect>>(
  aspect: A = AspectSchema() as A,
) =>
  object({
    code: Tekst(20),
    projectnaam: Naam(),
    bron: mag(Bron()),
    portefeuillehouder: object({ waarde: Naam(), bron: mag(Bron()) }),
    rapportagedatum: Dag(),
    rapportagedatumBron: mag(Bron()),
    project: Projectdeel(),
    basisinformatie: Alinea(),
    besluitvorming: Nullable(Alinea()),
    raadsmededelingen: Nullable(object({ tekst: Nullable(Tekst()), bron: mag(Bron()) })),
    fase: object({ veld: Nullable(Naam()), bron: mag(Bron()) }),
    standVanZaken: Alinea(),
    aspecten: Type.Array(
      object({
        soort: aspect,
        bronlabel: Naam(),
        status: Nullable(Naam()),
        tekst: Nullable(Tekst()),
        bron: mag(Bron()),
      }),
      { minItems: 1, maxItems: 20 },
    ),
    afwijkingen: Lijst(
      object({
        soort: Keuze(['begroting', 'investering', 'exploitatie', 'totaalplanning']),
        bronlabel: Naam(),
        antwoord: Keuze(['ja', 'nee', 'leeg']),
        tekst: Nullable(Tekst()),
        bron: mag(Bron()),
      }),
    ),
    overigeInformatie: Nullable(Tekst()),
    mijlpalen: Lijst(Mijlpaal()),
    kosten: Lijst(object({ wat: Naam(), bedrag: Bedrag(), bron: mag(Bron()) })),
    bedragen: mag(Lijst(object({ regel: Tekst(40), begroot: Nullable(Bedrag()), besteed: Nullable(Bedrag()) }))),
  })

export const ReeksSchema = object({
  formaat: Keuze(['samenhang/voortgangsrapporten']),
  formaatversie: Keuze([1]),
  /** Only says what the file would make. */
  proef: mag(Type.Boolean()),
  bron: Bronstuk(),
  reeks: object({ naam: Naam(), datum: Dag(), thema: Naam(), bron: Bron() }),
  rapporten: Type.Array(RapportSchema(VastAspect()), { minItems: 1, maxItems: 100 }),
})

const Genummerd = () => object({ nummer: Nummer(), tekst: Tekst(), bron: Bron() })

export const TransformatieplanSchema = object({
  formaat: Keuze(['samenhang/transformatieplan']),
  formaatversie: Keuze([1]),
  /** Only says what the file would make. */
  proef: mag(Type.Boolean()),
  bron: Bronstuk(),
  naam: Naam(),
  looptijd: mag(object({ begin: Jaar(), eind: Jaar(), bron: Bron() })),
  formatieperiode: mag(object({ jaren: Nummer(), bron: Bron() })),
  kosten: mag(
    object({
      bedrag: Bedrag(),
      bron: Bron(),
      waarvan: Lijst(object({ voor: Naam(), bedrag: Bedrag(), bron: Bron() })),
    }),
  ),
  aanvullendGeldNodig: mag(object({ waarde: Type.Boolean(), reden: Naam(), bron: Bron() })),
  hoofdstukken: mag(Lijst(object({ nummer: Nummer(), inhoudsopgave: Naam(), kop: Naam(), bron: Bron() }))),
  principes: mag(Lijst(Principe())),
  verschuivingen: mag(Lijst(object({ nummer: Nummer(), van: Naam(), naar: Naam(), bron: Bron() }))),
  investeringslijnen: mag(Lijst(Genummerd())),
  agenda: mag(
    Lijst(
      object({
        volgorde: Nummer(),
        wanneer: Type.String({ maxLength: 100 }),
        wat: Naam(),
        ook: mag(Naam()),
        vlaggen: Type.Array(Keuze(VLAGGEN), { maxItems: 4 }),
        bron: mag(Bron()),
      }),
    ),
  ),
  agendaVast: mag(object({ waarde: Type.Boolean(), reden: Naam(), bron: Bron() })),
  expertises: mag(Lijst(object({ naam: Naam(), bron: Bron() }))),
  teams: mag(Lijst(object({ nummer: Nummer(), expertises: Lijst(Naam()), bron: Bron() }))),
  gebiedsteams: mag(object({ aantal: Nummer(), bron: Bron() })),
  kerncijfers: mag(
    Lijst(
      object({
        code: Naam(),
        naam: Naam(),
        bedrag: mag(Type.Integer()),
        getal: mag(Type.Number()),
        procent: mag(Type.Number()),
        bron: Bron(),
      }),
    ),
  ),
  schillen: mag(Lijst(object({ nummer: Nummer(), naam: Naam(), bron: Bron() }))),
  aantallen: mag(
    Lijst(
      object({
        wat: Naam(),
        aantal: Nummer(),
        genoemd: Lijst(Naam()),
        telbaar: Type.Boolean(),
        woordInBron: mag(Type.Boolean()),
        bron: Bron(),
      }),
    ),
  ),
  mijlpalen: mag(Lijst(Mijlpaal())),
  relatieveDatums: mag(Lijst(object({ gedrukt: Naam(), wat: Naam(), bron: Bron() }))),
  regios: mag(
    Lijst(
      object({
        taak: Naam(),
        naam: Naam(),
        centrumgemeente: mag(Naam()),
        bereik: mag(Naam()),
        vorm: mag(Naam()),
        bron: Bron(),
      }),
    ),
  ),
  besluiten: mag(Lijst(object({ wat: Naam(), bron: Bron() }))),
  themas: mag(Lijst(object({ naam: Naam(), bron: Bron() }))),
  pilots: mag(Lijst(object({ naam: Naam(), besluit: Naam(), bron: Bron() }))),
  documenten: mag(
    Lijst(object({ letter: Tekst(5), naam: Naam(), ondertitel: mag(Naam()), vlag: mag(Keuze(VLAGGEN)), bron: Bron() })),
  ),
})

export const ProgrammaSchema = object({
  formaat: mag(Keuze(['samenhang/investeringsprogramma'])),
  formaatversie: mag(Keuze([1])),
  /** Only says what the file would make. */
  proef: mag(Type.Boolean()),
  bron: Bronstuk(),
  programma: object({
    code: Tekst(20),
    naam: Naam(),
    looptijd: object({ begin: Dag(), eind: Nullable(Dag()), zoalsGedrukt: Naam(), bron: Bron() }),
    leidendeGedachte: object({ van: Naam(), naar: Naam(), bron: Bron() }),
    principes: Lijst(Principe()),
    onderdelen: Type.Array(
      object({
        volgorde: Type.Integer({ minimum: 1, maximum: 100 }),
        naam: Naam(),
        ondertitel: mag(Naam()),
        bedrag: Bedrag(),
        principes: Lijst(Nummer()),
        beoogdResultaat: Brontekst(),
        bron: Bron(),
      }),
      { minItems: 1, maxItems: 100 },
    ),
    totaal: object({ bedrag: Bedrag(), bron: Bron() }),
    jaar: Jaar(),
    verschuivenMag: Brontekst(),
    dekking: object({
      omschrijving: Naam(),
      beslismoment: Nullable(Naam()),
      besloten: Type.Boolean(),
      bron: Bron(),
    }),
    rapportage: Brontekst(),
    voorbeeldgemeenten: Lijst(object({ naam: Naam(), waarvoor: mag(Naam()), bron: Bron() })),
    schok: mag(object({ naam: Naam(), tekst: Tekst(), bron: Bron() })),
  }),
})

export type ProgrammaMetBron = Static<typeof ProgrammaSchema>
