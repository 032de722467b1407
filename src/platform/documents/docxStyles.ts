import type { IStylesOptions } from 'docx'
import { BorderStyle, LineRuleType } from 'docx'

const FONT = 'Atkinson Hyperlegible Next'
const INK = '15292C'
const SOFT = '475A5D'

function heading(size: number, before: number): { run: object; paragraph: object } {
  return {
    run: { size, bold: true, color: INK, font: FONT },
    paragraph: { keepNext: true, spacing: { before, after: 120, line: 264, lineRule: LineRuleType.AUTO } },
  }
}

/** Word falls back to its own letter where ours is not installed. The language is what a screen reader speaks. */
export function docxStyles(language: string): IStylesOptions {
  const run = { font: FONT, size: 21, color: INK, language: { value: language } }
  return {
    default: {
      document: { run, paragraph: { spacing: { after: 140, line: 300, lineRule: LineRuleType.AUTO } } },
      heading1: heading(40, 0),
      heading2: heading(28, 320),
      heading3: heading(24, 260),
      heading4: heading(21, 220),
      footnoteText: {
        run: { size: 17, color: SOFT, font: FONT },
        paragraph: { spacing: { after: 60, line: 250, lineRule: LineRuleType.AUTO } },
      },
      hyperlink: { run: { color: '00656B', underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        run: { size: 23, color: SOFT },
        paragraph: { spacing: { after: 280 } },
      },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { size: 19, color: SOFT },
        paragraph: { spacing: { before: 120, after: 80 } },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 0, line: 260, lineRule: LineRuleType.AUTO } },
      },
      { id: 'TableHeading', name: 'Table Heading', basedOn: 'TableText', run: { size: 19, bold: true } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 16, color: SOFT } },
      {
        id: 'Notice',
        name: 'Notice',
        basedOn: 'Normal',
        paragraph: {
          border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: '764700' } },
          shading: { fill: 'FCEFCF' },
        },
      },
    ],
  }
}
