package org.rolebridge.access;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Actor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Work that no signed-in person does: it names itself, sees everything, and the change history shows its name. */
public final class SystemWork implements Actor {

    private final String job;

    private SystemWork(String job) {
        this.job = job;
    }

    @Override
    public @Nullable Long personId() {
        return null;
    }

    @Override
    public String kind() {
        return job;
    }

    public static <T extends @Nullable Object> T as(String job, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        var authorities = Arrays.stream(Permission.values())
                .map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new SystemWork(job), "", authorities));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void run(String job, Runnable work) {
        SystemWork.<@Nullable Object>as(job, () -> {
            work.run();
            return null;
        });
    }
}
