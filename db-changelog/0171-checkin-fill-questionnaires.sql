--liquibase formatted sql

--changeset rolebridge:0171-fill-questionnaire
insert into questionnaire (kind, edition) values ('QUICK', 1), ('TEAM', 1);
--rollback delete from questionnaire where edition = 1;

--changeset rolebridge:0171-fill-question-quick
insert into question (questionnaire_id, place, part, name, wording, level_0, level_1, level_2, level_3, level_4)
select id, 1, 'QUICK', 'Everyday work', 'Working with this role is part of an ordinary week here.', 0, 10, 20, 30, 40 from questionnaire where kind = 'QUICK' and edition = 1
union all select id, 2, 'QUICK', 'Known and used', 'Those around the role know what it is there for, and turn to it.', 0, 10, 20, 30, 40 from questionnaire where kind = 'QUICK' and edition = 1
union all select id, 3, 'QUICK', 'Would go on', 'It would go on if the people who carry it today moved on.', 0, 10, 20, 30, 40 from questionnaire where kind = 'QUICK' and edition = 1;
--rollback delete from question where questionnaire_id = (select id from questionnaire where kind = 'QUICK' and edition = 1);

--changeset rolebridge:0171-fill-question-team
insert into question (questionnaire_id, place, part, name, wording, level_0, level_1, level_2, level_3, level_4)
select id, 1, 'PROCESS', 'Makes other work easier', 'Besides those it helps directly, the role saves others here time, detours or trouble.', 0, 28, 57, 85, null from questionnaire where kind = 'TEAM' and edition = 1
union all select id, 2, 'PROCESS', 'Good that can be seen', 'People here have seen for themselves that the role does good, and would say so.', 0, 30, 61, 91, null from questionnaire where kind = 'TEAM' and edition = 1
union all select id, 3, 'PROCESS', 'Bends without breaking', 'The role could be fitted to new needs or new surroundings and still do its work.', 0, 23, 47, 70, null from questionnaire where kind = 'TEAM' and edition = 1
union all select id, 4, 'PROCESS', 'We look how it goes', 'How the role is doing is looked at regularly, and those concerned hear about it.', 0, 22, 43, 65, null from questionnaire where kind = 'TEAM' and edition = 1
union all select id, 5, 'PEOPLE', 'Had a say, were shown', 'Those who work with the role helped to shape it and were shown how to work with it.', 0, 38, 76, 114, null from questionnaire where kind = 'TEAM' and edition = 1
union all select id, 6, 'PEOPLE', 'Want it to work', 'They want it to work, and try their own ideas to make it better.', 0, 37, 73, 110, null from questionnaire where kind = 'TEAM' and edition = 1
union all select id, 7, 'PEOPLE', 'Those in charge stand by it', 'Those who run the organisation stand by the role in public and clear its way.', 0, 50, 100, 150, null from questionnaire where kind = 'TEAM' and edition = 1
union all select id, 8, 'PEOPLE', 'Respected colleagues stand by it', 'Colleagues whose professional judgement counts stand by the role and involve themselves.', 0, 50, 100, 150, null from questionnaire where kind = 'TEAM' and edition = 1
union all select id, 9, 'ORGANISATION', 'Fits who we are', 'The role fits what the organisation is for and how it likes to work.', 0, 23, 47, 70, null from questionnaire where kind = 'TEAM' and edition = 1
union all select id, 10, 'ORGANISATION', 'Has what it needs', 'Room, time, equipment, systems and written procedures for the role are there to stay.', 0, 32, 63, 95, null from questionnaire where kind = 'TEAM' and edition = 1;
--rollback delete from question where questionnaire_id = (select id from questionnaire where kind = 'TEAM' and edition = 1);
