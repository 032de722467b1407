import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const FONT = '@fontsource-variable/atkinson-hyperlegible-next'
const FACES = [
  [
    'latin',
    'normal',
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212',
  ],
  ['latin-ext', 'normal', 'U+0100-0130,U+0132-0151,U+0154-02BA,U+1E00-1E9F'],
  [
    'latin',
    'italic',
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212',
  ],
] as const

let faces: string | undefined

/** The letters travel inside the page: what it looks like does not depend on the machine. */
function fontFaces(): string {
  faces ??= FACES.map(([subset, slope, range]) => {
    const folder = join(dirname(createRequire(import.meta.url).resolve(`${FONT}/package.json`)), 'files')
    const data = readFileSync(join(folder, `atkinson-hyperlegible-next-${subset}-wght-${slope}.woff2`), 'base64')
    return `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:200 800;font-style:${slope};unicode-range:${range};src:url(data:font/woff2;base64,${data}) format("woff2")}`
  }).join('\n')
  return faces
}

/** Colours of the design tokens: ink, soft ink, line, accent; contrast at least 6 on white. */
const RULES = `
@page{size:A4;margin:22mm 24mm 24mm}
*{box-sizing:border-box}
html{font:400 10.5pt/1.5 "Atkinson Hyperlegible Next","Noto Sans",sans-serif;color:#15292c;background:#fff}
body{margin:0 auto;max-inline-size:46rem}
@media screen{body{padding:2.5rem 1.5rem 4rem;font-size:1rem}}
h1,h2,h3,h4{line-height:1.2;font-weight:700;break-after:avoid;text-wrap:balance}
h1{font-size:1.9em;margin:0 0 .25em}h2{font-size:1.3em;margin:1.7em 0 .4em}h3{font-size:1.1em;margin:1.4em 0 .3em}h4{font-size:1em;margin:1.2em 0 .2em}
.subtitle{font-size:1.1em;color:#475a5d;margin:0 0 1.4em}
p,ul,ol{margin:0 0 .8em;orphans:3;widows:3}li{margin-block-end:.25em}li:first-child:not(:last-child){break-after:avoid}
a{color:#00656b;text-underline-offset:.2em}
.notice{border-inline-start:3px solid #764700;background:#fcefcf;padding:.6em .9em;break-inside:avoid}
.facts{list-style:none;display:flex;flex-wrap:wrap;gap:.2em 2em;padding:.7em 0;border-block:1px solid #b9b7ab}
.facts li{margin:0}.facts span{color:#475a5d}.facts b{font-weight:600}
table{inline-size:100%;border-collapse:collapse;margin:0 0 1.2em;font-size:.93em;font-variant-numeric:tabular-nums}
caption{text-align:start;color:#475a5d;padding-block-end:.4em;break-after:avoid}
thead{display:table-header-group;break-after:avoid}tr{break-inside:avoid}tbody tr:first-child{break-before:avoid}
th,td{text-align:start;vertical-align:baseline;padding:.3em .7em .3em 0;border-block-end:1px solid #dedace}
th.end,td.end{text-align:end;padding:.3em 0 .3em 1.2em;white-space:nowrap}thead th.end{white-space:normal}table.short{break-inside:avoid}
thead th{font-weight:600;border-block-end:1.5px solid #15292c;vertical-align:bottom}tbody th{font-weight:400}
tr.total th,tr.total td{font-weight:700;border-block-start:1.5px solid #15292c;border-block-end:0}
figure{margin:0 0 1.2em;break-inside:avoid}figure svg{max-inline-size:100%;block-size:auto;display:block}
figcaption{color:#475a5d;font-size:.93em;margin-block-start:.4em}
sup{line-height:0}sup a{text-decoration:none;font-weight:700}
.notes{margin-block-start:2.2em;border-block-start:1px solid #b9b7ab;font-size:.88em}.notes h2{font-size:1.1em;margin-block:.9em .4em}
@media print{a{color:inherit}.notes .back{display:none}}
`

export function styleSheet(): string {
  return `${fontFaces()}${RULES}`
}
