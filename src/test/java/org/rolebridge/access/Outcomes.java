package org.rolebridge.access;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Fact;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls a method as somebody, takes back whatever it did, and says in one word how it went. */
class Outcomes {

    static final String DENIED = "denied";
    static final String MISSING = "missing";

    private final TransactionTemplate transaction;
    private int facts;

    Outcomes(PlatformTransactionManager transactions, ConfigurableApplicationContext context) {
        transaction = new TransactionTemplate(transactions);
        context.addApplicationListener((PayloadApplicationEvent<?> event) -> {
            if (event.getPayload() instanceof Fact fact && !fact.action().equals("exported")) {
                facts++;
            }
        });
    }

    /** How many changes the last call told the history about; an export changes nothing. */
    int facts() {
        return facts;
    }

    String of(ServiceEntrance entrance, @Nullable Authentication who, Object[] arguments) {
        return word(answer(entrance, who, arguments));
    }

    /** What the method gives back or throws. */
    @Nullable
    Object answer(ServiceEntrance entrance, @Nullable Authentication who, Object[] arguments) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        facts = 0;
        var answer = new AtomicReference<@Nullable Object>();
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                answer.set(call(entrance, arguments));
            });
            return answer.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static @Nullable Object call(ServiceEntrance entrance, Object[] arguments) {
        try {
            return entrance.method().invoke(entrance.bean(), arguments);
        } catch (InvocationTargetException thrown) {
            return thrown.getCause();
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static String word(@Nullable Object answer) {
        return switch (answer) {
            case null -> "nothing";
            case AccessDeniedException denied -> DENIED;
            case AuthenticationCredentialsNotFoundException nobody -> DENIED;
            case NotFound missing -> MISSING;
            case RuleViolation refused -> "rule " + refused.code();
            case Throwable other -> other.getClass().getSimpleName();
            case Boolean yes -> yes.toString();
            case Number number -> "number";
            case Collection<?> many -> many.size() + " items";
            case Map<?, ?> many -> many.size() + " items";
            case Optional<?> one -> one.isPresent() ? "present" : "absent";
            default -> "answer";
        };
    }
}
