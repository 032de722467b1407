import { type Db, sql } from '#platform/db.ts'
import { inhoudhash } from '#uitvoering/plan/commands/opPlan.ts'
import type {
  Afspraak,
  AfwegingInPlan,
  Behoefte,
  Doel,
  GevraagdeVoorziening,
  Inhoud,
} from '#uitvoering/plan/rules/inhoud.ts'
import type { Datum, Planversie, Stad } from '../stad.ts'
import { bereik, voegToe } from './bulk.ts'
import { uuidVan } from './inrichting.ts'
import type { Zegel } from './zegel.ts'

type Stapel = { plan: string; nr: number; op: Datum; door: string; inhoud: Inhoud }

/**
 * Version by version, because a new one only begins when the one before it holds: first its content, then its hash.
 * The triggers of the room look on.
 */
export async function laadVersies(db: Db, zegel: Zegel, stad: Stad): Promise<void> {
  const stapels = new Map(maakStapels(stad).map((een) => [`${een.plan}/${een.nr}`, een]))
  const laatste = Math.max(0, ...stad.plan.versies.map((een) => een.nr))
  const opgebouwd = new Map<string, Inhoud>()
  for (let nr = 1; nr <= laatste; nr++) {
    const versies = stad.plan.versies.filter((een) => een.nr === nr)
    const nieuw = versies.map((een) => stapels.get(`${een.plan}/${nr}`)!)
    await voegVersiesToe(db, stad.gemeente, versies)
    await voegInhoudToe(db, zegel, stad.gemeente, nieuw)
    for (const { plan, inhoud } of nieuw) opgebouwd.set(plan, samen(opgebouwd.get(plan), inhoud))
    await stelVast(
      db,
      stad.gemeente,
      versies.filter((een) => een.vastgesteldOp),
      opgebouwd,
    )
  }
}

const voegVersiesToe = (db: Db, gemeente: string, versies: readonly Planversie[]) =>
  voegToe(db, gemeente, 'plan.planversie', versies, {
    id: ['uuid', (een) => een.id],
    plan_id: ['uuid', (een) => een.plan],
    nr: ['int', (een) => een.nr],
    opsteller: ['uuid', (een) => een.opsteller],
    schrijvers: ['uuid[]', (een) => een.schrijvers],
    begonnen_op: ['date', (een) => een.begonnenOp],
    evaluatie_op: ['date', (een) => een.evaluatieOp],
    geregistreerd_op: ['timestamptz', (een) => een.begonnenOp],
    door: ['uuid', (een) => een.opsteller],
  })

async function stelVast(
  db: Db,
  gemeente: string,
  versies: readonly Planversie[],
  inhoud: ReadonlyMap<string, Inhoud>,
): Promise<void> {
  const hashes = versies.map((een) => inhoudhash(inhoud.get(een.plan)!).toString('hex'))
  await sql`update plan.planversie v set vastgesteld_op = n.op, inhoudhash = decode(n.hash, 'hex')
    from unnest(${versies.map((een) => een.id)}::uuid[], ${versies.map((een) => een.vastgesteldOp)}::date[], ${hashes}::text[]) n(id, op, hash)
    where v.gemeente = ${gemeente} and v.id = n.id`.execute(db)
}

const samen = (eerder: Inhoud | undefined, nieuw: Inhoud): Inhoud => ({
  behoeften: [...(eerder?.behoeften ?? []), ...nieuw.behoeften],
  afwegingen: [...(eerder?.afwegingen ?? []), ...nieuw.afwegingen],
  doelen: [...(eerder?.doelen ?? []), ...nieuw.doelen],
  afspraken: [...(eerder?.afspraken ?? []), ...nieuw.afspraken],
  gevraagd: [...(eerder?.gevraagd ?? []), ...nieuw.gevraagd],
})

