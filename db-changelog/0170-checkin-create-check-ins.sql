--liquibase formatted sql

--changeset rolebridge:0170-create-questionnaire
create table questionnaire (
    id bigint not null auto_increment,
    kind varchar(12) not null,
    edition int not null,
    constraint pk_questionnaire primary key (id),
    constraint uq_questionnaire_edition unique (kind, edition),
    constraint ck_questionnaire_kind check (kind in ('QUICK', 'TEAM'))
);
--rollback drop table questionnaire;

--changeset rolebridge:0170-create-question
create table question (
    questionnaire_id bigint not null,
    place smallint not null,
    part varchar(12) not null,
    name varchar(60) not null,
    wording varchar(300) not null,
    level_0 smallint not null,
    level_1 smallint not null,
    level_2 smallint not null,
    level_3 smallint not null,
    level_4 smallint,
    constraint pk_question primary key (questionnaire_id, place),
    constraint fk_question_questionnaire foreign key (questionnaire_id) references questionnaire (id),
    constraint ck_question_part check (part in ('QUICK', 'PROCESS', 'PEOPLE', 'ORGANISATION')),
    constraint ck_question_levels check (level_0 >= 0 and level_1 > level_0 and level_2 > level_1 and level_3 > level_2 and (level_4 is null or level_4 > level_3))
);
--rollback drop table question;

--changeset rolebridge:0170-create-check-in
create table check_in (
    id bigint not null auto_increment,
    role_id bigint not null,
    questionnaire_id bigint not null,
    answered_by bigint not null,
    answered_on date not null,
    tenths_1 smallint not null,
    tenths_2 smallint not null,
    tenths_3 smallint not null,
    version int not null,
    constraint pk_check_in primary key (id),
    constraint uq_check_in_day unique (role_id, answered_by, answered_on),
    constraint fk_check_in_role foreign key (role_id) references work_role (id),
    constraint fk_check_in_questionnaire foreign key (questionnaire_id) references questionnaire (id),
    constraint fk_check_in_answered_by foreign key (answered_by) references person (id),
    constraint ck_check_in_tenths check (tenths_1 between 0 and 40 and tenths_2 between 0 and 40 and tenths_3 between 0 and 40)
);
--rollback drop table check_in;

--changeset rolebridge:0170-create-ix-check-in-role
create index ix_check_in_role on check_in (role_id, answered_on, id);
--rollback not required

--changeset rolebridge:0170-create-ix-check-in-questionnaire
create index ix_check_in_questionnaire on check_in (questionnaire_id);
--rollback not required

--changeset rolebridge:0170-create-ix-check-in-answered-by
create index ix_check_in_answered_by on check_in (answered_by);
--rollback not required

--changeset rolebridge:0170-create-team-review
create table team_review (
    id bigint not null auto_increment,
    role_id bigint not null,
    questionnaire_id bigint not null,
    opened_by bigint not null,
    opened_on date not null,
    open_until date not null,
    closed_on date,
    repeat_months smallint,
    links smallint not null,
    open_of bigint,
    version int not null,
    constraint pk_team_review primary key (id),
    constraint uq_team_review_open unique (open_of),
    constraint fk_team_review_role foreign key (role_id) references work_role (id),
    constraint fk_team_review_questionnaire foreign key (questionnaire_id) references questionnaire (id),
    constraint fk_team_review_opened_by foreign key (opened_by) references person (id),
    constraint ck_team_review_until check (open_until >= opened_on),
    constraint ck_team_review_closed check ((closed_on is null and open_of = role_id) or (closed_on >= opened_on and open_of is null)),
    constraint ck_team_review_links check (links between 0 and 200)
);
--rollback drop table team_review;

--changeset rolebridge:0170-create-ix-team-review-role
create index ix_team_review_role on team_review (role_id, opened_on, id);
--rollback not required

--changeset rolebridge:0170-create-ix-team-review-questionnaire
create index ix_team_review_questionnaire on team_review (questionnaire_id);
--rollback not required

--changeset rolebridge:0170-create-ix-team-review-opened-by
create index ix_team_review_opened_by on team_review (opened_by);
--rollback not required

--changeset rolebridge:0170-create-team-review-link
create table team_review_link (
    digest varchar(64) not null,
    team_review_id bigint not null,
    role_id bigint not null,
    constraint pk_team_review_link primary key (digest),
    constraint fk_team_review_link_review foreign key (team_review_id) references team_review (id),
    constraint fk_team_review_link_role foreign key (role_id) references work_role (id)
);
--rollback drop table team_review_link;

--changeset rolebridge:0170-create-ix-team-review-link-review
create index ix_team_review_link_review on team_review_link (team_review_id);
--rollback not required

--changeset rolebridge:0170-create-ix-team-review-link-role
create index ix_team_review_link_role on team_review_link (role_id);
--rollback not required

--changeset rolebridge:0170-create-team-review-mark
create table team_review_mark (
    id bigint not null,
    team_review_id bigint not null,
    role_id bigint not null,
    place smallint not null,
    tenths smallint not null,
    constraint pk_team_review_mark primary key (id),
    constraint fk_team_review_mark_review foreign key (team_review_id) references team_review (id),
    constraint fk_team_review_mark_role foreign key (role_id) references work_role (id),
    constraint ck_team_review_mark_tenths check (tenths between 0 and 1000)
);
--rollback drop table team_review_mark;

--changeset rolebridge:0170-create-ix-team-review-mark-review
create index ix_team_review_mark_review on team_review_mark (team_review_id, place, tenths);
--rollback not required

--changeset rolebridge:0170-create-ix-team-review-mark-role
create index ix_team_review_mark_role on team_review_mark (role_id, team_review_id, place, tenths);
--rollback not required
