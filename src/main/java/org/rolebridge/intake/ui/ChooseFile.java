package org.rolebridge.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.rolebridge.intake.IntakeTemplate;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.Prose;

/** The first step: the empty table to fill in, and the filled-in one. */
class ChooseFile extends Div {

    private static final int MAX_BYTES = 20 * 1024 * 1024;

    /** @param chosen gets the uploaded file, which it has to delete, and its name */
    ChooseFile(BiConsumer<Path, String> chosen) {
        var upload = new Upload(
                UploadHandler.toTempFile((metadata, file) -> chosen.accept(file.toPath(), metadata.fileName())));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".xlsx");
        upload.setI18n(words());
        add(Columns.wideAndNarrow(
                new Card(getTranslation("intake.choose"), new Prose(getTranslation("intake.choose.why")), upload),
                new Card(
                        getTranslation("intake.template"),
                        new Prose(getTranslation("intake.template.why")),
                        templates())));
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("intake.file")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("intake.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("intake.error.many"))
                .setFileIsTooBig(getTranslation("intake.error.big"))
                .setIncorrectFileType(getTranslation("intake.error.type")));
        return words;
    }

    private Prose templates() {
        DownloadHandler workbook = event -> {
            event.setFileName("roles.xlsx");
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            IntakeTemplate.writeWorkbook(event.getOutputStream(), key -> getTranslation(key));
        };
        DownloadHandler csv = event -> {
            event.setFileName("roles.csv");
            event.setContentType("text/csv;charset=UTF-8");
            IntakeTemplate.writeCsv(event.getOutputStream());
        };
        var line = new Prose();
        line.add(new Anchor(workbook, getTranslation("intake.template.workbook")));
        line.text(" · ");
        line.add(new Anchor(csv, getTranslation("intake.template.csv")));
        return line;
    }
}
