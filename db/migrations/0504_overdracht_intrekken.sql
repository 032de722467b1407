-- A sender may take a transfer back until it was accepted. To another municipality that is a request: what it answered first holds.
create table plan.overdrachtintrekking (
  gemeente char(4) not null,
  id uuid not null default uuidv7(),
  overdracht_id uuid not null,
  reden bytea not null,
  datum date not null,
  verzonden_op timestamptz,
  geregistreerd_op timestamptz not null default clock_timestamp(),
  door uuid not null,
  primary key (gemeente, id),
  constraint "overdracht-al-ingetrokken" unique (gemeente, overdracht_id),
  foreign key (gemeente, overdracht_id) references plan.overdracht (gemeente, id)
);
call plan.beveilig('plan.overdrachtintrekking', 'select, insert, update (verzonden_op)', 'overdracht_id', 'plan.overdracht');

-- The receiver answers a withdrawal too; of what he did not take he keeps from whom, when and why, and nobody's data.
alter table plan.overnameantwoord drop constraint overnameantwoord_uitkomst_check;
alter table plan.overnameantwoord add constraint overnameantwoord_uitkomst_check check (uitkomst in ('aanvaard', 'geweigerd', 'ingetrokken'));
grant update (kop, pakket) on plan.inkomende_overdracht to samenhang_app;
