-- A signed decision is found wrong before the case is closed. Signatures up to the draft named here count no more.
create table korrektur (
    vorgangsnummer text        not null references vorgang,
    nummer         integer     not null,
    betroffen      text        not null,
    fehler         text        not null,
    begruendung    text        not null,
    grundlage      text        not null,
    ueberholt_bis  integer     not null,
    person         text        not null,
    zeit           timestamptz not null,
    primary key (vorgangsnummer, nummer)
);

-- Each card belongs to the message that ordered it: an order may be void before the producer has confirmed it.
alter table karte add column bestellung uuid unique;

-- Somebody of one task read the file of another: for which own case, for what, on which basis, until when.
create table einsicht (
    id             uuid primary key,
    vorgangsnummer text        not null references vorgang,
    fuer           text        not null references vorgang,
    person         text        not null,
    zweck          text        not null,
    grundlage      text        not null,
    zeit           timestamptz not null,
    bis            timestamptz not null,
    check (vorgangsnummer <> fuer)
);
create index einsicht_vorgang on einsicht (vorgangsnummer);
create index einsicht_fuer on einsicht (fuer);

-- Who read what is added, never changed and never taken away.
create function nur_hinzufuegen() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only added', tg_table_name;
end
$$;
create trigger einsicht_nur_hinzufuegen before update or delete or truncate on einsicht
    for each statement execute function nur_hinzufuegen();
