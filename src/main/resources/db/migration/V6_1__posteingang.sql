-- What came in and fits no case by itself; people assign, forward or return it.
create table eingangsstueck (
    id             uuid primary key,
    behoerde       text,
    quelle         text        not null,
    schluessel     text        not null,
    vorgaenger     uuid references eingangsstueck,
    absender       text        not null,
    betreff        text        not null,
    hinweis        text,
    eingegangen    timestamptz not null,
    zustand        text        not null,
    vorgangsnummer text references vorgang,
    bearbeitet_von text,
    bearbeitet     timestamptz,
    grund          text
);
-- a source may deliver the same twice; what was forwarded here keeps the key of its predecessor
create unique index eingangsstueck_einmal on eingangsstueck (quelle, schluessel) where vorgaenger is null;
create index eingangsstueck_offen on eingangsstueck (behoerde, eingegangen) where zustand = 'OFFEN';

create table eingangsteil (
    id             uuid primary key,
    stueck         uuid        not null references eingangsstueck,
    nummer         integer     not null,
    dateiname      text        not null,
    mime           text,
    kategorie      text,
    inhalt         bytea,
    pruefsumme     text,
    groesse        bigint,
    auslassung     text,
    dokument       uuid references dokument,
    unique (stueck, nummer),
    -- left out, or here, or after assignment in the file
    check (auslassung is not null or inhalt is not null or dokument is not null)
);
