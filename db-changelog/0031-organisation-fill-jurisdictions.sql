--liquibase formatted sql

--changeset rolebridge:0031-fill-jurisdiction-1
insert into jurisdiction (code, name, parent_id, currency, time_zone, financial_year_start_month, full_time_hours, wte_word)
values ('GB-ENG', 'England', null, 'GBP', 'Europe/London', 4, 37.50, 'WTE'),
       ('GB-SCT', 'Scotland', null, 'GBP', 'Europe/London', 4, 37.00, 'WTE'),
       ('GB-WLS', 'Wales', null, 'GBP', 'Europe/London', 4, 37.50, 'WTE'),
       ('GB-NIR', 'Northern Ireland', null, 'GBP', 'Europe/London', 4, 37.50, 'WTE'),
       ('US', 'USA, federal', null, 'USD', 'America/New_York', 10, 40.00, 'FTE');
--rollback delete from jurisdiction;

--changeset rolebridge:0031-fill-jurisdiction-2
insert into jurisdiction (code, name, parent_id, currency, time_zone, financial_year_start_month, full_time_hours, wte_word)
select 'GB-ENG-PC', 'England, NHS primary care', id, 'GBP', 'Europe/London', 4, 37.50, 'WTE' from jurisdiction where code = 'GB-ENG';
--rollback delete from jurisdiction where code = 'GB-ENG-PC';

--changeset rolebridge:0031-fill-jurisdiction-3
insert into jurisdiction (code, name, parent_id, currency, time_zone, financial_year_start_month, full_time_hours, wte_word)
select 'GB-ENG-ASC', 'England, adult social care', id, 'GBP', 'Europe/London', 4, 37.00, 'WTE' from jurisdiction where code = 'GB-ENG';
--rollback delete from jurisdiction where code = 'GB-ENG-ASC';

--changeset rolebridge:0031-fill-jurisdiction-4
insert into jurisdiction (code, name, parent_id, currency, time_zone, financial_year_start_month, full_time_hours, wte_word)
select 'US-NY', 'New York', id, 'USD', 'America/New_York', 4, 40.00, 'FTE' from jurisdiction where code = 'US';
--rollback delete from jurisdiction where code = 'US-NY';

--changeset rolebridge:0031-fill-jurisdiction-5
insert into jurisdiction (code, name, parent_id, currency, time_zone, financial_year_start_month, full_time_hours, wte_word)
select 'US-CA', 'California', id, 'USD', 'America/Los_Angeles', 7, 40.00, 'FTE' from jurisdiction where code = 'US';
--rollback delete from jurisdiction where code = 'US-CA';
