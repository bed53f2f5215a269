package org.rolebridge.insight;

import java.util.Set;
import java.util.TreeSet;
import org.rolebridge.shared.Fact;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Works out the standing of every role that a transaction touches, once, before it commits. */
@Component
class StandingListener {

    private static final Set<String> WATCHED = Set.of(
            "work_role",
            "post",
            "post_funding",
            "award",
            "spell",
            "milestone",
            "milestone_change",
            "confirmation",
            "completion",
            "check_in");

    private final StandingRepository standings;

    StandingListener(StandingRepository standings) {
        this.standings = standings;
    }

    @EventListener
    void follow(Fact fact) {
        if (fact.roleId() != null && WATCHED.contains(fact.entity())) {
            touched().roleIds.add(fact.roleId());
        }
    }

    private Touched touched() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Touched touched) {
            return touched;
        }
        var touched = new Touched();
        TransactionSynchronizationManager.bindResource(this, touched);
        TransactionSynchronizationManager.registerSynchronization(touched);
        return touched;
    }

    private class Touched implements TransactionSynchronization {

        private final Set<Long> roleIds = new TreeSet<>();

        /** Before the change history, which holds the one lock that everybody waits for. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE - 1;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            standings.refresh(roleIds);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(StandingListener.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(StandingListener.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(StandingListener.this);
        }
    }
}
