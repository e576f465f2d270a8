-- the last day of a deferral, or of its last instalment
alter table case_act add column pay_by date;
