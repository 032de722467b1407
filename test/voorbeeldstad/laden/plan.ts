import type { Keys } from '#platform/crypto.ts'
import type { Db } from '#platform/db.ts'
import { STANDAARD_STAPPEN } from '#uitvoering/plan/rules/versie.ts'
import { leeftijdOp, plusDagen } from '#values/datum.ts'
import type { Datum, Plan, Planversie, Stad } from '../stad.ts'
import { bereik, voegToe } from './bulk.ts'
import type { Grondrij } from './huishouden.ts'
import { FUNCTIE, uuidVan } from './inrichting.ts'
import { laadVersies } from './planinhoud.ts'
import { type Om, omPlannen } from './planomgeving.ts'
import { laadVerloop } from './planverloop.ts'
import { type Zegel, zegelVoor } from './zegel.ts'

const SLUITREDEN = 'De hulp is afgerond'

/** Plans with all their versions and what came of them; returns the grounds that opening, joining and directing laid. */
export async function laadPlan(db: Db, keys: Keys, stad: Stad): Promise<Grondrij[]> {
  const { gemeente, plan } = stad
  const zegel = zegelVoor(keys, gemeente, 'plan')
  const om = omPlannen(stad)
  await voegToe(db, gemeente, 'plan.plan', plan.plannen, {
    id: ['uuid', (een) => een.id],
    huishouden_id: ['uuid', (een) => een.huishouden],
    opsteller: ['uuid', (een) => een.opsteller],
    team_id: ['uuid', (een) => om.teamVan(een)],
    taak: ['text', (een) => om.taakVan(een)],
    geopend_op: ['date', (een) => een.geopendOp],
    gesloten_op: ['date', (een) => een.geslotenOp],
    sluitreden: ['text', (een) => een.geslotenOp && SLUITREDEN],
    lopend: ['daterange', (een) => om.lopendVan(een)],
    evaluatie_op: ['date', (een) => om.evaluatieOpVan(een)],
    geregistreerd_op: ['timestamptz', (een) => een.geopendOp],
    door: ['uuid', (een) => een.opsteller],
  })
  await laadKring(db, stad, om)
  await laadVersies(db, zegel, stad)
  await laadOordelen(db, stad)
  await laadOndertekeningen(db, stad)
  await laadVoortgang(db, zegel, stad, om)
  await laadVerloop(db, zegel, stad)
  return [...gronden(stad, om)]
}

async function laadKring(db: Db, { gemeente, plan }: Stad, om: Om): Promise<void> {
  const opsteller = (een: { plan: string }) => om.plannen.get(een.plan)!.opsteller
  await voegToe(db, gemeente, 'plan.kringlid', plan.kringleden, {
    id: ['uuid', (een) => een.id],
    plan_id: ['uuid', (een) => een.plan],
    persoon_id: ['uuid', (een) => een.persoon],
    netwerklid_id: ['uuid', (een) => een.netwerklid],
    rol: ['text', (een) => een.rol],
    buiten_huishouden: ['boolean', (een) => om.isBuiten(een)],
    geldig: ['daterange', (een) => bereik(een.periode)],
    geregistreerd_op: ['timestamptz', (een) => een.periode.begin],
    door: ['uuid', opsteller],
  })
  await voegToe(db, gemeente, 'plan.regie', plan.regies, {
    id: ['uuid', (een) => een.id],
    plan_id: ['uuid', (een) => een.plan],
    medewerker_id: ['uuid', (een) => een.medewerker],
    waarnemer_id: ['uuid', (een) => (een.waarnemer === een.medewerker ? null : een.waarnemer)],
    geldig: ['daterange', (een) => bereik(een.periode)],
    geregistreerd_op: ['timestamptz', (een) => een.periode.begin],
    door: ['uuid', opsteller],
  })
  await voegToe(db, gemeente, 'plan.contactpersoon', plan.contactpersonen, {
    id: ['uuid', (een) => een.id],
    plan_id: ['uuid', (een) => een.plan],
    medewerker_id: ['uuid', (een) => een.medewerker],
    geldig: ['daterange', (een) => bereik(een.periode)],
    geregistreerd_op: ['timestamptz', (een) => een.periode.begin],
    door: ['uuid', opsteller],
  })
  await voegToe(db, gemeente, 'plan.betrokkenheid', plan.betrokkenheden, {
    id: ['uuid', (een) => een.id],
    plan_id: ['uuid', (een) => een.plan],
    medewerker_id: ['uuid', (een) => een.medewerker],
    rol: ['text', (een) => een.rol],
    wetten: ['text[]', (een) => om.medewerker(een.medewerker)?.wetten ?? []],
    trede: ['smallint', (een) => een.trede],
    geldig: ['daterange', (een) => bereik(een.periode)],
    geregistreerd_op: ['timestamptz', (een) => een.periode.begin],
    door: ['uuid', opsteller],
  })
}

