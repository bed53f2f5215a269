package org.rolebridge.organisationimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rolebridge.launch.ImportOrder;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.organisationfile.OrganisationFileKind;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shell.Messages;
import org.rolebridge.tabular.UnreadableFile;
import org.springframework.stereotype.Component;

/** Check and apply without a browser: all files of one command together, or none. */
@Component
class CommandImport {

    private final OrganisationImportService imports;
    private final Messages messages;

    CommandImport(OrganisationImportService imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /** @param accepted the layouts that the word of the command stands for */
    boolean run(ImportOrder order, Predicate<OrganisationFileKind> accepted) {
        var report = new ImportReport(messages, order.out());
        var files = read(order, accepted, report);
        return files.isPresent() && apply(files.get(), order.leaveOutRefused(), report);
    }

    private Optional<List<ReadFile>> read(
            ImportOrder order, Predicate<OrganisationFileKind> accepted, ImportReport report) {
        var type = order.type().flatMap(OrganisationType::named);
        if (order.type().isPresent() && type.isEmpty()) {
            report.say("import.command.unknown-type", order.type().get());
            return Optional.empty();
        }
        var files = new ArrayList<ReadFile>();
        for (var path : order.files()) {
            var name = name(path);
            try {
                var file = imports.read(path, name, type.orElse(null));
                if (!accepted.test(file.content().kind())) {
                    report.say("import.command.other-word", name);
                    return Optional.empty();
                }
                files.add(file);
            } catch (UnreadableFile unfit) {
                report.unreadable(name, unfit);
                return Optional.empty();
            }
        }
        return Optional.of(files);
    }

    private static String name(Path path) {
        return Optional.ofNullable(path.getFileName()).orElse(path).toString();
    }

    private boolean apply(List<ReadFile> files, boolean leaveOutRefused, ImportReport report) {
        var check = imports.check(files);
        report.checked(check);
        try {
            int written = imports.apply(check, leaveOutRefused, progress -> {});
            report.say(written == 0 ? "import.command.no-change" : "import.command.done", written);
            return true;
        } catch (RuleViolation rule) {
            report.refused(rule);
            return false;
        }
    }
}
