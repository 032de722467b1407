-- What a correction changed, line by line in the words of a reader: on the old paper and in the new.
alter table rapportage.rectificatie add regels jsonb not null default '[]';
