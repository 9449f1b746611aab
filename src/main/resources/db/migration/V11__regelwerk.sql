-- rows of a law table that may still fit once an unknown fact is known
alter table entscheidung add column offen jsonb not null default '[]';
