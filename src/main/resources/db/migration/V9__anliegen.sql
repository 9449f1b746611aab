-- What passes between a case and other authorities beyond the fixed steps of its process: what a caseworker wants from
-- them, and what they ask us. The message itself lies in nachricht_ausgang or nachricht_eingang.

create table anliegen (
    id             uuid primary key,
    laufnummer     bigint generated always as identity,
    vorgangsnummer text        not null references vorgang,
    register       text        not null,
    nachrichtentyp text        not null,
    angaben        jsonb       not null,
    dokumente      jsonb       not null,
    nachricht      uuid,
    person         text,
    zeit           timestamptz not null
);
create index anliegen_vorgang on anliegen (vorgangsnummer);
create unique index anliegen_nachricht on anliegen (nachricht);
