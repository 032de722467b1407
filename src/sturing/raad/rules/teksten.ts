import type { Bevinding } from '#values/bevinding.ts'
import type { Tweetalig } from '#values/taal.ts'

type Waarde = NonNullable<Bevinding['waarde']>

const TEKSTEN: Record<string, (w: Waarde) => Tweetalig> = {
  'nummer-wijkt-af': ({ nummer, meestal }) => ({
    nl: `Hier staat nummer ${nummer}, elders ${meestal}.`,
    en: `This place says number ${nummer}, others say ${meestal}.`,
  }),
  'dictum-ontbreekt': () => ({
    nl: 'De tekst van de motie is er niet bij.',
    en: 'The text of the motion is not included.',
  }),
  'fractie-zonder-naam': ({ fractie }) => ({
    nl: `Bij ${fractie} staat geen naam.`,
    en: `No name is given for ${fractie}.`,
  }),
  'stemmen-tellen-niet-op': () => ({
    nl: 'De stemmen per fractie zijn samen niet de uitslag.',
    en: 'The votes per party do not add up to the result.',
  }),
  'stemmen-geen-aantal': () => ({
    nl: 'Een aantal stemmen is geen heel getal.',
    en: 'A number of votes is not whole.',
  }),
  'meer-stemmen-dan-aanwezig': () => ({
    nl: 'Er zijn meer stemmen dan aanwezigen.',
    en: 'There are more votes than members present.',
  }),
  'meer-aanwezig-dan-zetels': () => ({
    nl: 'Er zijn meer aanwezigen dan zetels.',
    en: 'There are more members present than seats.',
  }),
  'geen-quorum': () => ({
    nl: 'Niet meer dan de helft van de raad stemde mee.',
    en: 'No more than half of the council took part.',
  }),
  'uitkomst-past-niet': () => ({
    nl: 'De uitkomst past niet bij de stemmen.',
    en: 'The outcome does not fit the votes.',
  }),
  'raadsgrootte-onbekend': ({ stemmen }) => ({
    nl: `Er zijn ${stemmen} stemmen; hoeveel raadsleden er zijn staat er niet.`,
    en: `There are ${stemmen} votes; the size of the council is not given.`,
  }),
  'toezegging-zonder-moment': () => ({
    nl: 'Bij deze toezegging is geen moment genoemd.',
    en: 'No moment was named for this promise.',
  }),
  'vraag-zonder-antwoord': () => ({
    nl: 'Op deze vraag staat geen antwoord.',
    en: 'This question has no answer in the paper.',
  }),
}

export const RAADBEVINDINGEN: readonly string[] = Object.keys(TEKSTEN)

export function uitlegVanRaadbevinding({ code, waarde = {} }: Bevinding): Tweetalig | undefined {
  return TEKSTEN[code]?.(waarde)
}
