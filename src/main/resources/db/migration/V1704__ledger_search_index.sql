create table search_index (text_version integer not null);
insert into search_index values (0);
