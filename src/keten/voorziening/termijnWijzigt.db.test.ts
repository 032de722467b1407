import { expect, it } from 'vitest'
import { systeemMandaat } from '#platform/mandaat.ts'
import { datum } from '#values/datum.ts'
import { bezwaarproef } from './bezwaar.testing.ts'
import { ontvangVerzoek } from './deeds.ts'
import { taken } from './reactions.ts'
import { metBsn } from './testing.ts'

type Voorbeeld = { wat: { nl: string }; nu: string; straks: string; slechter: boolean }
type Effect = { kamer: string; wat: { nl: string }; anders: number; slechter: number; voorbeelden: Voorbeeld[] }

const proef = bezwaarproef('Termijnkanarie', [['Noor', '1981-03-02']])
const invoer = (sleutel: string, aantal: number, eenheid = 'weken', begin = '2026-10-01') => ({
  soort: 'termijn',
  sleutel,
  waarde: { duur: { aantal, eenheid } },
  begin,
  bron: 'Afspraak van de gemeente',
  geverifieerd: true,
})
const vooraf = async (wat: object, als = 'beheerder'): Promise<Effect[]> =>
  (await proef.house.vraag(als, 'POST', '/inrichting/instellingen/effecten', wat)).body.effecten.filter(
    (een: Effect) => een.kamer === 'voorziening',
  )
const dagen = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    (
      await proef.house.owner.query(
        `select id, uiterlijk::text from voorziening.bezwaar union all select id, uiterlijk::text from voorziening.verzoek`,
      )
    ).rows.map(({ id, uiterlijk }) => [id, uiterlijk]),
  )
/** Fixes it, lets the house do its task, and says which days moved: from and to. */
async function stelVast(wat: object) {
  const voor = await dagen()
  const { status, body } = await proef.house.vraag('beheerder', 'POST', '/inrichting/instellingen', wat)
  expect(status, JSON.stringify(body)).toBe(201)
  expect(await dagen()).toEqual(voor)
  const gevraagd = await proef.house.owner.query(
    `select p.payload from graphile_worker._private_jobs p join graphile_worker._private_tasks t on t.id = p.task_id where t.identifier = 'voorziening.herberekenTermijnen'`,
  )
  expect(gevraagd.rows).toHaveLength(1)
  await proef.house.in(systeemMandaat('9901', 'voorziening'), (context) =>
    taken['voorziening.herberekenTermijnen']!(context, gevraagd.rows[0].payload),
  )
  const na = await dagen()
  return Object.keys(voor)
    .filter((id) => voor[id] !== na[id])
    .map((id) => `${voor[id]} > ${na[id]}`)
    .sort()
}
const verschoven = (effecten: Effect[]) =>
  effecten.flatMap(({ voorbeelden }) => voorbeelden.map(({ nu, straks }) => `${nu} > ${straks}`)).sort()
const verzoek = (soort: 'vot' | 'vow', referentieAanbieder: string) =>
  proef.house.in('backoffice', async (context) => {
    const { rows } = await proef.house.owner.query(`select id from contract.aanbieder where gemeente = '9901' limit 1`)
    return ontvangVerzoek(context, {
      soort,
      wet: 'wmo',
      clientId: proef.gezin.persoonIds[0]!,
      aanbiederId: rows[0].id,
      referentieAanbieder,
      dagtekening: datum('2026-11-09'),
    })
  })

