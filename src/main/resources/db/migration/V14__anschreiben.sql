-- Mails of an authority that belong to no case: an answer to who wrote to it, or what it passes on with files.
create table anschreiben (
    id             uuid primary key,
    behoerde       text        not null,
    empfaenger     text        not null,
    betreff        text        not null,
    inhalt         text        not null,
    bezug          text,
    zustand        text        not null,
    versuche       integer     not null default 0,
    erstellt       timestamptz not null,
    naechster_versuch timestamptz not null,
    fehler         text
);
create index anschreiben_offen on anschreiben (naechster_versuch) where zustand = 'WARTET';

-- the files are with the sender again, or in another hand, as soon as the mail has gone
create table anschreiben_anlage (
    anschreiben    uuid        not null references anschreiben,
    nummer         integer     not null,
    dateiname      text        not null,
    mime           text        not null,
    inhalt         bytea       not null,
    primary key (anschreiben, nummer)
);
