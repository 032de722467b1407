import type { KadernotaInvoer, VoorstelregelInvoer } from '../invoer.ts'
import type { Bladnaam, Bladrij, Waarde } from './bladen.ts'

type Los = Record<string, Waarde | null | undefined>

/** A proposal as rows; `vanRijen` makes the same proposal of them. The number is that of the row in its sheet. */
export function naarRijen(invoer: KadernotaInvoer): Bladrij[] {
  const rijen: Bladrij[] = []
  const teller = new Map<Bladnaam, number>()
  const zet = (blad: Bladnaam, los: Los) => {
    const rij = (teller.get(blad) ?? 1) + 1
    teller.set(blad, rij)
    rijen.push({ blad, rij, waarden: gevuld(los) })
  }
  const { bron, nummers, jaartabel, dekking } = invoer
  zet('voorstel', {
    ...bron,
    nummers,
    eenheid: jaartabel.eenheid,
    jaren: jaartabel.jaren.map(String),
    dekking: dekking.omschrijving,
    dekkingbron: dekking.bron,
    beslismoment: dekking.beslismoment,
    besloten: dekking.besloten,
  })
  for (const veld of invoer.velden) zet('formulier', veld)
  for (const [index, { cellen, ...rij }] of jaartabel.rijen.entries()) {
    const kop = { tabelrij: index + 1, ...rij }
    if (cellen.length === 0) zet('jaartabel', kop)
    for (const { bron: celbron, ...cel } of cellen) zet('jaartabel', { ...kop, ...cel, celbron })
  }
  for (const rij of invoer.salaristabel) zet('salaris', rij)
  for (const { regels, ...cluster } of invoer.clusters) {
    zet('clusters', cluster)
    for (const regel of regels) zetRegel(regel, cluster.code, zet)
  }
  for (const { vergelekenMet: vergelekenmet, ...uitspraak } of invoer.uitspraken)
    zet('uitspraken', { ...uitspraak, vergelekenmet })
  return rijen
}

function zetRegel(regel: VoorstelregelInvoer, cluster: string, zet: (blad: Bladnaam, los: Los) => void): void {
  const { code, naam, ondertitel, soort, bron, toelichting, motief, risico, trede, businesscase } = regel
  const { buffer, subsidieplafond } = regel
  zet('regels', {
    cluster,
    code,
    naam,
    ondertitel,
    soort,
    bron,
    toelichting: toelichting?.tekst,
    toelichtingbron: toelichting?.bron,
    motief: motief?.tekst,
    motiefbron: motief?.bron,
    risico: risico?.tekst,
    risicobron: risico?.bron,
    trede,
    businesscase,
    buffer: buffer?.bedrag,
    bufferreden: buffer?.reden,
    bufferbron: buffer?.bron,
    subsidieplafond: subsidieplafond?.bedrag,
    subsidieplafondbron: subsidieplafond?.bron,
  })
  for (const bedrag of regel.bedragen) zet('bedragen', { regel: code, ...bedrag })
  for (const steen of regel.bouwstenen ?? []) {
    const { perEenheid, ...rest } = { perEenheid: null, ...steen }
    zet('bouwstenen', { regel: code, ...rest, pereenheid: perEenheid })
  }
  for (const { vanJaar: vanjaar, naarJaar: naarjaar, ...rest } of regel.voorwaarden ?? [])
    zet('voorwaarden', { regel: code, ...rest, vanjaar, naarjaar })
  for (const formulier of regel.formulieren ?? []) zet('formulieren', { regel: code, ...formulier })
  for (const verwijzing of regel.verwijzingen ?? []) zet('verwijzingen', { regel: code, ...verwijzing })
}

function gevuld(los: Los): Record<string, Waarde> {
  const is = (waarde: Los[string]): waarde is Waarde =>
    waarde !== null && waarde !== undefined && waarde !== '' && !(Array.isArray(waarde) && waarde.length === 0)
  return Object.fromEntries(Object.entries(los).flatMap(([naam, waarde]) => (is(waarde) ? [[naam, waarde]] : [])))
}
