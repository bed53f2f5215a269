package org.rolebridge.organisationimport;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.OrganisationRegisterService;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.organisationfile.OrganisationFiles;
import org.rolebridge.organisationimport.ImportProgress.Step;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Imports organisations in two steps: {@link #check} tells what would change, {@link #apply} writes exactly that. */
@Service
@Requires(Permission.ORGANISATION_EDIT)
@Transactional
public class OrganisationImportService {

    private final OrganisationRegisterService register;
    private final OrganisationService organisations;
    private final Idempotency idempotency;
    private final Clock clock;

    OrganisationImportService(
            OrganisationRegisterService register,
            OrganisationService organisations,
            Idempotency idempotency,
            Clock clock) {
        this.register = register;
        this.organisations = organisations;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /**
     * @param stated what the organisations of the file are, where neither its content nor its name tells
     * @throws org.rolebridge.tabular.UnreadableFile when the file as a whole is unfit
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ReadFile read(Path path, String originalName, @Nullable OrganisationType stated) {
        return new ReadFile(originalName, OrganisationFiles.read(path, originalName, stated));
    }

    @Transactional(readOnly = true)
    public ImportCheck check(List<ReadFile> files) {
        var planned = plan(UUID.randomUUID(), files);
        return planned.reaching(register.beyondReach(planned.changes()));
    }

    private ImportCheck plan(UUID key, List<ReadFile> files) {
        var held = register.held(ImportPlanner.codes(files));
        return new ImportPlanner(held, organisations.jurisdictions(), LocalDate.now(clock)).plan(key, files);
    }

    /**
     * Writes what was checked, all of it or nothing.
     *
     * @param leaveOutRefused whether the caller agrees to import without the rows that are refused
     * @return how many records were written; the same for the same check, however often it is sent
     * @throws RuleViolation when rows are refused and the caller did not agree, or when the check is out of date
     */
    public int apply(ImportCheck check, boolean leaveOutRefused, Consumer<ImportProgress> progress) {
        check.requireConsent(leaveOutRefused);
        return (int) idempotency.once(check.key(), "import-organisations", () -> applyOnce(check, progress));
    }

    private int applyOnce(ImportCheck check, Consumer<ImportProgress> progress) {
        progress.accept(ImportProgress.at(Step.COMPARING));
        var changes = plan(check.key(), check.files()).changes();
        if (!changes.equals(check.changes())) {
            throw RuleViolation.of("import-check-outdated");
        }
        int total = changes.count();
        register.write(changes, done -> progress.accept(new ImportProgress(Step.WRITING, done, total)));
        progress.accept(new ImportProgress(Step.RECORDING, total, total));
        return total;
    }
}
