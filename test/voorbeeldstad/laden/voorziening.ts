import { startVanBeslistermijn } from '#keten/voorziening/rules/bezwaar.ts'
import { termijnVanVerzoek } from '#keten/voorziening/rules/verzoek.ts'
import { alignNummers } from '#keten/voorziening/store/toewijzing.ts'
import type { Keys } from '#platform/crypto.ts'
import type { Db } from '#platform/db.ts'
import { plusDagen, plusJaren } from '#values/datum.ts'
import { uiterlijkVanHuis } from '#values/termijn.ts'
import type { Bezwaar, Datum, Periode, Stad, Toewijzing, Toewijzingversie, Verzoek, Voorziening } from '../stad.ts'
import { bereik, voegToe } from './bulk.ts'
import type { Grondrij } from './huishouden.ts'
import { type Om, omVoorziening } from './voorzieningomgeving.ts'
import { zegelVoor } from './zegel.ts'

/** Besluiten, what they and the referrals gave a right to, and the orders that followed. */
export async function laadVoorziening(db: Db, keys: Keys, stad: Stad): Promise<Grondrij[]> {
  const om = omVoorziening(stad)
  await laadBesluiten(db, keys, stad, om)
  await laadRechten(db, stad, om)
  await laadVerzoeken(db, stad, om)
  await laadToewijzingen(db, stad, om)
  await alignNummers(db)
  return [...gronden(stad, om)]
}

async function laadBesluiten(db: Db, keys: Keys, { gemeente, voorziening, inrichting }: Stad, om: Om): Promise<void> {
  const zegel = zegelVoor(keys, gemeente, 'voorziening')
  await voegToe(db, gemeente, 'voorziening.besluit', voorziening.besluiten, {
    id: ['uuid', (een) => een.id],
    beschikkingnummer: ['int', (een) => een.beschikkingnummer],
    wet: ['text', (een) => een.wet],
    soort: ['text', (een) => een.soort],
    aanvraag_id: ['uuid', (een) => een.aanvraag],
    persoon_id: ['uuid', (een) => een.persoon],
    huishouden_id: ['uuid', (een) => om.vanBesluit.get(een.id)?.huishouden ?? om.huishoudenVan(een.persoon, een.datum)],
    datum: ['date', (een) => een.datum],
    motivering: ['bytea', (een) => zegel('besluit', een.id, 'motivering', een.motivering)],
    functie: ['text', (een) => om.functieVan.get(een.door) ?? 'consulent'],
    vervangt: ['uuid', (een) => een.vervangt],
    taak: ['text', (een) => om.vanBesluit.get(een.id)?.taak],
    geregistreerd_op: ['timestamptz', (een) => een.datum],
    door: ['uuid', (een) => een.door],
  })
  const besluiten = new Map(voorziening.besluiten.map((een) => [een.id, een]))
  await voegToe(db, gemeente, 'voorziening.bezwaar', voorziening.bezwaren, {
    id: ['uuid', (een) => een.id],
    besluit_id: ['uuid', (een) => een.besluit],
    ontvangen_op: ['date', (een) => een.ontvangenOp],
    uitkomst: ['text', (een) => een.uitkomst],
    uitkomst_op: ['date', (een) => een.uitkomstOp],
    taak: ['text', (een) => om.vanBesluit.get(een.besluit)?.taak],
    geregistreerd_op: ['timestamptz', (een) => een.ontvangenOp],
    door: ['uuid', (een) => besluiten.get(een.besluit)!.door],
    // What still runs has its clock and lies with who handles objections.
    gronden: ['bytea', (een) => (een.gronden ? zegel('bezwaar', een.id, 'gronden', een.gronden) : null)],
    termijn_tot: ['date', (een) => (een.uitkomst ? null : bezwaarTot(besluiten.get(een.besluit)!.datum))],
    uiterlijk: ['date', (een) => (een.uitkomst ? null : beslisVoor(een, besluiten.get(een.besluit)!.datum))],
    behandelaar_id: ['uuid', (een) => (een.uitkomst ? null : juristVan(inrichting))],
  })
}

