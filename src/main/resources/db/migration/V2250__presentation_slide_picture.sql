-- how a computed slide is drawn, where the meeting wants it otherwise
alter table slide_deck_slide add column picture varchar(20) default 'COMPUTED' not null;
