import type { Keys } from '#platform/crypto.ts'
import type { Db } from '#platform/db.ts'
import { codeVanAanvraag, codeVanHulpvraag, standVanKlok, VOORSCHOT } from '#uitvoering/toegang/rules/klokken.ts'
import { GELIJKGESTELD } from '#values/feestdagen.ts'
import { findTermijnRegel } from '#values/termijn.ts'
import type { Aanvraag, Hulpvraag, Stad } from '../stad.ts'
import { bereik, voegToe } from './bulk.ts'
import { laadOpenContacten, praktijkVan } from './contact.ts'
import type { Grondrij } from './huishouden.ts'
import { uuidVan } from './inrichting.ts'

const LENGTE_KOP = 160

/** Meldingen and what became of them; returns the grounds for access that the desk's deeds would have laid. */
export async function laadToegang(db: Db, keys: Keys, stad: Stad): Promise<Grondrij[]> {
  const { gemeente, toegang } = stad
  const zegel = (tabel: string, rij: string, kolom: string, tekst: string | null | undefined) =>
    tekst ? keys.encrypt(tekst, { gemeente, table: `toegang.${tabel}`, row: rij, column: kolom }) : null
  const balie = stad.inrichting.teams.find((team) => team.soort === 'toegang')!.id
  const meldingVan = new Map(toegang.meldingen.map((een) => [een.id, een]))

  await voegToe(db, gemeente, 'toegang.melding', toegang.meldingen, {
    id: ['uuid', (een) => een.id],
    ontvangen_op: ['date', (een) => een.ontvangenOp],
    tijd: ['time', (een) => een.tijd],
    kanaal: ['text', (een) => een.kanaal],
    route: ['text', (een) => een.route],
    melder: ['text', (een) => een.melder],
    persoon_id: ['uuid', (een) => een.persoon],
    huishouden_id: ['uuid', (een) => een.huishouden],
    team_id: ['uuid', () => balie],
    vraag: ['bytea', (een) => zegel('melding', een.id, 'vraag', een.vraag)],
    vraag_achter_vraag: ['bytea', (een) => zegel('melding', een.id, 'vraag_achter_vraag', een.vraagAchterVraag)],
  })
  await voegToe(db, gemeente, 'toegang.aanspreekpunt', toegang.meldingen, {
    melding_id: ['uuid', (een) => een.id],
    medewerker_id: ['uuid', (een) => een.aanspreekpunt],
    geldig: ['daterange', (een) => bereik({ begin: een.ontvangenOp, eind: null })],
  })
  await voegToe(db, gemeente, 'toegang.hulpvraag', toegang.hulpvragen, {
    id: ['uuid', (een) => een.id],
    melding_id: ['uuid', (een) => een.melding],
    persoon_id: ['uuid', (een) => een.persoon],
    huishouden_id: ['uuid', (een) => meldingVan.get(een.melding)!.huishouden],
    wet: ['text', (een) => een.wet],
    regeling: ['text', (een) => een.regeling],
    spoed: ['boolean', (een) => een.spoed],
    taak: ['text', (een) => een.taak],
    team_id: ['uuid', (een) => een.team],
    genoemd_op: ['date', (een) => meldingVan.get(een.melding)!.ontvangenOp],
    kop: ['bytea', (een) => zegel('hulpvraag', een.id, 'kop', meldingVan.get(een.melding)!.vraag.slice(0, LENGTE_KOP))],
  })
  await voegToe(db, gemeente, 'toegang.behandelaar', toegang.hulpvragen, {
    hulpvraag_id: ['uuid', (een) => een.id],
    medewerker_id: ['uuid', (een) => een.behandelaar],
    geldig: ['daterange', (een) => bereik({ begin: meldingVan.get(een.melding)!.ontvangenOp, eind: null })],
  })
  await voegToe(
    db,
    gemeente,
    'toegang.veiligheidscheck',
    toegang.triages.filter((een) => een.veiligheidscheck),
    {
      hulpvraag_id: ['uuid', (een) => een.hulpvraag],
      datum: ['date', (een) => een.datum],
      uitkomst: ['text', () => 'veilig'],
    },
  )
  await voegToe(db, gemeente, 'toegang.triage', toegang.triages, {
    id: ['uuid', (een) => een.id],
    hulpvraag_id: ['uuid', (een) => een.hulpvraag],
    datum: ['date', (een) => een.datum],
    besluit: ['text', (een) => een.besluit],
    reden: ['bytea', (een) => zegel('triage', een.id, 'reden', een.reden)],
  })
  await voegToe(db, gemeente, 'toegang.gesprek', toegang.gesprekken, {
    id: ['uuid', (een) => een.id],
    melding_id: ['uuid', (een) => een.melding],
    datum: ['date', (een) => een.datum],
    plek: ['text', (een) => een.plek],
    clientondersteuning_genoemd: ['boolean', (een) => een.clientondersteuningGenoemd],
  })
  const deelnemers = toegang.gesprekken.flatMap((gesprek) =>
    gesprek.deelnemers.map((een) => ({ ...een, gesprek: gesprek.id })),
  )
  await voegToe(db, gemeente, 'toegang.deelnemer', deelnemers, {
    gesprek_id: ['uuid', (een) => een.gesprek],
    medewerker_id: ['uuid', (een) => een.medewerker],
    expertise: ['text', (een) => een.expertise],
    aangekondigd_op: ['date', (een) => een.aangekondigdOp],
    doel_genoemd: ['boolean', (een) => een.aangekondigdOp !== null],
  })
  const genoemd = new Set(toegang.gesprekken.filter((een) => een.clientondersteuningGenoemd).map((een) => een.melding))
  const hulpvraagVan = new Map(toegang.hulpvragen.map((een) => [een.id, een]))
  await voegToe(db, gemeente, 'toegang.onderzoek', toegang.onderzoeken, {
    id: ['uuid', (een) => een.id],
    hulpvraag_id: ['uuid', (een) => een.hulpvraag],
    begin: ['date', (een) => een.begin],
    persoonlijk_plan_op: ['date', (een) => een.persoonlijkPlanOp],
    verslag_verstrekt_op: ['date', (een) => een.verslagVerstrektOp],
    clientondersteuning_genoemd: ['boolean', (een) => genoemd.has(hulpvraagVan.get(een.hulpvraag)!.melding)],
  })
  await voegToe(db, gemeente, 'toegang.aanvraag', toegang.aanvragen, {
    id: ['uuid', (een) => een.id],
    hulpvraag_id: ['uuid', (een) => een.hulpvraag],
    persoon_id: ['uuid', (een) => een.persoon],
    wet: ['text', (een) => een.wet],
    regeling: ['text', (een) => een.regeling],
    taak: ['text', (een) => hulpvraagVan.get(een.hulpvraag)?.taak],
    ontvangen_op: ['date', (een) => een.ontvangenOp],
    vorm: ['text', (een) => een.vorm],
  })
  await voegToe(db, gemeente, 'toegang.opschorting', toegang.opschortingen, {
    id: ['uuid', (een) => een.id],
    aanvraag_id: ['uuid', (een) => een.aanvraag],
    geldig: ['daterange', (een) => bereik({ begin: een.begin, eind: een.eind })],
    reden: ['text', (een) => een.reden],
  })
  await voegToe(db, gemeente, 'toegang.verlenging', toegang.verlengingen, {
    id: ['uuid', (een) => een.id],
    aanvraag_id: ['uuid', (een) => een.aanvraag],
    datum: ['date', (een) => een.datum],
    nieuwe_termijn: ['date', (een) => een.nieuweTermijn],
    reden: ['text', (een) => een.reden],
  })
  await voegToe(db, gemeente, 'toegang.ingebrekestelling', toegang.ingebrekestellingen, {
    id: ['uuid', (een) => een.id],
    aanvraag_id: ['uuid', (een) => een.aanvraag],
    ontvangen_op: ['date', (een) => een.ontvangenOp],
  })
  await voegToe(db, gemeente, 'toegang.afdoening', toegang.afdoeningen, {
    id: ['uuid', (een) => een.id],
    hulpvraag_id: ['uuid', (een) => een.hulpvraag],
    uitkomst: ['text', (een) => een.uitkomst],
    datum: ['date', (een) => een.datum],
    besluit_id: ['uuid', (een) => een.besluit],
  })
  await laadVoorschotten(db, stad)
  await laadKlokken(db, stad)
  await laadVerwijzingen(db, stad, zegel)
  await laadOpenContacten(db, stad, balie, zegel)
  return [...gronden(stad, balie)]
}

