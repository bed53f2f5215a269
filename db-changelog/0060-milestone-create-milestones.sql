--liquibase formatted sql

--changeset rolebridge:0060-create-milestone
create table milestone (
    id bigint not null auto_increment,
    role_id bigint not null,
    number smallint not null,
    title varchar(160),
    state varchar(20) not null,
    planned_on date,
    occurred_on date,
    last_change_id bigint,
    confirmed boolean not null,
    waiting boolean not null,
    asked boolean not null,
    version int not null,
    constraint pk_milestone primary key (id),
    constraint uq_milestone_number unique (role_id, number),
    constraint fk_milestone_role foreign key (role_id) references work_role (id),
    constraint ck_milestone_state check (state in ('NOT_STARTED', 'IN_PROGRESS', 'ACHIEVED', 'LOST', 'NOT_APPLICABLE', 'RETIRED')),
    constraint ck_milestone_retired check (state <> 'RETIRED' or number > 10),
    constraint ck_milestone_title check ((number between 1 and 10 and title is null) or (number > 10 and title is not null)),
    constraint ck_milestone_confirmed check (confirmed = false or (state = 'ACHIEVED' and waiting = false)),
    constraint ck_milestone_waiting check (waiting = false or (last_change_id is not null and state in ('ACHIEVED', 'LOST', 'NOT_APPLICABLE'))),
    constraint ck_milestone_asked check (asked = false or waiting = true)
);
--rollback drop table milestone;

--changeset rolebridge:0060-create-ix-milestone-waiting
create index ix_milestone_waiting on milestone (waiting, last_change_id);
--rollback not required

--changeset rolebridge:0060-create-ix-milestone-role-waiting
create index ix_milestone_role_waiting on milestone (role_id, waiting, last_change_id);
--rollback not required

--changeset rolebridge:0060-create-milestone-change
create table milestone_change (
    id bigint not null auto_increment,
    role_id bigint not null,
    milestone_id bigint not null,
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    occurred_on date not null,
    began_on date,
    planned_on date,
    recorded_at datetime(6) not null,
    recorded_by bigint not null,
    note varchar(1000),
    evidence_link varchar(500),
    day_reason varchar(1000),
    constraint pk_milestone_change primary key (id),
    constraint uq_milestone_change_maker unique (id, recorded_by),
    constraint fk_milestone_change_milestone foreign key (milestone_id) references milestone (id),
    constraint fk_milestone_change_role foreign key (role_id) references work_role (id),
    constraint fk_milestone_change_recorded_by foreign key (recorded_by) references person (id),
    constraint ck_milestone_change_began check (began_on is null or began_on <= occurred_on),
    constraint ck_milestone_change_planned check (planned_on is null or from_state = to_state)
);
--rollback drop table milestone_change;

--changeset rolebridge:0060-create-ix-milestone-change-milestone
create index ix_milestone_change_milestone on milestone_change (milestone_id, id);
--rollback not required

--changeset rolebridge:0060-create-ix-milestone-change-role
create index ix_milestone_change_role on milestone_change (role_id, occurred_on, id);
--rollback not required

--changeset rolebridge:0060-create-ix-milestone-change-recorded-by
create index ix_milestone_change_recorded_by on milestone_change (recorded_by);
--rollback not required

--changeset rolebridge:0060-create-confirmation
create table confirmation (
    id bigint not null auto_increment,
    role_id bigint not null,
    milestone_id bigint not null,
    milestone_change_id bigint not null,
    recorded_by bigint not null,
    answered_by bigint not null,
    answered_at datetime(6) not null,
    answer varchar(12) not null,
    reason varchar(1000),
    constraint pk_confirmation primary key (id),
    constraint uq_confirmation_change unique (milestone_change_id),
    constraint fk_confirmation_change foreign key (milestone_change_id, recorded_by) references milestone_change (id, recorded_by),
    constraint fk_confirmation_milestone foreign key (milestone_id) references milestone (id),
    constraint fk_confirmation_role foreign key (role_id) references work_role (id),
    constraint fk_confirmation_answered_by foreign key (answered_by) references person (id),
    constraint ck_confirmation_two_people check (answer = 'WITHDRAWN' or answered_by <> recorded_by),
    constraint ck_confirmation_answer check (answer in ('CONFIRMED', 'RETURNED', 'WITHDRAWN')),
    constraint ck_confirmation_reason check (answer = 'CONFIRMED' or reason is not null)
);
--rollback drop table confirmation;

--changeset rolebridge:0060-create-ix-confirmation-milestone
create index ix_confirmation_milestone on confirmation (milestone_id);
--rollback not required

--changeset rolebridge:0060-create-ix-confirmation-role
create index ix_confirmation_role on confirmation (role_id);
--rollback not required

--changeset rolebridge:0060-create-ix-confirmation-answered-by
create index ix_confirmation_answered_by on confirmation (answered_by);
--rollback not required

--changeset rolebridge:0060-create-milestone-message
create table milestone_message (
    id bigint not null auto_increment,
    role_id bigint not null,
    milestone_id bigint not null,
    milestone_change_id bigint not null,
    kind varchar(10) not null,
    body varchar(1000) not null,
    written_by bigint not null,
    written_at datetime(6) not null,
    constraint pk_milestone_message primary key (id),
    constraint fk_milestone_message_role foreign key (role_id) references work_role (id),
    constraint fk_milestone_message_milestone foreign key (milestone_id) references milestone (id),
    constraint fk_milestone_message_change foreign key (milestone_change_id) references milestone_change (id),
    constraint fk_milestone_message_written_by foreign key (written_by) references person (id),
    constraint ck_milestone_message_kind check (kind in ('QUESTION', 'ANSWER'))
);
--rollback drop table milestone_message;

--changeset rolebridge:0060-create-ix-milestone-message-role
create index ix_milestone_message_role on milestone_message (role_id, id);
--rollback not required

--changeset rolebridge:0060-create-ix-milestone-message-milestone
create index ix_milestone_message_milestone on milestone_message (milestone_id, id);
--rollback not required

--changeset rolebridge:0060-create-ix-milestone-message-change
create index ix_milestone_message_change on milestone_message (milestone_change_id, id);
--rollback not required

--changeset rolebridge:0060-create-ix-milestone-message-written-by
create index ix_milestone_message_written_by on milestone_message (written_by);
--rollback not required
