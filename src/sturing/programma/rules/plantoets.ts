import type { Bevinding } from '#values/bevinding.ts'
import { merkOp } from '#values/bevinding.ts'
import { bevindingenVanAgenda } from './agenda.ts'
import type { ProgrammaInvoer, TransformatieplanInvoer } from './invoer.ts'

/** What a transformation plan or a budget chapter says that does not fit together. */
export function bevindingenVanPlan(plan: TransformatieplanInvoer): Bevinding[] {
  return [
    ...overDeHoofdstukken(plan),
    ...overDeLooptijd(plan),
    ...overHetGeld(plan),
    ...overDeExpertises(plan),
    ...overDeAantallen(plan),
    ...(plan.relatieveDatums ?? []).flatMap(({ gedrukt, wat, bron }) =>
      merkOp(true, { code: 'datum-betrekkelijk', plaats: wat, bron, waarde: { gedrukt } }),
    ),
    ...bevindingenVanAgenda(plan.agenda ?? []),
  ]
}

function overDeHoofdstukken({ hoofdstukken = [] }: TransformatieplanInvoer): Bevinding[] {
  return hoofdstukken.flatMap(({ nummer, inhoudsopgave, kop, bron }) =>
    merkOp(inhoudsopgave !== kop, {
      code: 'kop-wijkt-af',
      plaats: `hoofdstuk ${nummer}`,
      bron,
      waarde: { inhoudsopgave, kop },
    }),
  )
}

function overDeLooptijd({ looptijd, formatieperiode }: TransformatieplanInvoer): Bevinding[] {
  if (!looptijd || !formatieperiode) return []
  const jaren = looptijd.eind - looptijd.begin
  return merkOp(formatieperiode.jaren !== jaren && formatieperiode.jaren !== jaren + 1, {
    code: 'looptijd-wijkt-af',
    plaats: 'looptijd',
    bron: formatieperiode.bron,
    waarde: { formatie: formatieperiode.jaren, plan: `${looptijd.begin}-${looptijd.eind}` },
  })
}

function overHetGeld({ kosten, aanvullendGeldNodig }: TransformatieplanInvoer): Bevinding[] {
  if (!kosten) return []
  const deel = kosten.waarvan.reduce((totaal, { bedrag }) => totaal + bedrag, 0)
  const { bron } = kosten
  return [
    ...merkOp(aanvullendGeldNodig?.waarde === false && kosten.bedrag > 0, {
      code: 'geld-nodig-en-niet-nodig',
      plaats: 'kosten',
      bron,
      waarde: { bedrag: kosten.bedrag },
    }),
    ...merkOp(deel > kosten.bedrag, { code: 'deel-groter-dan-geheel', plaats: 'kosten', bron }),
  ]
}

function overDeExpertises({ expertises, teams = [] }: TransformatieplanInvoer): Bevinding[] {
  if (!expertises) return []
  const lijst = new Set(expertises.map(({ naam }) => naam))
  return teams.flatMap(({ nummer, expertises: vanTeam, bron }) =>
    vanTeam.flatMap((expertise) =>
      merkOp(!lijst.has(expertise), {
        code: 'expertise-niet-in-lijst',
        plaats: `team ${nummer}`,
        bron,
        waarde: { expertise },
      }),
    ),
  )
}

function overDeAantallen({ aantallen = [] }: TransformatieplanInvoer): Bevinding[] {
  return aantallen.flatMap(({ wat, aantal, genoemd, telbaar, bron }) =>
    merkOp(telbaar && genoemd.length !== aantal, {
      code: 'aantal-wijkt-af',
      plaats: wat,
      bron,
      waarde: { wat, aantal, genoemd: genoemd.length },
    }),
  )
}

/** A programme: its parts must add up, and its cover must have been decided. */
export function bevindingenVanProgramma(programma: ProgrammaInvoer): Bevinding[] {
  const som = programma.onderdelen.reduce((totaal, { bedrag }) => totaal + bedrag, 0)
  const { totaal, dekking, looptijd } = programma
  return [
    ...merkOp(som !== totaal.bedrag, {
      code: 'som-wijkt-af',
      plaats: 'totaal',
      bron: totaal.bron,
      waarde: { gedrukt: totaal.bedrag, berekend: som },
    }),
    ...merkOp(!dekking.besloten, {
      code: 'dekking-open',
      plaats: 'dekking',
      bron: dekking.bron,
      waarde: { moment: dekking.beslismoment ?? '' },
    }),
    ...merkOp(looptijd.eind === null, {
      code: 'einde-zonder-dag',
      plaats: 'looptijd',
      bron: looptijd.bron,
      waarde: { gedrukt: looptijd.zoalsGedrukt },
    }),
  ]
}
