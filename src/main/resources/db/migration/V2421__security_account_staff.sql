-- who of the staff an account is
alter table account add column staff_id bigint;
