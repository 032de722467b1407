import { type Db, rowsOf, sql } from '#platform/db.ts'
import type { Mandaat } from '#platform/mandaat.ts'
import type { Datum } from '#values/datum.ts'

export type Lid = {
  persoonId: string
  voornamen: string
  voorvoegsel: string | null
  geslachtsnaam: string
  geboren: Datum
  overleden: Datum | null
  telefoon: string | null
  email: string | null
  verblijf: 'hoofd' | 'neven'
  adresgeheim: boolean
  sinds: Datum
  bronnen: { bron: string; peildatum: Datum }[]
  elders: string[] | null
}

export type DossierRij = {
  leden: Lid[] | null
  adres: {
    straat: string | null
    huisnummer: number | null
    huisletter: string | null
    toevoeging: string | null
    postcode: string | null
    woonplaats: string | null
    wijk: string | null
  } | null
  plan: {
    planId: string
    geopendOp: Datum
    evaluatieOp: Datum | null
    geldendeNr: number | null
    vastgesteldOp: Datum | null
    nieuwsteNr: number | null
    nieuwsteStatus: string | null
    regisseur: string | null
    waarnemer: string | null
    contactpersoon: string | null
  } | null
  kring:
    | {
        id: string
        persoonId: string | null
        naam: string
        rol: string
        omschrijving: string | null
        telefoon: string | null
        buiten: boolean
      }[]
    | null
  doelen:
    | {
        id: string
        stam: string
        vanWie: string | null
        persoonId: string | null
        tekst: string
        domein: string
        beginNiveau: number | null
        streefNiveau: number | null
        niveau: number | null
        oordeel: string | null
        streefdatum: Datum
      }[]
    | null
  hulp:
    | {
        id: string
        persoonId: string
        wet: string
        product: string | null
        leveringsvorm: string
        volume: number | null
        eenheid: string | null
        frequentie: number | null
        begin: Datum
        eind: Datum | null
        grondslag: string
        aanbieder: string | null
        nummer: number | null
      }[]
    | null
  werk:
    | {
        kamer: string
        soort: string
        id: string
        wet: string | null
        persoonId: string | null
        eigenaarNaam: string | null
        start: Datum | null
        uiterlijk: Datum | null
        stilSinds: Datum | null
        status: string
      }[]
    | null
  vragen:
    | {
        id: string
        meldingId: string
        persoonId: string
        wet: string
        regeling: string
        spoed: boolean
        genoemdOp: Datum
        status: string
        uitkomst: string | null
        kanaal: string
        vraag: string
        vraagAchterVraag: string | null
        zelfde: boolean
        behandelaar: string | null
      }[]
    | null
  contacten: { id: string; soort: string; naam: string; rol: string; telefoon: string | null }[] | null
  tijdlijn:
    | {
        datum: Datum
        soort: string
        id: string
        wet: string | null
        persoonId: string | null
        gegevens: Record<string, unknown>
      }[]
    | null
  tijdlijnTotaal: number
}

/**
 * The household's file in one statement, over the views that the rooms publish. What the asker may not see is left out
 * afterwards, by the same function as everywhere.
 */
export async function selectDossier(
  db: Db,
  mandaat: Mandaat,
  huishoudenId: string,
  ledenIds: readonly string[],
  vandaag: Datum,
): Promise<DossierRij> {
  const [rij] = await rowsOf<{ dossier: DossierRij }>(
    db,
    sql`select dossier.huishouden(${mandaat.leest}::text[], ${huishoudenId}::uuid, ${ledenIds}::uuid[], ${vandaag}::date) dossier`,
  )
  return rij!.dossier
}

export type Tijdlijnkeuze = {
  wet?: string | undefined
  persoon?: string | undefined
  van?: Datum | undefined
  tot?: Datum | undefined
}

/** Moments of the household and of who lives there; longer than a page never is, save of a file of decades. */
const MOMENTEN = 500

export const selectTijdlijn = (
  db: Db,
  mandaat: Mandaat,
  huishoudenId: string,
  ledenIds: readonly string[],
  { wet, persoon, van, tot }: Tijdlijnkeuze,
) =>
  rowsOf<NonNullable<DossierRij['tijdlijn']>[number]>(
    db,
    sql`select t.datum, t.soort, t.id, t.wet, t.persoon_id "persoonId", t.gegevens
      from (select * from dossier.tijdlijn where gemeente = any (${mandaat.leest}::text[]) and persoon_id = any (${ledenIds}::uuid[])
        union select * from dossier.tijdlijn where gemeente = any (${mandaat.leest}::text[]) and huishouden_id = ${huishoudenId}) t
      where (${wet ?? null}::text is null or t.wet = ${wet ?? null}) and (${persoon ?? null}::uuid is null or t.persoon_id = ${persoon ?? null}::uuid)
        and (${van ?? null}::date is null or t.datum >= ${van ?? null}::date) and (${tot ?? null}::date is null or t.datum <= ${tot ?? null}::date)
      order by t.datum desc, t.id desc limit ${MOMENTEN}`,
  )
