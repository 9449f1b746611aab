-- A certificate may be followed by others while the case waits; each stays, with its last day.
alter table fiktionsbescheinigung add column gueltig_bis date;
alter table fiktionsbescheinigung add column zeit timestamptz;
update fiktionsbescheinigung set gueltig_bis = ausgehaendigt + interval '6 months', zeit = ausgehaendigt;
alter table fiktionsbescheinigung alter column gueltig_bis set not null;
alter table fiktionsbescheinigung alter column zeit set not null;
alter table fiktionsbescheinigung drop constraint fiktionsbescheinigung_pkey;
alter table fiktionsbescheinigung add primary key (vorgangsnummer, seriennummer);

-- Their blank forms are accounted for like the others; of two old rows with one number the earlier keeps it.
insert into vordruck (behoerde, art, seriennummer, vorgangsnummer, zustand, ausgestellt_fuer, person, zeit)
select v.behoerde, 'FIKTIONSBESCHEINIGUNG', f.seriennummer, f.vorgangsnummer, 'ABGEGEBEN',
       v.nachname || ', ' || v.vornamen, f.person, f.zeit
from fiktionsbescheinigung f join vorgang v using (vorgangsnummer)
order by f.zeit
on conflict do nothing;
