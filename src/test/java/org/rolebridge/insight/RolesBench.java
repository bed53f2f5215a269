package org.rolebridge.insight;

import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.HR_LEAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.milestone.Achievement;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.milestone.MilestoneService;
import org.rolebridge.milestone.MilestoneState;
import org.rolebridge.milestone.MilestoneStory;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.testing.Screen;
import org.rolebridge.testing.Visitor;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Times what people do most in a register of as many roles as the system property says, and appends a line for each to a
 * file. No test: {@code ./rolebridge bench roles} runs it for several sizes and compares them.
 */
@OnMySql
class RolesBench {

    private static final int TIMES = 150;
    private static final int WARM = 30;
    private static final Window FIRST = new Window(0, 50);
    private static final RoleFilter LIVE = RoleFilter.ALL.in(Lifecycle.LIVE);
    private static final RoleFilter NARROW =
            LIVE.at(Stage.GROWING).of(Set.of(4L)).needing(RoleFilter.Attention.VACANT);

    @LocalServerPort
    int port;

    @Autowired
    RoleListService list;

    @Autowired
    SearchService search;

    @Autowired
    OrganisationService organisations;

    @Autowired
    MilestoneService milestones;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Sample sample;

    private final int roles = Integer.getInteger("rolebridge.bench.roles", ManyRoles.ROLES);
    private final Path results = Path.of(System.getProperty("rolebridge.bench.results", "target/bench-roles.tsv"));

    @BeforeEach
    void load() throws IOException {
        new ManyRoles(db, transaction, roles).load();
        Files.createDirectories(results.toAbsolutePath().getParent());
    }

    @Test
    void measure() {
        var manager = sample.person(CARE_MANAGER, ManyRoles.FIRST_NETWORK);
        var board = sample.person(HR_LEAD, ManyRoles.FIRST_BOARD);
        var nation = sample.person(HR_LEAD, ManyRoles.NATION);
        lists("one organisation", manager);
        lists("a system", board);
        lists("the nation", nation);
        time("Role list, the nation, far page", turn -> page(nation, LIVE, new Window(5_000 + turn, 50)));
        screens(manager);
        time("Type-ahead, a system", turn -> Sample.run(board, () -> search.find("nav " + turn % 10)));
        time("Type-ahead, organisations", turn -> Sample.run(board, () -> organisations.find("Many " + turn, 10)));
        milestones(manager);
    }

    private void lists(String where, SignedInPerson person) {
        time("Role list, " + where, turn -> page(person, LIVE, FIRST));
        time("Role list, " + where + ", three filters", turn -> page(person, NARROW, FIRST));
    }

    private void page(SignedInPerson person, RoleFilter filter, Window window) {
        Sample.run(person, () -> {
            list.count(filter);
            list.find(filter, RoleOrder.BY_TITLE, window);
        });
    }

    /** Over HTTP, drawing included. */
    private void screens(SignedInPerson manager) {
        sample.givePassword(manager);
        var visitor = new Visitor(port);
        visitor.signIn(manager.email(), Sample.PASSWORD);
        Screen screen = visitor.keep("account");
        long networks = roles / ManyRoles.ROLES_OF_A_NETWORK;
        time("My work", turn -> screen.navigate("account"), turn -> screen.navigate(""));
        time("A role’s page", turn -> screen.navigate("roles/" + (ManyRoles.NATION + networks * (turn % 90))));
    }

    /** With the event in the trail, the stage, and what stands in lists. */
    private void milestones(SignedInPerson manager) {
        var open = Sample.as(manager, this::open).iterator();
        time("Saving a milestone", turn -> Sample.run(manager, () -> achieve(open)));
    }

    private List<Milestone> open() {
        long networks = roles / ManyRoles.ROLES_OF_A_NETWORK;
        return IntStream.range(1, ManyRoles.ROLES_OF_A_NETWORK)
                .filter(number -> number * networks % 12 != 0)
                .boxed()
                .flatMap(number -> milestones.getProgress(ManyRoles.NATION + networks * number).stories().stream())
                .map(MilestoneStory::milestone)
                .filter(one -> one.state() == MilestoneState.NOT_STARTED && one.number() >= 2 && one.number() <= 6)
                .toList();
    }

    private void achieve(Iterator<Milestone> open) {
        var one = open.next();
        milestones.achieve(one.id(), new Achievement(list.today(), null, "For a benchmark.", null, one.version()));
    }

    private void time(String what, IntConsumer work) {
        time(what, turn -> {}, work);
    }

    private void time(String what, IntConsumer before, IntConsumer work) {
        var nanos = new long[TIMES];
        for (int turn = -WARM; turn < TIMES; turn++) {
            before.accept(WARM + turn);
            long start = System.nanoTime();
            work.accept(WARM + turn);
            nanos[Math.max(0, turn)] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        write("%s\t%d\t%.2f\t%.2f%n".formatted(what, roles, nanos[TIMES / 2] / 1e6, nanos[TIMES * 95 / 100] / 1e6));
    }

    private void write(String line) {
        try {
            Files.writeString(results, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }
}
