const BELOFTE =
  /\btoegezegd|\b(?:zegt|zeggen|zegde) (?:\S+ ){0,4}toe\b|\b(?:belooft|beloven|beloofd)\b|\b(?:informeren|berichten) (?:wij|we) (?:u|de raad)\b|\b(?:komt|komen) (?:wij |we |hier )?(?:later |nog )?(?:hierop |daarop )?terug\b|\bvolgt (?:later|nog)\b|\bwordt (?:later|nog) (?:aangeboden|gemeld|gedeeld|voorgelegd)\b/
const MOMENT =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[-/]\d{1,2}\b|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b|\b(?:eerste|tweede|derde|vierde) kwartaal\b|\bq[1-4]\b|\bweek \d{1,2}\b/
const NAGEKOMEN =
  /\b(?:is|zijn|werd|werden) (?:\S+ ){0,4}(?:verstuurd|verzonden|gestuurd|geleverd|nagekomen|afgedaan|aangeboden|gedaan|besproken)\b/
const ONTKEND = /\b(?:geen|niets|niet|nooit)\b(?:\s+\S+){0,3}\s*$/

/** Promises in a text that are still to be kept and name no day, month, quarter or year; a season alone is no date. */
export function toezeggingenZonderDatum(tekst: string): string[] {
  return tekst
    .split(/(?<=[.!?;])\s+/)
    .map((zin) => BELOFTE.exec(zin.toLowerCase()))
    .flatMap((gevonden) => {
      if (!gevonden) return []
      const { input: zin, index } = gevonden
      const belofte = !MOMENT.test(zin) && !NAGEKOMEN.test(zin) && !ONTKEND.test(zin.slice(0, index))
      return belofte ? [gevonden[0]] : []
    })
}
