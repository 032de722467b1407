import { expect, it } from 'vitest'
import { datum } from './datum.ts'
import { GELIJKGESTELD } from './feestdagen.ts'
import { berekenTermijn } from './termijn.ts'
import { eenTermijnRegel } from './testing.ts'

/**
 * Every general holiday of 2024 up to and including 2030 as the last day of a term of one week, with the day on which the
 * term then ends. Made outside this code from a printed calendar and the days put on a par (Algemene termijnenwet art. 1-3).
 */
const TABEL: readonly (readonly [feestdag: string, start: string, uiterlijk: string])[] = [
  ['Nieuwjaarsdag 2024 (ma)', '2023-12-25', '2024-01-02'],
  ['Goede Vrijdag 2024 (vr)', '2024-03-22', '2024-04-02'],
  ['tweede paasdag 2024 (ma)', '2024-03-25', '2024-04-02'],
  ['Koningsdag 2024 (za)', '2024-04-20', '2024-04-29'],
  ['5 mei 2024 (zo)', '2024-04-28', '2024-05-06'],
  ['Hemelvaartsdag 2024 (do)', '2024-05-02', '2024-05-13'],
  ['tweede pinksterdag 2024 (ma)', '2024-05-13', '2024-05-21'],
  ['eerste kerstdag 2024 (wo)', '2024-12-18', '2024-12-30'],
  ['tweede kerstdag 2024 (do)', '2024-12-19', '2024-12-30'],
  ['Nieuwjaarsdag 2025 (wo)', '2024-12-25', '2025-01-02'],
  ['Goede Vrijdag 2025 (vr)', '2025-04-11', '2025-04-22'],
  ['tweede paasdag 2025 (ma)', '2025-04-14', '2025-04-22'],
  ['Koningsdag 2025 (za)', '2025-04-19', '2025-04-28'],
  ['5 mei 2025 (ma)', '2025-04-28', '2025-05-06'],
  ['Hemelvaartsdag 2025 (do)', '2025-05-22', '2025-06-02'],
  ['tweede pinksterdag 2025 (ma)', '2025-06-02', '2025-06-10'],
  ['eerste kerstdag 2025 (do)', '2025-12-18', '2025-12-29'],
  ['tweede kerstdag 2025 (vr)', '2025-12-19', '2025-12-29'],
  ['Nieuwjaarsdag 2026 (do)', '2025-12-25', '2026-01-05'],
  ['Goede Vrijdag 2026 (vr)', '2026-03-27', '2026-04-07'],
  ['tweede paasdag 2026 (ma)', '2026-03-30', '2026-04-07'],
  ['Koningsdag 2026 (ma)', '2026-04-20', '2026-04-28'],
  ['5 mei 2026 (di)', '2026-04-28', '2026-05-06'],
  ['Hemelvaartsdag 2026 (do)', '2026-05-07', '2026-05-18'],
  ['tweede pinksterdag 2026 (ma)', '2026-05-18', '2026-05-26'],
  ['eerste kerstdag 2026 (vr)', '2026-12-18', '2026-12-28'],
  ['tweede kerstdag 2026 (za)', '2026-12-19', '2026-12-28'],
  ['Nieuwjaarsdag 2027 (vr)', '2026-12-25', '2027-01-04'],
  ['Goede Vrijdag 2027 (vr)', '2027-03-19', '2027-03-30'],
  ['tweede paasdag 2027 (ma)', '2027-03-22', '2027-03-30'],
  ['Koningsdag 2027 (di)', '2027-04-20', '2027-04-28'],
  ['5 mei 2027 (wo)', '2027-04-28', '2027-05-10'],
  ['Hemelvaartsdag 2027 (do)', '2027-04-29', '2027-05-10'],
  ['tweede pinksterdag 2027 (ma)', '2027-05-10', '2027-05-18'],
  ['eerste kerstdag 2027 (za)', '2027-12-18', '2027-12-27'],
  ['tweede kerstdag 2027 (zo)', '2027-12-19', '2027-12-27'],
  ['Nieuwjaarsdag 2028 (za)', '2027-12-25', '2028-01-03'],
  ['Goede Vrijdag 2028 (vr)', '2028-04-07', '2028-04-18'],
  ['tweede paasdag 2028 (ma)', '2028-04-10', '2028-04-18'],
  ['Koningsdag 2028 (do)', '2028-04-20', '2028-05-01'],
  ['5 mei 2028 (vr)', '2028-04-28', '2028-05-08'],
  ['Hemelvaartsdag 2028 (do)', '2028-05-18', '2028-05-29'],
  ['tweede pinksterdag 2028 (ma)', '2028-05-29', '2028-06-06'],
  ['eerste kerstdag 2028 (ma)', '2028-12-18', '2028-12-27'],
  ['tweede kerstdag 2028 (di)', '2028-12-19', '2028-12-27'],
  ['Nieuwjaarsdag 2029 (ma)', '2028-12-25', '2029-01-02'],
  ['Goede Vrijdag 2029 (vr)', '2029-03-23', '2029-04-03'],
  ['tweede paasdag 2029 (ma)', '2029-03-26', '2029-04-03'],
  ['Koningsdag 2029 (vr)', '2029-04-20', '2029-04-30'],
  ['5 mei 2029 (za)', '2029-04-28', '2029-05-07'],
  ['Hemelvaartsdag 2029 (do)', '2029-05-03', '2029-05-11'],
  ['tweede pinksterdag 2029 (ma)', '2029-05-14', '2029-05-22'],
  ['eerste kerstdag 2029 (di)', '2029-12-18', '2029-12-27'],
  ['tweede kerstdag 2029 (wo)', '2029-12-19', '2029-12-27'],
  ['Nieuwjaarsdag 2030 (di)', '2029-12-25', '2030-01-02'],
  ['Goede Vrijdag 2030 (vr)', '2030-04-12', '2030-04-23'],
  ['tweede paasdag 2030 (ma)', '2030-04-15', '2030-04-23'],
  ['Koningsdag 2030 (za)', '2030-04-20', '2030-04-29'],
  ['5 mei 2030 (zo)', '2030-04-28', '2030-05-06'],
  ['Hemelvaartsdag 2030 (do)', '2030-05-23', '2030-05-31'],
  ['tweede pinksterdag 2030 (ma)', '2030-06-03', '2030-06-11'],
  ['eerste kerstdag 2030 (wo)', '2030-12-18', '2030-12-27'],
  ['tweede kerstdag 2030 (do)', '2030-12-19', '2030-12-27'],
]

it('de tabel noemt negen feestdagen in elk van zeven jaren', () => expect(TABEL.length).toBe(63))

it.each(TABEL)('een termijn die eindigt op %s: een week vanaf %s is uiterlijk %s', (_feestdag, start, uiterlijk) => {
  const termijn = berekenTermijn({
    regel: eenTermijnRegel('1 weken'),
    start: datum(start),
    opschortingen: [],
    vandaag: datum(start),
    feestdagen: GELIJKGESTELD,
  })
  expect(termijn.uiterlijk).toBe(uiterlijk)
})
