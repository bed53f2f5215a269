package org.rolebridge.shared;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Work that takes longer than a request may: it runs beside it, as the person who started it. */
@Component
public class Background {

    private final Executor executor;

    Background(@Qualifier("applicationTaskExecutor") Executor executor) {
        this.executor = executor;
    }

    /**
     * @param first the progress before the work says any
     * @param work says how far it is as it goes on
     */
    public <P, T> BackgroundRun<P, T> start(P first, Function<Consumer<P>, T> work) {
        return new BackgroundRun<>(first, task -> executor.execute(new DelegatingSecurityContextRunnable(task)), work);
    }
}
