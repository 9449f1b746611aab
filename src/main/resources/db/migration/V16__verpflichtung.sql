-- Which service a case is about.
alter table vorgang add column fallart text not null default 'AUFENTHALTSTITEL';

-- What is particular to a Verpflichtungserklärung (§ 68 AufenthG); facts for the law tables stand in sachverhalt.
create table verpflichtung (
    vorgangsnummer text primary key references vorgang,
    angaben        jsonb not null
);

-- Blank forms are numbered: each that was taken is accounted for.
create table vordruck (
    behoerde       text        not null,
    seriennummer   text        not null,
    vorgangsnummer text        not null references vorgang,
    zustand        text        not null check (zustand in ('ABGEGEBEN', 'UNGUELTIG')),
    verpflichtete  text,
    grund          text,
    person         text        not null,
    zeit           timestamptz not null,
    primary key (behoerde, seriennummer),
    check ((zustand = 'ABGEGEBEN') = (verpflichtete is not null)),
    check ((zustand = 'UNGUELTIG') = (grund is not null))
);
