import type { Bevinding } from '#values/bevinding.ts'
import { merkOp } from '#values/bevinding.ts'
import { fasenInTekst, faseVan } from './fase.ts'
import { isEigen, OP_KOERS, type Rapportformulier } from './formulier.ts'
import type { Afwijking, Aspect, Rapport, VastAspect } from './invoer.ts'
import { tellingenIn } from './telwoord.ts'
import { toezeggingenZonderDatum } from './toezegging.ts'
import { zorgenIn } from './zorgen.ts'

/** What a progress report says that does not fit together. The report stays as it is; the writer may answer (PR2). */
export function bevindingenVan(rapport: Rapport, formulier?: Rapportformulier): Bevinding[] {
  const labels = new Map(formulier?.aspecten.map(({ soort, label }) => [soort, label]))
  return [
    ...overDeFase(
      rapport,
      formulier?.fasen.map((fase) => fase.toLowerCase()),
    ),
    ...rapport.aspecten.flatMap((aspect) => overHetAspect(aspect, rapport.code, labels.get(aspect.soort))),
    ...rapport.afwijkingen.flatMap((afwijking) => overDeAfwijking(afwijking, rapport.code)),
    ...overDeDatums(rapport),
    ...overDeDelen(rapport),
    ...overDeToezeggingen(rapport),
    ...overHetLege(rapport),
  ]
}

/** What a new report carries where nobody has written yet. */
export const NOG_LEEG = 'Nog in te vullen'

function overHetLege({ code, portefeuillehouder, basisinformatie, standVanZaken }: Rapport): Bevinding[] {
  const blokken = [
    ['portefeuillehouder', portefeuillehouder.waarde],
    ['basisinformatie', basisinformatie.tekst],
    ['stand van zaken', standVanZaken.tekst],
  ] as const
  return blokken.flatMap(([blok, tekst]) =>
    merkOp(tekst.trim() === NOG_LEEG, { code: 'blok-leeg', plaats: `${code} ${blok}` }),
  )
}

function overDeFase({ code, fase, standVanZaken, aspecten }: Rapport, fasen?: readonly string[]): Bevinding[] {
  const veld = faseVan(fase.veld, fasen)
  const teksten = [standVanZaken.tekst, ...aspecten.filter((a) => a.soort === 'scope').map((a) => a.tekst ?? '')]
  const gezegd = [...new Set(teksten.flatMap((tekst) => fasenInTekst(tekst, fasen)))]
  const plaats = `${code} fase`
  const bron = fase.bron === undefined ? {} : { bron: fase.bron }
  const anders = veld === undefined ? [] : gezegd.filter((g) => g !== veld)
  return [
    ...merkOp(!fase.veld?.trim(), { code: 'fase-ontbreekt', plaats, ...bron, waarde: { gezegd: gezegd.join(', ') } }),
    ...anders.flatMap((g) =>
      merkOp(true, { code: 'fase-tegenstrijdig', plaats, ...bron, waarde: { veld: veld ?? '', gezegd: g } }),
    ),
  ]
}

const LABELS: Record<VastAspect, RegExp> = {
  scope: /^scope/,
  financien: /^financi/,
  'risicos-en-kansen': /^risico/,
  planning: /^(?:totaal)?planning|^tijd/,
  communicatie: /^communicatie/,
}

function overHetAspect(aspect: Aspect, code: string, label?: string): Bevinding[] {
  const { soort, bronlabel, status, tekst } = aspect
  const plaats = `${code} ${soort}`
  const bron = aspect.bron === undefined ? {} : { bron: aspect.bron }
  const opKoers = status?.trim().toLowerCase() === OP_KOERS
  const zorgen = opKoers ? zorgenIn(tekst ?? '') : []
  const vreemd = bronlabel !== label && !isEigen(soort) && !LABELS[soort].test(bronlabel.trim().toLowerCase())
  return [
    ...merkOp(vreemd, { code: 'label-hoort-elders', plaats, ...bron, waarde: { bronlabel, soort } }),
    ...merkOp(!status?.trim(), { code: 'status-ontbreekt', plaats, ...bron }),
    ...zorgen
      .slice(0, 1)
      .flatMap(({ soort: zorg, woord }) =>
        merkOp(true, { code: `op-koers-bij-${zorg}`, plaats, ...bron, waarde: { woord } }),
      ),
  ]
}

const LEGE_UITLEG = /^(?:n\.?v\.?t\.?|nee|ja|geen|-)?\.?$/i

