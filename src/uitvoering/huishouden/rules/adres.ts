type Regel = {
  straat: string | null
  huisnummer: number | null
  huisletter: string | null
  toevoeging: string | null
  postcode: string | null
  woonplaats: string | null
}

/** 'Lindelaan 12A, 1234 AB Voorbeeldstad'. */
export function adresregel(adres: Regel | undefined): string | null {
  if (!adres) return null
  const nummer = [adres.huisnummer, adres.huisletter, adres.toevoeging && `-${adres.toevoeging}`]
    .filter(Boolean)
    .join('')
  const straat = [adres.straat, nummer].filter(Boolean).join(' ')
  const plaats = [adres.postcode?.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2'), adres.woonplaats].filter(Boolean).join(' ')
  return [straat, plaats].filter(Boolean).join(', ') || null
}
