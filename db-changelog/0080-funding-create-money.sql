--liquibase formatted sql

--changeset rolebridge:0080-create-scheme
create table scheme (
    id bigint not null auto_increment,
    programme_id bigint,
    commissioner_id bigint not null,
    jurisdiction_id bigint not null,
    name varchar(160) not null,
    type varchar(30) not null,
    description varchar(1000),
    link varchar(500),
    currency char(3) not null,
    claimed_in varchar(10) not null,
    open_to varchar(14) not null,
    limit_amount decimal(14,2),
    approved_amount decimal(14,2) not null,
    valid_from date not null,
    valid_to date,
    version int not null,
    constraint pk_scheme primary key (id),
    constraint uq_scheme_currency unique (id, currency),
    constraint uq_scheme_commissioner unique (id, commissioner_id),
    constraint fk_scheme_programme foreign key (programme_id) references programme (id),
    constraint fk_scheme_commissioner foreign key (commissioner_id) references organisation (id),
    constraint fk_scheme_jurisdiction foreign key (jurisdiction_id) references jurisdiction (id),
    constraint ck_scheme_limit check (limit_amount is null or approved_amount <= limit_amount),
    constraint ck_scheme_approved check (approved_amount >= 0),
    constraint ck_scheme_dates check (valid_to is null or valid_to >= valid_from)
);
--rollback drop table scheme;

--changeset rolebridge:0080-create-ix-scheme-programme
create index ix_scheme_programme on scheme (programme_id);
--rollback not required

--changeset rolebridge:0080-create-ix-scheme-commissioner
create index ix_scheme_commissioner on scheme (commissioner_id);
--rollback not required

--changeset rolebridge:0080-create-ix-scheme-jurisdiction
create index ix_scheme_jurisdiction on scheme (jurisdiction_id);
--rollback not required

--changeset rolebridge:0080-create-scheme-rate
create table scheme_rate (
    id bigint not null auto_increment,
    scheme_id bigint not null,
    role_kind_id bigint not null,
    grade varchar(40),
    annual_maximum decimal(14,2) not null,
    valid_from date not null,
    valid_to date,
    source varchar(400) not null,
    verified_on date,
    constraint pk_scheme_rate primary key (id),
    constraint fk_scheme_rate_scheme foreign key (scheme_id) references scheme (id),
    constraint fk_scheme_rate_role_kind foreign key (role_kind_id) references role_kind (id),
    constraint ck_scheme_rate_amount check (annual_maximum >= 0)
);
--rollback drop table scheme_rate;

--changeset rolebridge:0080-create-ix-scheme-rate-scheme
create index ix_scheme_rate_scheme on scheme_rate (scheme_id, role_kind_id);
--rollback not required

--changeset rolebridge:0080-create-ix-scheme-rate-role-kind
create index ix_scheme_rate_role_kind on scheme_rate (role_kind_id);
--rollback not required

--changeset rolebridge:0080-create-uq-post-role
alter table post add constraint uq_post_role unique (id, role_id);
--rollback alter table post drop constraint uq_post_role;

--changeset rolebridge:0080-create-award
create table award (
    id bigint not null auto_increment,
    role_id bigint not null,
    role_kind_id bigint not null,
    post_id bigint,
    scheme_id bigint,
    recipient_id bigint not null,
    funder_id bigint,
    funder_name varchar(160),
    title varchar(140) not null,
    reference varchar(80),
    currency char(3) not null,
    amount decimal(14,2) not null,
    approved_amount decimal(14,2) not null,
    paid_amount decimal(14,2) not null,
    awarded_on date not null,
    starts_on date not null,
    ends_on date,
    recurrent boolean not null,
    evidence_link varchar(500),
    state varchar(20) not null,
    logged_by bigint,
    decided_by bigint,
    decided_at datetime(6),
    version int not null,
    constraint pk_award primary key (id),
    constraint uq_award_logged_by unique (id, logged_by),
    constraint fk_award_role foreign key (role_id) references work_role (id),
    constraint fk_award_role_kind foreign key (role_kind_id) references role_kind (id),
    constraint fk_award_post foreign key (post_id, role_id) references post (id, role_id),
    constraint fk_award_scheme_currency foreign key (scheme_id, currency) references scheme (id, currency),
    constraint fk_award_scheme_funder foreign key (scheme_id, funder_id) references scheme (id, commissioner_id),
    constraint fk_award_recipient foreign key (recipient_id) references organisation (id),
    constraint fk_award_funder foreign key (funder_id) references organisation (id),
    constraint fk_award_logged_by foreign key (logged_by) references person (id),
    constraint fk_award_decided_by foreign key (decided_by) references person (id),
    constraint ck_award_amount check (amount > 0),
    constraint ck_award_limit check (approved_amount >= 0 and approved_amount <= amount),
    constraint ck_award_paid check (paid_amount >= 0),
    constraint ck_award_two_people check (decided_by is null or decided_by <> logged_by),
    constraint ck_award_decided check (decided_by is null or state in ('CONFIRMED', 'REFUSED')),
    constraint ck_award_scheme check (scheme_id is null or funder_id is not null),
    constraint ck_award_funder check (funder_id is not null or funder_name is not null),
    constraint ck_award_dates check (ends_on is null or ends_on >= starts_on)
);
--rollback drop table award;