const bezwaarTot = (besluitdatum: Datum) => uiterlijkVanHuis('awb-bezwaar', besluitdatum)!
const beslisVoor = ({ ontvangenOp }: Bezwaar, besluitdatum: Datum) =>
  uiterlijkVanHuis('awb-bezwaar-besluit', startVanBeslistermijn(ontvangenOp, bezwaarTot(besluitdatum)))
const juristVan = ({ medewerkers }: Stad['inrichting']) => medewerkers.find((een) => een.functie === 'jurist')?.id

async function laadRechten(db: Db, { gemeente, voorziening }: Stad, om: Om): Promise<void> {
  const besloten = new Map(voorziening.besluiten.map((een) => [een.id, een.datum]))
  const eersteOrder = new Map<string, string>()
  for (const een of voorziening.toewijzingen) eersteOrder.set(een.voorziening, een.versies[0]!.tijdstip)
  /** When it was decided or, past our desk, ordered; what was taken over stood on its first day. */
  const geregistreerd = (een: Voorziening): string =>
    besloten.get(om.grondslagen.get(een.grondslag)!.besluit ?? '') ?? eersteOrder.get(een.id) ?? een.periode.begin
  await voegToe(db, gemeente, 'voorziening.grondslag', voorziening.grondslagen, {
    id: ['uuid', (een) => een.id],
    soort: ['text', (een) => een.soort],
    besluit_id: ['uuid', (een) => een.besluit],
    verwijzing_id: ['uuid', (een) => een.verwijzing],
    verwijzertype: ['text', (een) => een.verwijzertype],
    persoon_id: ['uuid', (een) => een.persoon],
    geldig: ['daterange', (een) => bereik(een.periode)],
    reden: ['text', (een) => een.reden],
    taak: ['text', (een) => om.vanGrondslag.get(een.id)?.taak],
    geregistreerd_op: ['timestamptz', (een) => geregistreerd(om.vanGrondslag.get(een.id)!)],
    door: ['uuid', (een) => om.doorVan(om.vanGrondslag.get(een.id)!)],
  })
  await voegToe(db, gemeente, 'voorziening.voorziening', voorziening.voorzieningen, {
    id: ['uuid', (een) => een.id],
    client_id: ['uuid', (een) => een.persoon],
    huishouden_id: ['uuid', (een) => een.huishouden],
    wet: ['text', (een) => om.wetVan(een.product)],
    product_id: ['uuid', (een) => een.product],
    leveringsvorm: ['text', (een) => een.leveringsvorm],
    volume: ['int', (een) => een.omvang?.volume],
    eenheid: ['text', (een) => een.omvang?.eenheid],
    frequentie: ['smallint', (een) => een.omvang?.frequentie],
    geldig: ['daterange', (een) => bereik(een.periode)],
    grondslag_id: ['uuid', (een) => een.grondslag],
    gevraagde_voorziening_id: ['uuid', (een) => een.gevraagdeVoorziening],
    eigen_bijdrage: ['boolean', (een) => een.eigenBijdrage],
    wijk: ['text', (een) => (om.isGeheim(een) ? 'onbekend' : om.wijkcode(een))],
    eindreden: ['text', (een) => een.eindreden],
    taak: ['text', (een) => een.taak],
    geregistreerd_op: ['timestamptz', geregistreerd],
    door: ['uuid', (een) => om.doorVan(een)],
  })
  const van = (een: { voorziening: string }) => om.voorzieningen.get(een.voorziening)!
  await voegToe(db, gemeente, 'voorziening.pgb', voorziening.pgbs, {
    id: ['uuid', (een) => een.id],
    voorziening_id: ['uuid', (een) => een.voorziening],
    jaarbedrag: ['bigint', (een) => een.jaarbedrag],
    tarief: ['bigint', (een) => een.tarief],
    vertegenwoordiger: ['text', (een) => een.vertegenwoordiger],
    taak: ['text', (een) => van(een).taak],
  })
  await voegToe(db, gemeente, 'voorziening.herbeoordeling', voorziening.herbeoordelingen, {
    id: ['uuid', (een) => een.id],
    voorziening_id: ['uuid', (een) => een.voorziening],
    gepland: ['date', (een) => een.gepland],
    uiterlijk: ['date', (een) => om.grondslagen.get(van(een).grondslag)!.periode.eind ?? een.gepland],
    gedaan_op: ['date', (een) => een.gedaanOp],
    uitkomst: ['text', (een) => een.uitkomst],
    taak: ['text', (een) => van(een).taak],
    geregistreerd_op: ['timestamptz', (een) => geregistreerd(van(een))],
    door: ['uuid', (een) => om.doorVan(van(een))],
  })
}

