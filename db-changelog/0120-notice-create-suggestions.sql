--liquibase formatted sql

--changeset rolebridge:0120-create-suggestion
create table suggestion (
    id bigint not null auto_increment,
    rule_code varchar(60) not null,
    content varchar(2000) not null,
    written_by bigint not null,
    organisation_id bigint not null,
    written_at datetime(6) not null,
    answer varchar(2000),
    answered_by bigint,
    answered_at datetime(6),
    version int not null,
    constraint pk_suggestion primary key (id),
    constraint fk_suggestion_written_by foreign key (written_by) references person (id),
    constraint fk_suggestion_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_suggestion_answered_by foreign key (answered_by) references person (id)
);
--rollback drop table suggestion;

--changeset rolebridge:0120-create-ix-suggestion-written-by
create index ix_suggestion_written_by on suggestion (written_by);
--rollback not required

--changeset rolebridge:0120-create-ix-suggestion-answered-by
create index ix_suggestion_answered_by on suggestion (answered_by);
--rollback not required

--changeset rolebridge:0120-create-ix-suggestion-organisation
create index ix_suggestion_organisation on suggestion (organisation_id);
--rollback not required
