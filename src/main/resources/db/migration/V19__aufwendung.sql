-- Public funds that were spent on a guest (§§ 66 to 68 AufenthG). What was established later is a further row, never an
-- update; the newest row with a number says what holds.
create table aufwendung (
    id             bigint      generated always as identity primary key,
    vorgangsnummer text        not null references vorgang,
    nummer         int         not null,
    angaben        jsonb       not null,
    person         text,
    zeit           timestamptz not null
);

create index aufwendung_vorgang on aufwendung (vorgangsnummer, id);