/** What was asked for: as long as was ordered at first, or a year where nothing was. */
export const gewenstVan = ({ gewensteIngangsdatum: begin }: Verzoek, toewijzing: Toewijzing | undefined): Periode => {
  const besteld = toewijzing?.versies[0]?.einddatum
  return { begin, eind: besteld && besteld >= begin ? besteld : plusDagen(plusJaren(begin, 1), -1) }
}

async function laadVerzoeken(db: Db, { gemeente, voorziening }: Stad, om: Om): Promise<void> {
  const toegewezenOp = new Map(
    voorziening.toewijzingen.map((een) => [een.id, een.versies[0]!.tijdstip.slice(0, 10) as Datum]),
  )
  const toewijzingVan = new Map(voorziening.toewijzingen.map((een) => [een.id, een]))
  const taakVan = new Map(voorziening.toewijzingen.map((een) => [een.id, om.voorzieningen.get(een.voorziening)!]))
  const onderzoekOp = (een: Verzoek) => (een.antwoord?.soort === 'in onderzoek' ? een.antwoord.datum : null)
  const slot = (een: Verzoek) => {
    if (een.antwoord?.soort === 'afgewezen')
      return { soort: 'afgewezen', datum: een.antwoord.datum, reden: een.antwoord.reden }
    const datum = een.toewijzing ? toegewezenOp.get(een.toewijzing)! : null
    return datum && { soort: 'gehonoreerd', datum: datum < een.ontvangenOp ? een.ontvangenOp : datum, reden: null }
  }
  await voegToe(db, gemeente, 'voorziening.verzoek', voorziening.verzoeken, {
    id: ['uuid', (een) => een.id],
    soort: ['text', (een) => een.soort],
    wet: ['text', (een) => om.wetVan(een.product)],
    client_id: ['uuid', (een) => een.persoon],
    huishouden_id: ['uuid', (een) => om.huishoudenVan(een.persoon, een.ontvangenOp)],
    aanbieder_id: ['uuid', (een) => een.aanbieder],
    referentie_aanbieder: ['text', (een) => een.referentieAanbieder],
    verwijzing_id: ['uuid', (een) => een.verwijzing],
    verwijzertype: ['text', (een) => om.verwijzertypeVan(een.verwijzing)],
    product_id: ['uuid', (een) => een.product],
    categorie: ['text', (een) => om.producten.get(een.product)!.categorie],
    volume: ['int', (een) => een.omvang?.volume],
    eenheid: ['text', (een) => een.omvang?.eenheid],
    frequentie: ['smallint', (een) => een.omvang?.frequentie],
    gewenst: ['daterange', (een) => bereik(gewenstVan(een, toewijzingVan.get(een.toewijzing ?? '')))],
    dagtekening: ['date', (een) => een.dagtekening],
    ontvangen_op: ['date', (een) => een.ontvangenOp],
    uiterlijk: [
      'date',
      (een) => {
        const { code, start } = termijnVanVerzoek(een, onderzoekOp(een) !== null)
        return uiterlijkVanHuis(code, start)
      },
    ],
    onderzoek_op: ['date', onderzoekOp],
    beantwoord_op: ['date', (een) => slot(een)?.datum],
    taak: ['text', (een) => taakVan.get(een.toewijzing ?? '')?.taak],
    geregistreerd_op: ['timestamptz', (een) => een.ontvangenOp],
    door: ['uuid', () => om.huis],
  })
  const antwoorden = voorziening.verzoeken.flatMap((een) => [
    ...(onderzoekOp(een) ? [{ verzoek: een, soort: 'in-onderzoek', datum: onderzoekOp(een), reden: null }] : []),
    ...(slot(een) ? [{ verzoek: een, ...slot(een)! }] : []),
  ])
  await voegToe(db, gemeente, 'voorziening.verzoekantwoord', antwoorden, {
    verzoek_id: ['uuid', (een) => een.verzoek.id],
    soort: ['text', (een) => een.soort],
    datum: ['date', (een) => een.datum],
    reden: ['text', (een) => een.reden],
    taak: ['text', (een) => taakVan.get(een.verzoek.toewijzing ?? '')?.taak],
    geregistreerd_op: ['timestamptz', (een) => een.datum],
    door: ['uuid', () => om.keten],
  })
}

