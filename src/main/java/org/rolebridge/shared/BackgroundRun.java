package org.rolebridge.shared;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on its way in the background; whoever started it looks in now and then.
 *
 * @param <P> how far it is
 * @param <T> what comes out
 */
public final class BackgroundRun<P, T> {

    private final AtomicReference<P> progress;
    private final CompletableFuture<T> result;

    BackgroundRun(P first, Executor executor, Function<Consumer<P>, T> work) {
        progress = new AtomicReference<>(first);
        result = CompletableFuture.supplyAsync(() -> work.apply(progress::set), executor);
    }

    @SuppressWarnings("NullAway") // never holds null: neither the first value nor a later one may be
    public P progress() {
        return progress.get();
    }

    public boolean isOver() {
        return result.isDone();
    }

    /** The exception that ended the work, if it is of this type. */
    public <E extends Exception> Optional<E> failure(Class<E> type) {
        return result.state() == Future.State.FAILED
                ? Optional.of(result.exceptionNow()).filter(type::isInstance).map(type::cast)
                : Optional.empty();
    }

    /** What came out; throws what ended the work otherwise. */
    public T result() {
        try {
            return result.join();
        } catch (CompletionException ended) {
            if (ended.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw ended;
        }
    }
}
