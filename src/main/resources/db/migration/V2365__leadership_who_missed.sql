alter table study_session add column absent varchar(500);
alter table law_exam add column laws varchar(2000);
alter table law_exam add column absent varchar(500);
