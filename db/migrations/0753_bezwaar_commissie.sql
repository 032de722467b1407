-- Whether a committee advises on an objection (Awb 7:13): by the setting of the municipality when it came, or as who handles it said
-- later, with who and when; and what the last letter told of it (7:13 lid 2). Letters that left before never named a committee.
alter table voorziening.bezwaar
  add commissie_op date check (commissie_op >= ontvangen_op),
  add commissie_door uuid,
  add commissie_gemeld boolean,
  add check ((commissie_op is null) = (commissie_door is null));
update voorziening.bezwaar set commissie_gemeld = false where bevestigd_op is not null;
grant update (commissie, commissie_op, commissie_door, commissie_gemeld) on voorziening.bezwaar to samenhang_app;
