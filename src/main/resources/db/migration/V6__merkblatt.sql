-- language in which mails to an applicant are explained; no row: German only
create table merkblatt (
    vorgangsnummer text primary key references vorgang,
    sprache        text not null
);
