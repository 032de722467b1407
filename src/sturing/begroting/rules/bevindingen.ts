import type { Bevinding } from '#values/bevinding.ts'
import { merkOp } from '#values/bevinding.ts'
import { som } from '#values/geld.ts'
import type { Bouwsteen, Salarisregel } from './bouwsteen.ts'
import { berekenBouwsteen } from './bouwsteen.ts'
import type { KadernotaInvoer, VoorstelregelInvoer } from './invoer.ts'
import { bedragIn, gedruktSaldo, heeftBedragZonderJaar, jaartabel, leidJarenAf } from './jaartabel.ts'
import { saldo } from './saldo.ts'
import type { Voorstelregel } from './voorstel.ts'
import { salaristabelVan, voorstelregelsVan } from './voorstel.ts'
import { dektBenodigd } from './voorwaarde.ts'

/** Everything in a kadernotavoorstel that does not fit together. The paper itself stays as printed (PR2). */
export function bevindingenVanVoorstel(invoer: KadernotaInvoer): Bevinding[] {
  const regels = voorstelregelsVan(invoer)
  const tabel = salaristabelVan(invoer)
  return [
    ...overDeTabel(invoer, regels),
    ...regels.flatMap((regel) => overDeRegel(regel, invoer, regels, tabel)),
    ...invoer.clusters.flatMap(({ regels }) => regels).flatMap(overDeVerwijzingen),
    ...overHetFormulier(invoer, regels),
    ...invoer.uitspraken.flatMap((uitspraak) =>
      merkOp(uitspraak.vergelekenMet > uitspraak.jaar, {
        code: 'jaren-omgekeerd',
        plaats: 'inhoud',
        bron: uitspraak.bron,
        waarde: { jaar: uitspraak.jaar, vergelekenMet: uitspraak.vergelekenMet },
      }),
    ),
  ]
}

function overDeTabel(invoer: KadernotaInvoer, regels: readonly Voorstelregel[]): Bevinding[] {
  const gedrukt = gedruktSaldo(invoer)
  const kolommen = jaartabel(regels, invoer.jaartabel.jaren, leidJarenAf(regels, gedrukt))
  const rij = (soort: string) => invoer.jaartabel.rijen.find((r) => r.soort === soort)
  const baten = rij('baten')
  // A cost marked N under Baten, with nothing under Lasten, cannot be income: the cells moved one row.
  const verschoven = rij('lasten')?.cellen.length === 0 && (baten?.cellen.some((cel) => cel.teken === 'N') ?? false)
  return [
    ...merkOp(verschoven, { code: 'cellen-verschoven', plaats: 'jaartabel', ...(baten && { bron: baten.bron }) }),
    ...kolommen.flatMap((kolom) =>
      merkOp(gedrukt.has(kolom.jaar) && gedrukt.get(kolom.jaar) !== kolom.saldo, {
        code: 'som-wijkt-af',
        plaats: `jaartabel ${kolom.jaar}`,
        waarde: { gedrukt: gedrukt.get(kolom.jaar) ?? 0, berekend: kolom.saldo },
      }),
    ),
  ]
}

function overDeRegel(
  regel: Voorstelregel,
  invoer: KadernotaInvoer,
  regels: readonly Voorstelregel[],
  tabel: readonly Salarisregel[],
): Bevinding[] {
  const afgeleid = leidJarenAf(regels, gedruktSaldo(invoer)).get(regel.code)
  const plaats = regel.code
  const { bron } = regel
  return [
    ...merkOp(heeftBedragZonderJaar(regel), {
      code: 'jaar-ontbreekt',
      plaats,
      bron,
      ...(afgeleid !== undefined && { waarde: { afgeleid } }),
    }),
    ...regel.bouwstenen.flatMap((bouwsteen) => overDeBouwsteen(bouwsteen, plaats, tabel)),
    ...overDeSomVanBouwstenen(regel),
    ...regel.voorwaarden.flatMap((voorwaarde) =>
      merkOp(!dektBenodigd(voorwaarde, saldo(bedragIn(regel, voorwaarde.naarJaar)), regel.voorwaarden), {
        code: 'voorwaarde-dekt-niet',
        plaats,
        ...(voorwaarde.bron !== undefined && { bron: voorwaarde.bron }),
      }),
    ),
  ]
}

function overDeBouwsteen(bouwsteen: Bouwsteen, regel: string, tabel: readonly Salarisregel[]): Bevinding[] {
  if (bouwsteen.soort === 'bedrag') return []
  const plaats = `${regel} ${bouwsteen.naam}`
  const bron = bouwsteen.bron === undefined ? {} : { bron: bouwsteen.bron }
  const berekend = berekenBouwsteen(bouwsteen, tabel)
  const { gedrukt, perEenheid, aantal } = bouwsteen
  const waarde = { gedrukt, berekend: berekend ?? 0 }
  return [
    ...merkOp(bouwsteen.schaal === null, { code: 'schaal-ontbreekt', plaats, ...bron }),
    ...merkOp(berekend !== undefined && berekend !== gedrukt, { code: 'bouwsteen-wijkt-af', plaats, ...bron, waarde }),
    ...merkOp(perEenheid !== null && perEenheid * aantal !== gedrukt, {
      code: 'eenheidsprijs-wijkt-af',
      plaats,
      ...bron,
    }),
  ]
}

/** Only where every part belongs to the whole line: a part for one year does not explain the others. */
function overDeSomVanBouwstenen({ code, bron, bouwstenen, bedragen }: Voorstelregel): Bevinding[] {
  if (bouwstenen.length === 0 || bouwstenen.some((b) => b.jaar !== undefined)) return []
  const gedrukt = som(bouwstenen.map((b) => b.gedrukt))
  return bedragen.flatMap((bedrag) =>
    merkOp(bedrag.lasten !== gedrukt, {
      code: 'bouwstenen-tellen-niet-op',
      plaats: code,
      bron,
      waarde: { regel: bedrag.lasten, bouwstenen: gedrukt },
    }),
  )
}

function overDeVerwijzingen({ code, formulieren = [], verwijzingen = [] }: VoorstelregelInvoer): Bevinding[] {
  return [
    ...formulieren.flatMap(({ bijgevoegd, bron }) =>
      merkOp(!bijgevoegd, { code: 'formulier-ontbreekt', plaats: code, bron }),
    ),
    ...verwijzingen.flatMap(({ wat, aantal, genoemd, bron }) =>
      merkOp(genoemd.length !== aantal, {
        code: genoemd.length === 0 ? 'verwezen-niet-genoemd' : 'aantal-wijkt-af',
        plaats: code,
        bron,
        waarde: { wat, aantal, genoemd: genoemd.length },
      }),
    ),
  ]
}

const FORMATIEVELDEN = ['personeel-fte', 'personeel-euro', 'ict-euro']

function overHetFormulier(invoer: KadernotaInvoer, regels: readonly Voorstelregel[]): Bevinding[] {
  const vraagtFormatie = regels.some((regel) => regel.bouwstenen.some((b) => b.soort === 'formatie'))
  const { dekking } = invoer
  return [
    ...invoer.velden
      .filter((veld) => FORMATIEVELDEN.includes(veld.sleutel))
      .flatMap((veld) =>
        merkOp(vraagtFormatie && veld.waarde === null, {
          code: 'veld-leeg-bij-formatie',
          plaats: veld.sleutel,
          bron: veld.bron,
        }),
      ),
    ...merkOp(!dekking.besloten, { code: 'dekking-open', plaats: 'dekking', bron: dekking.bron }),
  ]
}
