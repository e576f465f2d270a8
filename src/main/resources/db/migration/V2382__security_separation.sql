create table security_setting (
    setting_key varchar(40) primary key,
    setting_value varchar(200) not null
);
