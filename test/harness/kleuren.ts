/** One look at the colours of a page: what is wrong, how many sorts of text it has, and what became of each new one. */
export type Kleurblik = {
  gevonden: { target: string; uitleg: string }[]
  soorten: number
  leesbaar: string[]
  onbeslist: string[]
}

/**
 * Runs in the page, where axe was laid down. Most of what axe does is reckon the contrast of each piece of text anew,
 * a thousand times in a long table. Two texts of one colour, size and weight on the same layers have the same contrast:
 * such a sort of text needs one verdict. A text is passed over only when its sort is `bekend` or one like it on this
 * page got a verdict; where axe could not judge the first (half hidden, switched off), it looks at all the others. With
 * `elkeTekst` nothing is passed over.
 */
export async function kijkNaarKleuren({
  bekend,
  elkeTekst,
}: {
  bekend: readonly string[]
  elkeTekst: boolean
}): Promise<Kleurblik> {
  type Knoop = { element?: Element; target: string[]; failureSummary?: string }
  type Uitslag = { nodes: Knoop[] }
  type Axe = {
    configure(spec: object): void
    run(opties: object): Promise<{ violations: Uitslag[]; passes: Uitslag[] }>
  }
  const { axe } = globalThis as unknown as { axe: Axe }
  const MERK = 'data-kleur-bekend'
  const LAAG = ['background-color', 'background-image', 'opacity', 'mix-blend-mode', 'position', 'visibility']
  const LETTER = ['color', 'font-size', 'font-weight', 'text-shadow', '-webkit-text-stroke-width']
  const waarden = (stijl: CSSStyleDeclaration, namen: string[]) =>
    namen.map((naam) => stijl.getPropertyValue(naam)).join()
  const kort = (tekst: string) => {
    let [a, b] = [1, 2]
    for (let i = 0; i < tekst.length; i++) {
      a = Math.imul(a ^ tekst.charCodeAt(i), 0x01000193)
      b = Math.imul(b ^ tekst.charCodeAt(i), 0x5bd1e995) ^ (b >>> 15)
    }
    return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`
  }

  const soorten = new Map<string, Element[]>()
  const loop = (element: Element, onder: string) => {
    if (/^(HEAD|SCRIPT|STYLE|OPTION)$/.test(element.tagName)) return
    const stijl = getComputedStyle(element)
    if (stijl.display === 'none') return
    const lagen = kort(onder + waarden(stijl, LAAG) + (stijl.position === 'static' ? '' : stijl.zIndex))
    const invulbaar = /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName)
    if (invulbaar || [...element.childNodes].some((kind) => kind.nodeType === 3 && kind.nodeValue?.trim())) {
      const soort = kort(`${lagen}${invulbaar}${waarden(stijl, LETTER)}`)
      const gelijke = soorten.get(soort)
      if (gelijke) gelijke.push(element)
      else soorten.set(soort, [element])
    }
    for (const kind of element.children) loop(kind, lagen)
  }
  loop(document.documentElement, '')

  const open = new Map([...soorten].filter(([soort]) => elkeTekst || !bekend.includes(soort)))
  const gevonden: Kleurblik['gevonden'] = []
  const leesbaar = new Set<string>()
  const zie = async (welke: (gelijke: Element[]) => Element[]) => {
    const vraag = new Map<Element | undefined, string>()
    for (const [soort, gelijke] of open) for (const element of welke(gelijke)) vraag.set(element, soort)
    if (vraag.size === 0) return
    const rest = [...document.querySelectorAll('*')].filter((element) => !vraag.has(element))
    for (const element of rest) element.setAttribute(MERK, '')
    const { violations, passes } = await axe.run({
      resultTypes: ['violations', 'passes'],
      elementRef: true,
      preload: false,
      iframes: false,
      runOnly: { type: 'rule', values: ['color-contrast'] },
    })
    for (const element of rest) element.removeAttribute(MERK)
    for (const { element } of passes.flatMap(({ nodes }) => nodes)) {
      const soort = vraag.get(element)!
      leesbaar.add(soort)
      open.delete(soort)
    }
    for (const { element, target, failureSummary = '' } of violations.flatMap(({ nodes }) => nodes)) {
      open.delete(vraag.get(element)!)
      gevonden.push({ target: target.join(' '), uitleg: failureSummary })
    }
  }
  axe.configure({ rules: [{ id: 'color-contrast', selector: `*:not([${MERK}])` }] })
  await zie((gelijke) => (elkeTekst ? gelijke : gelijke.slice(0, 1)))
  if (!elkeTekst) await zie((gelijke) => gelijke.slice(1))
  return { gevonden, soorten: soorten.size, leesbaar: [...leesbaar], onbeslist: [...open.keys()] }
}
