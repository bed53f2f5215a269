package org.rolebridge.evidence.ui;

import static org.rolebridge.evidence.ui.EvidenceWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.upload.UploadI18N;
import org.rolebridge.evidence.Evidence;
import org.rolebridge.evidence.EvidenceLimits;
import org.rolebridge.evidence.EvidenceService;
import org.rolebridge.evidence.EvidenceState;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.AskDialog;
import org.rolebridge.shell.ui.FileUpload;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Toast;

/** Says what is taken, who will read it and what must not be in it, and takes one file. */
class AddFileDialog {

    private final Dialog dialog = new Dialog();

    AddFileDialog(EvidenceService files, FilesOfRecord record) {
        var limits = files.limits();
        var subject = record.subject();
        var upload =
                new FileUpload(words(limits), (name, content) -> files.attach(subject, name, content), this::added);
        upload.setMaxFileSize(Math.toIntExact(limits.bytesPerFile()));
        dialog.setHeaderTitle(text("evidence.add.of", record.name()));
        dialog.addClassName("rb-form-dialog");
        dialog.add(
                new Prose().strong(text("evidence.private")),
                new Prose(text("evidence.types")),
                new Prose(text(
                        "evidence.limits",
                        limits.perFile(),
                        limits.filesPerRecord(),
                        limits.perRole(),
                        limits.yearsKept())),
                new Prose(text("evidence.seen." + subject.kind())),
                new Prose(text(limits.scanned() ? "evidence.scanned" : "evidence.unscanned")),
                upload);
        dialog.getFooter().add(Actions.other(text("evidence.add.close"), event -> dialog.close()));
    }

    private static UploadI18N words(EvidenceLimits limits) {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(text("evidence.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(text("evidence.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(text("evidence.error.many"))
                .setFileIsTooBig(text("evidence.error.big", limits.perFile()))
                .setIncorrectFileType(text("evidence.error.type")));
        return words;
    }

    private void added(Evidence file) {
        dialog.close();
        if (file.state() == EvidenceState.REFUSED) {
            new AskDialog(
                            text("evidence.harmful"),
                            text("evidence.add.close"),
                            () -> UI.getCurrent().refreshCurrentRoute(false))
                    .text(text("evidence.harmful.text", EvidenceWords.name(file)))
                    .open();
            return;
        }
        Toast.success(text(file.state() == EvidenceState.QUARANTINED ? "evidence.quarantined" : "evidence.added"));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    void open() {
        dialog.open();
    }
}
