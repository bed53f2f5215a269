package org.rolebridge.organisationimport;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.rolebridge.organisationimport.ImportProgress.Step;
import org.rolebridge.tabular.UnreadableFile;

/** A step of an import on its way in the background; whoever started it looks in now and then. */
public class ImportRun<T> {

    private volatile ImportProgress progress = ImportProgress.at(Step.READING);
    private final CompletableFuture<T> result;

    /** What runs; it says how far it is. */
    interface Work<T> {
        T run(Consumer<ImportProgress> progress);
    }

    ImportRun(Executor executor, Work<T> work) {
        result = CompletableFuture.supplyAsync(() -> work.run(now -> progress = now), executor);
    }

    public ImportProgress progress() {
        return progress;
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

    /** What came out, or the exception that ended the run. */
    public T result() {
        return result.join();
    }
}