/** Every version that was offered, and who judged it: in one step, by that person's own function. */
async function laadOordelen(db: Db, { gemeente, plan, inrichting }: Stad): Promise<void> {
  const functieVan = new Map(inrichting.medewerkers.map((een) => [een.id, FUNCTIE[een.functie]]))
  const aangeboden = plan.versies.filter((een) => een.aangebodenOp)
  const aanbieding = (een: Planversie) => uuidVan(`${een.id}|aanbieding`)
  await voegToe(db, gemeente, 'plan.aanbieding', aangeboden, {
    id: ['uuid', aanbieding],
    planversie_id: ['uuid', (een) => een.id],
    ronde: ['int', () => 1],
    datum: ['date', (een) => een.aangebodenOp],
    stappen: ['text[]', (een) => (een.beoordelaar ? [functieVan.get(een.beoordelaar)] : STANDAARD_STAPPEN)],
    geregistreerd_op: ['timestamptz', (een) => een.aangebodenOp],
    door: ['uuid', (een) => een.opsteller],
  })
  await voegToe(
    db,
    gemeente,
    'plan.beoordeling',
    aangeboden.filter((een) => een.vastgesteldOp),
    {
      aanbieding_id: ['uuid', aanbieding],
      stap: ['int', () => 1],
      akkoord: ['boolean', () => true],
      datum: ['date', (een) => een.vastgesteldOp],
      geregistreerd_op: ['timestamptz', (een) => een.vastgesteldOp],
      door: ['uuid', (een) => een.beoordelaar],
    },
  )
}

/** Under 12 the parent with authority signs for the child, from 12 beside it, from 16 the youngster alone (Jeugdwet 7.3.4). */
async function laadOndertekeningen(db: Db, { gemeente, plan, huishouden }: Stad): Promise<void> {
  const geboren = new Map(huishouden.personen.map((een) => [een.id, een.geboren]))
  const gezagVan = Map.groupBy(huishouden.gezag, (een) => een.kind)
  const rijen = plan.versies.flatMap((versie) => {
    const { id, ondertekendOp: datum, ondertekenaar: wie, opsteller } = versie
    if (!datum || !wie) return []
    const leeftijd = leeftijdOp(geboren.get(wie)!, datum)
    const drager = (gezagVan.get(wie) ?? []).find(
      ({ periode: { begin, eind } }) => begin <= datum && (!eind || eind >= datum),
    )
    const zelf = { versie: id, datum, door: opsteller, persoon: wie, namens: null, hoedanigheid: 'zelf' }
    if (leeftijd >= 16) return [zelf]
    const ouder = drager && { ...zelf, persoon: drager.drager, namens: wie, hoedanigheid: 'gezagdrager' }
    return [...(leeftijd >= 12 ? [zelf] : []), ...(ouder ? [ouder] : [])]
  })
  await voegToe(db, gemeente, 'plan.ondertekening', rijen, {
    planversie_id: ['uuid', (een) => een.versie],
    persoon_id: ['uuid', (een) => een.persoon],
    namens_id: ['uuid', (een) => een.namens],
    hoedanigheid: ['text', (een) => een.hoedanigheid],
    vorm: ['text', () => 'papier'],
    datum: ['date', (een) => een.datum],
    geregistreerd_op: ['timestamptz', (een) => een.datum],
    door: ['uuid', (een) => een.door],
  })
}

