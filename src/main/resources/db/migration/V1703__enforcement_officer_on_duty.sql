alter table enforcement_officer alter column on_duty_from drop not null;
