import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMapdrager } from '#connections/berichten/index.ts'
import { AGB, eenKeten, xmlVan } from '#keten/berichten/keten.testing.ts'
import { neemVanDrager, taken } from '#keten/berichten/reactions.ts'
import { een305 } from '#keten/berichten/testing.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { openTestHouse, type TestHouse } from '#test/harness/house.ts'
import { datum } from '#values/datum.ts'

const systeem = systeemMandaat('9901', 'berichtenverkeer')

describe('een map als drager', () => {
  let house: TestHouse
  let map: string
  let drager: Awaited<ReturnType<typeof openMapdrager>>
  let nummer: number
  const fouten: unknown[] = []
  const leg = async (naam: string, inhoud: string) => {
    await writeFile(join(map, 'in', naam), inhoud)
    await utimes(join(map, 'in', naam), new Date(Date.now() - 5000), new Date(Date.now() - 5000))
  }
  beforeAll(async () => {
    house = await openTestHouse()
    map = await mkdtemp(join(tmpdir(), 'berichten-'))
    drager = await openMapdrager({
      map,
      ontvang: (bytes) => house.in(systeem, (context) => neemVanDrager(context, bytes)),
      meld: (fout) => void fouten.push(fout),
    })
    nummer = (await (await eenKeten(house)).wijsToe()).nummer
  })
  afterAll(async () => {
    await drager.stop()
    await house.close()
    await rm(map, { recursive: true })
  })

  it('legt een 301 neer, een keer, ook als de taak opnieuw draait', async () => {
    const { rows } = await house.owner.query(`select id from berichten.bericht where soort = '301'`)
    for (let keer = 0; keer < 2; keer += 1) {
      await house.owner.query(`update berichten.bericht set verzonden_op = null`)
      await house.in(systeem, (context) =>
        taken['berichten.verzend']!(
          { ...context, connections: { ...context.connections, berichten: drager.drager } },
          { gemeente: '9901', id: rows[0].id },
        ),
      )
    }
    const [naam, ...meer] = await readdir(join(map, 'uit'))
    expect([naam, meer]).toEqual(['WMO301_9901_99000001_1.xml', []])
    expect(await readFile(join(map, 'uit', naam!), 'utf8')).toContain('wmo301:Bericht')
  })

  it('neemt een 305 op, verplaatst hem, en zet wat geen bericht is apart', async () => {
    const kop = { identificatie: 'M1', agb: AGB, dagtekening: '2026-11-09' }
    await leg('a.xml', xmlVan(een305([{ ToewijzingNummer: nummer, Begindatum: datum('2026-03-01') }], 'wmo', kop)))
    await leg('b.xml', '<!DOCTYPE x><x/>')
    await leg(
      'c.xml',
      xmlVan(een305([{ ToewijzingNummer: nummer }], 'wmo', { ...kop, identificatie: 'M2' })).replace(
        '>1</wmo305:Status',
        '>7</wmo305:Status',
      ),
    )
    // Written this very moment, however slow the machine is.
    await writeFile(join(map, 'in', 'd.xml'), '<nog bezig')
    await utimes(join(map, 'in', 'd.xml'), new Date(), new Date(Date.now() + 3_600_000))
    expect(await drager.haal()).toBe(3)
    expect((await readdir(join(map, 'in', 'verwerkt'))).sort()).toEqual(['a.xml'])
    expect((await readdir(join(map, 'in', 'geweigerd'))).sort()).toEqual(['b.xml', 'c.xml'])
    expect(await readdir(join(map, 'in'))).toContain('d.xml')
    expect((await house.owner.query('select count(*)::int n from voorziening.leveringsmelding')).rows[0].n).toBe(1)
    const geweigerd = (await house.vraag('backoffice', 'GET', '/berichten/geweigerd')).body
    expect(
      geweigerd.map((een: { reden: string; identificatie: string | null; gemeldOp: string | null }) => [
        een.reden,
        een.identificatie,
        een.gemeldOp,
      ]),
    ).toEqual([
      ['schema', 'M2', null],
      ['bericht-doctype', null, null],
    ])
    expect(
      (await house.vraag('backoffice', 'POST', `/berichten/geweigerd/${geweigerd[0].id}/meldingen`, {})).status,
    ).toBe(201)
    expect(fouten).toEqual([])
  })
})
