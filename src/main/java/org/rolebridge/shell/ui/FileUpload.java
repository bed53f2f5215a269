package org.rolebridge.shell.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/**
 * A box to choose or drop one file, which goes straight to whoever takes it. What they refuse is told like everything that
 * is refused.
 */
public class FileUpload extends Upload {

    /** Takes a file as it comes. */
    public interface Taker<T> extends Serializable {
        T take(String name, InputStream content);
    }

    /** @param done runs on the screen once the file is taken */
    public <T> FileUpload(UploadI18N words, Taker<T> taker, SerializableConsumer<T> done) {
        setUploadHandler(event -> receive(event, taker, done));
        setMaxFiles(1);
        setI18n(words);
    }

    private <T> void receive(UploadEvent event, Taker<T> taker, SerializableConsumer<T> done) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var taken = taker.take(event.getFileName(), content);
            ui.access(() -> done.accept(taken));
        } catch (UncheckedIOException brokenOff) {
            throw brokenOff.getCause();
        } catch (RuntimeException refused) {
            ui.access(() -> {
                clearFileList();
                throw refused;
            });
        }
    }
}
