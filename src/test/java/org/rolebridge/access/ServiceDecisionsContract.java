package org.rolebridge.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebridge.assurance.FindingService;
import org.rolebridge.assurance.QueryEntry;
import org.rolebridge.evidence.EvidenceService;
import org.rolebridge.evidence.EvidenceSubject;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.PlatformTransactionManager;

/** Every public method of every service, called as everybody, with ids of one's own, of others and of nothing. */
@TestPropertySource(properties = {"rolebridge.demo=true", "rolebridge.data=target/matrix-data"})
abstract class ServiceDecisionsContract {

    private static final String SYSTEM = "SYSTEM";

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DataSource database;

    @Autowired
    Sample sample;

    @Autowired
    FindingService findings;

    @Autowired
    EvidenceService files;

    private final AccessMatrix matrix = AccessMatrix.read();
    private final Map<String, String> listed = Entrances.ofServices();
    private List<ServiceEntrance> entrances = List.of();
    private MatrixWorld world;
    private Outcomes outcomes;

    @BeforeEach
    void lookAround() {
        world = new MatrixWorld(database);
        outcomes = new Outcomes(transactions, context);
        entrances = ServiceEntrance.all(context);
        world.milestonesWithoutFiles().forEach(this::prove);
        var quiet = world.awardsNotAskedAbout();
        if (!quiet.isEmpty()) {
            quiet.forEach(this::ask);
            world.enrolEverybody();
        }
    }

    private void prove(long milestoneId, long hostId) {
        var subject = new EvidenceSubject(EvidenceSubject.Kind.MILESTONE, milestoneId);
        var words = new ByteArrayInputStream("Agreed by the board".getBytes(StandardCharsets.UTF_8));
        Sample.run(sample.person(Profile.CARE_MANAGER, hostId), () -> files.attach(subject, "Minutes.txt", words));
    }

    private void ask(long awardId, long funderId) {
        var commissioner = sample.person(Profile.COMMISSIONER, funderId);
        var query = new QueryEntry(UUID.randomUUID(), awardId, null, "Dates", "Please explain the dates.");
        Sample.run(commissioner, () -> findings.raise(query));
    }

    @Test
    void everyMethodStandsInTheListWithThePermissionItDeclares() {
        assertThat(differences(listed)).isEmpty();
    }

    @Test
    void noLineOfTheListIsAboutAMethodThatIsGone() {
        var there = entrances.stream().map(ServiceEntrance::name).toList();
        assertThat(new TreeSet<>(listed.keySet())).isSubsetOf(there);
    }

    @Test
    void aMethodWithALowerPermissionIsReported() {
        var lowered = new LinkedHashMap<>(listed);
        lowered.put("AwardService.confirm", "AWARD_READ");
        assertThat(differences(lowered)).singleElement().asString().contains("AwardService.confirm");
    }

    private List<String> differences(Map<String, String> list) {
        return entrances.stream()
                .filter(entrance -> !SYSTEM.equals(entrance.listed(list)))
                .filter(entrance -> entrance.declared() == null
                        || !String.valueOf(entrance.declared()).equals(entrance.listed(list)))
                .map(entrance -> entrance + " declares " + entrance.declared() + ", access-entrances.csv says "
                        + entrance.listed(list))
                .toList();
    }