it('een andere termijn voor een bezwaar of verzoek: vooraf staat precies wat daarna gebeurt', async () => {
  const { house, besluit } = proef
  const besluiten = [
    await besluit({ verstuurd: true }),
    await besluit({ verstuurd: true }),
    await besluit({ verstuurd: true }),
  ]
  const bezwaren = []
  for (const besluitId of besluiten.slice(0, 2)) {
    const { status, body } = await house.vraag('consulent', 'POST', `/besluiten/${besluitId}/bezwaren`, {
      ontvangenOp: '2026-11-10',
      gronden: 'Te weinig.',
    })
    expect(status).toBe(201)
    bezwaren.push(body.bezwaarId)
  }
  expect((await proef.stap(bezwaren[1], 'verdaging', { reden: 'De zitting is later.' })).status).toBe(201)
  await metBsn(house.owner, house.keys, '9901', proef.gezin.persoonIds[0]!)
  await verzoek('vow', 'r-1')

  // Both clocks start at 22 December; the deferred one lies six weeks further.
  const korter = invoer('awb-bezwaar-besluit', 4)
  const bezwaar = await vooraf(korter)
  expect(bezwaar).toMatchObject([{ wat: { nl: 'open bezwaren' }, bekeken: 2, anders: 2, slechter: 0 }])
  expect(verschoven(bezwaar)).toEqual(['2027-02-02 > 2027-01-19', '2027-03-16 > 2027-03-02'])
  expect(await vooraf(invoer('awb-bezwaar-commissie', 4))).toMatchObject([{ bekeken: 0, anders: 0 }])
  expect(await vooraf(invoer('awb-bezwaar-besluit', 4, 'weken', '2027-01-01'))).toMatchObject([{ bekeken: 0 }])
  expect(await vooraf(korter, '9902-beheerder')).toMatchObject([{ bekeken: 0 }])
  expect(await stelVast(korter)).toEqual(verschoven(bezwaar))

  const verdaging = invoer('awb-bezwaar-verdaging', 2)
  const uitstel = await vooraf(verdaging)
  expect(uitstel).toMatchObject([{ bekeken: 1, anders: 1 }])
  expect(await stelVast(verdaging)).toEqual(verschoven(uitstel))

  const antwoord = invoer('bericht-antwoord-wijziging', 2, 'werkdagen')
  const verzoeken = await vooraf(antwoord)
  expect(verzoeken).toMatchObject([
    {
      wat: { nl: 'open verzoeken van aanbieders' },
      anders: 1,
      slechter: 0,
      voorbeelden: [
        { wat: { nl: 'Verzoek om wijziging van 10 november 2026' }, nu: '2026-11-17', straks: '2026-11-12' },
      ],
    },
  ])
  expect(await vooraf(invoer('bericht-antwoord-toewijzing', 2, 'werkdagen'))).toMatchObject([{ bekeken: 0 }])
  proef.op('2026-11-16')
  expect(await vooraf(antwoord)).toMatchObject([{ anders: 1, slechter: 1 }])
  expect(await stelVast(antwoord)).toEqual(verschoven(verzoeken))
  proef.op('2026-11-10')

  // A holiday: what ends on it runs on, of every clock that this room keeps.
  const feestdag = { ...invoer('x', 1), soort: 'feestdag', sleutel: '2027-01-19', waarde: null }
  const vrij = await vooraf(feestdag)
  expect(verschoven(vrij)).toContain('2027-01-19 > 2027-01-20')
  expect(await stelVast(feestdag)).toEqual(verschoven(vrij))

  // Until when one may object: of the decision that nobody objected to; who objected keeps the term he objected in.
  const maken = invoer('awb-bezwaar', 4)
  const kan = await vooraf(maken)
  expect(kan).toMatchObject([{ bekeken: 1, anders: 1, voorbeelden: [{ nu: '2026-12-22', straks: '2026-12-08' }] }])
  expect(await stelVast(maken)).toEqual([])
  const later = await house.vraag('consulent', 'POST', `/besluiten/${besluiten[2]}/bezwaren`, {
    ontvangenOp: '2026-11-10',
    gronden: '',
  })
  expect(later.body.termijnTot).toBe('2026-12-08')

  // What a letter told stays: the preview says for what it counts, and with which source.
  for (const sleutel of ['awb-beroep', 'awb-bezwaar-herstel', 'awb-hoorzitting'])
    expect(await vooraf(invoer(sleutel, 3))).toMatchObject([
      {
        anders: 0,
        telt: {
          voor: { nl: expect.stringContaining('Telt vanaf 1 oktober 2026') },
          bron: expect.stringMatching(/^Awb art/),
        },
      },
    ])
})