type Zegel = (tabel: string, rij: string, kolom: string, tekst: string | null | undefined) => Buffer | null

async function laadVerwijzingen(db: Db, stad: Stad, zegel: Zegel): Promise<void> {
  const { gemeente, toegang, aanbod, inrichting } = stad
  const praktijk = praktijkVan(stad)
  const jeugdteam = inrichting.teams.find((team) => team.naam.toLowerCase().includes('jeugd'))?.id ?? null
  const teamVan = new Map(inrichting.medewerkers.map((een) => [een.id, een.teams[0]]))
  const organisatienaam = new Map(aanbod.organisaties.map((een) => [een.id, een.naam]))
  await voegToe(db, gemeente, 'toegang.verwijzing', toegang.verwijzingen, {
    id: ['uuid', (een) => een.id],
    persoon_id: ['uuid', (een) => een.persoon],
    verwijzertype: ['text', (een) => een.verwijzertype],
    verwijzer: ['text', (een) => praktijk.get(een.id)?.naam ?? een.verwijzer],
    agb: ['text', (een) => praktijk.get(een.id)?.agb ?? een.agb],
    kenmerk_systeem: ['text', (een) => (praktijk.has(een.id) ? 'https://praktijk.example/verwijzingen' : null)],
    kenmerk: ['text', (een) => praktijk.get(een.id)?.kenmerk],
    ontvangen_op: ['date', (een) => een.ontvangenOp],
    ontvangen_via: ['text', (een) => een.ontvangenVia],
    gevraagd: ['bytea', (een) => zegel('verwijzing', een.id, 'gevraagd', een.gevraagd)],
    product_id: ['uuid', (een) => een.product],
    aanbieder_id: ['uuid', (een) => een.aanbieder],
    team_id: ['uuid', () => jeugdteam],
    bevestigd_op: ['date', (een) => een.bevestigdOp],
    opgepakt_op: ['date', (een) => een.opgepaktOp],
    teruggegeven_op: ['date', (een) => een.teruggegevenOp],
    reden: ['bytea', (een) => zegel('verwijzing', een.id, 'reden', een.reden)],
  })
  await voegToe(db, gemeente, 'toegang.doorgeleiding', toegang.doorgeleidingen, {
    id: ['uuid', (een) => een.id],
    hulpvraag_id: ['uuid', (een) => een.hulpvraag],
    datum: ['date', (een) => een.datum],
    aanbod_id: ['uuid', (een) => een.aanbod],
    organisatie: ['text', (een) => (een.organisatie ? organisatienaam.get(een.organisatie) : null)],
    naar_gemeente: ['text', (een) => een.naarGemeente],
    warm: ['boolean', (een) => een.warm],
    toestemming: ['boolean', () => true],
    terugkoppeling: ['text', (een) => (een.teruggekoppeldOp ? 'gestart' : null)],
    teruggekoppeld_op: ['date', (een) => een.teruggekoppeldOp],
  })
  await voegToe(db, gemeente, 'toegang.contactmoment', toegang.contactmomenten, {
    id: ['uuid', (een) => een.id],
    kanaal: ['text', (een) => een.kanaal],
    richting: ['text', (een) => een.richting],
    persoon_id: ['uuid', (een) => een.persoon],
    melding_id: ['uuid', (een) => een.melding],
    onderwerp: ['bytea', (een) => zegel('contactmoment', een.id, 'onderwerp', een.onderwerp)],
    datum: ['date', (een) => een.datum],
    tijd: ['time', (een) => een.tijd],
    door: ['uuid', (een) => een.door],
  })
  await voegToe(db, gemeente, 'toegang.contactverzoek', toegang.contactverzoeken, {
    id: ['uuid', (een) => een.id],
    persoon_id: ['uuid', (een) => een.persoon],
    eigenaar: ['uuid', (een) => een.eigenaar],
    team_id: ['uuid', (een) => teamVan.get(een.eigenaar)],
    kop: ['bytea', (een) => zegel('contactverzoek', een.id, 'kop', 'Wil graag bellen over de melding')],
    gevraagd_op: ['date', (een) => een.gevraagdOp],
    norm: ['date', (een) => een.norm],
    afgehandeld_op: ['date', (een) => een.afgehandeldOp],
  })
}

