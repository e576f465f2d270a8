-- the day up to which reminders were sent
create table reminder_run (
    last_on date not null
);
