--liquibase formatted sql

--changeset rolebridge:0030-create-jurisdiction
create table jurisdiction (
    id bigint not null auto_increment,
    code varchar(20) not null,
    name varchar(120) not null,
    parent_id bigint,
    currency char(3) not null,
    time_zone varchar(40) not null,
    financial_year_start_month smallint not null,
    full_time_hours decimal(5,2) not null,
    wte_word varchar(10) not null,
    constraint pk_jurisdiction primary key (id),
    constraint uq_jurisdiction_code unique (code),
    constraint fk_jurisdiction_parent foreign key (parent_id) references jurisdiction (id),
    constraint ck_jurisdiction_year_start check (financial_year_start_month between 1 and 12)
);
--rollback drop table jurisdiction;

--changeset rolebridge:0030-create-ix-jurisdiction-parent
create index ix_jurisdiction_parent on jurisdiction (parent_id);
--rollback not required

--changeset rolebridge:0030-create-organisation
create table organisation (
    id bigint not null auto_increment,
    name varchar(200) not null,
    type varchar(40) not null,
    jurisdiction_id bigint not null,
    address varchar(400),
    postcode varchar(12),
    opened_on date,
    closed_on date,
    status varchar(20) not null,
    source varchar(40) not null,
    version int not null,
    updated_at datetime(6) not null,
    constraint pk_organisation primary key (id),
    constraint fk_organisation_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id),
    constraint ck_organisation_dates check (closed_on is null or opened_on is null or closed_on >= opened_on)
);
--rollback drop table organisation;

--changeset rolebridge:0030-create-ix-organisation-jurisdiction
create index ix_organisation_jurisdiction on organisation (jurisdiction_id);
--rollback not required

--changeset rolebridge:0030-create-ix-organisation-name
create index ix_organisation_name on organisation (name, id);
--rollback alter table organisation drop index ix_organisation_name;

--changeset rolebridge:0030-create-ix-organisation-type
create index ix_organisation_type on organisation (type, name, id);
--rollback alter table organisation drop index ix_organisation_type;

--changeset rolebridge:0030-create-ix-organisation-postcode
create index ix_organisation_postcode on organisation (postcode, id);
--rollback alter table organisation drop index ix_organisation_postcode;

--changeset rolebridge:0030-create-ix-organisation-status
create index ix_organisation_status on organisation (status, id);
--rollback alter table organisation drop index ix_organisation_status;

--changeset rolebridge:0030-create-organisation-identifier
create table organisation_identifier (
    id bigint not null auto_increment,
    organisation_id bigint not null,
    scheme varchar(20) not null,
    identifier varchar(60) not null,
    constraint pk_organisation_identifier primary key (id),
    constraint uq_organisation_identifier unique (scheme, identifier),
    constraint fk_organisation_identifier_organisation foreign key (organisation_id) references organisation (id)
);
--rollback drop table organisation_identifier;

--changeset rolebridge:0030-create-ix-organisation-identifier-organisation
create index ix_organisation_identifier_organisation on organisation_identifier (organisation_id);
--rollback not required

--changeset rolebridge:0030-create-ix-organisation-identifier-identifier
create index ix_organisation_identifier_identifier on organisation_identifier (identifier, organisation_id);
--rollback alter table organisation_identifier drop index ix_organisation_identifier_identifier;

--changeset rolebridge:0030-create-organisation-link
create table organisation_link (
    id bigint not null auto_increment,
    child_id bigint not null,
    parent_id bigint not null,
    kind varchar(20) not null,
    valid_from date not null,
    valid_to date,
    version int not null,
    constraint pk_organisation_link primary key (id),
    constraint uq_organisation_link unique (child_id, parent_id, kind, valid_from),
    constraint fk_organisation_link_child foreign key (child_id) references organisation (id),
    constraint fk_organisation_link_parent foreign key (parent_id) references organisation (id),
    constraint ck_organisation_link_dates check (valid_to is null or valid_to >= valid_from),
    constraint ck_organisation_link_self check (child_id <> parent_id)
);
--rollback drop table organisation_link;

--changeset rolebridge:0030-create-ix-organisation-link-parent
create index ix_organisation_link_parent on organisation_link (parent_id, kind);
--rollback not required

--changeset rolebridge:0030-create-organisation-scope
create table organisation_scope (
    ancestor_id bigint not null,
    organisation_id bigint not null,
    depth smallint not null,
    decides boolean default true not null,
    constraint pk_organisation_scope primary key (ancestor_id, organisation_id),
    constraint fk_organisation_scope_ancestor foreign key (ancestor_id) references organisation (id),
    constraint fk_organisation_scope_organisation foreign key (organisation_id) references organisation (id)
);
--rollback drop table organisation_scope;

--changeset rolebridge:0030-create-ix-organisation-scope-organisation
create index ix_organisation_scope_organisation on organisation_scope (organisation_id, ancestor_id);
--rollback not required

--changeset rolebridge:0030-create-organisation-word
create table organisation_word (
    word varchar(40) not null,
    organisation_id bigint not null,
    constraint pk_organisation_word primary key (word, organisation_id),
    constraint fk_organisation_word_organisation foreign key (organisation_id) references organisation (id)
);
--rollback drop table organisation_word;

--changeset rolebridge:0030-create-ix-organisation-word-organisation
create index ix_organisation_word_organisation on organisation_word (organisation_id);
--rollback not required

--changeset rolebridge:0030-create-organisation-decider
create table organisation_decider (
    organisation_id bigint not null,
    decider_id bigint not null,
    version int not null,
    constraint pk_organisation_decider primary key (organisation_id),
    constraint fk_organisation_decider_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_organisation_decider_decider foreign key (decider_id) references organisation (id)
);
--rollback drop table organisation_decider;

--changeset rolebridge:0030-create-ix-organisation-decider-decider
create index ix_organisation_decider_decider on organisation_decider (decider_id);
--rollback not required
