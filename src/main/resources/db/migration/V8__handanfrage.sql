-- Was eine Person einer anderen Stelle senden will, bis die Nachricht geschrieben ist; danach der Zweck dazu.
create table handanfrage (
    id             uuid primary key,
    vorgangsnummer text        not null references vorgang,
    register       text        not null,
    nachrichtentyp text        not null,
    zweck          text        not null,
    angaben        jsonb       not null,
    person         text        not null,
    zeit           timestamptz not null,
    nachricht_id   uuid unique
);
-- die nächste gleiche Nachricht erst, wenn die vorige geschrieben ist
create unique index handanfrage_offen on handanfrage (vorgangsnummer, register, nachrichtentyp)
    where nachricht_id is null;