--changeset rolebridge:0080-create-ix-award-role
create index ix_award_role on award (role_id, starts_on);
--rollback not required

--changeset rolebridge:0080-create-ix-award-post
create index ix_award_post on award (post_id, role_id);
--rollback not required

--changeset rolebridge:0080-create-ix-award-role-kind
create index ix_award_role_kind on award (role_kind_id);
--rollback not required

--changeset rolebridge:0080-create-ix-award-scheme
create index ix_award_scheme on award (scheme_id, funder_id);
--rollback not required

--changeset rolebridge:0080-create-ix-award-scheme-currency
create index ix_award_scheme_currency on award (scheme_id, currency);
--rollback not required

--changeset rolebridge:0080-create-ix-award-recipient
create index ix_award_recipient on award (recipient_id);
--rollback not required

--changeset rolebridge:0080-create-ix-award-funder
create index ix_award_funder on award (funder_id, state, ends_on);
--rollback not required

--changeset rolebridge:0080-create-ix-award-logged-by
create index ix_award_logged_by on award (logged_by);
--rollback not required

--changeset rolebridge:0080-create-ix-award-decided-by
create index ix_award_decided_by on award (decided_by);
--rollback not required

--changeset rolebridge:0080-create-ledger-entry
create table ledger_entry (
    id bigint not null auto_increment,
    role_id bigint not null,
    award_id bigint not null,
    kind varchar(12) not null,
    counts_in varchar(8) not null,
    amount decimal(14,2) not null,
    currency char(3) not null,
    effective_on date not null,
    recorded_at datetime(6) not null,
    recorded_by bigint,
    reference varchar(80),
    note varchar(500),
    reverses_id bigint,
    reverses_kind varchar(12),
    award_logged_by bigint,
    constraint pk_ledger_entry primary key (id),
    constraint uq_ledger_entry_reverses unique (reverses_id),
    constraint uq_ledger_entry_kind unique (id, kind),
    constraint fk_ledger_entry_role foreign key (role_id) references work_role (id),
    constraint fk_ledger_entry_award foreign key (award_id) references award (id),
    constraint fk_ledger_entry_award_logged_by foreign key (award_id, award_logged_by) references award (id, logged_by),
    constraint fk_ledger_entry_recorded_by foreign key (recorded_by) references person (id),
    constraint fk_ledger_entry_reverses foreign key (reverses_id, reverses_kind) references ledger_entry (id, kind),
    constraint ck_ledger_entry_kind check (kind in ('AWARD', 'APPROVAL', 'PAYMENT', 'ADJUSTMENT', 'REVERSAL', 'CLAWBACK')),
    constraint ck_ledger_entry_counts_in check (counts_in in ('AWARDED', 'APPROVED', 'PAID')),
    constraint ck_ledger_entry_amount check (amount <> 0),
    constraint ck_ledger_entry_reversal check ((kind = 'REVERSAL' and reverses_id is not null and reverses_kind is not null) or (kind <> 'REVERSAL' and reverses_id is null and reverses_kind is null)),
    constraint ck_ledger_entry_two_people check (kind in ('AWARD', 'PAYMENT') or coalesce(reverses_kind, kind) = 'AWARD' or recorded_by <> award_logged_by)
);
--rollback drop table ledger_entry;

--changeset rolebridge:0080-create-ix-ledger-entry-role
create index ix_ledger_entry_role on ledger_entry (role_id, effective_on);
--rollback not required

--changeset rolebridge:0080-create-ix-ledger-entry-award
create index ix_ledger_entry_award on ledger_entry (award_id, effective_on, id);
--rollback not required

--changeset rolebridge:0080-create-ix-ledger-entry-recorded-by
create index ix_ledger_entry_recorded_by on ledger_entry (recorded_by);
--rollback not required

--changeset rolebridge:0080-create-ix-ledger-entry-award-logged-by
create index ix_ledger_entry_award_logged_by on ledger_entry (award_id, award_logged_by);
--rollback not required

--changeset rolebridge:0080-create-ix-ledger-entry-reverses
create index ix_ledger_entry_reverses on ledger_entry (reverses_id, reverses_kind);
--rollback not required
