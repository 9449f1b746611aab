-- The page "Register" asks every few seconds what an authority still owes its registers: what is done stays out of the way.
create index nachricht_ausgang_arbeit on nachricht_ausgang (behoerde, register, laufnummer)
    where zustand in ('WARTET', 'ZURUECKGESTELLT', 'UNGEKLAERT', 'ABGELEHNT', 'GESENDET');
create index nachricht_ausgang_zuletzt on nachricht_ausgang (behoerde, register, uebermittelt)
    where uebermittelt is not null;
