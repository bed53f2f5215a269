--liquibase formatted sql

--changeset rolebridge:0150-create-report-organisation
--comment: Who exists; no address, which for a small provider may be a home
create view report_organisation as
select o.id, o.name, o.type, j.code as jurisdiction, j.currency, o.status, o.opened_on, o.closed_on
from organisation o
join jurisdiction j on j.id = o.jurisdiction_id;
--rollback drop view report_organisation;

--changeset rolebridge:0150-create-report-organisation-below
--comment: Each organisation with all at or below it today, to add up by board, region or nation
create view report_organisation_below as
select s.ancestor_id, s.organisation_id, s.depth
from organisation_scope s;
--rollback drop view report_organisation_below;

--changeset rolebridge:0150-create-report-role-kind
--comment: The catalogue of kinds of role
create view report_role_kind as
select k.id, j.code as jurisdiction, k.code, k.name, k.valid_from, k.valid_to
from role_kind k
join jurisdiction j on j.id = k.jurisdiction_id;
--rollback drop view report_role_kind;

--changeset rolebridge:0150-create-report-role
--comment: One row a role with its host of today; where roles stand and how they end
create view report_role as
select r.id, r.role_kind_id, j.code as jurisdiction, p.organisation_id as host_id, r.lifecycle, r.stage, r.outcome,
    r.started_on, r.closed_on, r.next_due_on
from work_role r
join jurisdiction j on j.id = r.jurisdiction_id
left join work_role_party p on p.open_host_of = r.id;
--rollback drop view report_role;

--changeset rolebridge:0150-create-report-role-party
--comment: Which organisations take part in a role, as what, from which side and when
create view report_role_party as
select p.role_id, p.organisation_id, p.relation, p.side, p.valid_from, p.valid_to
from work_role_party p;
--rollback drop view report_role_party;

--changeset rolebridge:0150-create-report-milestone
--comment: The milestones of each role as they stand; a title somebody wrote is left out
create view report_milestone as
select m.id, m.role_id, m.number, m.state, m.planned_on, m.occurred_on, m.confirmed, m.waiting
from milestone m;
--rollback drop view report_milestone;

--changeset rolebridge:0150-create-report-milestone-change
--comment: When milestones were reached and lost, for time to embed; not by whom, no notes
create view report_milestone_change as
select c.id, c.role_id, c.milestone_id, c.from_state, c.to_state, c.began_on, c.occurred_on, c.recorded_at
from milestone_change c;
--rollback drop view report_milestone_change;

--changeset rolebridge:0150-create-report-post
--comment: Posts with their hours over time; no pay, and nobody who is in them
create view report_post as
select p.id, p.role_id, p.opened_on, p.closed_on, t.grade, t.hours, t.full_time_hours, t.valid_from, t.valid_to
from post p
left join post_terms t on t.post_id = p.id;
--rollback drop view report_post;

--changeset rolebridge:0150-create-report-post-funding
--comment: Who pays which share of a post, and until when
create view report_post_funding as
select f.id, f.role_id, f.post_id, f.source, f.award_id, f.employer_id, f.share_percent, f.valid_from, f.valid_to
from post_funding f;
--rollback drop view report_post_funding;

--changeset rolebridge:0150-create-report-programme
--comment: Who supports roles, from when to when
create view report_programme as
select p.id, p.name, p.level, p.owner_id, j.code as jurisdiction, p.starts_on, p.ends_on
from programme p
join jurisdiction j on j.id = p.jurisdiction_id;
--rollback drop view report_programme;

--changeset rolebridge:0150-create-report-scheme
--comment: Funding schemes with what is promised of their limit
create view report_scheme as
select s.id, s.programme_id, s.commissioner_id, j.code as jurisdiction, s.name, s.type, s.currency, s.claimed_in,
    s.limit_amount, s.approved_amount, s.valid_from, s.valid_to
from scheme s
join jurisdiction j on j.id = s.jurisdiction_id;
--rollback drop view report_scheme;

--changeset rolebridge:0150-create-report-award
--comment: Money promised to roles; a funder known only by a name may be a person and is left out
create view report_award as
select a.id, a.role_id, a.role_kind_id, a.post_id, a.scheme_id, a.recipient_id, a.funder_id, a.state, a.currency,
    a.amount, a.approved_amount, a.paid_amount, a.recurrent, a.awarded_on, a.starts_on, a.ends_on
from award a;
--rollback drop view report_award;

--changeset rolebridge:0150-create-report-transaction
--comment: The transactions behind the amounts of awards; not by whom, no notes
create view report_transaction as
select l.id, l.role_id, l.award_id, l.kind, l.counts_in, l.currency, l.amount, l.effective_on, l.recorded_at,
    l.reverses_id
from ledger_entry l;
--rollback drop view report_transaction;

--changeset rolebridge:0150-create-report-query
--comment: How many queries there are, whose turn it is and how they end; not what was written
create view report_query as
select f.id, f.kind, f.rule_code, f.role_id, f.award_id, f.funder_id, f.state, f.turn, f.outcome, f.raised_at, f.closed_at
from finding f;
--rollback drop view report_query;

--changeset rolebridge:0150-create-report-training
--comment: How many people of a kind of role completed what; one to four people are not told
create view report_training as
select c.guidance_id, r.role_kind_id,
    case when count(distinct s.worker_id) >= 5 then count(distinct s.worker_id) end as people
from completion c
join spell s on s.id = c.spell_id
join work_role r on r.id = c.role_id
where c.completed_on is not null
group by c.guidance_id, r.role_kind_id;
--rollback drop view report_training;

--changeset rolebridge:0150-create-report-guidance
--comment: What training and guidance there is
create view report_guidance as
select g.id, g.programme_id, g.owner_id, j.code as jurisdiction, g.title, g.issuer, g.kind, g.version_label, g.effective_from,
    g.review_by, g.superseded_by_id
from guidance g
join jurisdiction j on j.id = g.jurisdiction_id;
--rollback drop view report_guidance;
