--liquibase formatted sql

--changeset rolebridge:0160-create-evidence
create table evidence (
    id bigint not null auto_increment,
    role_id bigint not null,
    milestone_id bigint,
    post_id bigint,
    award_id bigint,
    completion_id bigint,
    file_name varchar(200),
    media_type varchar(100) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    state varchar(12) not null,
    reason varchar(500),
    uploaded_by bigint not null,
    uploaded_at datetime(6) not null,
    retain_until date not null,
    version int not null,
    constraint pk_evidence primary key (id),
    constraint fk_evidence_role foreign key (role_id) references work_role (id),
    constraint fk_evidence_milestone foreign key (milestone_id) references milestone (id),
    constraint fk_evidence_post foreign key (post_id, role_id) references post (id, role_id),
    constraint fk_evidence_award foreign key (award_id) references award (id),
    constraint fk_evidence_completion foreign key (completion_id) references completion (id),
    constraint fk_evidence_uploaded_by foreign key (uploaded_by) references person (id),
    constraint ck_evidence_subject check (
        (case when milestone_id is null then 0 else 1 end) + (case when post_id is null then 0 else 1 end)
        + (case when award_id is null then 0 else 1 end) + (case when completion_id is null then 0 else 1 end) = 1),
    constraint ck_evidence_state check (state in ('NOT_SCANNED', 'CLEAN', 'QUARANTINED', 'REFUSED', 'WITHDRAWN', 'EXPIRED')),
    constraint ck_evidence_name check (file_name is not null or state in ('WITHDRAWN', 'EXPIRED')),
    constraint ck_evidence_size check (size_bytes > 0)
);
--rollback drop table evidence;

--changeset rolebridge:0160-create-ix-evidence-role
create index ix_evidence_role on evidence (role_id, id);
--rollback not required

--changeset rolebridge:0160-create-ix-evidence-milestone
create index ix_evidence_milestone on evidence (milestone_id, id);
--rollback not required

--changeset rolebridge:0160-create-ix-evidence-post
create index ix_evidence_post on evidence (post_id, role_id, id);
--rollback not required

--changeset rolebridge:0160-create-ix-evidence-award
create index ix_evidence_award on evidence (award_id, id);
--rollback not required

--changeset rolebridge:0160-create-ix-evidence-completion
create index ix_evidence_completion on evidence (completion_id, id);
--rollback not required

--changeset rolebridge:0160-create-ix-evidence-uploaded-by
create index ix_evidence_uploaded_by on evidence (uploaded_by);
--rollback not required

--changeset rolebridge:0160-create-ix-evidence-state
create index ix_evidence_state on evidence (state, retain_until, id);
--rollback not required

--changeset rolebridge:0160-create-evidence-content
create table evidence_content (
    evidence_id bigint not null,
    part int not null,
    content mediumblob not null,
    constraint pk_evidence_content primary key (evidence_id, part),
    constraint fk_evidence_content_evidence foreign key (evidence_id) references evidence (id)
);
--rollback drop table evidence_content;

--changeset rolebridge:0160-create-evidence-total
create table evidence_total (
    role_id bigint not null,
    stored_bytes bigint not null,
    constraint pk_evidence_total primary key (role_id),
    constraint fk_evidence_total_role foreign key (role_id) references work_role (id),
    constraint ck_evidence_total check (stored_bytes >= 0)
);
--rollback drop table evidence_total;
