/** Carries files between the municipality and its providers; the roof hands one over, or none: then they wait for HTTP. */
export interface Berichtendrager {
  /** Called again after a crash: the same name must give the same one file. */
  verzend: (bestand: { naam: string; ontvanger: string; xml: string }) => Promise<void>
}

/** WMO301_9901_99000001_000000000012.xml: kind, sender, receiver, identification. */
export const bestandsnaam = (naam: string, afzender: string, ontvanger: string, identificatie: string): string =>
  `${naam}_${afzender}_${ontvanger}_${identificatie.replace(/[^\w-]/g, '_')}.xml`
