import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { leesKn25 } from '#test/voorbeeldstad/bronnen/index.ts'
import { Kadernotavoorstel } from './invoerschema.ts'

/** Tables with what a proposal says, and how its rows are found in their order. */
const INHOUD: Record<string, string> = {
  kadernotavoorstel: 'from begroting.kadernotavoorstel t where t.id = $1',
  cluster: 'from begroting.cluster t where t.voorstel_id = $1 order by t.volgorde',
  voorstelregel: 'from begroting.voorstelregel t where t.voorstel_id = $1 order by t.volgorde',
  voorstelbedrag: `from begroting.voorstelbedrag t join begroting.voorstelregel r on r.id = t.voorstelregel_id
    where r.voorstel_id = $1 order by r.volgorde, t.jaar`,
}
/** Tables that point at a proposal with what happened to it afterwards. */
const DAARNA: Record<string, string> = {
  bevinding: 'volgt bij het indienen uit wat er staat',
  conceptvoorstel: 'waaruit het is ingediend',
  formulierafdruk: 'een afdruk van het stuk zelf',
  mutatie: 'wat erover besloten is',
  bufferinzet: 'wat van zijn buffer gebruikt of vrijgegeven is',
  vrijgaveregel: 'wanneer zijn buffer vrij mag vallen, afgesproken over dat stuk',
}
/** Columns in which the copy is a paper of its own. */
const EIGEN: Record<string, string> = {
  'kadernotavoorstel.nummers': 'het nieuwe stuk krijgt eigen nummers',
  'kadernotavoorstel.bron': 'het nieuwe stuk is zijn eigen bron',
  'kadernotavoorstel.jaartabel': 'de som van de regels, nooit overgenomen',
  'kadernotavoorstel.vingerafdruk': 'van het stuk zelf',
  'kadernotavoorstel.geregistreerd_op': 'van het stuk zelf',
  'cluster.bron': 'het nieuwe stuk is zijn eigen bron',
  'voorstelregel.bron': 'het nieuwe stuk is zijn eigen bron',
}
const sleutel = (kolom: string) => kolom === 'id' || kolom.endsWith('_id')

describe('een kopie van een voorstel', () => {
  let house: TestHouse
  let origineel = ''
  let kopie = ''
  beforeAll(async () => {
    house = await openTestHouse()
    await house.owner.query(`insert into inrichting.instelling (gemeente, soort, sleutel, waarde, geldig, bron) values ('9901', 'begroting', 'salaristabel',
      '[{"schaal": 10, "uren": 32, "bedrag": 8400000}, {"schaal": 13, "uren": 36, "bedrag": 13200000}]', '[2025-01-01,)', 'Kadernota 2025')`)
    origineel = (await house.vraag('controller', 'POST', '/begroting/voorstellen', volVoorstel())).body.voorstelId
    const { body } = await house.vraag('controller', 'POST', '/begroting/concepten', { vanVoorstel: origineel })
    const ingediend = await house.vraag(
      'controller',
      'POST',
      `/begroting/concepten/${body.conceptId}/indiening`,
      {},
      { 'if-match': '"1"' },
    )
    expect([ingediend.status, ingediend.body.beletselen]).toEqual([201, undefined])
    kopie = ingediend.body.voorstelId
  })
  afterAll(() => house.close())

  it('kent elke tabel die bij een voorstel hoort', async () => {
    const { rows } = await house.owner.query(`with recursive bij (tabel) as (
        select 'begroting.kadernotavoorstel'::regclass::oid
        union select c.conrelid from pg_constraint c join bij on c.confrelid = bij.tabel where c.contype = 'f' and c.conrelid <> bij.tabel)
      select relname naam from bij join pg_class on pg_class.oid = tabel`)
    expect(rows.map(({ naam }) => naam).toSorted()).toEqual([...Object.keys(INHOUD), ...Object.keys(DAARNA)].toSorted())
  })

  it.each(Object.keys(INHOUD))('heeft in elke kolom van %s wat het origineel heeft', async (tabel) => {
    const { rows: kolommen } = await house.owner.query(
      `select column_name naam from information_schema.columns where table_schema = 'begroting' and table_name = $1`,
      [tabel],
    )
    const [van, naar] = await Promise.all([rijenVan(tabel, origineel), rijenVan(tabel, kopie)])
    for (const { naam } of kolommen.filter(({ naam }) => !sleutel(naam) && !(`${tabel}.${naam}` in EIGEN))) {
      const waarden = van.map((rij) => zonderPlaats(rij[naam]))
      expect(waarden.some(zegtIets), `${tabel}.${naam} is in het origineel nergens gevuld`).toBe(true)
      expect(
        naar.map((rij) => zonderPlaats(rij[naam])),
        `${tabel}.${naam}`,
      ).toEqual(waarden)
    }
  })

  it('gaat over een voorstel dat alles heeft wat een voorstel kan hebben', () => {
    const voorstel = volVoorstel()
    const regels = voorstel.clusters.flatMap((cluster) => cluster.regels)
    const schema = Kadernotavoorstel.properties.clusters.items.properties.regels.items.properties
    for (const veld of Object.keys(schema))
      expect(
        regels.some((regel) => veld in regel),
        `geen regel met ${veld}`,
      ).toBe(true)
  })

  async function rijenVan(tabel: string, id: string): Promise<Record<string, unknown>[]> {
    const { rows } = await house.owner.query(`select to_jsonb(t) rij ${INHOUD[tabel]}`, [id])
    return rows.map(({ rij }) => rij)
  }
})

/** KN25 with what it leaves open filled in, so that nothing a proposal can say is missing. */
function volVoorstel() {
  const kn25 = structuredClone(leesKn25())
  const regel = (code: string) => kn25.clusters.flatMap(({ regels }) => regels).find((een) => een.code === code)!
  for (const bouwsteen of regel('IO-1').bouwstenen!)
    if (bouwsteen.soort === 'formatie' && bouwsteen.aantal > 1) bouwsteen.perEenheid = 8_400_000
  regel('OR-3').bedragen = [
    { jaar: 2025, lasten: 9_500_000, baten: 1_000_000 },
    { jaar: 2027, lasten: 0, baten: 0 },
  ]
  regel('OR-2').formulieren = [{ soort: 'moeder', bijgevoegd: true, bron: 'K:81' }]
  regel('OR-2').risico = { tekst: 'Inwoners weten het dan niet te vinden.', bron: 'K:83' }
  // Two clusters of one name stay two.
  kn25.clusters[1]!.naam = kn25.clusters[0]!.naam
  kn25.dekking = { ...kn25.dekking, beslismoment: 'kadernota 2025', besloten: true }
  kn25.velden = [
    ...kn25.velden.map((veld) => ({ ...veld, waarde: veld.waarde ?? 'nog te bepalen' })),
    { sleutel: 'duurzaamheid', bronlabel: 'Gevolgen voor duurzaamheid', waarde: 'geen', bron: 'K:121' },
  ]
  return kn25
}

/** Without where it stands in the paper: the copy has its own places and labels. */
function zonderPlaats(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(zonderPlaats)
  if (waarde === null || typeof waarde !== 'object') return waarde
  return Object.fromEntries(
    Object.entries(waarde).flatMap(([sleutel, deel]) =>
      sleutel === 'bron' || (sleutel === 'bronlabel' && !('sleutel' in waarde && waarde.sleutel === 'duurzaamheid'))
        ? []
        : [[sleutel, zonderPlaats(deel)]],
    ),
  )
}

const zegtIets = (waarde: unknown) =>
  waarde !== null && waarde !== undefined && !['[]', '{}', '""'].includes(JSON.stringify(waarde))
