create table if not exists register (name varchar primary key, version int not null, document clob not null);
