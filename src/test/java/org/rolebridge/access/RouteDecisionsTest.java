package org.rolebridge.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Every address of the application, opened by everybody. */
@OnEmbedded
class RouteDecisionsTest {

    private static final String ANYBODY = "ANYBODY";
    private static final String MISSING = "We cannot find that page";
    private static final String ABSENT = "999999999999";

    @Autowired
    ServletContext servlets;

    @Autowired
    Sample sample;

    @Value("${local.server.port}")
    int port;

    private final AccessMatrix matrix = AccessMatrix.read();
    private final Map<String, String> listed = Entrances.of("screens");
    private long home;

    @BeforeEach
    void findHome() {
        home = sample.organisation(OrganisationType.PRIMARY_CARE_NETWORK);
    }

    private Map<String, String> declared() {
        var routes = new TreeMap<String, String>();
        RouteConfiguration.forRegistry(com.vaadin.flow.server.startup.ApplicationRouteRegistry.getInstance(
                        new VaadinServletContext(servlets)))
                .getAvailableRoutes()
                .forEach(route -> routes.put(plain(route), permission(route.getNavigationTarget())));
        return routes;
    }

    /** Without the patterns of its parameters. */
    private static String plain(RouteData route) {
        return route.getTemplate().replaceAll("\\([^)]*\\)", "");
    }

    private static String permission(Class<? extends Component> view) {
        if (view.isAnnotationPresent(AnonymousAllowed.class)) {
            return ANYBODY;
        }
        var allowed = view.getAnnotation(RolesAllowed.class);
        return allowed == null ? "undeclared" : String.join(" ", allowed.value());
    }

    @Test
    void everyAddressStandsInTheListWithThePermissionItDeclares() {
        assertThat(declared()).isEqualTo(listed);
    }

    @Test
    void everybodyOpensWhatTheTableSaysAndNothingElse() {
        var wrong = new ArrayList<String>();
        var actors = actors();
        actors.forEach((name, actor) -> wrong.addAll(wrongDoors(name, actor)));
        System.out.printf(
                "addresses: %d, %d decisions%n",
                listed.size(), actors.size() * withoutParameters().size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void aDoorThatWasLeftOpenIsReported() {
        var manager = Objects.requireNonNull(actors().get(Profile.CARE_MANAGER.name()));
        assertThat(wrongDoors("observer", new Actor(manager.visitor(), List.of(Profile.OBSERVER))))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ABSENT, "0", "-1", "999999999999999999", "9999999999999999999", "1e3", "x", "1%00", "%27"})
    void anIdThatIsNobodysLooksAlikeForEverybody(String id) {
        var wrong = new ArrayList<String>();
        actors().forEach((name, actor) -> withParameters().stream()
                .map(route -> filled(route, id))
                .filter(route -> !actor.visitor().open(route).contains(MISSING))
                .forEach(route -> wrong.add(name + " " + route)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void aRoleOfSomebodyElseLooksLikeNone() {
        long role = sample.role(sample.organisation(OrganisationType.COUNCIL));
        var wrong = new ArrayList<String>();
        actors().forEach((name, actor) -> withParameters().stream()
                .filter(route -> route.startsWith("roles/:roleId"))
                .map(route -> filled(route.replace(":roleId", Long.toString(role)), ABSENT))
                .filter(route -> !actor.visitor().open(route).contains(MISSING))
                .forEach(route -> wrong.add(name + " " + route)));
        assertThat(wrong).isEmpty();
    }

    private record Actor(Visitor visitor, List<Profile> profiles) {}

    private Map<String, Actor> actors() {
        var actors = new LinkedHashMap<String, Actor>();
        for (var profile : Profile.values()) {
            actors.put(profile.name(), signedIn(sample.person(profile, home), List.of(profile)));
        }
        actors.put("ended grant", signedIn(sample.endedGrant(Profile.CARE_MANAGER, home), List.of()));
        return actors;
    }

    private Actor signedIn(SignedInPerson person, List<Profile> profiles) {
        sample.givePassword(person);
        var visitor = new Visitor(port);
        visitor.signIn(person.email(), Sample.PASSWORD);
        return new Actor(visitor, profiles);
    }

    private List<String> wrongDoors(String name, Actor actor) {
        var wrong = new ArrayList<String>();
        for (var route : withoutParameters()) {
            boolean in = !actor.visitor().open(complete(route)).contains(MISSING);
            if (in != admitted(listed.getOrDefault(route, ""), actor)) {
                wrong.add(name + (in ? " gets into /" : " is kept out of /") + route);
            }
        }
        return wrong;
    }

    /** With what an address needs to make sense. */
    private static String complete(String route) {
        return route.equals("suggestions/new") ? route + "?rule=role-host-own" : route;
    }

    private boolean admitted(String permission, Actor actor) {
        return permission.equals(ANYBODY)
                || permission.equals(Permission.OWN_ACCOUNT.name())
                || actor.profiles().stream().anyMatch(profile -> matrix.gives(Permission.valueOf(permission), profile));
    }

    private List<String> withoutParameters() {
        return listed.keySet().stream().filter(route -> !route.contains(":")).toList();
    }

    private List<String> withParameters() {
        return listed.entrySet().stream()
                .filter(route -> route.getKey().contains("Id"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String filled(String route, String id) {
        return route.replace("/:section?", "").replace(":purpose", "edit").replaceAll(":\\w+", id);
    }
}