/** The town's rows as the room's own content, by version: a thing that is worded once has its id as stam. */
function maakStapels({ plan, aanbod }: Stad): Stapel[] {
  const sleutel = (een: { plan: string; versie: number }) => `${een.plan}/${een.versie}`
  const behoeften = Map.groupBy(plan.behoeften, sleutel)
  const doelen = Map.groupBy(plan.doelen, sleutel)
  const afspraken = Map.groupBy(plan.afspraken, sleutel)
  const gevraagd = Map.groupBy(plan.gevraagdeVoorzieningen, sleutel)
  const afwegingVan = new Map(plan.afwegingen.map((een) => [een.behoefte, een]))
  const wetVan = new Map(aanbod.producten.map((een) => [een.id, een.wet]))
  const metingen = Map.groupBy(plan.metingen, (een) => `${een.kringlid}/${een.domein}`)
  const beginNiveau = (kringlid: string, domein: string) =>
    metingen.get(`${kringlid}/${domein}`)?.reduce((een, ander) => (ander.datum < een.datum ? ander : een)).niveau ??
    null

  return plan.versies.map((versie): Stapel => {
    const nu = `${versie.plan}/${versie.nr}`
    const eigen = behoeften.get(nu) ?? []
    return {
      plan: versie.plan,
      nr: versie.nr,
      op: versie.begonnenOp,
      door: versie.opsteller,
      inhoud: {
        behoeften: eigen.map(
          ({ id, kringlid, domein, wet, omschrijving }): Behoefte => ({
            id,
            stam: id,
            kringlidId: kringlid,
            domein,
            wet,
            omschrijving,
          }),
        ),
        afwegingen: eigen.flatMap((behoefte): AfwegingInPlan[] => {
          const een = afwegingVan.get(behoefte.id)
          if (!een) return []
          return [
            {
              id: een.id,
              stam: een.id,
              behoefteStam: behoefte.id,
              stappen: een.stappen.map(({ stap, oordeel, reden }) => ({
                stap,
                bekeken: true,
                oordeel: oordeel === 'niet van toepassing' ? 'niet-van-toepassing' : oordeel,
                reden: reden || null,
              })),
              uitkomst: een.uitkomst,
              aanbodId: een.aanbod,
              productId: een.product,
              tijdelijk: een.tijdelijk,
              redenLangdurig: een.redenLangdurig,
            },
          ]
        }),
        doelen: (doelen.get(nu) ?? []).map((een): Doel => {
          const begin = beginNiveau(een.kringlid, een.domein)
          return {
            id: een.id,
            stam: een.id,
            kringlidId: een.kringlid,
            behoefteStam: een.behoefte,
            domein: een.domein,
            tekst: een.tekst,
            resultaat: een.resultaat,
            beginNiveau: begin,
            streefNiveau: begin && Math.min(5, begin + 1),
            streefdatum: een.streefdatum,
          }
        }),
        afspraken: (afspraken.get(nu) ?? []).map(
          (een): Afspraak => ({
            id: een.id,
            stam: een.id,
            doelStam: een.doel,
            wie: een.medewerker ? 'medewerker' : een.kringlid ? 'kringlid' : 'organisatie',
            kringlidId: een.medewerker ? null : een.kringlid,
            medewerkerId: een.medewerker,
            organisatie: een.medewerker || een.kringlid ? null : een.wie,
            wat: een.wat,
            wanneer: een.wanneer,
            herhaling: 'eenmalig',
          }),
        ),
        gevraagd: (gevraagd.get(nu) ?? []).map(
          (een): GevraagdeVoorziening => ({
            id: een.id,
            stam: een.id,
            kringlidId: een.kringlid,
            afwegingStam: een.afweging,
            productId: een.product,
            wet: wetVan.get(een.product)!,
            omvang: een.omvang,
            begin: een.periode.begin,
            eind: een.periode.eind,
            leveringsvorm: een.leveringsvorm as GevraagdeVoorziening['leveringsvorm'],
          }),
        ),
      },
    }
  })
}

