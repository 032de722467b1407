import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tekstVan } from './herhaal.ts'
import { bouwStadje, type Inwoner, type Kijker, kanariesIn, type Stadje } from './stadje.ts'
import { magVolgensTabel, TOEGANGSTABEL } from './toegangstabel.ts'

const ONBEKEND = '0190a000-0000-7000-8000-00000000dead'
const WET: Record<string, string> = { vader: 'participatiewet', kind: 'jeugdwet', tiener: 'jeugdwet' }
const wetVan = ({ naam }: Inwoner) => WET[naam] ?? 'wmo'

type Bladzijde = {
  id: string
  pad: (wie: Inwoner) => string | undefined
  /** Group that opens the page; of the law of this person where that is asked. */
  opent: (wie: Inwoner) => { groep: string; wet: string }[]
  /** Groups that it shows of this person when he may see them. */
  toont: (wie: Inwoner) => { groep: string; wet: string }[]
  /** Does not open for who merely may find someone: there must be something between them. */
  metRelatie?: true
}

const over = (groep: string, wet = '') => [{ groep, wet }]
const BLADZIJDEN: Bladzijde[] = [
  {
    id: 'huishouden.toonPersoon',
    pad: (wie) => `/huishouden/personen/${wie.persoonId}`,
    opent: () => over('K'),
    toont: () => over('K'),
  },
  {
    id: 'toegang.toonMelding',
    pad: (wie) => wie.meldingId && `/toegang/meldingen/${wie.meldingId}`,
    opent: (wie) => over('B', wetVan(wie)),
    toont: (wie) => over('V', wetVan(wie)),
  },
  {
    id: 'plan.toonPlan',
    pad: (wie) => wie.planId && `/huishoudens/${wie.huishoudenId}/plan`,
    opent: () => over('P'),
    toont: () => over('P'),
  },
  {
    id: 'voorziening.toonBesluiten',
    pad: (wie) => wie.toewijzingId && `/huishoudens/${wie.huishoudenId}/besluiten`,
    opent: () => over('R', 'wmo'),
    toont: () => over('R', 'wmo'),
  },
  {
    id: 'voorziening.toonToewijzing',
    pad: (wie) => wie.toewijzingId && `/toewijzingen/${wie.toewijzingId}`,
    opent: () => over('R', 'wmo'),
    toont: () => [],
  },
  {
    id: 'dossier.toonWieKeek',
    pad: (wie) => `/huishoudens/${wie.huishoudenId}/wie-keek`,
    opent: () => over('L'),
    toont: () => [],
  },
]

BLADZIJDEN.push({
  id: 'dossier.toonDossier',
  pad: (wie) => `/huishoudens/${wie.huishoudenId}/dossier`,
  opent: () => over('K'),
  toont: (wie) => [...over('K'), ...over('V', wetVan(wie)), ...(wie.planId ? over('P') : [])],
  metRelatie: true,
})

