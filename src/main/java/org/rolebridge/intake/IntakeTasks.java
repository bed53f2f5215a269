package org.rolebridge.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.stereotype.Component;

/** Checks and imports in the background, as the person who starts them. */
@Component
public class IntakeTasks {

    private final IntakeService intake;
    private final Executor executor;

    IntakeTasks(IntakeService intake, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.intake = intake;
        this.executor = new DelegatingSecurityContextExecutor(executor);
    }

    /** Reads and checks an uploaded file, and deletes it. */
    public IntakeTask<IntakeCheck> check(Path upload, String originalName) {
        return new IntakeTask<>(executor, progress -> {
            try {
                return intake.check(intake.read(upload, originalName), progress);
            } finally {
                delete(upload);
            }
        });
    }

    public IntakeTask<Integer> apply(IntakeCheck check, boolean leaveOutRefused) {
        return new IntakeTask<>(executor, progress -> intake.apply(check, leaveOutRefused, progress));
    }

    private static void delete(Path upload) {
        try {
            Files.deleteIfExists(upload);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
