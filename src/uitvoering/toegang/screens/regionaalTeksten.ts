import { defineTeksten } from '#platform/ui/index.ts'

export const regionaalTeksten = defineTeksten({
  looptBijCentrum: [
    (naam: string) => `Loopt bij centrumgemeente ${naam}.`,
    (naam: string) => `Runs at the central municipality ${naam}.`,
  ],
  klaarBijCentrum: [
    (naam: string) => `Afgehandeld bij centrumgemeente ${naam}.`,
    (naam: string) => `Settled at the central municipality ${naam}.`,
  ],
  sindsMet: [
    (dag: string, wie: string) => `Overgenomen op ${dag}, aanspreekpunt ${wie}. De inhoud staat daar.`,
    (dag: string, wie: string) => `Taken over on ${dag}, contact ${wie}. The content is kept there.`,
  ],
  nogNiemand: ['nog niet aangewezen', 'not appointed yet'],
})
