-- The day on which the letter left that told of the delay: of deferring (Awb 7:10 lid 3), and of each further delay (lid 4).
alter table voorziening.bezwaar add verdaging_gemeld_op date check (verdaging_gemeld_op >= verdaagd_op);
alter table voorziening.bezwaaruitstel add gemeld_op date check (gemeld_op >= op);
grant update (verdaging_gemeld_op) on voorziening.bezwaar to samenhang_app;
grant update (gemeld_op) on voorziening.bezwaaruitstel to samenhang_app;
update voorziening.bezwaar z set verdaging_gemeld_op = t.op from (
    select v.gemeente, b.zaak_id, max(v.verzonden_op) op from correspondentie.verzending v
    join correspondentie.brief b on b.gemeente = v.gemeente and b.id = v.brief_id where b.soort = 'bezwaaruitstel' group by v.gemeente, b.zaak_id) t
  where t.gemeente = z.gemeente and t.zaak_id = z.id and t.op >= z.verdaagd_op;
update voorziening.bezwaaruitstel u set gemeld_op = z.verdaging_gemeld_op from voorziening.bezwaar z
  where z.gemeente = u.gemeente and z.id = u.bezwaar_id and z.verdaging_gemeld_op >= u.op;
