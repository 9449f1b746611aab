-- A case may have several cards, one after the other: after a loss, with a new passport, or when one came back faulty.
alter table karte drop constraint karte_pkey;
alter table karte add column id bigint generated always as identity primary key;
alter table karte add column ungueltig date;
alter table karte add column ungueltig_grund text;
alter table karte add column gesperrt timestamptz;
create index karte_vorgang on karte (vorgangsnummer);
create unique index karte_auftrag on karte (vorgangsnummer, auftragsnummer);

-- Who asked for a new card, why, and what came of it.
create table kartenantrag (
    id             bigint generated always as identity primary key,
    vorgangsnummer text        not null references vorgang,
    anlass         text        not null,
    aufgenommen    timestamptz not null,
    person         text        not null,
    chip_verschuldet boolean,
    gebuehr        numeric(10, 2),
    erledigt       timestamptz
);
-- one at a time
create unique index kartenantrag_offen on kartenantrag (vorgangsnummer) where erledigt is null;
