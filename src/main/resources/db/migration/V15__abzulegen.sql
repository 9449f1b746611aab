-- The next document for the DMS is the oldest that is due, and it is looked for all the time: in this order.
drop index dokument_offen;
create index dokument_abzulegen on dokument (eingang) where dms_fassung < merkmale_fassung;
