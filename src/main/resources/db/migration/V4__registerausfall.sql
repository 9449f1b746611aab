-- A register may fail: what is known about each message, about each line, and about each daily run.

alter table nachricht_ausgang
    add column ordnung text,
    add column buchnummer bigint,
    add column erstversuch timestamptz,
    add column versucht_seit timestamptz,
    add column unterwegs_seit timestamptz,
    add column fehler_original text,
    add column nachweis text,
    add column erledigt_von text,
    add column freigegeben_von text;

update nachricht_ausgang a
set ordnung = coalesce((select v.azr_nummer from vorgang v where v.vorgangsnummer = a.vorgangsnummer), a.vorgangsnummer),
    zustand = case a.zustand when 'UEBERMITTELT' then 'GESENDET' when 'BEANTWORTET' then 'BESTAETIGT' else a.zustand end;
alter table nachricht_ausgang alter column ordnung set not null;
alter table nachricht_ausgang add constraint nachricht_ausgang_zustand check (zustand in
    ('WARTET', 'GESENDET', 'BESTAETIGT', 'ABGELEHNT', 'UNGEKLAERT', 'ZURUECKGESTELLT', 'ZURUECKGEZOGEN'));

drop index nachricht_ausgang_faellig;
create index nachricht_ausgang_offen on nachricht_ausgang (register, naechster_versuch)
    where zustand in ('WARTET', 'ZURUECKGESTELLT', 'UNGEKLAERT');
create index nachricht_ausgang_ordnung on nachricht_ausgang (register, ordnung)
    where zustand in ('WARTET', 'ZURUECKGESTELLT', 'UNGEKLAERT');
create unique index nachricht_ausgang_buch on nachricht_ausgang (behoerde, buchnummer);

-- Postausgangsbuch: the last number given, per authority
create table postausgangsbuch (
    behoerde text primary key,
    letzte   bigint not null
);

-- one row per register that has ever been written to
create table registerlage (
    register        text primary key,
    unterbrochen_seit timestamptz,
    naechste_probe  timestamptz,
    letzter_erfolg  timestamptz,
    fehler          text,
    fehler_original text,
    fehler_zeit     timestamptz
);

create table tageslauf (
    tag        date        not null,
    register   text        not null,
    knoten     text        not null,
    begonnen   timestamptz not null,
    laeuft_bis timestamptz,
    beendet    timestamptz,
    gesendet   integer     not null default 0,
    offen      integer,
    hinweis    text,
    primary key (tag, register)
);

alter table nachricht_eingang add column herkunft text not null default 'EINGANG';
