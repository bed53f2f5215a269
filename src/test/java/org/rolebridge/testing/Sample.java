package org.rolebridge.testing;

import static org.rolebridge.db.Tables.ACCESS_GRANT;
import static org.rolebridge.db.Tables.CREDENTIALS;
import static org.rolebridge.db.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Profile;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.organisation.OrganisationEntry;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.people.PeopleService;
import org.rolebridge.workrole.PartyEntry;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.Registration;
import org.rolebridge.workrole.RoleKindService;
import org.rolebridge.workrole.Side;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Organisations, people and roles to try things with; every call makes new ones, so tests do not share data. */
@TestComponent
public class Sample {

    public static final LocalDate START = LocalDate.of(2025, 4, 1);
    public static final String PASSWORD = "correct horse battery";
    private static final String HASH =
            Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8().encode(PASSWORD);
    private static final AtomicLong NUMBER = new AtomicLong();

    private final OrganisationService organisations;
    private final WorkRoleService roles;
    private final RoleKindService kinds;
    private final PeopleService people;
    private final DSLContext db;
    private final TransactionTemplate transaction;

    Sample(
            OrganisationService organisations,
            WorkRoleService roles,
            RoleKindService kinds,
            PeopleService people,
            DSLContext db,
            TransactionTemplate transaction) {
        this.organisations = organisations;
        this.roles = roles;
        this.kinds = kinds;
        this.people = people;
        this.db = db;
        this.transaction = transaction;
    }

    public long organisation(OrganisationType type, long... parents) {
        return organisation(type, "GB-ENG-PC", parents);
    }

    /** @param jurisdiction code of where it is */
    public long organisation(OrganisationType type, String jurisdiction, long... parents) {
        return SystemWork.as("test", () -> {
            var name =
                    "Sample %s %d".formatted(type.name().toLowerCase(java.util.Locale.ROOT), NUMBER.incrementAndGet());
            var above = java.util.Arrays.stream(parents).boxed().collect(java.util.stream.Collectors.toSet());
            return organisations
                    .add(new OrganisationEntry(
                            name, type, jurisdiction(jurisdiction), List.of(), Set.copyOf(above), null, null))
                    .id();
        });
    }

    public long jurisdiction(String code) {
        return SystemWork.as(
                "test",
                () -> organisations.jurisdictions().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    /** A person with one profile at one organisation, stored, and as a session would hold them. */
    public SignedInPerson person(Profile profile, long organisationId) {
        return stored(new Grant(profile, organisationId, "Sample"));
    }

    /** An administrator of all organisations. */
    public SignedInPerson administrator() {
        return stored(new Grant(Profile.ADMINISTRATOR, organisation(OrganisationType.OTHER), "Sample", true));
    }

    private SignedInPerson stored(Grant grant) {
        var person = person(grant);
        transaction.executeWithoutResult(status -> db.insertInto(ACCESS_GRANT)
                .set(ACCESS_GRANT.PERSON_ID, person.personId())
                .set(ACCESS_GRANT.PROFILE, grant.profile().name())
                .set(ACCESS_GRANT.ORGANISATION_ID, grant.organisationId())
                .set(ACCESS_GRANT.EVERYWHERE, grant.everywhere())
                .set(ACCESS_GRANT.VALID_FROM, START)
                .set(ACCESS_GRANT.VERSION, 0)
                .execute());
        return person;
    }

    /** A person whose only grant is over, as a session would hold them now. */
    public SignedInPerson endedGrant(Profile profile, long organisationId) {
        var person = person(profile, organisationId);
        transaction.executeWithoutResult(status -> db.update(ACCESS_GRANT)
                .set(ACCESS_GRANT.VALID_TO, START)
                .where(ACCESS_GRANT.PERSON_ID.eq(person.personId()))
                .execute());
        return SystemWork.as("test", () -> people.signedIn(person.personId()));
    }

    private SignedInPerson person(Grant... grants) {
        var number = NUMBER.incrementAndGet();
        var email = "person" + number + "@example.org";
        long id = Objects.requireNonNull(transaction.execute(status -> storedPerson(email, "Person " + number)));
        return new SignedInPerson(id, email, "Person " + number, 0, List.of(grants));
    }

    private long storedPerson(String email, String name) {
        long id = db.insertInto(PERSON)
                .set(PERSON.EMAIL, email)
                .set(PERSON.DISPLAY_NAME, name)
                .set(PERSON.STATUS, "ACTIVE")
                .set(PERSON.DEMO, false)
                .set(PERSON.VERSION, 0)
                .set(PERSON.CREATED_AT, Instant.EPOCH)
                .returningResult(PERSON.ID)
                .fetchSingle()
                .value1();
        db.insertInto(CREDENTIALS)
                .set(CREDENTIALS.PERSON_ID, id)
                .set(CREDENTIALS.MUST_CHANGE, false)
                .set(CREDENTIALS.SESSION_EPOCH, 0)
                .set(CREDENTIALS.CHANGED_AT, Instant.EPOCH)
                .execute();
        return id;
    }

    /** Lets a stored person sign in with {@link #PASSWORD}. */
    public void givePassword(SignedInPerson person) {
        transaction.executeWithoutResult(status -> db.update(CREDENTIALS)
                .set(CREDENTIALS.PASSWORD_HASH, HASH)
                .where(CREDENTIALS.PERSON_ID.eq(person.personId()))
                .execute());
    }

    /** A live role at a host, registered by the system, with these parties. */
    public long role(long hostId, PartyEntry... parties) {
        return SystemWork.as("test", () -> roles.register(registration(hostId, parties)));
    }

    public Registration registration(long hostId, PartyEntry... parties) {
        return new Registration(
                UUID.randomUUID(),
                kind(),
                "Link worker " + NUMBER.incrementAndGet(),
                "Connects people with help in their neighbourhood.",
                START,
                hostId,
                Side.HEALTH,
                List.of(parties),
                List.of());
    }

    public PartyEntry partner(long organisationId) {
        return new PartyEntry(organisationId, PartyRelation.PARTNER, Side.SOCIAL_CARE);
    }

    public PartyEntry funder(long organisationId) {
        return new PartyEntry(organisationId, PartyRelation.FUNDER, Side.PAYER);
    }

    /** Any kind of the catalogue. */
    public long kind() {
        return SystemWork.as(
                "test",
                () -> kinds.inForce().stream()
                        .filter(kind -> !kind.isLocal())
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    /** Does something as a person would. */
    public static <T> T as(SignedInPerson person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person.token());
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void run(SignedInPerson person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }
}
