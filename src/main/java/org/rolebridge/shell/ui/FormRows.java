package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.stream.Stream;

/** Rows of fields that are all alike, and a button for one more. */
public class FormRows<R extends Component> extends Div implements KeptField {

    private final SerializableSupplier<R> row;
    private final Div rows = new Div();

    /** @param more words of the button that adds a row */
    public FormRows(String more, SerializableSupplier<R> row) {
        this.row = row;
        addClassName("rb-rows-and-more");
        rows.addClassName("rb-rows");
        rows.add(row.get());
        add(rows, Actions.quiet(more, event -> rows.add(row.get())));
    }

    @SuppressWarnings("unchecked")
    public Stream<R> rows() {
        return rows.getChildren().map(one -> (R) one);
    }

    /** Has at least this many rows from now on. */
    public void growTo(int count) {
        while (rows.getComponentCount() < count) {
            rows.add(row.get());
        }
    }

    @Override
    public String kept() {
        return Integer.toString(rows.getComponentCount());
    }

    @Override
    public void restore(String kept) {
        growTo(Integer.parseInt(kept));
    }
}
