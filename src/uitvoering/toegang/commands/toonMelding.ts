import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { type Grond, magZien, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { listGronden, listPersonen } from '#uitvoering/huishouden/reads.ts'
import { listGebruikers, listTeams } from '#uitvoering/inrichting/reads.ts'
import type { Datum } from '#values/datum.ts'
import { findTermijnRegel, type TermijnRegel } from '#values/termijn.ts'
import { TERMIJNUITLEG } from '#values/termijnUitleg.ts'
import type { Wet } from '#values/wet.ts'
import {
  findDwangsomregel,
  findTermijnregelOp,
  findUiterlijk,
  getLeesbareMelding,
  type Hulpvraag,
  type Klok,
  listGelijkgesteldeDagen,
  type Melding,
} from '../reads.ts'
import { dwangsomVan } from '../rules/aanvraag.ts'
import { klokkenBijMelding, standVanKlok } from '../rules/klokken.ts'
import { isInGebreke } from '../rules/status.ts'
import { standVanTijdelijk } from '../rules/tijdelijk.ts'
import { selectDoorgeleidingen, selectGesprekken } from '../store/gesprekken.ts'
import { selectAfdoeningen, selectHulpvragenVanMeldingen, selectVeiligheidschecks } from '../store/hulpvragen.ts'
import { type Opschorting, selectKlokken, selectOpschortingen, selectVerlengingen } from '../store/klokken.ts'
import { selectTijdelijk } from '../store/tijdelijk.ts'
import { openPartnermelding } from './partner.ts'

/** One melding as this worker may see it: hulpvragen of his own wetten, the words only where the access table gives V. */
export async function toonMelding(context: Context, meldingId: string) {
  const { db, mandaat, vandaag, keys } = context
  const melding = await getLeesbareMelding(db, mandaat, meldingId)
  const alle = await selectHulpvragenVanMeldingen(db, mandaat, [melding.id])
  const personen = await listPersonen(db, mandaat, [
    ...(melding.persoonId ? [melding.persoonId] : []),
    ...alle.map((een) => een.persoonId),
  ])
  const gronden = await listGronden(db, mandaat, { persoonIds: personen.map((persoon) => persoon.id) }, vandaag)
  const ziet = (persoonId: string, groep: 'B' | 'K' | 'V', wet: Wet | null) =>
    magZien(mandaat, gronden.get(persoonId) ?? ([] as Grond[]), groep, wet)
  const hulpvragen = alle.filter((een) => ziet(een.persoonId, 'B', een.wet))
  if (hulpvragen.length === 0 && !magZonderHulpvraag(context, melding, alle)) throw new NotFound()
  const leest = hulpvragen.some((een) => ziet(een.persoonId, 'V', een.wet)) || alle.length === 0

  const open = (sealed: Buffer | null, column: string) =>
    sealed && leest
      ? keys.decrypt(sealed, { gemeente: melding.gemeente, table: 'toegang.melding', row: melding.id, column })
      : null
  const namen = new Map(personen.map((persoon) => [persoon.id, roepnaamMetGeslachtsnaam(persoon)]))
  const gebruikers = new Map((await listGebruikers(db, mandaat, vandaag)).map((een) => [een.id, een.naam]))
  const teams = new Map((await listTeams(db, mandaat)).map((team) => [team.id, team.naam]))
  const bij = await feitenBij(context, hulpvragen)
  const klokken: Getoond[] = []
  // One after another: they share the connection of this transaction.
  for (const klok of bij.klokken)
    klokken.push({
      hulpvraagId: klok.hulpvraagId,
      klok: await toonKlok(context, klok, bij.opschortingen, bij.verlengingen),
    })
  const volgens: Volgens[] = []
  for (const een of hulpvragen) volgens.push(await dagenVolgensDeRegels(context, een))
  return {
    meldingId: melding.id,
    ontvangenOp: melding.ontvangenOp,
    tijd: melding.tijd,
    kanaal: melding.kanaal,
    route: melding.route,
    melder: melding.melder,
    persoonId: melding.persoonId,
    naam: melding.persoonId ? (namen.get(melding.persoonId) ?? null) : null,
    huishoudenId: melding.huishoudenId,
    vraag: open(melding.vraag, 'vraag'),
    vraagAchterVraag: open(melding.vraagAchterVraag, 'vraag_achter_vraag'),
    zelfde: melding.zelfde,
    teBekijken: melding.bekijkenVoor !== null && melding.bekekenOp === null,
    partner: leest ? await openPartnermelding(context, melding.id) : null,
    aanspreekpunt: melding.aanspreekpuntId ? (gebruikers.get(melding.aanspreekpuntId) ?? null) : null,
    team: teams.get(melding.teamId) ?? null,
    gesprekken: (await selectGesprekken(db, mandaat, melding.id)).map(
      ({ datum, plek, clientondersteuningGenoemd }) => ({ datum, plek, clientondersteuningGenoemd }),
    ),
    hulpvragen: hulpvragen.map((een, plek) => ({
      hulpvraagId: een.id,
      persoonId: een.persoonId,
      huishoudenId: een.huishoudenId,
      naam: namen.get(een.persoonId) ?? '',
      wet: een.wet,
      regeling: een.regeling,
      spoed: een.spoed,
      taak: een.taak,
      status: een.status,
      uitkomst: een.uitkomst,
      genoemdOp: een.genoemdOp,
      afgedaanOp: een.afgedaanOp,
      team: teams.get(een.teamId) ?? null,
      behandelaarId: een.behandelaarId,
      behandelaar: een.behandelaarId ? (gebruikers.get(een.behandelaarId) ?? null) : null,
      triagebesluit: een.triagebesluit,
      verslagVerstrektOp: een.verslagVerstrektOp,
      veiligheidscheck: bij.checks.find((check) => check.hulpvraagId === een.id)?.uitkomst ?? null,
      kindcheck: bij.checks.find((check) => check.hulpvraagId === een.id)?.kindcheck ?? null,
      redenAfdoening: leesReden(context, bij, een, ziet(een.persoonId, 'V', een.wet)),
      doorgeleidingen: toonDoorgeleidingen(bij, een),
      persoonlijkPlanTot: volgens[plek]!.persoonlijkPlanTot,
      magWijzigen: een.gemeente === mandaat.gemeente && ziet(een.persoonId, 'V', een.wet),
      klokken: klokken.flatMap(({ hulpvraagId, klok }) => (hulpvraagId === een.id ? [klok] : [])),
      aanvraag: toonAanvraag(een, bij, volgens[plek]!, vandaag),
      tijdelijk: ziet(een.persoonId, 'V', een.wet) ? toonTijdelijk(een, bij, vandaag) : [],
    })),
  }
}

/** Nobody is known yet, or nothing was asked for anybody: then it is the desk's. */
const magZonderHulpvraag = ({ mandaat }: Context, melding: Melding, alle: readonly Hulpvraag[]) =>
  alle.length === 0 && (mandaat.teams.includes(melding.teamId) || mandaat.functie === 'systeem')

async function feitenBij({ db, mandaat }: Context, hulpvragen: readonly Hulpvraag[]) {
  const ids = hulpvragen.map((een) => een.id)
  const aanvraagIds = hulpvragen.flatMap((een) => een.aanvraagId ?? [])
  return {
    klokken: await selectKlokken(db, mandaat, ids),
    opschortingen: await selectOpschortingen(db, mandaat, aanvraagIds),
    verlengingen: await selectVerlengingen(db, mandaat, aanvraagIds),
    checks: await selectVeiligheidschecks(db, mandaat, ids),
    afdoeningen: await selectAfdoeningen(db, mandaat, ids),
    doorgeleidingen: await selectDoorgeleidingen(db, mandaat, ids),
    tijdelijk: await selectTijdelijk(db, mandaat, ids),
  }
}

type Bij = Awaited<ReturnType<typeof feitenBij>>
type Getoond = { hulpvraagId: string; klok: Awaited<ReturnType<typeof toonKlok>> }

/** The clock as of today: its explanation and days left are computed when it is shown. */
async function toonKlok(
  { db, mandaat, vandaag }: Context,
  klok: Klok,
  opschortingen: readonly Opschorting[],
  verlengingen: Bij['verlengingen'],
) {
  const regel = (await findTermijnregelOp(db, mandaat, klok.code, klok.start))!
  const eigen = opschortingen
    .filter((een) => een.aanvraagId === klok.aanvraagId)
    .map(({ periode }) => ({ van: periode.begin, tot: periode.eind }))
  const nieuweTermijn = verlengingen.find((een) => een.aanvraagId === klok.aanvraagId)?.nieuweTermijn ?? null
  const feestdagen = await listGelijkgesteldeDagen(db, mandaat, klok.start)
  const stand = standVanKlok(
    { regel, start: klok.start, opschortingen: eigen, nieuweTermijn, stop: klok.gestoptOp },
    vandaag,
    feestdagen,
  )
  return beschrijf(regel, { ...klok, uiterlijk: stand.uiterlijk, opgeschorteDagen: stand.opgeschorteDagen }, stand)
}

function beschrijf(
  regel: TermijnRegel,
  {
    code,
    start,
    uiterlijk,
    stilSinds,
    gestoptOp,
    opgeschorteDagen,
  }: Pick<Klok, 'code' | 'start' | 'uiterlijk' | 'stilSinds' | 'gestoptOp' | 'opgeschorteDagen'>,
  { stand, dagenOver, werkdagenOver, uitleg }: ReturnType<typeof standVanKlok>,
) {
  return {
    code,
    start,
    uiterlijk,
    stilSinds,
    gestoptOp,
    opgeschorteDagen,
    stand,
    dagenOver,
    werkdagenOver,
    omschrijving: regel.omschrijving,
    bron: regel.bron,
    geverifieerd: regel.geverifieerd,
    uitleg: uitleg.map((een) => TERMIJNUITLEG[een]),
  }
}

/** Why it was settled so: for who reads the story. */
function leesReden(context: Context, bij: Bij, { id, gemeente }: Hulpvraag, leest: boolean): string | null {
  const afdoening = bij.afdoeningen.find((een) => een.hulpvraagId === id)
  if (!leest || !afdoening?.reden) return null
  return context.keys.decrypt(afdoening.reden, {
    gemeente,
    table: 'toegang.afdoening',
    row: afdoening.id,
    column: 'reden',
  })
}

const toonDoorgeleidingen = (bij: Bij, { id }: Hulpvraag) =>
  bij.doorgeleidingen
    .filter((een) => een.hulpvraagId === id)
    .map((een) => ({
      doorgeleidingId: een.id,
      datum: een.datum,
      naar: een.organisatie ?? een.naarGemeente ?? '',
      warm: een.warm,
      terugkoppeling: een.terugkoppeling,
      teruggekoppeldOp: een.teruggekoppeldOp,
    }))

const toonTijdelijk = ({ id, uitkomst }: Hulpvraag, bij: Bij, vandaag: Datum) =>
  bij.tijdelijk
    .filter((een) => een.hulpvraagId === id)
    .map(({ hulpvraagId, ...een }) => ({ ...een, stand: standVanTijdelijk(een, uitkomst, vandaag) }))

type Volgens = Awaited<ReturnType<typeof dagenVolgensDeRegels>>

/** Days beside the clocks that the dated rules give. */
async function dagenVolgensDeRegels({ db, mandaat }: Context, { wet, genoemdOp, ingebrekestellingOp }: Hulpvraag) {
  const dag = async (code: string, start: Datum) => (await findUiterlijk(db, mandaat, code, start)) ?? null
  return {
    persoonlijkPlanTot: wet === 'wmo' ? await dag('wmo-persoonlijk-plan', genoemdOp) : null,
    dwangsom: await findDwangsomregel(db, mandaat, ingebrekestellingOp),
  }
}

function toonAanvraag(hulpvraag: Hulpvraag, bij: Bij, { dwangsom }: Volgens, vandaag: Datum) {
  const { aanvraagId, aanvraagOntvangenOp, aanvraagVorm, ingebrekestellingOp } = hulpvraag
  if (!aanvraagId || !aanvraagOntvangenOp) return null
  const uiterlijk = bij.klokken.find((klok) => klok.aanvraagId === aanvraagId)?.uiterlijk ?? null
  return {
    aanvraagId,
    ontvangenOp: aanvraagOntvangenOp,
    vorm: aanvraagVorm ?? '',
    ingebrekestellingOp,
    inGebreke: hulpvraag.status !== 'afgedaan' && isInGebreke(dwangsom, uiterlijk, vandaag),
    dwangsomCents: dwangsomVan(dwangsom, hulpvraag.afgedaanOp, vandaag),
    opschortingen: bij.opschortingen
      .filter((een) => een.aanvraagId === aanvraagId)
      .map(({ periode, reden }) => ({ begin: periode.begin, eind: periode.eind ?? null, reden })),
    verlengingen: bij.verlengingen
      .filter((een) => een.aanvraagId === aanvraagId)
      .map(({ nieuweTermijn, reden }) => ({ nieuweTermijn, reden })),
  }
}

/** What would start if this were registered: shown before anyone presses the button. */
export async function toonTermijnen(
  { db, mandaat, vandaag }: Context,
  { wet, spoed, ontvangenOp }: { wet: Wet; spoed?: boolean | undefined; ontvangenOp?: Datum | undefined },
) {
  const start = ontvangenOp ?? vandaag
  const feestdagen = await listGelijkgesteldeDagen(db, mandaat, start)
  const getoond = []
  for (const { code } of klokkenBijMelding(wet, spoed ?? false)) {
    const regel = (await findTermijnregelOp(db, mandaat, code, start)) ?? findTermijnRegel(code, start)
    if (!regel) continue
    const stand = standVanKlok(
      { regel, start, opschortingen: [], nieuweTermijn: null, stop: null },
      vandaag,
      feestdagen,
    )
    getoond.push(
      beschrijf(
        regel,
        { code, start, uiterlijk: stand.uiterlijk, stilSinds: null, gestoptOp: null, opgeschorteDagen: 0 },
        stand,
      ),
    )
  }
  return getoond
}