async function laadVoortgang(db: Db, zegel: Zegel, { gemeente, plan, voorziening }: Stad, om: Om): Promise<void> {
  const opsteller = (een: { plan: string }) => om.plannen.get(een.plan)!.opsteller
  const doelen = new Map(plan.doelen.map((een) => [een.id, een]))
  const metingen = Map.groupBy(plan.metingen, (een) => `${een.kringlid}/${een.domein}`)
  const niveauOp = (doel: string, datum: Datum) => {
    const { kringlid, domein } = doelen.get(doel)!
    return metingen.get(`${kringlid}/${domein}`)?.findLast((een) => een.datum <= datum)?.niveau ?? null
  }
  const gehouden = plan.evaluaties.filter((een) => een.datum)
  await voegToe(db, gemeente, 'plan.evaluatie', gehouden, {
    id: ['uuid', (een) => een.id],
    plan_id: ['uuid', (een) => een.plan],
    datum: ['date', (een) => een.datum],
    vervolg: ['text', (een) => een.vervolg],
    volgende_op: ['date', (een) => om.volgendeNa(een)],
    verslag: ['bytea', (een) => zegel('evaluatie', een.id, 'verslag', VERSLAG[een.vervolg!])],
    geregistreerd_op: ['timestamptz', (een) => een.datum],
    door: ['uuid', opsteller],
  })
  const gezien = gehouden.flatMap((een) =>
    een.oordelen.map(({ doel, oordeel }) => ({
      plan: een.plan,
      doel,
      evaluatie: een.id as string | null,
      datum: een.datum!,
      oordeel: oordeel as string,
    })),
  )
  const afgerond = plan.doelen.flatMap((een) => {
    const rij = { plan: een.plan, doel: een.id, evaluatie: null }
    return [
      ...(een.behaaldOp ? [{ ...rij, datum: een.behaaldOp, oordeel: 'behaald' }] : []),
      ...(een.vervallenOp ? [{ ...rij, datum: een.vervallenOp, oordeel: 'vervallen' }] : []),
    ]
  })
  await voegToe(db, gemeente, 'plan.voortgang', [...gezien, ...afgerond], {
    plan_id: ['uuid', (een) => een.plan],
    doel_stam: ['uuid', (een) => een.doel],
    evaluatie_id: ['uuid', (een) => een.evaluatie],
    datum: ['date', (een) => een.datum],
    oordeel: ['text', (een) => een.oordeel],
    niveau: ['smallint', (een) => niveauOp(een.doel, een.datum)],
    geregistreerd_op: ['timestamptz', (een) => een.datum],
    door: ['uuid', opsteller],
  })
  await voegToe(
    db,
    gemeente,
    'plan.nagekomen',
    plan.afspraken.filter((een) => een.nagekomenOp),
    {
      plan_id: ['uuid', (een) => een.plan],
      afspraak_stam: ['uuid', (een) => een.id],
      datum: ['date', (een) => een.nagekomenOp],
      gelukt: ['boolean', () => true],
      geregistreerd_op: ['timestamptz', (een) => een.nagekomenOp],
      door: ['uuid', opsteller],
    },
  )
  await voegToe(db, gemeente, 'plan.meting', plan.metingen, {
    id: ['uuid', (een) => een.id],
    plan_id: ['uuid', (een) => een.plan],
    kringlid_id: ['uuid', (een) => een.kringlid],
    instrument: ['text', (een) => een.instrument],
    domein: ['text', (een) => een.domein],
    niveau: ['smallint', (een) => een.niveau],
    datum: ['date', (een) => een.datum],
    geregistreerd_op: ['timestamptz', (een) => een.datum],
    door: ['uuid', opsteller],
  })
  const periodeVan = new Map(voorziening.voorzieningen.map((een) => [een.id, een.periode]))
  await voegToe(
    db,
    gemeente,
    'plan.inzet',
    plan.gevraagdeVoorzieningen.filter((een) => een.voorziening),
    {
      plan_id: ['uuid', (een) => een.plan],
      gevraagde_stam: ['uuid', (een) => een.id],
      voorziening_id: ['uuid', (een) => een.voorziening],
      van: ['date', (een) => periodeVan.get(een.voorziening!)!.begin],
      tot: ['date', (een) => periodeVan.get(een.voorziening!)!.eind],
      door: ['uuid', opsteller],
    },
  )
}

