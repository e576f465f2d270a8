alter table campaign_day add column month_of_year integer;
alter table campaign_day add column day_of_month integer;
update campaign_day set
    month_of_year = cast(substring(month_day, 1, 2) as integer),
    day_of_month = cast(substring(month_day, 4, 2) as integer);
alter table campaign_day alter column month_of_year set not null;
alter table campaign_day alter column day_of_month set not null;
drop index campaign_day_month_day;
alter table campaign_day drop column month_day;
create index campaign_day_month_of_year on campaign_day (month_of_year, id);
