-- A milestone that a later version of a concept no longer names lapses; nothing is taken away.
alter table programma.mijlpaal add column vervallen_op timestamptz;
revoke delete on programma.mijlpaal from samenhang_app;
grant update (vervallen_op) on programma.mijlpaal to samenhang_app;
