--liquibase formatted sql

--changeset rolebridge:0040-create-person
create table person (
    id bigint not null auto_increment,
    email varchar(200) not null,
    display_name varchar(120) not null,
    status varchar(20) not null,
    demo boolean not null,
    version int not null,
    created_at datetime(6) not null,
    constraint pk_person primary key (id),
    constraint uq_person_email unique (email)
);
--rollback drop table person;

--changeset rolebridge:0040-create-ix-person-display-name
create index ix_person_display_name on person (display_name, id);
--rollback alter table person drop index ix_person_display_name;

--changeset rolebridge:0040-create-credentials
create table credentials (
    person_id bigint not null,
    password_hash varchar(255),
    must_change boolean not null,
    session_epoch int not null,
    reset_digest varchar(64),
    reset_expires_at datetime(6),
    reset_given_by bigint,
    key_given_by bigint,
    key_given_at datetime(6),
    changed_at datetime(6) not null,
    constraint pk_credentials primary key (person_id),
    constraint uq_credentials_reset_digest unique (reset_digest),
    constraint fk_credentials_person foreign key (person_id) references person (id),
    constraint fk_credentials_reset_given_by foreign key (reset_given_by) references person (id),
    constraint fk_credentials_key_given_by foreign key (key_given_by) references person (id)
);
--rollback drop table credentials;

--changeset rolebridge:0040-create-ix-credentials-reset-given-by
create index ix_credentials_reset_given_by on credentials (reset_given_by);
--rollback not required

--changeset rolebridge:0040-create-ix-credentials-key-given-by
create index ix_credentials_key_given_by on credentials (key_given_by);
--rollback not required

--changeset rolebridge:0040-create-sign-in-throttle
create table sign_in_throttle (
    subject varchar(64) not null,
    window_started_at datetime(6) not null,
    attempts int not null,
    constraint pk_sign_in_throttle primary key (subject)
);
--rollback drop table sign_in_throttle;

--changeset rolebridge:0040-create-access-grant
create table access_grant (
    id bigint not null auto_increment,
    person_id bigint not null,
    profile varchar(20) not null,
    organisation_id bigint not null,
    everywhere boolean default false not null,
    valid_from date not null,
    valid_to date,
    given_by bigint,
    version int not null,
    constraint pk_access_grant primary key (id),
    constraint fk_access_grant_person foreign key (person_id) references person (id),
    constraint fk_access_grant_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_access_grant_dates check (valid_to is null or valid_to >= valid_from),
    constraint ck_access_grant_self check (given_by is null or given_by <> person_id),
    constraint ck_access_grant_everywhere check (everywhere = false or profile = 'ADMINISTRATOR')
);
--rollback drop table access_grant;

--changeset rolebridge:0040-create-ix-access-grant-person
create index ix_access_grant_person on access_grant (person_id, profile);
--rollback not required

--changeset rolebridge:0040-create-ix-access-grant-organisation
create index ix_access_grant_organisation on access_grant (organisation_id);
--rollback not required

--changeset rolebridge:0040-create-ix-access-grant-everywhere
create index ix_access_grant_everywhere on access_grant (everywhere, person_id);
--rollback alter table access_grant drop index ix_access_grant_everywhere;

--changeset rolebridge:0040-create-ix-access-grant-valid-from
create index ix_access_grant_valid_from on access_grant (valid_from);
--rollback alter table access_grant drop index ix_access_grant_valid_from;

--changeset rolebridge:0040-create-ix-access-grant-valid-to
create index ix_access_grant_valid_to on access_grant (valid_to);
--rollback alter table access_grant drop index ix_access_grant_valid_to;

--changeset rolebridge:0040-create-access-request
create table access_request (
    id bigint not null auto_increment,
    kind varchar(20) not null,
    person_id bigint not null,
    profile varchar(20),
    organisation_id bigint,
    everywhere boolean default false not null,
    valid_from date,
    valid_to date,
    reason varchar(500) not null,
    requested_by bigint not null,
    requested_at datetime(6) not null,
    decided_by bigint,
    decided_at datetime(6),
    state varchar(20) not null,
    answer varchar(500),
    version int not null,
    constraint pk_access_request primary key (id),
    constraint fk_access_request_person foreign key (person_id) references person (id),
    constraint fk_access_request_organisation foreign key (organisation_id) references organisation (id),
    constraint fk_access_request_requested_by foreign key (requested_by) references person (id),
    constraint fk_access_request_decided_by foreign key (decided_by) references person (id),
    constraint ck_access_request_two_people check (decided_by is null or decided_by <> requested_by),
    constraint ck_access_request_self check (requested_by <> person_id)
);
--rollback drop table access_request;

--changeset rolebridge:0040-create-ix-access-request-person
create index ix_access_request_person on access_request (person_id);
--rollback not required

--changeset rolebridge:0040-create-ix-access-request-organisation
create index ix_access_request_organisation on access_request (organisation_id);
--rollback not required

--changeset rolebridge:0040-create-ix-access-request-requested-by
create index ix_access_request_requested_by on access_request (requested_by);
--rollback not required

--changeset rolebridge:0040-create-ix-access-request-decided-by
create index ix_access_request_decided_by on access_request (decided_by);
--rollback not required

--changeset rolebridge:0040-create-ix-access-request-state
create index ix_access_request_state on access_request (state, requested_at, id);
--rollback alter table access_request drop index ix_access_request_state;
