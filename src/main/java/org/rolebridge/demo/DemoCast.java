package org.rolebridge.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.SignedInPerson;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The demo people, and what they do in their own name: one transaction each time, so that the history tells who it was. */
@Component
class DemoCast {

    private static final Map<String, String> MANAGERS = Map.ofEntries(
            Map.entry("harbour", "amira"),
            Map.entry("quay", "amira"),
            Map.entry("tideway", "tom"),
            Map.entry("fellside", "ruth"),
            Map.entry("dale", "ruth"),
            Map.entry("mill", "ruth"),
            Map.entry("trust", "devi"),
            Map.entry("eastgate", "sam"),
            Map.entry("eastcare", "nell"),
            Map.entry("moorview", "joan"),
            Map.entry("lakeland", "maria"),
            Map.entry("clinic", "maria"));
    private static final Map<String, String> FUNDERS = Map.of("board", "colin", "eastgate", "mary", "lakeplan", "gina");

    private final TransactionTemplate transaction;
    private final Map<String, SignedInPerson> people = new HashMap<>();

    DemoCast(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    void add(String key, SignedInPerson person) {
        people.put(key, person);
    }

    long personId(String key) {
        return person(key).personId();
    }

    private SignedInPerson person(String key) {
        return Objects.requireNonNull(people.get(key), key);
    }

    static String managerOf(String host) {
        return Objects.requireNonNull(MANAGERS.get(host), host);
    }

    static String commissionerOf(String funder) {
        return Objects.requireNonNull(FUNDERS.get(funder), funder);
    }

    static String hrLeadOf(String host) {
        return managerOf(host).equals("maria") ? "dan" : "priya";
    }

    <T extends @Nullable Object> T as(String key, Supplier<T> work) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person(key).token());
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        try {
            return transaction.execute(status -> work.get());
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    void run(String key, Runnable work) {
        this.<@Nullable Object>as(key, () -> {
            work.run();
            return null;
        });
    }
}
