import { type Bouw, opWerkdag } from './bouw.ts'
import { eersteDag, leeftijdOp, maandVan, naarDatum } from './datum.ts'
import { type Doorloop, doorloop } from './doorloop.ts'
import { maakLoket } from './loket.ts'
import { verblijfOp } from './register.ts'
import type { Medewerker, Wet } from './stad/inrichting.ts'
import type { Hulpvraag, Melding, Verwijzing } from './stad/toegang.ts'
import { OVERIGE_REGELINGEN, REGELING } from './vragen.ts'
import type { Hulp } from './zorg.ts'

/** How a stretch of help came about, for what follows. */
export type Toegangspad = {
  melding: Melding | null
  hulpvraag: Hulpvraag | null
  aanvraag: string | null
  verwijzing: Verwijzing | null
  behandelaar: Medewerker
  /** The day of the besluit or, after a referral, of our answer. */
  besloten: number
  /** The decision was taken before the story begins: taken in at migration. */
  overname: boolean
}

export function maakMeldingen(w: Bouw): Toegangspad[] {
  const { stad, b, producten, hulp, begin, vandaag, id } = w
  const t = w.toeval('meldingen')
  const { rooster, verwijs, meld, behandel } = maakLoket(w, t)
  const uit = stad.toegang
  // A plan stays open for a while after the help.
  const geholpen = new Set(hulp.filter((h) => h.eind >= vandaag - 200).map((h) => h.hh))
  const paden = hulp.map(pad)
  maakLosse()
  return paden

  function pad(h: Hulp): Toegangspad {
    const product = producten[h.product]!
    const wet = product.wet
    const behandelaar = rooster.kiesBehandelaar(t, geholpen.has(h.hh) ? h.hh : null, wet, h.wijk, product.taak)
    const buiten = wet === 'jeugdwet' && h.verwijzertype !== '01' && h.verwijzertype !== '06'
    const besloten = opWerkdag(h.begin - (h.einde === 'leeftijd' && h.begin % 5 === 0 ? 2 : t.tussen(3, 18)))
    const leeg: Toegangspad = {
      melding: null,
      hulpvraag: null,
      aanvraag: null,
      verwijzing: null,
      behandelaar,
      besloten,
      overname: besloten < begin,
    }
    if (besloten < begin) return leeg
    if (buiten) return { ...leeg, verwijzing: verwijs(h, besloten) }
    const spoed =
      wet === 'wgs'
        ? t.kans(0.16)
        : product.categorie === '46' || product.categorie === '16'
          ? t.kans(0.6)
          : t.kans(0.02)
    const d = doorloop(t, wet, besloten, leeftijdOp(b.geboren[h.persoon]!, besloten), spoed)
    if (d.gemeld > vandaag) return leeg
    const melding = meld(h.persoon, h.hh, d.gemeld, product.code, wet)
    const { hulpvraag, aanvraag } = behandel(
      melding,
      h.persoon,
      wet,
      REGELING[wet],
      d,
      behandelaar,
      product.taak,
      'toegekend',
    )
    return { ...leeg, melding, hulpvraag, aanvraag }
  }
  /** Meldingen after which no maatwerk follows: more than half of what comes to the desk. */
  function maakLosse(): void {
    const perMaand = (stad.invoer.inwoners * 4.6) / 1000
    for (let maand = maandVan(begin); maand <= maandVan(vandaag); maand++) {
      const aantal = t.poisson(perMaand * (maand % 12 === 6 || maand % 12 === 7 ? 0.75 : 1.04))
      for (let i = 0; i < aantal; i++) {
        const dag = opWerkdag(eersteDag(maand) + t.geheel(28))
        if (dag > vandaag) continue
        const p = t.geheel(b.personen.length)
        const plek = b.van[p]! <= dag && b.tot[p]! >= dag ? verblijfOp(b, p, dag) : undefined
        if (!plek) continue
        const leeftijd = leeftijdOp(b.geboren[p]!, dag)
        const wet: Wet =
          leeftijd < 18
            ? 'jeugdwet'
            : (['wmo', 'participatiewet', 'wgs', 'overig'] as const)[
                t.gewogen(leeftijd > 66 ? [70, 1, 4, 25] : [30, 22, 16, 32])
              ]!
        const uitkomst = (
          [
            'informatie',
            'doorgeleid',
            'eigen-kracht',
            'geen-rol-overheid',
            'acceptabel',
            'eigen-kosten',
            'andere-gemeente',
            'ingetrokken',
            'afgewezen',
          ] as const
        )[t.gewogen([24, 25, 12, 5, 4, 5, 2, 9, 14])]!
        const afwijzing = uitkomst === 'afgewezen'
        if (afwijzing && wet === 'overig') continue
        const d = doorloop(t, wet === 'overig' ? 'jeugdwet' : wet, dag, leeftijd, false)
        const verschil = dag - d.gemeld
        const vooruit: Doorloop = {
          gemeld: dag,
          getrieerd: d.getrieerd + verschil,
          gesproken: d.gesproken + verschil,
          verslag: d.verslag + verschil,
          aangevraagd: d.aangevraagd + verschil,
          besloten: d.besloten + verschil,
          spoed: false,
        }
        const code =
          wet === 'jeugdwet'
            ? '45'
            : wet === 'wmo'
              ? t.kies(['01', '02', '07', '12', '13'])
              : wet === 'participatiewet'
                ? 'P'
                : wet === 'wgs'
                  ? 'S'
                  : 'overig'
        const behandelaar = t.kies(rooster.behandelaars(wet, stad.inrichting.woningen[plek.woning]!.wijk, null))
        const melding = meld(p, plek.hh, dag, code, wet)
        const regeling = wet === 'overig' ? t.kies(OVERIGE_REGELINGEN) : REGELING[wet]
        const { hulpvraag, aanvraag } = behandel(melding, p, wet, regeling, vooruit, behandelaar, null, uitkomst)
        if (afwijzing && aanvraag && vooruit.besloten <= vandaag)
          wijsAf(p, wet as Exclude<Wet, 'overig'>, hulpvraag, aanvraag, vooruit.besloten, behandelaar)
      }
    }
  }
  function wijsAf(
    p: number,
    wet: Exclude<Wet, 'overig'>,
    hulpvraag: Hulpvraag,
    aanvraag: string,
    dag: number,
    behandelaar: Medewerker,
  ): void {
    const besluit = id(dag)
    stad.voorziening.besluiten.push({
      id: besluit,
      beschikkingnummer: 0,
      soort: 'afwijzing',
      aanvraag,
      persoon: b.personen[p]!.id,
      wet,
      datum: naarDatum(dag),
      motivering: t.kies([
        'Eigen kracht en netwerk bieden genoeg',
        'Een algemene voorziening past',
        'Voldoet niet aan de voorwaarden',
        'Een andere wet gaat voor',
      ]),
      door: behandelaar.id,
      vervangt: null,
    })
    uit.afdoeningen.push({
      id: id(dag),
      hulpvraag: hulpvraag.id,
      uitkomst: 'afgewezen',
      datum: naarDatum(dag),
      besluit,
    })
  }
}
