--liquibase formatted sql

--changeset rolebridge:0020-create-trail-head
create table trail_head (
    id smallint not null,
    last_event_id bigint not null,
    last_hash binary(32) not null,
    constraint pk_trail_head primary key (id),
    constraint ck_trail_head_single check (id = 1)
);
--rollback drop table trail_head;

--changeset rolebridge:0020-fill-trail-head-2
insert into trail_head (id, last_event_id, last_hash)
values (1, 0, X'0000000000000000000000000000000000000000000000000000000000000000');
--rollback delete from trail_head;

--changeset rolebridge:0020-create-trail-event
create table trail_event (
    id bigint not null,
    command_id varchar(36) not null,
    occurred_at datetime(6) not null,
    person_id bigint,
    actor_kind varchar(20) not null,
    entity varchar(40) not null,
    entity_id bigint not null,
    organisation_id bigint,
    role_id bigint,
    action varchar(40) not null,
    changes mediumtext not null,
    hash binary(32) not null,
    constraint pk_trail_event primary key (id)
);
--rollback drop table trail_event;

--changeset rolebridge:0020-create-ix-trail-event-entity
create index ix_trail_event_entity on trail_event (entity, entity_id, id);
--rollback alter table trail_event drop index ix_trail_event_entity;

--changeset rolebridge:0020-create-ix-trail-event-role
create index ix_trail_event_role on trail_event (role_id, id);
--rollback alter table trail_event drop index ix_trail_event_role;

--changeset rolebridge:0020-create-ix-trail-event-organisation
create index ix_trail_event_organisation on trail_event (organisation_id, id);
--rollback alter table trail_event drop index ix_trail_event_organisation;

--changeset rolebridge:0020-create-ix-trail-event-person
create index ix_trail_event_person on trail_event (person_id, id);
--rollback alter table trail_event drop index ix_trail_event_person;

--changeset rolebridge:0020-create-trail-text
create table trail_text (
    digest varchar(64) not null,
    entity varchar(40) not null,
    entity_id bigint not null,
    salt varchar(32),
    content mediumtext,
    constraint pk_trail_text primary key (digest)
);
--rollback drop table trail_text;

--changeset rolebridge:0020-create-ix-trail-text-entity
create index ix_trail_text_entity on trail_text (entity, entity_id);
--rollback alter table trail_text drop index ix_trail_text_entity;
