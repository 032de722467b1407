-- A programme is made and changed here: every node of its build (programme, part, measure, project) has a version, and what it
-- said before a change stays. Of an imported node that is the first version, as it was printed (PR2).
alter table programma.programma
  drop constraint programma_soort_check,
  add constraint programma_soort_check check (soort in ('programma', 'investeringsprogramma', 'transformatieplan', 'projectenreeks')),
  add column eigenaar text,
  add column portefeuillehouder text,
  add column beoogd_resultaat text,
  add column geeindigd_op date,
  add column einde text check (einde in ('afgerond', 'gestopt')),
  add column eindreden text,
  add column versie int not null default 1,
  add check ((geeindigd_op is null) = (einde is null));
grant update (naam, looptijd_gedrukt, eigenaar, portefeuillehouder, beoogd_resultaat, begin, eind, geeindigd_op, einde, eindreden, versie)
  on programma.programma to samenhang_app;

-- A part of our own has no source.
alter table programma.onderdeel
  alter column bron drop not null,
  add column eigenaar text,
  add column portefeuillehouder text,
  add column geeindigd_op date,
  add column einde text check (einde in ('afgerond', 'gestopt')),
  add column eindreden text,
  add column versie int not null default 1,
  add check ((geeindigd_op is null) = (einde is null)),
  drop constraint onderdeel_gemeente_programma_id_volgorde_key,
  add constraint "volgorde-bestaat" unique (gemeente, programma_id, volgorde) deferrable initially deferred;
grant update (volgorde, naam, ondertitel, jaar, bedrag, beoogd_resultaat, eigenaar, portefeuillehouder, geeindigd_op, einde, eindreden, versie)
  on programma.onderdeel to samenhang_app;

-- `geraamd`: cents, of the measure as a whole; what it may spend in a year stands in the budget. `eind`: the day it should be done.
alter table programma.maatregel
  add column fase text,
  add column geraamd bigint check (geraamd >= 0),
  add column eind date,
  add column waarom_passend text,
  add column versie int not null default 1;
grant update (onderdeel_id, naam, eigenaar, portefeuillehouder, beoogd_resultaat, extra_of_staand_beleid, wat_als_niet, bron_gemeente,
  waarom_passend, fase, geraamd, eind, versie) on programma.maatregel to samenhang_app;
alter table programma.maatregelfeit add column reden text;
grant update (honderdsten), delete on programma.maatregelregel to samenhang_app;
grant delete on programma.maatregelvoorstel to samenhang_app;

alter table programma.project
  drop constraint project_soort_check,
  add constraint project_soort_check check (soort in ('project', 'deelproject', 'deelopdracht', 'actie')),
  add column fase text,
  add column eigenaar text,
  add column portefeuillehouder text,
  add column beoogd_resultaat text,
  add column begin date,
  add column eind date,
  add column geeindigd_op date,
  add column einde text check (einde in ('afgerond', 'gestopt')),
  add column eindreden text,
  add column versie int not null default 1,
  add check (eind is null or begin is null or eind >= begin),
  add check ((geeindigd_op is null) = (einde is null));
grant update (deel_van, nummer, naam, partners, fase, eigenaar, portefeuillehouder, beoogd_resultaat, begin, eind, geeindigd_op, einde,
  eindreden, versie) on programma.project to samenhang_app;

-- What a node said before it was changed, moved or ended; insert only. `door` is who wrote what came after it.
create table programma.opbouwversie (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  programma_id uuid not null,
  soort text not null check (soort in ('programma', 'onderdeel', 'maatregel', 'project')),
  knoop_id uuid not null,
  versie int not null check (versie > 0),
  inhoud jsonb not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  door_naam text not null,
  primary key (gemeente, id),
  constraint "opbouw-intussen-gewijzigd" unique (gemeente, soort, knoop_id, versie),
  foreign key (gemeente, programma_id) references programma.programma (gemeente, id)
);
create index opbouwversie_programma on programma.opbouwversie (gemeente, programma_id);
call platform.beveilig('programma.opbouwversie');
