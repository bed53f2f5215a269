package org.rolebridge.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.OutputStream;

/** Downloads a list as CSV, always as a file and never shown in the page. */
public class CsvLink extends Anchor {

    public CsvLink(String text, String fileName, SerializableConsumer<OutputStream> writer) {
        super(
                event -> {
                    event.setFileName(fileName);
                    event.setContentType("text/csv;charset=UTF-8");
                    writer.accept(event.getOutputStream());
                },
                text);
    }
}
