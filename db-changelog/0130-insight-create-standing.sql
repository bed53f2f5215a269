--liquibase formatted sql

--changeset rolebridge:0130-create-role-standing
create table role_standing (
    role_id bigint not null,
    money_ends_on date,
    unfunded boolean not null,
    vacant_from date,
    waiting smallint not null,
    returned smallint not null,
    training_due_on date,
    check_in_due_on date,
    asked smallint not null,
    constraint pk_role_standing primary key (role_id),
    constraint fk_role_standing_role foreign key (role_id) references work_role (id)
);
--rollback drop table role_standing;

--changeset rolebridge:0130-create-ix-role-standing-money-ends-on
create index ix_role_standing_money_ends_on on role_standing (money_ends_on, role_id);
--rollback alter table role_standing drop index ix_role_standing_money_ends_on;
