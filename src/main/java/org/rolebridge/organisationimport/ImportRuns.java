package org.rolebridge.organisationimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.organisationimport.ImportProgress.Step;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.stereotype.Component;

/** Imports in the background, as the person who starts them. */
@Component
public class ImportRuns {

    private final OrganisationImportService imports;
    private final Executor executor;

    ImportRuns(OrganisationImportService imports, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.imports = imports;
        this.executor = new DelegatingSecurityContextExecutor(executor);
    }

    /** Reads and checks an uploaded file, and deletes it. */
    public ImportRun<ImportCheck> check(Path upload, String originalName, @Nullable OrganisationType stated) {
        return new ImportRun<>(executor, progress -> {
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

    public ImportRun<Integer> apply(ImportCheck check, boolean leaveOutRefused) {
        return new ImportRun<>(executor, progress -> imports.apply(check, leaveOutRefused, progress));
    }
}
