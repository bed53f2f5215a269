package org.rolebridge.intake;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rolebridge.tabular.UnreadableFile;

/** A check or an import on its way in the background; whoever started it looks in now and then. */
public final class IntakeTask<T> {

    private final AtomicReference<IntakeProgress> progress = new AtomicReference<>(new IntakeProgress(0, 0));
    private final CompletableFuture<T> result;

    IntakeTask(Executor executor, Function<Consumer<IntakeProgress>, T> work) {
        result = CompletableFuture.supplyAsync(() -> work.apply(progress::set), executor);
    }

    public IntakeProgress progress() {
        return java.util.Objects.requireNonNull(progress.get());
    }

    public boolean isOver() {
        return result.isDone();
    }

    /** Why the file as a whole was refused, if it was. */
    public Optional<UnreadableFile> refusal() {
        return result.state() == Future.State.FAILED && result.exceptionNow() instanceof UnreadableFile unfit
                ? Optional.of(unfit)
                : Optional.empty();
    }

    /** What came out, or the exception that ended it. */
    public T result() {
        return result.join();
    }
}