function overDeAfwijking({ soort, antwoord, tekst, bron: regel }: Afwijking, code: string): Bevinding[] {
  const plaats = `${code} afwijking ${soort}`
  const bron = regel === undefined ? {} : { bron: regel }
  const uitleg = tekst?.trim() ?? ''
  return [
    ...merkOp(antwoord === 'leeg', { code: 'antwoord-ontbreekt', plaats, ...bron }),
    ...merkOp(antwoord === 'ja' && LEGE_UITLEG.test(uitleg), { code: 'afwijking-zonder-uitleg', plaats, ...bron }),
    ...merkOp(antwoord === 'nee' && zorgenIn(uitleg).length > 0, { code: 'nee-met-afwijking', plaats, ...bron }),
  ]
}

function overDeDatums({ code, mijlpalen }: Rapport): Bevinding[] {
  const groepen = [...Map.groupBy(mijlpalen, ({ betreft }) => betreft).values()]
  return groepen.flatMap((groep) => {
    const [eerste, ...rest] = groep
    const ander = rest.find((mijlpaal) => !zelfdeDag(mijlpaal.datum, eerste!.datum))
    const bron = eerste!.bron === undefined ? {} : { bron: eerste!.bron }
    return merkOp(ander !== undefined, {
      code: 'datums-lopen-uiteen',
      plaats: `${code} ${eerste!.betreft}`,
      ...bron,
      waarde: { eerste: eerste!.datum, ander: ander?.datum ?? '' },
    })
  })
}

/** '2021-09' and '2021-09-14' do not contradict: one is only more precise. */
function zelfdeDag(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function overDeDelen({ code, project, standVanZaken, basisinformatie }: Rapport): Bevinding[] {
  const tekst = `${basisinformatie.tekst} ${standVanZaken.tekst}`
  const delen = { acties: project.acties, deelopdrachten: project.deelopdrachten }
  return Object.entries(delen).flatMap(([wat, lijst]) =>
    lijst === undefined
      ? []
      : tellingenIn(tekst, [wat]).flatMap(({ aantal }) =>
          merkOp(aantal !== lijst.length, {
            code: 'aantal-wijkt-af',
            plaats: `${code} ${wat}`,
            waarde: { wat, aantal, genoemd: lijst.length },
          }),
        ),
  )
}

/** One remark per block: a promise that names no moment cannot fall due. */
function overDeToezeggingen({
  code,
  standVanZaken,
  besluitvorming,
  overigeInformatie,
  aspecten,
}: Rapport): Bevinding[] {
  const blokken = [
    { naam: 'stand van zaken', tekst: standVanZaken.tekst, bron: standVanZaken.bron },
    { naam: 'besluitvorming', tekst: besluitvorming?.tekst, bron: besluitvorming?.bron },
    { naam: 'overige informatie', tekst: overigeInformatie, bron: undefined },
    ...aspecten.map(({ soort, tekst, bron }) => ({ naam: soort, tekst, bron })),
  ]
  return blokken.flatMap(({ naam, tekst, bron }) =>
    toezeggingenZonderDatum(tekst ?? '')
      .slice(0, 1)
      .flatMap((woord) =>
        merkOp(true, {
          code: 'toezegging-zonder-datum',
          plaats: `${code} ${naam}`,
          ...(bron === undefined ? {} : { bron }),
          waarde: { woord },
        }),
      ),
  )
}

/** Over a set of reports of one date: "drie deelprojecten" where the set holds four. */
export function bevindingenVanReeks(rapporten: readonly Rapport[]): Bevinding[] {
  const nummers = new Set(rapporten.filter((r) => r.project.soort === 'deelproject').map((r) => r.project.nummer))
  const over = rapporten.flatMap(({ code, basisinformatie, standVanZaken }) => {
    const bron = basisinformatie.bron === undefined ? {} : { bron: basisinformatie.bron }
    return tellingenIn(`${basisinformatie.tekst} ${standVanZaken.tekst}`, ['deelprojecten']).flatMap(
      ({ aantal, wat }) =>
        merkOp(nummers.size > 0 && aantal !== nummers.size, {
          code: 'aantal-wijkt-af',
          plaats: `${code} deelprojecten`,
          ...bron,
          waarde: { wat, aantal, genoemd: nummers.size },
        }),
    )
  })
  return [...rapporten.flatMap((rapport) => bevindingenVan(rapport)), ...over]
}
