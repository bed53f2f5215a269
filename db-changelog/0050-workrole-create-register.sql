--liquibase formatted sql

--changeset rolebridge:0050-create-role-kind
create table role_kind (
    id bigint not null auto_increment,
    jurisdiction_id bigint not null,
    code varchar(60) not null,
    name varchar(120) not null,
    definition varchar(1000),
    boundary varchar(200),
    usual_grade varchar(40),
    organisation_id bigint,
    source varchar(400),
    valid_from date not null,
    valid_to date,
    version int not null,
    constraint pk_role_kind primary key (id),
    constraint uq_role_kind_code unique (jurisdiction_id, code),
    constraint fk_role_kind_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id),
    constraint fk_role_kind_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_role_kind_dates check (valid_to is null or valid_to >= valid_from)
);
--rollback drop table role_kind;

--changeset rolebridge:0050-create-ix-role-kind-organisation
create index ix_role_kind_organisation on role_kind (organisation_id);
--rollback not required

--changeset rolebridge:0050-create-work-role
create table work_role (
    id bigint not null auto_increment,
    role_kind_id bigint not null,
    jurisdiction_id bigint not null,
    title varchar(160) not null,
    purpose varchar(2000) not null,
    lifecycle varchar(12) not null,
    started_on date not null,
    closed_on date,
    outcome varchar(12),
    close_reason varchar(1000),
    pause_reason varchar(1000),
    expected_back_on date,
    stage varchar(12) not null,
    next_due_on date,
    intended_share smallint not null,
    share_as_example boolean not null,
    version int not null,
    created_at datetime(6) not null,
    updated_at datetime(6) not null,
    constraint pk_work_role primary key (id),
    constraint fk_work_role_role_kind foreign key (role_kind_id) references role_kind (id),
    constraint fk_work_role_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id),
    constraint ck_work_role_lifecycle check (lifecycle in ('PLANNED', 'LIVE', 'PAUSED', 'CLOSED')),
    constraint ck_work_role_closed check ((lifecycle = 'CLOSED' and outcome is not null and closed_on is not null) or (lifecycle <> 'CLOSED' and outcome is null and closed_on is null)),
    constraint ck_work_role_closed_after check (closed_on is null or closed_on >= started_on),
    constraint ck_work_role_share check (intended_share between 1 and 100)
);
--rollback drop table work_role;

--changeset rolebridge:0050-create-ix-work-role-role-kind
create index ix_work_role_role_kind on work_role (role_kind_id);
--rollback not required

--changeset rolebridge:0050-create-ix-work-role-jurisdiction
create index ix_work_role_jurisdiction on work_role (jurisdiction_id);
--rollback not required

--changeset rolebridge:0050-create-work-role-party
create table work_role_party (
    id bigint not null auto_increment,
    role_id bigint not null,
    organisation_id bigint not null,
    relation varchar(12) not null,
    side varchar(20) not null,
    valid_from date not null,
    valid_to date,
    open_host_of bigint,
    version int not null,
    constraint pk_work_role_party primary key (id),
    constraint uq_work_role_party_open_host unique (open_host_of),
    constraint fk_work_role_party_role foreign key (role_id) references work_role (id),
    constraint fk_work_role_party_organisation foreign key (organisation_id) references organisation (id),
    constraint ck_work_role_party_dates check (valid_to is null or valid_to >= valid_from),
    constraint ck_work_role_party_open_host check (open_host_of is null or (open_host_of = role_id and relation = 'HOST' and valid_to is null))
);
--rollback drop table work_role_party;

--changeset rolebridge:0050-create-ix-work-role-party-role
create index ix_work_role_party_role on work_role_party (role_id, relation, valid_from);
--rollback not required

--changeset rolebridge:0050-create-ix-work-role-party-organisation
create index ix_work_role_party_organisation on work_role_party (organisation_id, relation);
--rollback not required

--changeset rolebridge:0050-create-role-scope
create table role_scope (
    ancestor_id bigint not null,
    role_id bigint not null,
    relations smallint not null,
    role_kind_id bigint not null,
    stage varchar(12) not null,
    lifecycle varchar(12) not null,
    title varchar(160) not null,
    started_on date not null,
    next_due_on date,
    due_at datetime(6),
    constraint pk_role_scope primary key (ancestor_id, role_id),
    constraint fk_role_scope_ancestor foreign key (ancestor_id) references organisation (id),
    constraint fk_role_scope_role foreign key (role_id) references work_role (id)
);
--rollback drop table role_scope;

--changeset rolebridge:0050-create-ix-role-scope-role
create index ix_role_scope_role on role_scope (role_id, ancestor_id, relations);
--rollback not required

--changeset rolebridge:0050-create-ix-role-scope-due
create index ix_role_scope_due on role_scope (due_at, role_id);
--rollback not required

--changeset rolebridge:0050-create-ix-role-scope-title
create index ix_role_scope_title on role_scope (ancestor_id, title, role_id, role_kind_id, stage, lifecycle, relations);
--rollback not required

