--liquibase formatted sql

--changeset rolebridge:0090-create-post-funding
create table post_funding (
    id bigint not null auto_increment,
    role_id bigint not null,
    post_id bigint not null,
    source varchar(20) not null,
    award_id bigint,
    employer_id bigint,
    note varchar(200),
    share_percent decimal(5,2) not null,
    valid_from date not null,
    valid_to date,
    version int not null,
    constraint pk_post_funding primary key (id),
    constraint fk_post_funding_role foreign key (role_id) references work_role (id),
    constraint fk_post_funding_post foreign key (post_id) references post (id),
    constraint fk_post_funding_award foreign key (award_id) references award (id),
    constraint fk_post_funding_employer foreign key (employer_id) references organisation (id),
    constraint ck_post_funding_share check (share_percent > 0 and share_percent <= 100),
    constraint ck_post_funding_award check ((source = 'AWARD' and award_id is not null) or (source <> 'AWARD' and award_id is null)),
    constraint ck_post_funding_dates check (valid_to is null or valid_to >= valid_from)
);
--rollback drop table post_funding;

--changeset rolebridge:0090-create-ix-post-funding-role
create index ix_post_funding_role on post_funding (role_id);
--rollback not required

--changeset rolebridge:0090-create-ix-post-funding-post
create index ix_post_funding_post on post_funding (post_id, valid_from);
--rollback not required

--changeset rolebridge:0090-create-ix-post-funding-award
create index ix_post_funding_award on post_funding (award_id);
--rollback not required

--changeset rolebridge:0090-create-ix-post-funding-employer
create index ix_post_funding_employer on post_funding (employer_id);
--rollback not required
