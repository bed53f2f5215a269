package org.rolebridge.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Nothing that is written in other people's roles comes out anywhere: not from a service, not in an export and not on a
 * screen, whatever ids are asked for.
 */
@OnEmbedded
@TestPropertySource(properties = {"rolebridge.demo=true", "rolebridge.data=target/matrix-data"})
class ForeignTextTest {

    private static final String MISSING = "We cannot find that page";
    private static final Map<String, String> PARTS_OF_ROLES =
            Map.of(":roleId", "work_role", ":postId", "post", ":awardId", "award", ":queryId", "finding");

    @Autowired
    ConfigurableApplicationContext context;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    DataSource database;

    @Autowired
    Sample sample;

    @Value("${local.server.port}")
    int port;

    private MatrixWorld world;
    private Outcomes outcomes;

    @BeforeEach
    void lookAround() {
        world = new MatrixWorld(database);
        outcomes = new Outcomes(transactions, context);
    }

    private record Neighbour(SignedInPerson person, Set<Long> own, Set<Long> foreign) {}

    /** Somebody in a small corner of the world, to whom most roles are foreign. */
    private Neighbour neighbour(Profile profile) {
        var relations = profile.relations(Permission.ROLE_READ);
        long home = world.home(relations, world.roles().size() / 4);
        var own = world.tied(home).keySet();
        var foreign = new HashSet<>(world.roles());
        foreign.removeAll(own);
        return new Neighbour(sample.person(profile, home), own, foreign);
    }

    @ParameterizedTest
    @EnumSource
    void noServiceAnswersOrWritesWhatStandsInForeignRoles(Profile profile) {
        var neighbour = neighbour(profile);
        var secrets = world.textsOnlyOf(neighbour.foreign());
        assertThat(secrets).hasSizeGreaterThan(100);
        var leaks = new TreeSet<String>();
        for (var entrance : ServiceEntrance.all(context)) {
            for (long role : asked(neighbour)) {
                var said = said(entrance, neighbour.person(), role);
                secrets.stream()
                        .filter(said::contains)
                        .findFirst()
                        .ifPresent(secret -> leaks.add(entrance + " says: " + secret));
            }
        }
        assertThat(leaks).isEmpty();
    }

    /** The test above would see nothing if nothing were said. */
    @Test
    void thoseWhoMaySeeTheRolesAreTold() {
        var neighbour = neighbour(Profile.CARE_MANAGER);
        var texts = world.textsOnlyOf(neighbour.own());
        var said = new StringBuilder();
        for (var entrance : ServiceEntrance.all(context)) {
            neighbour.own().forEach(role -> said.append(said(entrance, neighbour.person(), role)));
        }
        assertThat(texts.stream().filter(text -> said.indexOf(text) >= 0)).hasSizeGreaterThan(5);
    }

    private static List<Long> asked(Neighbour neighbour) {
        return Stream.concat(
                        neighbour.own().stream().limit(1),
                        neighbour.foreign().stream().sorted().limit(3))
                .toList();
    }

    private String said(ServiceEntrance entrance, SignedInPerson person, long roleId) {
        var declared = entrance.declared();
        var arguments = new Arguments(world, roleId, declared == null ? Permission.OWN_ACCOUNT : declared);
        var answer = outcomes.answer(entrance, person.token(), arguments.of(entrance.method()));
        return answer + arguments.written();
    }

    @ParameterizedTest
    @EnumSource
    void noAddressOpensARecordOfAForeignRole(Profile profile) {
        var neighbour = neighbour(profile);
        var secrets = world.textsOnlyOf(neighbour.foreign());
        sample.givePassword(neighbour.person());
        var visitor = new Visitor(port);
        visitor.signIn(neighbour.person().email(), Sample.PASSWORD);
        var wrong = new ArrayList<String>();
        for (var route : addresses(neighbour)) {
            var page = visitor.open(route);
            if (!page.contains(MISSING)) {
                wrong.add("opens " + route);
            }
            secrets.stream().filter(page::contains).findFirst().ifPresent(text -> wrong.add(route + " says: " + text));
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> addresses(Neighbour neighbour) {
        return Entrances.of("screens").keySet().stream()
                .filter(route -> PARTS_OF_ROLES.keySet().stream().anyMatch(route::contains))
                .flatMap(route -> filled(route, neighbour.foreign()))
                .toList();
    }

    private Stream<String> filled(String route, Set<Long> foreign) {
        var part = route.contains(":postId")
                ? ":postId"
                : PARTS_OF_ROLES.keySet().stream()
                        .filter(route::contains)
                        .findFirst()
                        .orElseThrow();
        long anyRole = foreign.stream().min(Long::compare).orElseThrow();
        return world.ofRoles(Objects.requireNonNull(PARTS_OF_ROLES.get(part)), foreign).stream()
                .limit(5)
                .map(id -> route.replace("/:section?", "")
                        .replace(part, Long.toString(id))
                        .replace(":roleId", Long.toString(anyRole)));
    }
}
