--liquibase formatted sql

--changeset rolebridge:0100-create-guidance
create table guidance (
    id bigint not null auto_increment,
    programme_id bigint,
    owner_id bigint not null,
    jurisdiction_id bigint not null,
    title varchar(200) not null,
    issuer varchar(160) not null,
    kind varchar(20) not null,
    link varchar(500),
    version_label varchar(40),
    summary varchar(1000),
    published_on date,
    effective_from date not null,
    review_by date,
    first_version_id bigint,
    superseded_by_id bigint,
    hours decimal(6,2),
    frequency_months smallint,
    days_after_start smallint,
    milestone_number smallint,
    version int not null,
    constraint pk_guidance primary key (id),
    constraint fk_guidance_programme foreign key (programme_id) references programme (id),
    constraint fk_guidance_owner foreign key (owner_id) references organisation (id),
    constraint fk_guidance_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id),
    constraint fk_guidance_first_version foreign key (first_version_id) references guidance (id),
    constraint fk_guidance_superseded_by foreign key (superseded_by_id) references guidance (id),
    constraint ck_guidance_frequency check (frequency_months is null or frequency_months > 0),
    constraint ck_guidance_milestone check (milestone_number between 1 and 10)
);
--rollback drop table guidance;

--changeset rolebridge:0100-create-ix-guidance-programme
create index ix_guidance_programme on guidance (programme_id);
--rollback not required

--changeset rolebridge:0100-create-ix-guidance-owner
create index ix_guidance_owner on guidance (owner_id, title, id);
--rollback not required

--changeset rolebridge:0100-create-ix-guidance-jurisdiction
create index ix_guidance_jurisdiction on guidance (jurisdiction_id, title, id);
--rollback not required

--changeset rolebridge:0100-create-ix-guidance-superseded-by
create index ix_guidance_superseded_by on guidance (superseded_by_id);
--rollback not required

--changeset rolebridge:0100-create-ix-guidance-first-version
create index ix_guidance_first_version on guidance (first_version_id, id);
--rollback not required

--changeset rolebridge:0100-create-guidance-requirement
create table guidance_requirement (
    id bigint not null auto_increment,
    guidance_id bigint not null,
    role_kind_id bigint not null,
    constraint pk_guidance_requirement primary key (id),
    constraint uq_guidance_requirement unique (guidance_id, role_kind_id),
    constraint fk_guidance_requirement_guidance foreign key (guidance_id) references guidance (id),
    constraint fk_guidance_requirement_role_kind foreign key (role_kind_id) references role_kind (id)
);
--rollback drop table guidance_requirement;

--changeset rolebridge:0100-create-ix-guidance-requirement-role-kind
create index ix_guidance_requirement_role_kind on guidance_requirement (role_kind_id);
--rollback not required

--changeset rolebridge:0100-create-completion
create table completion (
    id bigint not null auto_increment,
    role_id bigint not null,
    spell_id bigint not null,
    guidance_id bigint not null,
    enrolled_on date,
    completed_on date,
    expires_on date,
    provider varchar(160),
    evidence_link varchar(500),
    recorded_by bigint,
    version int not null,
    constraint pk_completion primary key (id),
    constraint fk_completion_role foreign key (role_id) references work_role (id),
    constraint fk_completion_spell foreign key (spell_id) references spell (id),
    constraint fk_completion_guidance foreign key (guidance_id) references guidance (id),
    constraint fk_completion_recorded_by foreign key (recorded_by) references person (id),
    constraint ck_completion_dates check (completed_on is null or enrolled_on is null or completed_on >= enrolled_on),
    constraint ck_completion_expiry check (expires_on is null or completed_on is null or expires_on >= completed_on)
);
--rollback drop table completion;

--changeset rolebridge:0100-create-ix-completion-role
create index ix_completion_role on completion (role_id, expires_on);
--rollback not required

--changeset rolebridge:0100-create-ix-completion-spell
create index ix_completion_spell on completion (spell_id, guidance_id);
--rollback not required

--changeset rolebridge:0100-create-ix-completion-guidance
create index ix_completion_guidance on completion (guidance_id);
--rollback not required

--changeset rolebridge:0100-create-ix-completion-recorded-by
create index ix_completion_recorded_by on completion (recorded_by);
--rollback not required
