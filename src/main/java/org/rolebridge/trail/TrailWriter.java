package org.rolebridge.trail;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rolebridge.shared.Actor;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.Forgotten;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects the facts of a transaction and appends them just before it commits, so that the head of the chain, which all
 * transactions share, is locked as late and as briefly as possible.
 */
@Component
class TrailWriter {

    private final TrailRepository trail;
    private final Clock clock;

    TrailWriter(TrailRepository trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    void keep(Fact fact) {
        requireTransaction(fact.entity());
        buffer().facts.merge(new Written(fact.entity(), fact.entityId()), fact, Fact::followedBy);
    }

    @EventListener
    void forget(Forgotten forgotten) {
        requireTransaction(forgotten.entity());
        buffer().forgotten.add(forgotten);
    }

    private static void requireTransaction(String entity) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A fact was published outside a transaction: " + entity);
        }
    }

    private Buffer buffer() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Buffer buffer) {
            return buffer;
        }
        var buffer = new Buffer();
        TransactionSynchronizationManager.bindResource(this, buffer);
        TransactionSynchronizationManager.registerSynchronization(buffer);
        return buffer;
    }

    /** A record that the transaction wrote; it gets one event, however often it was written. */
    private record Written(String entity, long id) {}

    private class Buffer implements TransactionSynchronization {

        private final Map<Written, Fact> facts = new LinkedHashMap<>();
        private final Set<Forgotten> forgotten = new LinkedHashSet<>();

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            var command = new TrailCommand(
                    UUID.randomUUID().toString(), clock.instant().truncatedTo(ChronoUnit.MICROS), Actor.current());
            if (!facts.isEmpty()) {
                trail.append(command, List.copyOf(facts.values()));
            }
            forgotten.forEach(trail::forget);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TrailWriter.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TrailWriter.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TrailWriter.this);
        }
    }
}