async function voegInhoudToe(db: Db, zegel: Zegel, gemeente: string, stapels: readonly Stapel[]): Promise<void> {
  const uit = <K extends keyof Inhoud>(soort: K) =>
    stapels.flatMap(({ plan, nr, op, door, inhoud }) =>
      inhoud[soort].map((een) => ({ ...(een as Inhoud[K][number]), plan, nr, op, door })),
    )
  type Rij = { id: string; stam: string; plan: string; nr: number; op: Datum; door: string }
  const plek = {
    id: ['uuid', (een: Rij) => een.id],
    stam: ['uuid', (een: Rij) => een.stam],
    plan_id: ['uuid', (een: Rij) => een.plan],
    vanaf: ['int', (een: Rij) => een.nr],
    geregistreerd_op: ['timestamptz', (een: Rij) => een.op],
    door: ['uuid', (een: Rij) => een.door],
  } as const
  await voegToe(db, gemeente, 'plan.behoefte', uit('behoeften'), {
    ...plek,
    kringlid_id: ['uuid', (een) => een.kringlidId],
    domein: ['text', (een) => een.domein],
    wet: ['text', (een) => een.wet],
    omschrijving: ['bytea', (een) => zegel('behoefte', een.id, 'omschrijving', een.omschrijving)],
  })
  const afwegingen = uit('afwegingen')
  await voegToe(db, gemeente, 'plan.afweging', afwegingen, {
    ...plek,
    behoefte_stam: ['uuid', (een) => een.behoefteStam],
    uitkomst: ['text', (een) => een.uitkomst],
    aanbod_id: ['uuid', (een) => een.aanbodId],
    product_id: ['uuid', (een) => een.productId],
    tijdelijk: ['boolean', (een) => een.tijdelijk],
    reden_langdurig: ['bytea', (een) => zegel('afweging', een.id, 'reden_langdurig', een.redenLangdurig)],
  })
  const stappen = afwegingen.flatMap(({ id, stappen }) =>
    stappen.map((een) => ({ ...een, afweging: id, id: uuidVan(`${id}|${een.stap}`) })),
  )
  await voegToe(db, gemeente, 'plan.afwegingstap', stappen, {
    id: ['uuid', (een) => een.id],
    afweging_id: ['uuid', (een) => een.afweging],
    stap: ['text', (een) => een.stap],
    bekeken: ['boolean', (een) => een.bekeken],
    oordeel: ['text', (een) => een.oordeel],
    reden: ['bytea', (een) => zegel('afwegingstap', een.id, 'reden', een.reden)],
  })
  await voegToe(db, gemeente, 'plan.doel', uit('doelen'), {
    ...plek,
    kringlid_id: ['uuid', (een) => een.kringlidId],
    behoefte_stam: ['uuid', (een) => een.behoefteStam],
    domein: ['text', (een) => een.domein],
    tekst: ['bytea', (een) => zegel('doel', een.id, 'tekst', een.tekst)],
    resultaat: ['bytea', (een) => zegel('doel', een.id, 'resultaat', een.resultaat)],
    begin_niveau: ['smallint', (een) => een.beginNiveau],
    streef_niveau: ['smallint', (een) => een.streefNiveau],
    streefdatum: ['date', (een) => een.streefdatum],
  })
  await voegToe(db, gemeente, 'plan.afspraak', uit('afspraken'), {
    ...plek,
    doel_stam: ['uuid', (een) => een.doelStam],
    wie: ['text', (een) => een.wie],
    kringlid_id: ['uuid', (een) => een.kringlidId],
    medewerker_id: ['uuid', (een) => een.medewerkerId],
    organisatie: ['text', (een) => een.organisatie],
    // The work list reads this text as its headline, so it is sealed under that name.
    wat: ['bytea', (een) => zegel('afspraak', een.id, 'kop', een.wat)],
    wanneer: ['date', (een) => een.wanneer],
    herhaling: ['text', (een) => een.herhaling],
  })
  await voegToe(db, gemeente, 'plan.gevraagde_voorziening', uit('gevraagd'), {
    ...plek,
    kringlid_id: ['uuid', (een) => een.kringlidId],
    afweging_stam: ['uuid', (een) => een.afwegingStam],
    product_id: ['uuid', (een) => een.productId],
    wet: ['text', (een) => een.wet],
    omvang: ['jsonb', (een) => een.omvang],
    geldig: ['daterange', (een) => bereik({ begin: een.begin, eind: een.eind })],
    leveringsvorm: ['text', (een) => een.leveringsvorm],
  })
}