const VERSLAG = {
  voortzetten: 'Het gaat vooruit. Wij gaan door zoals afgesproken.',
  afbouwen: 'Het doel is bereikt. Wij bouwen de hulp af.',
  aanpassen: 'Het lukt zo niet. Wij passen het plan aan.',
  afsluiten: 'Wij sluiten het plan af.',
} as const

function* gronden({ plan }: Stad, om: Om): Generator<Grondrij> {
  /** With the plan every relation that followed from it ends, the day before it closed. */
  const tot = (een: Plan, begin: Datum): Datum | null => {
    if (!een.geslotenOp) return null
    const laatste = plusDagen(een.geslotenOp, -1)
    return laatste < begin ? begin : laatste
  }
  for (const een of plan.plannen) {
    const deel = {
      huishouden: een.huishouden,
      wetten: [],
      taak: om.taakVan(een),
      begin: een.geopendOp,
      eind: tot(een, een.geopendOp),
      volgtUit: een.id,
    }
    const team = om.teamVan(een)
    yield { ...deel, medewerker: een.opsteller, hoedanigheid: 'opsteller' }
    if (team) yield { ...deel, team, hoedanigheid: 'team' }
  }
  const buiten = Map.groupBy(
    plan.kringleden.filter((lid) => lid.persoon && om.isBuiten(lid)),
    (lid) => lid.plan,
  )
  for (const regie of plan.regies) {
    const een = om.plannen.get(regie.plan)!
    const { begin } = regie.periode
    const deel = { wetten: [], taak: om.taakVan(een), begin, eind: tot(een, begin), volgtUit: regie.id }
    const wie = [
      { medewerker: regie.medewerker, hoedanigheid: 'regisseur' },
      ...(regie.waarnemer && regie.waarnemer !== regie.medewerker
        ? [{ medewerker: regie.waarnemer, hoedanigheid: 'waarnemer' }]
        : []),
    ]
    for (const rol of wie) {
      yield { ...deel, ...rol, huishouden: een.huishouden }
      for (const lid of buiten.get(een.id) ?? []) yield { ...deel, ...rol, persoon: lid.persoon }
    }
  }
  for (const leden of buiten.values())
    for (const lid of leden) {
      const een = om.plannen.get(lid.plan)!
      const { begin } = lid.periode
      yield {
        medewerker: een.opsteller,
        persoon: lid.persoon,
        hoedanigheid: 'opsteller',
        wetten: [],
        taak: om.taakVan(een),
        begin,
        eind: tot(een, begin),
        volgtUit: lid.id,
      }
    }
  for (const rij of plan.betrokkenheden) {
    const een = om.plannen.get(rij.plan)!
    const { begin } = rij.periode
    yield {
      medewerker: rij.medewerker,
      huishouden: een.huishouden,
      hoedanigheid: 'betrokkene',
      wetten: om.medewerker(rij.medewerker)?.wetten ?? [],
      begin,
      eind: tot(een, begin),
      volgtUit: rij.id,
    }
  }
}
