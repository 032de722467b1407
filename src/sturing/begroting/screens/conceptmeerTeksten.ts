import { defineTeksten } from '#platform/ui/index.ts'

export const conceptmeerTeksten = defineTeksten({
  ondertitel: ['Ondertitel', 'Subtitle'],
  trede: ['Trede', 'Step'],
  geenTrede: ['geen trede', 'no step'],
  businesscase: ['Bij deze regel hoort een businesscase', 'This line has a business case'],
  buffer: ['Buffer voor een risico', 'Buffer for a risk'],
  bufferReden: ['Voor welk risico', 'For which risk'],
  subsidieplafond: ['Subsidieplafond', 'Ceiling of the grants'],
  formulieren: ['Formulieren die erbij horen', 'Forms that belong to it'],
  formulierNr: [(nr: number) => `Formulier ${nr}`, (nr: number) => `Form ${nr}`],
  formuliersoort: ['Soort formulier', 'Kind of form'],
  separaat: ['apart formulier', 'separate form'],
  moeder: ['formulier waar dit onder valt', 'form that this falls under'],
  bijgevoegd: ['Is bijgevoegd', 'Is enclosed'],
  verwijzingen: ['Waar de tekst naar verwijst', 'What the text refers to'],
  verwijzingNr: [(nr: number) => `Verwijzing ${nr}`, (nr: number) => `Reference ${nr}`],
  wat: ['Waarnaar', 'To what'],
  aantal: ['Hoeveel volgens de tekst', 'How many by the text'],
  genoemd: ['Welke de tekst noemt', 'Which the text names'],
  genoemdHint: ['Een per regel', 'One a line'],
  zonderJaar: ['zonder jaar', 'no year'],
  lastenZonderJaar: ['Lasten zonder jaar', 'Costs without a year'],
  batenZonderJaar: ['Baten zonder jaar', 'Income without a year'],
  uitspraak: [
    (wat: string, jaar: number, vergelekenMet: number, oorzaken: string) =>
      `Neem de uitspraak mee: ${wat}, ${jaar} vergeleken met ${vergelekenMet} (${oorzaken})`,
    (wat: string, jaar: number, vergelekenMet: number, oorzaken: string) =>
      `Take the claim along: ${wat}, ${jaar} compared with ${vergelekenMet} (${oorzaken})`,
  ],
})
