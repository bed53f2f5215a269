--liquibase formatted sql

--changeset rolebridge:0150-create-draft
create table draft (
    id bigint not null auto_increment,
    person_id bigint not null,
    form varchar(400) not null,
    path varchar(200) not null,
    title varchar(200) not null,
    place varchar(200) not null,
    based_on int not null,
    request_key varchar(36) not null,
    content mediumtext not null,
    saved_at datetime(6) not null,
    constraint pk_draft primary key (id),
    constraint uq_draft_form unique (person_id, form),
    constraint fk_draft_person foreign key (person_id) references person (id)
);
--rollback drop table draft;

--changeset rolebridge:0150-create-ix-draft-saved-at
create index ix_draft_saved_at on draft (saved_at);
--rollback not required