async function laadVoorschotten(db: Db, { gemeente, toegang }: Stad): Promise<void> {
  await voegToe(db, gemeente, 'toegang.tijdelijk', toegang.voorschotten, {
    hulpvraag_id: ['uuid', (een) => een.hulpvraag],
    soort: ['text', () => 'voorschot'],
    besluit_id: ['uuid', (een) => een.besluit],
    besloten_op: ['date', (een) => een.datum],
    leefvorm: ['text', () => 'alleenstaande'],
    norm: ['int', (een) => een.norm],
    inkomen: ['int', () => 0],
    bedrag: ['int', (een) => een.bedrag],
    door: ['uuid', (een) => een.door],
  })
}

/** The stand of every clock, by the room's own rule, as its deeds would have left it. */
async function laadKlokken(db: Db, stad: Stad): Promise<void> {
  const { gemeente, toegang, vandaag } = stad
  const meldingVan = new Map(toegang.meldingen.map((een) => [een.id, een]))
  const aanvraagVan = new Map(toegang.aanvragen.map((een) => [een.hulpvraag, een]))
  const afgedaan = new Map(toegang.afdoeningen.map((een) => [een.hulpvraag, een.datum]))
  const verslag = new Map(toegang.onderzoeken.map((een) => [een.hulpvraag, een.verslagVerstrektOp]))
  const gesprek = new Map<string, string>()
  for (const { melding, datum } of toegang.gesprekken)
    if (datum < (gesprek.get(melding) ?? '9999')) gesprek.set(melding, datum)
  const opschortingen = Map.groupBy(toegang.opschortingen, (een) => een.aanvraag)
  const verlengingen = new Map(toegang.verlengingen.map((een) => [een.aanvraag, een.nieuweTermijn]))

  const klok = (
    hulpvraag: Hulpvraag,
    code: string | null,
    start: string,
    stop: string | null | undefined,
    aanvraag?: Aanvraag,
  ) => {
    const regel = code ? findTermijnRegel(code, start as never) : undefined
    if (!code || !regel) return []
    const gestopt = stop ? (stop < start ? start : stop) : null
    const stil = aanvraag ? (opschortingen.get(aanvraag.id) ?? []) : []
    const stand = standVanKlok(
      {
        regel,
        start: start as never,
        opschortingen: stil.map((een) => ({ van: een.begin, tot: een.eind })),
        nieuweTermijn: aanvraag ? (verlengingen.get(aanvraag.id) ?? null) : null,
        stop: gestopt as never,
      },
      vandaag,
      GELIJKGESTELD,
    )
    const staat =
      stand.stand === 'stil'
        ? stil.find((een) => een.begin <= vandaag && (!een.eind || een.eind >= vandaag))
        : undefined
    return [
      {
        hulpvraag: hulpvraag.id,
        aanvraag: aanvraag?.id ?? null,
        code,
        start,
        gestopt,
        stand,
        stilSinds: staat?.begin ?? null,
      },
    ]
  }
  const voorschot = new Map(toegang.voorschotten.map((een) => [een.hulpvraag, een.datum]))
  const klokken = toegang.hulpvragen.flatMap((hulpvraag) => {
    const start = meldingVan.get(hulpvraag.melding)!.ontvangenOp
    const klaar = afgedaan.get(hulpvraag.id)
    const verhelderd =
      hulpvraag.wet === 'wmo'
        ? verslag.get(hulpvraag.id)
        : hulpvraag.wet === 'wgs'
          ? gesprek.get(hulpvraag.melding)
          : null
    const eerste = [klaar, verhelderd].filter((een) => een !== null && een !== undefined).sort()[0]
    const aanvraag = aanvraagVan.get(hulpvraag.id)
    return [
      ...klok(hulpvraag, codeVanHulpvraag(hulpvraag.wet, hulpvraag.spoed), start, eerste),
      ...(aanvraag ? klok(hulpvraag, codeVanAanvraag(hulpvraag.wet), aanvraag.ontvangenOp, klaar, aanvraag) : []),
      // Of what was settled nothing is kept of advances: the register of them is younger than the town.
      ...(aanvraag?.wet === 'participatiewet' && !klaar
        ? klok(hulpvraag, VOORSCHOT, voorschot.get(hulpvraag.id) ?? aanvraag.ontvangenOp, null)
        : []),
    ]
  })
  await voegToe(db, gemeente, 'toegang.klok', klokken, {
    hulpvraag_id: ['uuid', (een) => een.hulpvraag],
    aanvraag_id: ['uuid', (een) => een.aanvraag],
    code: ['text', (een) => een.code],
    start: ['date', (een) => een.start],
    uiterlijk: ['date', (een) => een.stand.uiterlijk],
    stil_sinds: ['date', (een) => een.stilSinds],
    gestopt_op: ['date', (een) => een.gestopt],
    opgeschorte_dagen: ['int', (een) => een.stand.opgeschorteDagen],
  })
}