--changeset rolebridge:0050-create-ix-role-scope-started-on
create index ix_role_scope_started_on on role_scope (ancestor_id, started_on, role_id, role_kind_id, stage, lifecycle, relations);
--rollback not required

--changeset rolebridge:0050-create-ix-role-scope-next-due-on
create index ix_role_scope_next_due_on on role_scope (ancestor_id, next_due_on, role_id, role_kind_id, stage, lifecycle, relations);
--rollback not required

--changeset rolebridge:0050-create-ix-role-scope-kind
create index ix_role_scope_kind on role_scope (ancestor_id, role_kind_id, title, role_id, stage, lifecycle, relations);
--rollback not required

--changeset rolebridge:0050-create-role-word
create table role_word (
    word varchar(40) not null,
    role_id bigint not null,
    constraint pk_role_word primary key (word, role_id),
    constraint fk_role_word_role foreign key (role_id) references work_role (id)
);
--rollback drop table role_word;

--changeset rolebridge:0050-create-ix-role-word-role
create index ix_role_word_role on role_word (role_id);
--rollback not required

--changeset rolebridge:0050-create-post
create table post (
    id bigint not null auto_increment,
    role_id bigint not null,
    reference varchar(40) not null,
    opened_on date not null,
    closed_on date,
    version int not null,
    constraint pk_post primary key (id),
    constraint uq_post_reference unique (role_id, reference),
    constraint fk_post_role foreign key (role_id) references work_role (id),
    constraint ck_post_dates check (closed_on is null or closed_on >= opened_on)
);
--rollback drop table post;

--changeset rolebridge:0050-create-post-terms
create table post_terms (
    id bigint not null auto_increment,
    role_id bigint not null,
    post_id bigint not null,
    grade varchar(40),
    hours decimal(5,2) not null,
    full_time_hours decimal(5,2) not null,
    annual_pay decimal(14,2),
    currency char(3) not null,
    valid_from date not null,
    valid_to date,
    version int not null,
    constraint pk_post_terms primary key (id),
    constraint uq_post_terms_from unique (post_id, valid_from),
    constraint fk_post_terms_post foreign key (post_id) references post (id),
    constraint fk_post_terms_role foreign key (role_id) references work_role (id),
    constraint ck_post_terms_hours check (hours > 0 and hours <= full_time_hours),
    constraint ck_post_terms_pay check (annual_pay is null or annual_pay >= 0),
    constraint ck_post_terms_dates check (valid_to is null or valid_to >= valid_from)
);
--rollback drop table post_terms;

--changeset rolebridge:0050-create-ix-post-terms-role
create index ix_post_terms_role on post_terms (role_id);
--rollback not required

--changeset rolebridge:0050-create-worker
create table worker (
    id bigint not null auto_increment,
    organisation_id bigint not null,
    reference varchar(40) not null,
    match_key varchar(64),
    anonymised_on date,
    version int not null default 0,
    constraint pk_worker primary key (id),
    constraint uq_worker_reference unique (organisation_id, reference),
    constraint fk_worker_organisation foreign key (organisation_id) references organisation (id)
);
--rollback drop table worker;

--changeset rolebridge:0050-create-ix-worker-match-key
create index ix_worker_match_key on worker (match_key);
--rollback alter table worker drop index ix_worker_match_key;

--changeset rolebridge:0050-create-spell
create table spell (
    id bigint not null auto_increment,
    role_id bigint not null,
    post_id bigint not null,
    worker_id bigint not null,
    started_on date not null,
    ended_on date,
    version int not null,
    constraint pk_spell primary key (id),
    constraint fk_spell_role foreign key (role_id) references work_role (id),
    constraint fk_spell_post foreign key (post_id) references post (id),
    constraint fk_spell_worker foreign key (worker_id) references worker (id),
    constraint ck_spell_dates check (ended_on is null or ended_on >= started_on)
);
--rollback drop table spell;

--changeset rolebridge:0050-create-ix-spell-role
create index ix_spell_role on spell (role_id, started_on);
--rollback not required

--changeset rolebridge:0050-create-ix-spell-post
create index ix_spell_post on spell (post_id, started_on);
--rollback not required

--changeset rolebridge:0050-create-ix-spell-worker
create index ix_spell_worker on spell (worker_id, started_on);
--rollback not required

--changeset rolebridge:0050-create-spell-terms
create table spell_terms (
    id bigint not null auto_increment,
    role_id bigint not null,
    spell_id bigint not null,
    hours decimal(5,2) not null,
    valid_from date not null,
    valid_to date,
    version int not null,
    constraint pk_spell_terms primary key (id),
    constraint uq_spell_terms_from unique (spell_id, valid_from),
    constraint fk_spell_terms_spell foreign key (spell_id) references spell (id),
    constraint fk_spell_terms_role foreign key (role_id) references work_role (id),
    constraint ck_spell_terms_hours check (hours > 0),
    constraint ck_spell_terms_dates check (valid_to is null or valid_to >= valid_from)
);
--rollback drop table spell_terms;

--changeset rolebridge:0050-create-ix-spell-terms-role
create index ix_spell_terms_role on spell_terms (role_id);
--rollback not required
