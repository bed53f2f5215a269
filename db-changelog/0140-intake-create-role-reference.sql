--liquibase formatted sql

--changeset rolebridge:0140-create-role-reference
create table role_reference (
    id bigint not null auto_increment,
    role_id bigint not null,
    organisation_id bigint not null,
    reference varchar(80) not null,
    constraint pk_role_reference primary key (id),
    constraint uq_role_reference_reference unique (organisation_id, reference),
    constraint fk_role_reference_role foreign key (role_id) references work_role (id),
    constraint fk_role_reference_organisation foreign key (organisation_id) references organisation (id)
);
--rollback drop table role_reference;

--changeset rolebridge:0140-create-ix-role-reference-role
create index ix_role_reference_role on role_reference (role_id);
--rollback not required

--changeset rolebridge:0140-create-ix-role-reference-reference
create index ix_role_reference_reference on role_reference (reference, role_id);
--rollback alter table role_reference drop index ix_role_reference_reference;
