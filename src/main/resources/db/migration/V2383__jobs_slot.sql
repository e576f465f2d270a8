-- work that several machines are due to do: the first one that writes the row does it
create table job_slot (
    job varchar(40) not null,
    slot varchar(60) not null,
    node varchar(60) not null,
    claimed_at timestamp with time zone not null,
    constraint pk_job_slot primary key (job, slot)
);
