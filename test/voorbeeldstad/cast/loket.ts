import type { Kanaal } from '../stad/toegang.ts'
import type { Uitkomst, Verwijzertype, Wet } from '../stad.ts'
import { Gezinsverteller } from './gezin.ts'

/** What happens at the desk: melding, hulpvraag, talk, aanvraag, besluit, referral. */
export class Loketverteller extends Gezinsverteller {
  melding(o: {
    op: number
    persoon: string
    kanaal?: Kanaal
    vraag: string
    achter?: string | null
    door?: string
    tijd?: string
  }): string {
    const rij = {
      id: this.id('melding'),
      ontvangenOp: this.dag(o.op),
      tijd: o.tijd ?? '09:40',
      kanaal: o.kanaal ?? 'telefoon',
      route: 'gemeentelijk loket' as const,
      melder: 'zelf' as const,
      persoon: this.persoon(o.persoon).id,
      huishouden: this.huishouden,
      aanspreekpunt: this.medewerker(o.door ?? this.loket).id,
      vraag: o.vraag,
      vraagAchterVraag: o.achter ?? null,
    }
    this.stad.toegang.meldingen.push(rij)
    this.stad.toegang.contactmomenten.push({
      id: this.id('contact'),
      kanaal: rij.kanaal,
      richting: 'in',
      persoon: rij.persoon,
      melding: rij.id,
      onderwerp: 'Melding',
      datum: rij.ontvangenOp,
      tijd: rij.tijd,
      door: rij.aanspreekpunt,
    })
    return rij.id
  }

  get loket(): string {
    return this.gezin.gemeente === '9902' ? 'Mieke Smits' : 'Joris Blom'
  }

  hulpvraag(
    melding: string,
    o: {
      persoon: string
      wet: Wet
      regeling?: string
      door: string
      spoed?: boolean
      taak?: string
      triage?: number
      onderzoekVanaf?: number
      verslag?: number
    },
  ): string {
    const behandelaar = this.medewerker(o.door)
    const id = this.id('hulpvraag')
    const t = this.stad.toegang
    t.hulpvragen.push({
      id,
      melding,
      persoon: this.persoon(o.persoon).id,
      wet: o.wet,
      regeling:
        o.regeling ??
        {
          wmo: 'wmo 2015',
          jeugdwet: 'jeugd',
          participatiewet: 'inkomen',
          wgs: 'schuldhulpverlening',
          overig: 'overig',
        }[o.wet],
      spoed: o.spoed ?? false,
      taak: o.taak ?? null,
      behandelaar: behandelaar.id,
      team: behandelaar.teams[0]!,
    })
    if (o.triage !== undefined)
      t.triages.push({
        id: this.id('triage'),
        hulpvraag: id,
        datum: this.dag(o.triage),
        besluit: o.wet === 'wmo' ? 'onderzoek' : 'aanvraag',
        reden: 'Een gesprek is nodig om te zien wat past',
        veiligheidscheck: true,
      })
    if (o.wet === 'wmo' && o.onderzoekVanaf !== undefined)
      t.onderzoeken.push({
        id: this.id('onderzoek'),
        hulpvraag: id,
        begin: this.dag(o.onderzoekVanaf),
        verslagVerstrektOp: o.verslag === undefined ? null : this.dag(o.verslag),
        persoonlijkPlanOp: null,
      })
    return id
  }

  gesprek(melding: string, op: number, door: string[]): void {
    this.stad.toegang.gesprekken.push({
      id: this.id('gesprek'),
      melding,
      datum: this.dag(op),
      plek: 'thuis',
      deelnemers: door.map((naam) => ({
        medewerker: this.medewerker(naam).id,
        expertise: this.medewerker(naam).expertises[0] ?? '',
        aangekondigdOp: this.dag(op - 3),
      })),
      clientondersteuningGenoemd: true,
    })
  }

  aanvraag(hulpvraag: string, op: number, vorm: 'formulier' | 'ondertekend-plan' | 'melding' = 'melding'): string {
    const h = this.stad.toegang.hulpvragen.find((rij) => rij.id === hulpvraag)!
    const id = this.id('aanvraag')
    this.stad.toegang.aanvragen.push({
      id,
      hulpvraag,
      persoon: h.persoon,
      regeling: h.regeling,
      wet: h.wet,
      ontvangenOp: this.dag(op),
      vorm,
    })
    return id
  }
  schortOp(aanvraag: string, begin: number, eind: number | null, reden: string): void {
    this.stad.toegang.opschortingen.push({
      id: this.id('opschorting'),
      aanvraag,
      begin: this.dag(begin),
      eind: eind === null ? null : this.dag(eind),
      reden,
    })
  }
  stelInGebreke(aanvraag: string, op: number): void {
    this.stad.toegang.ingebrekestellingen.push({ id: this.id('ingebreke'), aanvraag, ontvangenOp: this.dag(op) })
  }

  besluit(
    aanvraag: string | null,
    o: {
      persoon: string
      op: number
      door: string
      wet: Exclude<Wet, 'overig'>
      soort?: 'toekenning' | 'afwijzing' | 'spoed'
      motivering: string
    },
  ): string {
    const id = this.id('besluit')
    this.stad.voorziening.besluiten.push({
      id,
      beschikkingnummer: 0,
      soort: o.soort ?? 'toekenning',
      aanvraag,
      persoon: this.persoon(o.persoon).id,
      wet: o.wet,
      datum: this.dag(o.op),
      motivering: o.motivering,
      door: this.medewerker(o.door).id,
      vervangt: null,
    })
    const hulpvraag = aanvraag && this.stad.toegang.aanvragen.find((a) => a.id === aanvraag)!.hulpvraag
    if (hulpvraag) this.doeAf(hulpvraag, o.soort === 'afwijzing' ? 'afgewezen' : 'toegekend', o.op, id)
    return id
  }
  doeAf(hulpvraag: string, uitkomst: Uitkomst, op: number, besluit: string | null = null): void {
    this.stad.toegang.afdoeningen.push({ id: this.id('afdoening'), hulpvraag, uitkomst, datum: this.dag(op), besluit })
  }
  verwijzing(o: {
    persoon: string
    type: Verwijzertype
    naam: string
    op: number
    product: string
    aanbieder: string
    opgepakt?: number
  }): string {
    const id = this.id('verwijzing')
    const product = this.product(o.product)
    this.stad.toegang.verwijzingen.push({
      id,
      persoon: this.persoon(o.persoon).id,
      verwijzertype: o.type,
      verwijzer: o.naam,
      agb: '01900111',
      ontvangenOp: this.dag(o.op),
      ontvangenVia: 'fhir',
      gevraagd: product.naam,
      product: product.id,
      aanbieder: this.stad.contract.aanbieders.find((a) => a.naam === o.aanbieder)!.id,
      bevestigdOp: this.dag(o.op + 1),
      opgepaktOp: o.opgepakt === undefined ? null : this.dag(o.opgepakt),
      teruggegevenOp: null,
      reden: null,
    })
    return id
  }
}
