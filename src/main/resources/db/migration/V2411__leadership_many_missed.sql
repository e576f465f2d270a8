-- As many people as one row may name, as for villages and laws.
alter table study_session alter column absent set data type varchar(2000);
alter table law_exam alter column absent set data type varchar(2000);
