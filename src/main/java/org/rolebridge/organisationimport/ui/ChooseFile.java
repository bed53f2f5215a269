package org.rolebridge.organisationimport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.organisationfile.OrganisationTemplate;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.Prose;

/** The first step: a file, and what is in it where the file does not say. */
class ChooseFile extends Div {

    private static final int MAX_BYTES = 60 * 1024 * 1024;

    private final Select<OrganisationType> type;
    private transient @Nullable Uploaded uploaded;

    /** Gets the uploaded file, which it has to delete. */
    interface Chosen {
        void accept(Path file, String name, @Nullable OrganisationType stated);
    }

    ChooseFile(Chosen chosen) {
        type = Fields.optional(new Fields("import.form")
                .select(
                        "type",
                        Arrays.asList(OrganisationType.values()),
                        one -> one == null ? "" : getTranslation("value.type." + one)));
        type.setEmptySelectionAllowed(true);
        var upload = new Upload(UploadHandler.toTempFile(
                (metadata, file) -> uploaded = new Uploaded(file.toPath(), metadata.fileName())));
        upload.getElement().addEventListener("upload-success", event -> handOver(chosen));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".xlsx");
        upload.setI18n(words());
        add(Columns.wideAndNarrow(
                new Card(getTranslation("import.choose"), new Prose(getTranslation("import.choose.why")), type, upload),
                new Card(
                        getTranslation("import.template"),
                        new Prose(getTranslation("import.template.why")),
                        templates())));
    }

    /** Waits for the browser to say that it is done: only its own requests tell who is signed in. */
    private void handOver(Chosen chosen) {
        var file = uploaded;
        if (file != null) {
            chosen.accept(file.path(), file.name(), type.getValue());
        }
    }

    private record Uploaded(Path path, String name) {}

    private UploadI18N words() {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("import.file")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("import.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("import.error.many"))
                .setFileIsTooBig(getTranslation("import.error.big"))
                .setIncorrectFileType(getTranslation("import.error.type")));
        return words;
    }

    private Prose templates() {
        DownloadHandler workbook = event -> {
            event.setFileName("organisations.xlsx");
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            OrganisationTemplate.writeWorkbook(event.getOutputStream(), key -> getTranslation(key));
        };
        DownloadHandler csv = event -> {
            event.setFileName("organisations.csv");
            event.setContentType("text/csv;charset=UTF-8");
            OrganisationTemplate.writeCsv(event.getOutputStream());
        };
        var line = new Prose();
        line.add(new Anchor(workbook, getTranslation("import.template.workbook")));
        line.text(" · ");
        line.add(new Anchor(csv, getTranslation("import.template.csv")));
        return line;
    }
}
