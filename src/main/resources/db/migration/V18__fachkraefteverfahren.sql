-- What is particular to an accelerated procedure (§ 81a AufenthG); facts for the law tables stand in sachverhalt.
create table fachkraefteverfahren (
    vorgangsnummer text primary key references vorgang,
    angaben        jsonb not null
);
