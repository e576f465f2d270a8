alter table work_task add column recurring boolean;
