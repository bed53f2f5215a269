--liquibase formatted sql

--changeset rolebridge:0110-create-finding
create table finding (
    id bigint not null auto_increment,
    kind varchar(12) not null,
    rule_code varchar(12),
    role_id bigint not null,
    award_id bigint,
    ledger_entry_id bigint,
    funder_id bigint,
    title varchar(200) not null,
    state varchar(20) not null,
    turn varchar(12) not null,
    raised_by bigint,
    raised_at datetime(6) not null,
    closed_at datetime(6),
    outcome varchar(20),
    version int not null,
    constraint pk_finding primary key (id),
    constraint fk_finding_role foreign key (role_id) references work_role (id),
    constraint fk_finding_award foreign key (award_id) references award (id),
    constraint fk_finding_ledger_entry foreign key (ledger_entry_id) references ledger_entry (id),
    constraint fk_finding_funder foreign key (funder_id) references organisation (id),
    constraint fk_finding_raised_by foreign key (raised_by) references person (id),
    constraint ck_finding_closed check ((state = 'CLOSED' and outcome is not null and closed_at is not null) or (state <> 'CLOSED' and outcome is null and closed_at is null))
);
--rollback drop table finding;

--changeset rolebridge:0110-create-ix-finding-role
create index ix_finding_role on finding (role_id, state);
--rollback not required

--changeset rolebridge:0110-create-ix-finding-award
create index ix_finding_award on finding (award_id);
--rollback not required

--changeset rolebridge:0110-create-ix-finding-ledger-entry
create index ix_finding_ledger_entry on finding (ledger_entry_id);
--rollback not required

--changeset rolebridge:0110-create-ix-finding-funder
create index ix_finding_funder on finding (funder_id, state, raised_at);
--rollback not required

--changeset rolebridge:0110-create-ix-finding-raised-by
create index ix_finding_raised_by on finding (raised_by);
--rollback not required

--changeset rolebridge:0110-create-ix-finding-state
create index ix_finding_state on finding (state, raised_at, id);
--rollback alter table finding drop index ix_finding_state;

--changeset rolebridge:0110-create-message
create table message (
    id bigint not null auto_increment,
    role_id bigint not null,
    finding_id bigint not null,
    side varchar(12) not null,
    written_by bigint,
    written_at datetime(6) not null,
    content varchar(2000) not null,
    constraint pk_message primary key (id),
    constraint fk_message_role foreign key (role_id) references work_role (id),
    constraint fk_message_finding foreign key (finding_id) references finding (id),
    constraint fk_message_written_by foreign key (written_by) references person (id)
);
--rollback drop table message;

--changeset rolebridge:0110-create-ix-message-role
create index ix_message_role on message (role_id);
--rollback not required

--changeset rolebridge:0110-create-ix-message-finding
create index ix_message_finding on message (finding_id, id);
--rollback not required

--changeset rolebridge:0110-create-ix-message-written-by
create index ix_message_written_by on message (written_by);
--rollback not required
