-- Seven kinds of paper, each from a template that the secretary edits, and a paper made from the one before.
alter table rapportage.stuk drop constraint stuk_soort_check;
alter table rapportage.stuk add constraint stuk_soort_check check (soort in ('voortgangsrapportage', 'kwartaalrapportage', 'burap',
  'kadernota', 'raadsmededeling', 'jaarrekening', 'raadstafel'));
-- A burap or an annual report is about the whole social domain.
alter table rapportage.stuk alter programma_id drop not null;
alter table rapportage.stuk add van_stuk_id uuid;
alter table rapportage.stuk add foreign key (gemeente, van_stuk_id) references rapportage.stuk (gemeente, id);
alter table rapportage.stuk drop constraint "stuk-bestaat";
alter table rapportage.stuk add constraint "stuk-bestaat" unique nulls not distinct (gemeente, programma_id, soort, peildatum, titel);

-- A text carried over from the paper before is a draft until someone looked at it.
alter table rapportage.blok add overgenomen boolean not null default false;
alter table rapportage.blok drop constraint blok_gemeente_stuk_id_volgorde_key;
alter table rapportage.blok add constraint blok_volgorde unique (gemeente, stuk_id, volgorde) deferrable initially immediate;
grant delete on rapportage.blok to samenhang_app;

create table rapportage.sjabloon (
  gemeente char(4) not null references inrichting.gemeente,
  id uuid not null default uuidv7(),
  soort text not null,
  versie int not null check (versie > 0),
  blokken jsonb not null,
  door uuid not null,
  door_naam text not null,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  primary key (gemeente, id),
  constraint "sjabloonversie-bestaat" unique (gemeente, soort, versie)
);
call platform.beveilig('rapportage.sjabloon');

-- A table may show several figures beside each other.
update rapportage.blok set inhoud = (inhoud - 'nummer') || jsonb_build_object('nummers', jsonb_build_array(inhoud -> 'nummer'))
where inhoud ->> 'soort' = 'tabel' and inhoud ? 'nummer';
