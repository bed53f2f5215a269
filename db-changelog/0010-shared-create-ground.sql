--liquibase formatted sql

--changeset rolebridge:0010-create-idempotency-key
create table idempotency_key (
    request_key varchar(60) not null,
    person_id bigint not null,
    command varchar(60) not null,
    result_id bigint,
    created_at datetime(6) not null,
    constraint pk_idempotency_key primary key (request_key)
);
--rollback drop table idempotency_key;

--changeset rolebridge:0010-create-setting
create table setting (
    name varchar(60) not null,
    setting_value varchar(400) not null,
    version int not null,
    constraint pk_setting primary key (name)
);
--rollback drop table setting;
