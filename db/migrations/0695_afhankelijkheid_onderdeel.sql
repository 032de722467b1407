-- A part of a programme too can wait for something else, and be waited for.
alter table programma.afhankelijkheid
  drop constraint afhankelijkheid_van_soort_check,
  drop constraint afhankelijkheid_naar_soort_check,
  add constraint afhankelijkheid_van_soort_check check (van_soort in ('onderdeel', 'maatregel', 'project')),
  add constraint afhankelijkheid_naar_soort_check check (naar_soort in ('onderdeel', 'maatregel', 'project'));
