-- Asking another authority by hand has one form and one table; what was entered until now goes along.
insert into anliegen (id, vorgangsnummer, register, nachrichtentyp, angaben, dokumente, nachricht, person, zeit)
select id, vorgangsnummer, register, nachrichtentyp, angaben || jsonb_build_object('anliegenText', zweck),
       '[]'::jsonb, nachricht_id, person, zeit
from handanfrage
order by zeit;
drop table handanfrage;

-- the next equal message of a person only when the one before is written
create unique index anliegen_offen on anliegen (vorgangsnummer, register, nachrichtentyp)
    where nachricht is null and person is not null;

-- the process behoerde-anschreiben is gone; nobody starts what an earlier version has deployed
delete from act_ru_authorization where resource_id_ = 'behoerde-anschreiben';
