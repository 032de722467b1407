-- How each party voted on a motion or an amendment, where that was recorded: as for a decision on a proposal.
alter table raad.uitspraak add column per_fractie jsonb check (jsonb_typeof(per_fractie) = 'array');
