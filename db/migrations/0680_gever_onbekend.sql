-- The next migration cannot take in a hand-over of which nobody knows who made it. Until 0684 such a one carries the nil number.
alter table toegang.doorgeleiding no force row level security;
update toegang.doorgeleiding set door = '00000000-0000-0000-0000-000000000000' where door is null;
alter table toegang.doorgeleiding force row level security;
