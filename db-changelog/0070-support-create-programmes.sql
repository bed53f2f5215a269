--liquibase formatted sql

--changeset rolebridge:0070-create-programme
create table programme (
    id bigint not null auto_increment,
    name varchar(160) not null,
    level varchar(10) not null,
    owner_id bigint not null,
    jurisdiction_id bigint not null,
    description varchar(1000),
    link varchar(500),
    starts_on date not null,
    ends_on date,
    version int not null,
    constraint pk_programme primary key (id),
    constraint fk_programme_owner foreign key (owner_id) references organisation (id),
    constraint fk_programme_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id),
    constraint ck_programme_dates check (ends_on is null or ends_on >= starts_on)
);
--rollback drop table programme;

--changeset rolebridge:0070-create-ix-programme-owner
create index ix_programme_owner on programme (owner_id);
--rollback not required

--changeset rolebridge:0070-create-ix-programme-jurisdiction
create index ix_programme_jurisdiction on programme (jurisdiction_id);
--rollback not required

--changeset rolebridge:0070-create-support-score
create table support_score (
    id bigint not null auto_increment,
    programme_id bigint not null,
    role_kind_id bigint not null,
    item varchar(40) not null,
    score smallint not null,
    scored_on date not null,
    scored_by bigint,
    note varchar(500),
    version int not null,
    constraint pk_support_score primary key (id),
    constraint uq_support_score_item unique (programme_id, role_kind_id, item),
    constraint fk_support_score_programme foreign key (programme_id) references programme (id),
    constraint fk_support_score_role_kind foreign key (role_kind_id) references role_kind (id),
    constraint fk_support_score_scored_by foreign key (scored_by) references person (id),
    constraint ck_support_score_range check (score between 0 and 4)
);
--rollback drop table support_score;

--changeset rolebridge:0070-create-ix-support-score-role-kind
create index ix_support_score_role_kind on support_score (role_kind_id);
--rollback not required

--changeset rolebridge:0070-create-ix-support-score-scored-by
create index ix_support_score_scored_by on support_score (scored_by);
--rollback not required

--changeset rolebridge:0070-create-environment-profile
create table environment_profile (
    id bigint not null auto_increment,
    jurisdiction_id bigint not null,
    as_of date not null,
    note varchar(1000),
    version int not null,
    constraint pk_environment_profile primary key (id),
    constraint uq_environment_profile unique (jurisdiction_id, as_of),
    constraint fk_environment_profile_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id)
);
--rollback drop table environment_profile;

--changeset rolebridge:0070-create-environment-indicator
create table environment_indicator (
    id bigint not null auto_increment,
    environment_profile_id bigint not null,
    number smallint not null,
    score smallint not null,
    source varchar(400) not null,
    source_on date,
    note varchar(500),
    version int not null,
    constraint pk_environment_indicator primary key (id),
    constraint uq_environment_indicator unique (environment_profile_id, number),
    constraint fk_environment_indicator_profile foreign key (environment_profile_id) references environment_profile (id),
    constraint ck_environment_indicator_number check (number between 1 and 14),
    constraint ck_environment_indicator_score check (score between -2 and 2)
);
--rollback drop table environment_indicator;
