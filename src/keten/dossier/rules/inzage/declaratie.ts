/** How a row leads to the person: by its own column, or by the column of a row it points at. */
export type Weg =
  | string
  | {
      readonly kolom: string
      readonly tabel: string
      /** What the column points at; absent is `id`. */
      readonly sleutel?: string
      /** Only while this period of the row pointed at runs. */
      readonly loopt?: string
      readonly weg: Weg
    }

export const via = (kolom: string, tabel: string, weg: Weg): Weg => ({ kolom, tabel, weg })

export type Reden = keyof typeof REDENEN

/** Why something is not in the export, as the resident reads it. */
export const REDENEN = {
  ander: 'Dit gaat over iemand anders, of zegt wie iets over u heeft verteld (AVG art. 15 lid 4).',
  samen:
    'Deze tekst gaat over iedereen in het plan samen, en kan iets over een ander zeggen (AVG art. 15 lid 4). Vraag uw regisseur om dit deel.',
  veiligheid: 'Dit kan de veiligheid van u of een ander raken (UAVG art. 41 lid 1).',
  medewerker: 'Dit zegt alleen welke medewerker iets deed. Wie keek en wie iets deed, staat in de lijst achteraan.',
  techniek: 'Dit is een nummer of sleutel van het systeem. Het zegt niets over u.',
  dubbel: 'Dit is een kopie, in een bestand, van wat al in dit overzicht staat.',
  anoniem: 'Dit zou uw anonieme antwoorden aan uw naam verbinden.',
} as const

export type Persoonstabel = {
  readonly tabel: string
  readonly kop: string
  readonly weg: Weg
  /** Columns that the resident gets, by the words that stand before them. */
  readonly velden: Readonly<Record<string, string>>
  readonly niet?: Readonly<Partial<Record<Reden, readonly string[]>>>
  /** Rows about one member of the kring: her own, and while she is in it those of all together. */
  readonly kringlid?: string
  /** Persons beside her in a row: it is left out while one of them may not be found. */
  readonly anderen?: readonly string[]
  /** Rows that are shielded by what they are about. */
  readonly behalve?: { readonly kolom: string; readonly waarden: readonly string[] }
  /** Only rows in which this holds. */
  readonly alleenAls?: string
}

const woorden = (tekst: string): ReadonlySet<string> => new Set(tekst.split(/\s+/).filter(Boolean))

/** Keys and stamps that say nothing of a person, whatever table they stand in. */
export const SLEUTELS = woorden(`
  gemeente id stam geregistreerd_op taak versie nr vanaf tot huishouden_id melding_id hulpvraag_id aanvraag_id gesprek_id
  contactmoment_id verwijzing_id besluit_id bezwaar_id plan_id planversie_id doel_stam behoefte_stam afweging_stam afweging_id
  gevraagde_stam evaluatie_id overleg_id overdracht_id overgang_id overgangpunt_id afspraak_stam aanbieding_id inkomende_id
  voorziening_id gevraagde_voorziening_id grondslag_id toewijzing_id verzoek_id herbeoordeling_id contractproduct_id pgb_id
  bericht_id declaratie_id regel_id bron_id zaak_id traject_id schuld_id invoer_id noodtoegang_id uitvraag_id samenvoeging_id
  betaalopdracht_id gecrediteerd_door vervangt volgt_uit herkomst_hulpvraag_id netwerklid_id professional_id handeling_id
`)

/** Who did or does the work: in the list of who looked. */
export const MEDEWERKERS = woorden('door schrijvers gesplitst_door hersteld_door')

/** Names that make a column one of a person. */
export const PERSOONSKOLOM =
  /^(persoon_id|wie_persoon_id|client_id|kind_id|drager_id|gerelateerde_id|namens_id|gegeven_door|blijft_id|vervalt_id|een_id|ander_id|kringlid_id|huishouden_id|.*pseudoniem.*|.*bsn.*)$/
