alter table account add column department_only boolean;
