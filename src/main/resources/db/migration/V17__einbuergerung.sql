-- What is particular to a naturalisation (StAG); facts for the law tables stand in sachverhalt.
create table einbuergerung (
    vorgangsnummer text primary key references vorgang,
    angaben        jsonb not null
);

-- Cases that are decided together: spouse and children with the person who applies (§ 10 (2) StAG).
create table vorgangsverbindung (
    vorgangsnummer text primary key references vorgang,
    hauptvorgang   text not null references vorgang,
    check (vorgangsnummer <> hauptvorgang)
);
create index vorgangsverbindung_hauptvorgang on vorgangsverbindung (hauptvorgang);

-- Numbered blank forms are of several kinds; a number is unique within its kind.
alter table vordruck add column art text not null default 'VERPFLICHTUNGSERKLAERUNG';
alter table vordruck alter column art drop default;
alter table vordruck drop constraint vordruck_pkey;
alter table vordruck add primary key (behoerde, art, seriennummer);
alter table vordruck rename column verpflichtete to ausgestellt_fuer;

-- Why a procedure ended without a decision; null for a withdrawal that came through the return channel.
alter table vorgang add column beendigungsgrund text;

-- To find what may have been sent twice.
create index vorgang_person on vorgang (behoerde, nachname, vornamen, geboren_spaetestens) where abgeschlossen is null;