/** The same grounds that registering and assigning lay: the contact, the desk, the team and the worker. */
function* gronden({ gemeente, toegang }: Stad, balie: string): Generator<Grondrij> {
  const wettenVan = Map.groupBy(toegang.hulpvragen, (een) => een.melding)
  for (const melding of toegang.meldingen) {
    const wetten = [...new Set((wettenVan.get(melding.id) ?? []).map((een) => een.wet))]
    const deel = { persoon: melding.persoon, begin: melding.ontvangenOp, volgtUit: melding.id }
    yield { ...deel, medewerker: melding.aanspreekpunt, hoedanigheid: 'aanspreekpunt', wetten }
    yield { ...deel, team: balie, hoedanigheid: 'team', wetten: [] }
  }
  const meldingVan = new Map(toegang.meldingen.map((een) => [een.id, een]))
  for (const vraag of toegang.hulpvragen) {
    const deel = {
      persoon: vraag.persoon,
      begin: meldingVan.get(vraag.melding)!.ontvangenOp,
      volgtUit: vraag.id,
      wetten: [vraag.wet],
      taak: vraag.taak,
    }
    yield { ...deel, team: vraag.team, hoedanigheid: vraag.taak ? 'taak' : 'team' }
    yield { ...deel, medewerker: vraag.behandelaar, hoedanigheid: 'behandelaar' }
  }
  for (const verwijzing of toegang.verwijzingen) {
    if (!verwijzing.bevestigdOp) continue
    yield {
      medewerker: uuidVan(`${gemeente}|gebruiker|verwijzer`),
      persoon: verwijzing.persoon,
      hoedanigheid: 'verwijzing',
      wetten: ['jeugdwet'],
      begin: verwijzing.ontvangenOp,
      volgtUit: verwijzing.id,
    }
  }
}
