const FORBIDDEN: readonly [RegExp, string][] = [
  [/<\s*(?:script|foreignObject|iframe|object|embed|style|use|image|animate|set)\b/i, 'a forbidden element'],
  [/\son\w+\s*=/i, 'an event handler'],
  [/\b(?:xlink:)?href\s*=/i, 'a link'],
  [/url\(\s*['"]?(?!#)/i, 'an outside address'],
  [/<!(?:DOCTYPE|ENTITY)/i, 'a doctype'],
]

/** Our own charts are shapes and words; anything that could load or run something is not a chart. */
export function svgProblems(svg: string): string[] {
  const shape = /^\s*<svg[\s>][\s\S]*<\/svg>\s*$/i.test(svg)
  return [
    ...(shape ? [] : ['not an svg element']),
    ...FORBIDDEN.filter(([what]) => what.test(svg)).map(([, why]) => why),
  ]
}