describe('de relatie met een persoon bepaalt welke velden er zijn', () => {
  let stadje: Stadje
  beforeAll(async () => {
    stadje = await bouwStadje()
  })
  afterAll(() => stadje.close())

  const ziet = (kijker: Kijker, wie: Inwoner, groepen: { groep: string; wet: string }[]) =>
    groepen.some(({ groep, wet }) => stadje.magZien(kijker, { wie: wie.naam, groep, wet }))
  const zonderNummer = (body: Record<string, unknown>) => ({ ...body, instance: '' })

  async function vergelijk(magZien = stadje.magZien, kijkers = stadje.kijkers) {
    const anders: string[] = []
    let gevraagd = 0
    let geopend = 0
    for (const kijker of kijkers) {
      for (const bladzijde of BLADZIJDEN) {
        const mag = magVolgensTabel(TOEGANGSTABEL.get(bladzijde.id)!, kijker.functie)
        const nergens = await stadje.house.vraag(
          kijker.als,
          'GET',
          bladzijde.pad({
            persoonId: ONBEKEND,
            huishoudenId: ONBEKEND,
            meldingId: ONBEKEND,
            planId: ONBEKEND,
            toewijzingId: ONBEKEND,
            naam: '',
            gemeente: '',
          })!,
        )
        for (const wie of Object.values(stadje.inwoners)) {
          const pad = bladzijde.pad(wie)
          if (!pad) continue
          const antwoord = await stadje.house.vraag(kijker.als, 'GET', pad)
          gevraagd += 1
          const huisgenoten = Object.values(stadje.inwoners).filter((een) => een.huishoudenId === wie.huishoudenId)
          const opent =
            mag &&
            // A page of a household opens for who sees that of one of its members; who reads logs reads no file.
            (pad.includes('/huishoudens/') ? huisgenoten : [wie])
              .filter((een) => !bladzijde.metRelatie || (kijker.relaties[een.naam]?.length ?? 0) > 0)
              .some((een) =>
                bladzijde.opent(een).some(({ groep, wet }) => magZien(kijker, { wie: een.naam, groep, wet })),
              ) &&
            !(bladzijde.id === 'huishouden.toonPersoon' && kijker.functie === 'privacyofficer')
          const status = !mag ? (kijker.als === 'niemand' ? 401 : 403) : opent ? 200 : 404
          const noem = (wat: string) => anders.push(`${bladzijde.id} van ${wie.naam} door ${kijker.als}: ${wat}`)
          if (antwoord.status !== status) noem(`${antwoord.status}, verwacht ${status}`)
          if (
            antwoord.status === 404 &&
            JSON.stringify(zonderNummer(antwoord.body)) !== JSON.stringify(zonderNummer(nergens.body))
          )
            noem('anders dan wie niet bestaat')
          if (antwoord.status !== 200) continue
          geopend += 1
          const gezien = kanariesIn(tekstVan(antwoord))
          for (const { groep, wet } of bladzijde.toont(wie)) {
            const hier = gezien.some((een) => een.wie === wie.naam && een.groep === groep)
            const hoort = magZien(kijker, { wie: wie.naam, groep, wet })
            if (hier !== hoort)
              noem(`${groep} ${hier ? 'getoond' : 'verborgen'}, verwacht ${hoort ? 'getoond' : 'verborgen'}`)
          }
        }
      }
    }
    return { anders, gevraagd, geopend }
  }

  it('elke bladzijde van een persoon, voor elke functie en elke relatie, precies als in de tabel', async () => {
    const { anders, gevraagd, geopend } = await vergelijk()
    expect(gevraagd).toBeGreaterThan(1_200)
    expect(geopend).toBeGreaterThan(80)
    expect(anders).toEqual([])
  })

  it('controle: een tabel waarin een relatie te veel of te weinig geeft, verschilt', async () => {
    const tweedeConsulent = await vergelijk(
      (kijker, gezien) => (kijker.als === '9901-consulent2' && gezien.groep === 'P') || stadje.magZien(kijker, gezien),
      stadje.kijkers.filter(({ als }) => als === '9901-consulent2'),
    )
    expect(
      tweedeConsulent.anders.some((regel) =>
        regel.includes('plan.toonPlan van moeder door 9901-consulent2: 404, verwacht 200'),
      ),
    ).toBe(true)
  })

  it('de inwoner: eigen plan en eigen log, van het kind met gezag, en niets van een ander', async () => {
    const mijn = async (als: string) => kanariesIn(tekstVan(await stadje.house.vraag(als, 'GET', '/mijn/plan')))
    expect((await mijn('9901-inwoner-moeder')).filter((een) => een.groep === 'P').length).toBeGreaterThan(0)
    expect((await mijn('9901-inwoner-tiener')).every((een) => 'KP'.includes(een.groep))).toBe(true)
    expect((await mijn('9901-inwoner-ex')).filter((een) => een.wie !== 'ex')).toEqual([])
    expect(await mijn('9901-inwoner')).toEqual([])
    const log = (als: string) => stadje.house.vraag(als, 'GET', '/mijn/wie-keek')
    expect((await log('9901-inwoner-moeder')).body.blikken.length).toBeGreaterThan(5)
    expect(JSON.stringify((await log('9901-inwoner-ex')).body)).not.toContain('knrmoeder')
    expect(ziet(stadje.kijkers.find((een) => een.als === '9901-inwoner-ex')!, stadje.inwoners.moeder!, over('K'))).toBe(
      false,
    )
  })

  it('een grond die gisteren eindigde, geeft vandaag niets meer', async () => {
    const { moeder } = stadje.inwoners
    const dossier = () => stadje.house.vraag('toegang', 'GET', `/huishoudens/${moeder!.huishoudenId}/dossier`)
    expect((await dossier()).status).toBe(200)
    const { actor } = await stadje.house.mandaat('toegang')
    await stadje.house.owner.query(
      `update huishouden.toegangsgrond set geldig = '[2026-01-01,2026-11-10)' where medewerker_id = $1`,
      [actor.id],
    )
    expect((await dossier()).status).toBe(404)
  })
})
