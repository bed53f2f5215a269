package org.rolebridge.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.OutputStream;

/** Downloads a list as CSV, always as a file and never shown in the page. */
class CsvLink extends Anchor {

    CsvLink(String text, String fileName, SerializableConsumer<OutputStream> writer) {
        super(
                (DownloadHandler) event -> {
                    event.setFileName(fileName);
                    event.setContentType("text/csv;charset=UTF-8");
                    writer.accept(event.getOutputStream());
                },
                text);
    }
}
