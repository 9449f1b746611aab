-- what partners sent and nobody could read, byte for byte, so that it can be cleared with them
create table nachricht_unlesbar (
    register  text        not null,
    sha256    text        not null,
    inhalt    bytea       not null,
    grund     text        not null,
    anzahl    integer     not null default 1,
    zuerst    timestamptz not null,
    zuletzt   timestamptz not null,
    primary key (register, sha256)
);
