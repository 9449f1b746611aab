-- What the AZR said last about the person of a case, as it came: entries with their references, documents that exist.
create table azr_auskunft (
    vorgangsnummer text primary key references vorgang,
    nachricht      bytea       not null,
    stand          timestamptz not null
);

-- What a caseworker decided to correct or delete in the AZR; the newest one is what the next report says.
create table azr_aenderung (
    laufnummer     bigint generated always as identity primary key,
    vorgangsnummer text        not null references vorgang,
    art            text        not null,
    referenz_id    text        not null,
    sachverhalt    jsonb       not null,
    begruendung    text        not null,
    person         text        not null,
    zeit           timestamptz not null
);
create index azr_aenderung_vorgang on azr_aenderung (vorgangsnummer);

-- Who confirmed that a document of the AZR is indispensable, and why (§ 6 (5), § 10 (6) AZRG).
create table azr_dokumentanforderung (
    laufnummer     bigint generated always as identity primary key,
    vorgangsnummer text        not null references vorgang,
    dokument_id    text        not null,
    bezeichnung    text        not null,
    begruendung    text        not null,
    person         text        not null,
    zeit           timestamptz not null
);
create index azr_dokumentanforderung_vorgang on azr_dokumentanforderung (vorgangsnummer);

-- An authority's own credential at a register, encrypted. While a change is on its way both passwords are kept: which
-- one the register knows is certain only after its answer.
create table registerzugang (
    behoerde       text        not null,
    register       text        not null,
    kennung        text        not null,
    kennwort       bytea       not null,
    schluessel     text        not null,
    neues_kennwort bytea,
    neuer_schluessel text,
    nachricht      uuid,
    begonnen       timestamptz,
    naechster_versuch timestamptz,
    versuche       integer     not null default 0,
    fehler         text,
    person         text        not null,
    geaendert      timestamptz not null,
    primary key (behoerde, register)
);
