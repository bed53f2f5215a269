package org.rolebridge.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rolebridge.shared.Background;
import org.rolebridge.shared.BackgroundRun;
import org.springframework.stereotype.Component;

/** Checks and imports in the background, as the person who starts them. */
@Component
public class IntakeTasks {

    private static final IntakeProgress NONE = new IntakeProgress(0, 0);

    private final IntakeService intake;
    private final Background background;

    IntakeTasks(IntakeService intake, Background background) {
        this.intake = intake;
        this.background = background;
    }

    /** Reads and checks an uploaded file, and deletes it. */
    public BackgroundRun<IntakeProgress, IntakeCheck> check(Path upload, String originalName) {
        return background.start(NONE, progress -> {
            try {
                return intake.check(intake.read(upload, originalName), progress);
            } finally {
                delete(upload);
            }
        });
    }

    public BackgroundRun<IntakeProgress, BroughtIn> apply(IntakeCheck check, boolean leaveOutRefused) {
        return background.start(NONE, progress -> intake.apply(check, leaveOutRefused, progress));
    }

    private static void delete(Path upload) {
        try {
            Files.deleteIfExists(upload);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
