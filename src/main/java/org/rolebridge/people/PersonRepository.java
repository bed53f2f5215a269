package org.rolebridge.people;

import static org.rolebridge.db.Tables.PERSON;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.db.tables.records.PersonRecord;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;

/** Accounts one by one. */
@Repository
class PersonRepository {

    static final String ENTITY = "person";

    private final DSLContext db;
    private final AdministratorScope scope;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    PersonRepository(DSLContext db, AdministratorScope scope, Clock clock, ApplicationEventPublisher facts) {
        this.db = db;
        this.scope = scope;
        this.clock = clock;
        this.facts = facts;
    }

    Optional<Person> find(long id, Permission permission) {
        return db.selectFrom(PERSON)
                .where(PERSON.ID.eq(id))
                .and(scope.sees(permission))
                .fetchOptional(PersonRepository::person);
    }

    /** @throws NotFound alike when there is no such person and when the caller may not know of them */
    Person reach(long id, Permission permission) {
        return find(id, permission).orElseThrow(() -> new NotFound(ENTITY, id));
    }

    /** The person behind an id that the program itself holds, such as that of the one who is signed in. */
    Optional<Person> find(long id) {
        return db.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional(PersonRepository::person);
    }

    boolean isCovered(long id, Permission permission) {
        return db.fetchExists(
                db.selectOne().from(PERSON).where(PERSON.ID.eq(id)).and(scope.covers(permission)));
    }

    /** Makes whoever changes this person's access wait for one another. */
    void lock(long id) {
        db.select(PERSON.ID).from(PERSON).where(PERSON.ID.eq(id)).forUpdate().fetch();
    }

    boolean nobodyIsThere() {
        return !db.fetchExists(PERSON);
    }

    long insert(Person person) {
        requireFree(person);
        var row = db.newRecord(PERSON);
        row.setEmail(person.email());
        row.setDisplayName(person.displayName());
        row.setStatus(person.accountStatus().name());
        row.setDemo(person.demo());
        row.setVersion(0);
        row.setCreatedAt(clock.instant());
        row.insert();
        facts.publishEvent(
                Fact.created(ENTITY, row.getId(), person).ofOrganisation(home()).as("created"));
        return row.getId();
    }

    /** @throws StaleRecord when somebody changed the account meanwhile */
    void update(Person before, Person after, String action) {
        if (!before.email().equals(after.email())) {
            requireFree(after);
        }
        int updated = db.update(PERSON)
                .set(PERSON.EMAIL, after.email())
                .set(PERSON.DISPLAY_NAME, after.displayName())
                .set(PERSON.STATUS, after.accountStatus().name())
                .set(PERSON.VERSION, after.version() + 1)
                .where(PERSON.ID.eq(after.id()))
                .and(PERSON.VERSION.eq(after.version()))
                .execute();
        if (updated == 0) {
            throw new StaleRecord(after, before);
        }
        facts.publishEvent(Fact.changed(ENTITY, after.id(), before, after)
                .ofOrganisation(home())
                .as(action));
    }

    private void requireFree(Person person) {
        var taken = db.selectOne().from(PERSON).where(PERSON.EMAIL.eq(person.email()));
        if (db.fetchExists(taken.and(PERSON.ID.ne(person.id())))) {
            throw RuleViolation.at("email", "person-email-taken");
        }
    }

    /** An account belongs to no organisation; its history stands with the administrator who changed it. */
    static @Nullable Long home() {
        return CurrentPerson.find().stream()
                .flatMap(person -> person.grantsWith(Permission.PERSON_EDIT).stream())
                .findFirst()
                .map(grant -> grant.organisationId())
                .orElse(null);
    }

    static Person person(PersonRecord row) {
        return new Person(
                row.getId(),
                row.getEmail(),
                row.getDisplayName(),
                PersonStatus.valueOf(row.getStatus()),
                row.getDemo(),
                row.getVersion());
    }
}
