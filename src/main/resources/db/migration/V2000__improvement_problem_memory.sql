alter table problem add column reason varchar(2000);
alter table problem add column ending varchar(30);
alter table problem add column merged_into bigint references problem (id);
alter table problem add column carried_into integer;
create index problem_ending on problem (ending, id);
update problem set ending = 'RECTIFIED' where closed_on is not null;