    @Test
    void everybodyGetsInWhereTheTableSaysAndNowhereElse() {
        var actors = actors();
        var wrong = wrongAdmissions(entrances, actors);
        System.out.printf("services: %d methods, %d decisions%n", entrances.size(), entrances.size() * actors.size());
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AwardService",
                "GrantService",
                "LedgerService",
                "MilestoneService",
                "PeopleService",
                "PostService",
                "SuggestionService",
                "WorkRoleService"
            })
    void aServiceWithoutItsGuardIsReported(String service) {
        var bare = entrances.stream()
                .filter(entrance -> entrance.name().startsWith(service + "."))
                .map(entrance ->
                        new ServiceEntrance(AopTestUtils.getUltimateTargetObject(entrance.bean()), entrance.method()))
                .toList();
        assertThat(bare).isNotEmpty();
        assertThat(wrongAdmissions(bare, actors())).isNotEmpty();
    }

    @Test
    void aGrantThatWasNotTakenAwayIsReported() {
        var actors = new LinkedHashMap<>(actors());
        var manager = sample.person(Profile.CARE_MANAGER, world.home(Set.of()));
        actors.put("ended grant", new Actor(manager.token(), Set.of()));
        assertThat(wrongAdmissions(entrances, actors)).isNotEmpty();
    }

    /** Somebody who calls, and the profiles that they should count for. */
    private record Actor(@Nullable Authentication who, Set<Profile> profiles) {}

    private Map<String, Actor> actors() {
        var actors = new LinkedHashMap<String, Actor>();
        long home = world.home(Set.of());
        actors.put("nobody", new Actor(null, Set.of()));
        actors.put("stranger", new Actor(stranger(), Set.of()));
        actors.put("no grant", new Actor(with(sample.person(Profile.OBSERVER, home)), Set.of()));
        actors.put(
                "ended grant",
                new Actor(sample.endedGrant(Profile.CARE_MANAGER, home).token(), Set.of()));
        for (var profile : Profile.values()) {
            actors.put(profile.name(), new Actor(sample.person(profile, home).token(), Set.of(profile)));
        }
        var two = with(
                sample.person(Profile.OBSERVER, home),
                new Grant(Profile.OBSERVER, home, "Home"),
                new Grant(Profile.COMMISSIONER, home, "Home"));
        actors.put("two grants", new Actor(two, Set.of(Profile.OBSERVER, Profile.COMMISSIONER)));
        return actors;
    }

    private static Authentication stranger() {
        return new AnonymousAuthenticationToken(
                "key", "stranger", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }

    private static Authentication with(SignedInPerson person, Grant... grants) {
        return new SignedInPerson(person.personId(), person.email(), person.displayName(), 0, List.of(grants)).token();
    }

    private List<String> wrongAdmissions(List<ServiceEntrance> called, Map<String, Actor> actors) {
        var wrong = new ArrayList<String>();
        long role = world.roles().getFirst();
        for (var entrance : called) {
            actors.forEach((name, actor) -> {
                boolean expected = admitted(entrance, actor);
                var arguments = new Arguments(world, role, permission(entrance)).of(entrance.method());
                boolean in = !outcomes.of(entrance, actor.who(), arguments).equals(Outcomes.DENIED);
                if (in != expected) {
                    wrong.add(name + (in ? " gets into " : " is kept out of ") + entrance);
                }
            });
        }
        return wrong;
    }

    private boolean admitted(ServiceEntrance entrance, Actor actor) {
        var needed = entrance.listed(listed);
        if (needed == null || needed.equals(SYSTEM)) {
            return false;
        }
        var permission = Permission.valueOf(needed);
        boolean signedIn = actor.who() != null && actor.who().getPrincipal() instanceof SignedInPerson;
        return (signedIn && permission == Permission.OWN_ACCOUNT)
                || actor.profiles().stream().anyMatch(profile -> matrix.gives(permission, profile));
    }

    private Permission permission(ServiceEntrance entrance) {
        return Objects.requireNonNullElse(entrance.declared(), Permission.OWN_ACCOUNT);
    }

    @Test
    void anIdOutOfReachIsLikeOneThatDoesNotExist() {
        var differ = new ArrayList<String>();
        int decisions = 0;
        int alike = 0;
        int untried = 0;
        for (var entrance : aboutRoles()) {
            for (var caller : callers(entrance)) {
                var absent = tried(entrance, caller, MatrixWorld.ABSENT);
                var own = own(entrance, caller);
                var foreign = foreign(entrance, caller);
                decisions += 3;
                alike += own != null && own.equals(absent) ? 1 : 0;
                untried += own == null || foreign == null ? 1 : 0;
                if (foreign != null && !foreign.equals(absent)) {
                    differ.add("%s as %s: %s, absent %s".formatted(entrance, caller.profile(), foreign, absent));
                }
            }
        }
        System.out.printf(
                "ids of roles: %d methods, %d decisions; for %d an own id makes no difference%n",
                aboutRoles().size(), decisions, alike);
        assertThat(differ).isEmpty();
        assertThat(untried).isZero();
        assertThat(alike).isLessThan(decisions / 10);
    }

    @Test
    void anObserverChangesNothing() {
        var observer = new Caller(Profile.OBSERVER, world.home(Set.of()), sample);
        var changing = entrances.stream()
                .filter(entrance ->
                        !Set.of("SUGGESTION_WRITE", "OWN_ACCOUNT").contains(String.valueOf(entrance.listed(listed))))
                .filter(entrance -> {
                    tried(
                            entrance,
                            observer,
                            ownRoles(observer, Permission.ROLE_READ).getFirst());
                    return outcomes.facts() > 0;
                })
                .map(ServiceEntrance::toString)
                .toList();
        assertThat(changing).isEmpty();
    }

    private List<ServiceEntrance> aboutRoles() {
        return entrances.stream()
                .filter(entrance -> !SYSTEM.equals(entrance.listed(listed)))
                .filter(entrance -> Arguments.namesARole(entrance.method(), world))
                .toList();
    }

    private record Caller(Profile profile, long home, SignedInPerson person) {
        Caller(Profile profile, long home, Sample sample) {
            this(profile, home, sample.person(profile, home));
        }
    }

    private List<Caller> callers(ServiceEntrance entrance) {
        return Stream.of(Profile.values())
                .filter(profile -> matrix.gives(permission(entrance), profile))
                .map(profile -> new Caller(profile, world.home(profile.relations(Permission.ROLE_READ)), sample))
                .toList();
    }

    private String tried(ServiceEntrance entrance, Caller caller, long roleId) {
        return outcomes.of(
                entrance,
                caller.person().token(),
                new Arguments(world, roleId, permission(entrance)).of(entrance.method()));
    }

    private @Nullable String own(ServiceEntrance entrance, Caller caller) {
        return firstComplete(entrance, caller, ownRoles(caller, permission(entrance)));
    }

    private @Nullable String foreign(ServiceEntrance entrance, Caller caller) {
        var tied = world.tied(caller.home()).keySet();
        return firstComplete(
                entrance,
                caller,
                world.roles().stream().filter(role -> !tied.contains(role)).toList());
    }

    private List<Long> ownRoles(Caller caller, Permission permission) {
        var about = caller.profile().relations(permission).isEmpty() ? Permission.ROLE_READ : permission;
        int mask = Relation.mask(caller.profile().relations(about));
        return world.tied(caller.home()).entrySet().stream()
                .filter(role -> (role.getValue() & mask) != 0)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** With the first of these roles that has all the parts that the method asks for. */
    private @Nullable String firstComplete(ServiceEntrance entrance, Caller caller, List<Long> roles) {
        for (var role : roles) {
            var arguments = new Arguments(world, role, permission(entrance));
            var values = arguments.of(entrance.method());
            if (!arguments.lacking()) {
                return outcomes.of(entrance, caller.person().token(), values);
            }
        }
        return null;
    }

    @Test
    void everyArgumentCanBeMade() {
        var unknown = new TreeSet<String>();
        for (var entrance : entrances) {
            var arguments = new Arguments(world, world.roles().getFirst(), permission(entrance));
            arguments.of(entrance.method());
            unknown.addAll(arguments.unknown());
        }
        assertThat(unknown).isEmpty();
    }

    @OnEmbedded
    static class EmbeddedTest extends ServiceDecisionsContract {}

    @OnMySql
    static class MySqlTest extends ServiceDecisionsContract {}
}
