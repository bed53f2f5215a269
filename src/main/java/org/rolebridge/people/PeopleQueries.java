package org.rolebridge.people;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static org.rolebridge.db.Tables.ACCESS_GRANT;
import static org.rolebridge.db.Tables.PERSON;

import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Profile;
import org.rolebridge.access.Scopes;
import org.rolebridge.shared.Window;
import org.springframework.stereotype.Repository;

/** People by the page, as far as an administrator reaches. */
@Repository
class PeopleQueries {

    private final DSLContext db;
    private final AdministratorScope administrators;
    private final Scopes scopes;
    private final GrantDays days;

    PeopleQueries(DSLContext db, AdministratorScope administrators, Scopes scopes, GrantDays days) {
        this.db = db;
        this.administrators = administrators;
        this.scopes = scopes;
        this.days = days;
    }

    List<Person> find(PeopleFilter filter, Window window) {
        return db.selectFrom(PERSON)
                .where(matches(filter))
                .orderBy(PERSON.DISPLAY_NAME, PERSON.ID)
                .limit(window.limit())
                .offset(window.offset())
                .fetch(PersonRepository::person);
    }

    int count(PeopleFilter filter) {
        return db.fetchCount(db.selectOne().from(PERSON).where(matches(filter)));
    }

    private Condition matches(PeopleFilter filter) {
        var text = filter.text().toLowerCase(Locale.ROOT);
        var named = text.isEmpty()
                ? noCondition()
                : PERSON.DISPLAY_NAME.containsIgnoreCase(text).or(PERSON.EMAIL.contains(text));
        return administrators.sees(Permission.PERSON_READ).and(named).and(holds(filter));
    }

    private Condition holds(PeopleFilter filter) {
        var names = filter.profiles().stream().map(Enum::name).sorted().toList();
        return names.isEmpty()
                ? noCondition()
                : exists(selectOne()
                        .from(ACCESS_GRANT)
                        .where(ACCESS_GRANT.PERSON_ID.eq(PERSON.ID))
                        .and(ACCESS_GRANT.PROFILE.in(names))
                        .and(days.begun())
                        .and(days.notOver())
                        .and(scopes.organisations(Permission.PERSON_READ, ACCESS_GRANT.ORGANISATION_ID)));
    }

    /** What these people hold within scope that is not over. */
    List<AccessGrant> held(List<Long> personIds) {
        return db.selectFrom(ACCESS_GRANT)
                .where(ACCESS_GRANT.PERSON_ID.in(personIds))
                .and(days.notOver())
                .and(scopes.organisations(Permission.PERSON_READ, ACCESS_GRANT.ORGANISATION_ID))
                .orderBy(ACCESS_GRANT.PERSON_ID, ACCESS_GRANT.PROFILE, ACCESS_GRANT.ID)
                .fetch(GrantRepository::grant);
    }

    List<ReviewLine> review() {
        var giver = PERSON.as("giver");
        return db.select(ACCESS_GRANT, PERSON.DISPLAY_NAME, PERSON.EMAIL, PERSON.STATUS, giver.DISPLAY_NAME)
                .from(ACCESS_GRANT)
                .join(PERSON)
                .on(PERSON.ID.eq(ACCESS_GRANT.PERSON_ID))
                .leftJoin(giver)
                .on(giver.ID.eq(ACCESS_GRANT.GIVEN_BY))
                .where(days.notOver())
                .and(scopes.organisations(Permission.PERSON_READ, ACCESS_GRANT.ORGANISATION_ID))
                .orderBy(PERSON.DISPLAY_NAME, PERSON.ID, ACCESS_GRANT.ID)
                .fetch(row -> new ReviewLine(
                        row.value2(),
                        row.value3(),
                        PersonStatus.valueOf(row.value4()),
                        Profile.valueOf(row.value1().getProfile()),
                        row.value1().getOrganisationId(),
                        row.value1().getEverywhere(),
                        row.value1().getValidFrom(),
                        row.value1().getValidTo(),
                        row.value5()));
    }
}
