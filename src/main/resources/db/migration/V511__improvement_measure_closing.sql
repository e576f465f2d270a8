alter table problem_measure add column closed_by varchar(200);
alter table problem_measure add column closed_on date;
create index problem_measure_closed_on on problem_measure (closed_on, id);
