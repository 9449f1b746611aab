-- passports of some states name only year or month of birth; law tables need an age nevertheless
alter table vorgang add column geboren_spaetestens date;
update vorgang set geboren_spaetestens = geburtsdatum;
