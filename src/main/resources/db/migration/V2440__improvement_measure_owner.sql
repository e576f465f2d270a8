-- who is responsible for a measure, by when, and what is to be reached
alter table problem_measure add column responsible varchar(200);
alter table problem_measure add column due_on date;
alter table problem_measure add column target varchar(2000);
create index problem_measure_due_on on problem_measure (due_on, id);
