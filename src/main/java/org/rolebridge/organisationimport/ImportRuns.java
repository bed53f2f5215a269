package org.rolebridge.organisationimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.organisationimport.ImportProgress.Step;
import org.rolebridge.shared.Background;
import org.rolebridge.shared.BackgroundRun;
import org.springframework.stereotype.Component;

/** Imports in the background, as the person who starts them. */
@Component
public class ImportRuns {

    private final OrganisationImportService imports;
    private final Background background;

    ImportRuns(OrganisationImportService imports, Background background) {
        this.imports = imports;
        this.background = background;
    }

    /** Reads and checks an uploaded file, and deletes it. */
    public BackgroundRun<ImportProgress, ImportCheck> check(
            Path upload, String originalName, @Nullable OrganisationType stated) {
        return background.start(ImportProgress.at(Step.READING), progress -> {
            try {
                var file = imports.read(upload, originalName, stated);
                progress.accept(ImportProgress.at(Step.COMPARING));
                return imports.check(List.of(file));
            } finally {
                delete(upload);
            }
        });
    }

    private static void delete(Path upload) {
        try {
            Files.deleteIfExists(upload);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    public BackgroundRun<ImportProgress, Integer> apply(ImportCheck check, boolean leaveOutRefused) {
        return background.start(
                ImportProgress.at(Step.READING), progress -> imports.apply(check, leaveOutRefused, progress));
    }
}
