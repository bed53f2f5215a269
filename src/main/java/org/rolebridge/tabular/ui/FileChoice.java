package org.rolebridge.tabular.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.tabular.TemplateExport;

/** The first step of an import: the file, and beside it the empty table to fill in. */
public class FileChoice extends Div {

    private static final int BYTES_PER_MEGABYTE = 1024 * 1024;

    private transient @Nullable Uploaded uploaded;

    private record Uploaded(Path path, String name) {}

    /**
     * @param key of the texts {@code <key>.choose} and {@code <key>.template}, also with {@code .why}
     * @param template makes the empty table, explained in the words that it looks up
     * @param chosen gets the uploaded file, which it has to delete, and its name
     * @param fields asked before the file
     */
    public FileChoice(
            String key,
            int megabytes,
            Function<UnaryOperator<String>, TemplateExport> template,
            BiConsumer<Path, String> chosen,
            Component... fields) {
        var file = new Card(getTranslation(key + ".choose"), new Prose(getTranslation(key + ".choose.why")));
        file.add(fields);
        file.add(upload(megabytes, chosen));
        add(Columns.wideAndNarrow(
                file,
                new Card(
                        getTranslation(key + ".template"),
                        new Prose(getTranslation(key + ".template.why")),
                        downloads(template.apply(words -> getTranslation(words))))));
    }

    private Upload upload(int megabytes, BiConsumer<Path, String> chosen) {
        var upload = new Upload(UploadHandler.toTempFile(
                (metadata, file) -> uploaded = new Uploaded(file.toPath(), metadata.fileName())));
        upload.getElement().addEventListener("upload-success", event -> handOver(chosen));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(megabytes * BYTES_PER_MEGABYTE);
        upload.setAcceptedFileExtensions(".csv", ".xlsx");
        upload.setI18n(words(megabytes));
        return upload;
    }

    /** Waits for the browser to say that it is done: only its own requests tell who is signed in. */
    private void handOver(BiConsumer<Path, String> chosen) {
        var file = uploaded;
        if (file != null) {
            chosen.accept(file.path(), file.name());
        }
    }

    private UploadI18N words(int megabytes) {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("table.file")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("table.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("table.error.many"))
                .setFileIsTooBig(getTranslation("table.error.big", megabytes))
                .setIncorrectFileType(getTranslation("table.error.type")));
        return words;
    }

    private Prose downloads(TemplateExport template) {
        var name = template.sheet().toLowerCase(Locale.ROOT);
        DownloadHandler workbook = event -> {
            event.setFileName(name + ".xlsx");
            event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            template.writeWorkbook(event.getOutputStream());
        };
        var line = new Prose();
        line.add(new Anchor(workbook, getTranslation("table.template.workbook")));
        line.text(" · ");
        line.add(new CsvLink(getTranslation("table.template.csv"), name + ".csv", template::writeCsv));
        return line;
    }
}
