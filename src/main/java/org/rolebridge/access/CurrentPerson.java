package org.rolebridge.access;

import java.util.Optional;
import org.rolebridge.shared.Actor;
import org.springframework.security.access.AccessDeniedException;

/** The person who is signed in on this thread. */
public final class CurrentPerson {

    private CurrentPerson() {}

    public static Optional<SignedInPerson> find() {
        return Actor.current() instanceof SignedInPerson person ? Optional.of(person) : Optional.empty();
    }

    /** @throws AccessDeniedException when nobody is signed in */
    public static SignedInPerson get() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** Whether the permission holds at every organisation there is or will be. */
    public static boolean mayEverywhere(Permission permission) {
        return Actor.current() instanceof SystemWork
                || find().stream()
                        .flatMap(person -> person.grantsWith(permission).stream())
                        .anyMatch(Grant::everywhere);
    }

    public static boolean may(Permission permission) {
        return Actor.current() instanceof SystemWork
                || find().map(person -> person.may(permission)).orElse(false);
    }
}
