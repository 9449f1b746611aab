-- Business tables. They share the database and the transaction with the engine's tables (ACT_*).
-- Person data lives here, never in engine variables.

create table vorgangszaehler (
    jahr  integer primary key,
    stand bigint not null
);

create table vorgang (
    vorgangsnummer      text primary key,
    behoerde            text        not null,
    antragsidentifikation text      not null,
    statuscode          text        not null unique,
    kanal               text        not null,
    antragsgrund        text        not null,
    aufenthaltsgrund    text        not null,
    antragsdatum        date        not null,
    eingang             timestamptz not null,
    zustand             text        not null,
    zustand_seit        timestamptz not null,
    nachname            text        not null,
    vornamen            text        not null,
    geburtsdatum        date,
    staatsangehoerigkeit text,
    email               text,
    azr_nummer          text,
    rueckkanal          boolean     not null,
    abgeschlossen       timestamptz,
    unique (behoerde, antragsidentifikation)
);

create table antrag (
    vorgangsnummer text primary key references vorgang,
    angaben        jsonb not null,
    original       bytea not null
);

create table dokument (
    id             uuid primary key,
    vorgangsnummer text        not null references vorgang,
    bezeichnung    text        not null,
    dateiname      text        not null,
    kategorie      text        not null,
    mime           text        not null,
    inhalt         bytea       not null,
    pruefsumme     text        not null,
    eingang        timestamptz not null,
    herkunft       text        not null,
    zustand        text        not null,
    vermerk        text,
    dms_id         text,
    dms_versuche   integer     not null default 0,
    dms_naechster_versuch timestamptz not null,
    dms_fehler     text
);
create index dokument_vorgang on dokument (vorgangsnummer);
create index dokument_offen on dokument (dms_naechster_versuch) where dms_id is null;

create table sachverhalt (
    vorgangsnummer text        not null references vorgang,
    version        integer     not null,
    fakten         jsonb       not null,
    person         text        not null,
    zeit           timestamptz not null,
    primary key (vorgangsnummer, version)
);

create table identitaet (
    vorgangsnummer text primary key references vorgang,
    angaben        jsonb       not null,
    person         text        not null,
    zeit           timestamptz not null
);

create table nachricht_ausgang (
    id             uuid primary key,
    laufnummer     bigint generated always as identity,
    behoerde       text        not null,
    register       text        not null,
    vorgangsnummer text        not null references vorgang,
    nachrichtentyp text        not null,
    anlass         text        not null,
    inhalt         bytea       not null,
    verantwortlich text        not null,
    zustand        text        not null,
    versuche       integer     not null default 0,
    erstellt       timestamptz not null,
    naechster_versuch timestamptz not null,
    uebermittelt   timestamptz,
    fehler         text
);
create index nachricht_ausgang_faellig on nachricht_ausgang (naechster_versuch) where zustand = 'WARTET';
create index nachricht_ausgang_vorgang on nachricht_ausgang (vorgangsnummer, register);

create table nachricht_eingang (
    id             uuid primary key,
    register       text        not null,
    nachrichten_uuid uuid      not null,
    ausloeser_uuid uuid,
    nachrichtentyp text        not null,
    ergebnis       text,
    inhalt         bytea       not null,
    eingegangen    timestamptz not null,
    zustand        text        not null,
    vorgangsnummer text references vorgang,
    versuche       integer     not null default 0,
    naechster_versuch timestamptz not null,
    unique (register, nachrichten_uuid)
);
create index nachricht_eingang_offen on nachricht_eingang (naechster_versuch) where zustand = 'NEU';

create table entscheidung (
    id             uuid primary key,
    vorgangsnummer text        not null references vorgang,
    tabelle        text        not null,
    stichtag       date        not null,
    inhaltshash    text        not null,
    zustand        text        not null,
    eingaben       jsonb       not null,
    treffer        jsonb       not null,
    verfehlt       jsonb       not null,
    zeit           timestamptz not null
);
create index entscheidung_vorgang on entscheidung (vorgangsnummer, tabelle, zeit);

create table festlegung (
    vorgangsnummer text        not null references vorgang,
    version        integer     not null,
    rechtsgrundlage text       not null,
    bezeichnung    text        not null,
    abweichung     text,
    person         text        not null,
    zeit           timestamptz not null,
    primary key (vorgangsnummer, version)
);

create table entwurf (
    vorgangsnummer text        not null references vorgang,
    version        integer     not null,
    punkte         jsonb       not null,
    person         text        not null,
    zeit           timestamptz not null,
    primary key (vorgangsnummer, version)
);

create table zeichnung (
    id             uuid primary key,
    vorgangsnummer text        not null references vorgang,
    version        integer     not null,
    punkt          text        not null,
    pruefsumme     text        not null,
    zugestimmt     boolean     not null,
    begruendung    text,
    person         text        not null,
    zeit           timestamptz not null,
    foreign key (vorgangsnummer, version) references entwurf
);
create index zeichnung_vorgang on zeichnung (vorgangsnummer);

create table karte (
    vorgangsnummer text primary key references vorgang,
    auftragsnummer text,
    seriennummer   text,
    hergestellt    timestamptz,
    ausgehaendigt  date,
    person         text
);

create table mail_ausgang (
    id             uuid primary key,
    vorgangsnummer text        not null references vorgang,
    art            text        not null,
    empfaenger     text        not null,
    frist          date,
    zustand        text        not null,
    versuche       integer     not null default 0,
    erstellt       timestamptz not null,
    naechster_versuch timestamptz not null,
    fehler         text
);
create index mail_ausgang_offen on mail_ausgang (naechster_versuch) where zustand = 'WARTET';

create table verlauf (
    id             bigint generated always as identity primary key,
    vorgangsnummer text        not null references vorgang,
    zeit           timestamptz not null,
    schritt        text        not null,
    person         text
);
create index verlauf_vorgang on verlauf (vorgangsnummer);

create table nachforderung (
    vorgangsnummer text        not null references vorgang,
    version        integer     not null,
    fehlend        jsonb       not null,
    hinweis        text,
    versandt       date,
    frist          date,
    primary key (vorgangsnummer, version)
);

create table beteiligung (
    vorgangsnummer text        not null references vorgang,
    baustein       text        not null,
    ergebnis       text        not null,
    angaben        jsonb       not null,
    zeit           timestamptz not null,
    primary key (vorgangsnummer, baustein)
);

create table anhoerung (
    vorgangsnummer text primary key references vorgang,
    versandt       date        not null,
    frist          date        not null,
    stellungnahme  text
);

create table fiktionsbescheinigung (
    vorgangsnummer text primary key references vorgang,
    seriennummer   text not null,
    ausgehaendigt  date not null,
    person         text not null
);
