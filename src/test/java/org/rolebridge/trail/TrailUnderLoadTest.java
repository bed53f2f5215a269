package org.rolebridge.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;

@OnMySql
class TrailUnderLoadTest {

    private static final int THREADS = 64;
    private static final int COMMANDS = 6;

    @Autowired
    DSLContext db;

    @Autowired
    Sample sample;

    @Autowired
    WorkRoleService roles;

    @Test
    void sixtyFourThreadsLeaveNoGapAndNoFork() throws Exception {
        long host = sample.organisation(PRIMARY_CARE_NETWORK);
        var manager = sample.person(CARE_MANAGER, host);
        int before = Chain.stored(db).events().size();
        Callable<Long> work = () -> {
            long last = 0;
            for (int command = 0; command < COMMANDS; command++) {
                var entry = sample.registration(host);
                last = Sample.as(manager, () -> roles.register(entry));
            }
            return last;
        };
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = threads.invokeAll(
                    IntStream.range(0, THREADS).mapToObj(thread -> work).toList());
            for (Future<Long> one : running) {
                assertThat(one.get()).isPositive();
            }
        }
        var chain = Chain.stored(db);
        System.out.printf(
                "%d threads appended %d events%n", THREADS, chain.events().size() - before);
        assertThat(chain.events().size() - before).isGreaterThanOrEqualTo(THREADS * COMMANDS * 2);
        assertThat(chain.firstBreak()).isZero();
    }
}