const looptijd = (een: Toewijzingversie) => bereik({ begin: een.ingangsdatum, eind: een.einddatum })
const nieuwste = (een: Toewijzing): Toewijzingversie => een.versies.at(-1)!

async function laadToewijzingen(db: Db, { gemeente, voorziening }: Stad, om: Om): Promise<void> {
  const verzoekVan = new Map(voorziening.verzoeken.map((een) => [een.toewijzing, een.id]))
  const recht = (een: Toewijzing) => om.voorzieningen.get(een.voorziening)!
  await voegToe(db, gemeente, 'voorziening.toewijzing', voorziening.toewijzingen, {
    id: ['uuid', (een) => een.id],
    nummer: ['int', (een) => een.nummer],
    wet: ['text', (een) => een.wet],
    voorziening_id: ['uuid', (een) => een.voorziening],
    client_id: ['uuid', (een) => een.persoon],
    huishouden_id: ['uuid', (een) => recht(een).huishouden],
    product_id: ['uuid', (een) => een.product],
    aanbieder_id: ['uuid', (een) => een.aanbieder],
    contractproduct_id: ['uuid', (een) => een.contractproduct],
    verzoek_id: ['uuid', (een) => verzoekVan.get(een.id)],
    versie: ['int', (een) => nieuwste(een).nr],
    toegewezen_op: ['timestamptz', (een) => nieuwste(een).tijdstip],
    looptijd: ['daterange', (een) => looptijd(nieuwste(een))],
    volume: ['int', (een) => nieuwste(een).omvang?.volume],
    eenheid: ['text', (een) => nieuwste(een).omvang?.eenheid],
    frequentie: ['smallint', (een) => nieuwste(een).omvang?.frequentie],
    budget: ['bigint', (een) => nieuwste(een).budget],
    reden: ['text', (een) => nieuwste(een).reden],
    taak: ['text', (een) => recht(een).taak],
  })
  // Newest first: a toewijzing follows the newest that is there, also where a batch ends between two of its versions.
  const versies = voorziening.toewijzingen.flatMap((een) =>
    een.versies.toReversed().map((versie) => ({ ...versie, van: een })),
  )
  await voegToe(db, gemeente, 'voorziening.toewijzingversie', versies, {
    toewijzing_id: ['uuid', (een) => een.van.id],
    nr: ['int', (een) => een.nr],
    tijdstip: ['timestamptz', (een) => een.tijdstip],
    looptijd: ['daterange', looptijd],
    volume: ['int', (een) => een.omvang?.volume],
    eenheid: ['text', (een) => een.omvang?.eenheid],
    frequentie: ['smallint', (een) => een.omvang?.frequentie],
    budget: ['bigint', (een) => een.budget],
    reden: ['text', (een) => een.reden],
    referentie_aanbieder: ['text', (een) => een.referentieAanbieder],
    instemming: ['boolean', (een) => een.instemming],
    taak: ['text', (een) => recht(een.van).taak],
    door: ['uuid', () => om.keten],
  })
  const toewijzingen = new Map(voorziening.toewijzingen.map((een) => [een.id, een]))
  await voegToe(db, gemeente, 'voorziening.leveringsmelding', voorziening.leveringsmeldingen, {
    id: ['uuid', (een) => een.id],
    toewijzing_id: ['uuid', (een) => een.toewijzing],
    soort: ['text', (een) => een.soort],
    begindatum: ['date', (een) => een.begindatum],
    einddatum: ['date', (een) => een.einddatum],
    reden: ['text', (een) => een.reden],
    bron: ['text', (een) => een.bron],
    gemeld_op: ['date', (een) => een.ontvangenOp],
    taak: ['text', (een) => recht(toewijzingen.get(een.toewijzing)!).taak],
    geregistreerd_op: ['timestamptz', (een) => een.ontvangenOp],
    door: ['uuid', (een) => (een.bron === 'hand' ? om.keten : om.huis)],
  })
}

