package org.rolebridge.post;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.rolebridge.shared.RuleViolation;

/** The same command many times at once. */
record Race(int won, List<String> refusals) {

    static Race of(int runners, IntConsumer work) {
        var start = new CountDownLatch(runners);
        var tasks = new ArrayList<Callable<String>>();
        for (int number = 0; number < runners; number++) {
            int runner = number;
            tasks.add(() -> {
                start.countDown();
                start.await();
                try {
                    work.accept(runner);
                    return "";
                } catch (RuleViolation refused) {
                    return refused.code();
                }
            });
        }
        try (var threads = Executors.newFixedThreadPool(runners)) {
            var refusals = new ArrayList<String>();
            for (var task : threads.invokeAll(tasks)) {
                refusals.add(task.get());
            }
            refusals.removeIf(String::isEmpty);
            return new Race(runners - refusals.size(), refusals);
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
