-- Filing in the DMS: merkmale_fassung counts what was changed about a document, dms_fassung is the one the DMS has
-- (-1: none). dms_stand is the change mark in the DMS under which the content was last seen to be ours,
-- dms_offen_seit since when the DMS lacks something.
alter table dokument add column merkmale_fassung integer not null default 0;
alter table dokument add column dms_fassung integer not null default -1;
alter table dokument add column dms_stand text;
alter table dokument add column dms_offen_seit timestamptz not null default now();
update dokument set dms_offen_seit = eingang;
-- whether a document that was put into a category was filed before or after is not known: brought up to date once
update dokument set dms_fassung = 0 where dms_id is not null and zustand not in ('EINGEORDNET', 'ZURUECKGEWIESEN');
drop index dokument_offen;
create index dokument_offen on dokument (dms_naechster_versuch) where dms_fassung < merkmale_fassung;
create index dokument_dms on dokument (dms_id) where dms_id is not null;

-- While a node creates a folder, no other does so for the same authority: a DMS need not notice two of one name in time.
create table dms_ordneranlage (
    behoerdenkennung text        primary key,
    bis              timestamptz not null
);
