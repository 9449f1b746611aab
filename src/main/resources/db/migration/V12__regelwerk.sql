-- rows of a law table that may still fit once an unknown fact is known
alter table entscheidung add column offen jsonb not null default '[]', add column programm text;

-- every version of a law table that ever held here, so that a decision can be repeated years later
create table regeltabelle (
    inhaltshash text        primary key,
    tabelle     text        not null,
    inhalt      bytea       not null,
    seit        timestamptz not null
);

-- which version holds: the one with the highest number
create table regelfassung (
    tabelle          text        not null,
    nummer           integer     not null,
    inhaltshash      text        not null references regeltabelle,
    faelle           bytea,
    stand            text        not null,
    herkunft         text        not null check (herkunft in ('AUSLIEFERUNG', 'FREIGABE')),
    eingereicht_von  text,
    freigegeben_von  text,
    begruendung      text,
    zeit             timestamptz not null,
    primary key (tabelle, nummer),
    check (herkunft = 'AUSLIEFERUNG'
        or (eingereicht_von is not null and freigegeben_von is not null and eingereicht_von <> freigegeben_von))
);

create table regelentwurf (
    id              uuid        primary key,
    tabelle         text        not null,
    inhalt          bytea       not null,
    faelle          bytea       not null,
    -- the version it was made from; another one released since then makes it outdated
    ausgang         integer     not null,
    begruendung     text        not null,
    eingereicht_von text        not null,
    eingereicht_am  timestamptz not null,
    zustand         text        not null check (zustand in ('EINGEREICHT', 'FREIGEGEBEN', 'ZURUECKGEWIESEN')),
    entschieden_von text,
    entschieden_am  timestamptz,
    bemerkung       text
);