/** Back office on what it must order or answer, the handler of what came past our desk, the provider until a year after. */
function* gronden({ voorziening, contract, inrichting }: Stad, om: Om): Generator<Grondrij> {
  const teams = inrichting.teams.filter((een) => een.soort === 'backoffice').map((een) => een.id)
  const agbVan = new Map(contract.aanbieders.map((een) => [een.id, een.agb]))
  const besloten = new Map(voorziening.besluiten.map((een) => [een.id, een.datum]))
  for (const een of voorziening.voorzieningen) {
    const wet = om.wetVan(een.product)
    const grondslag = om.grondslagen.get(een.grondslag)!
    const begin = besloten.get(grondslag.besluit ?? '') ?? een.periode.begin
    const deel = { persoon: een.persoon, wetten: [wet], taak: een.taak, begin, volgtUit: een.id }
    if (een.leveringsvorm === 'zin') for (const team of teams) yield { ...deel, team, hoedanigheid: 'keten' }
    if (!grondslag.besluit) yield { ...deel, medewerker: om.behandelaarVan(een), hoedanigheid: 'behandelaar' }
  }
  const besluiten = new Map(voorziening.besluiten.map((een) => [een.id, een]))
  const jurist = juristVan(inrichting)
  for (const een of voorziening.bezwaren.filter(({ uitkomst }) => jurist && !uitkomst)) {
    const { persoon, wet } = besluiten.get(een.besluit)!
    yield {
      medewerker: jurist!,
      persoon,
      hoedanigheid: 'behandelaar',
      wetten: [wet],
      begin: een.ontvangenOp,
      volgtUit: een.id,
    }
  }
  for (const een of voorziening.verzoeken)
    for (const team of teams)
      yield {
        team,
        persoon: een.persoon,
        hoedanigheid: 'keten',
        wetten: [om.wetVan(een.product)],
        begin: een.ontvangenOp,
        volgtUit: een.id,
      }
  for (const een of voorziening.toewijzingen) {
    const { ingangsdatum, einddatum } = nieuwste(een)
    const opgedragen = een.versies[0]!.tijdstip.slice(0, 10) as Datum
    const begin = ingangsdatum < opgedragen ? ingangsdatum : opgedragen
    yield {
      agb: agbVan.get(een.aanbieder),
      persoon: een.persoon,
      hoedanigheid: 'toewijzing',
      wetten: [een.wet],
      taak: om.voorzieningen.get(een.voorziening)!.taak,
      begin,
      eind: einddatum && plusJaren(einddatum, 1),
      volgtUit: een.id,
    }
  }
}
