package org.rolebridge.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.rolebridge.shared.Window;

/** A long list: text wraps, numbers stand right, and on a phone one column of short summaries takes the place of all. */
@JsModule("./rb-grid.js")
public class QuietGrid<T> extends Grid<T> {
    private static final int WHOLE = 50;
    private static final int PAGE = 50;

    /** @param label what the list holds, for people who do not see it */
    public QuietGrid(String label) {
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("theme", "no-border wrap-cell-content");
        setSelectionMode(SelectionMode.NONE);
    }

    public Column<T> text(String heading, Renderer<T> renderer) {
        return wide(addColumn(renderer).setHeader(heading));
    }

    public Column<T> text(String heading, ValueProvider<T, String> words) {
        return text(heading, plain(words));
    }

    public Column<T> number(String heading, ValueProvider<T, String> words) {
        return wide(addColumn(plain(words))
                .setHeader(heading)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setAutoWidth(true));
    }

    /** The only column shown on a phone. */
    public Column<T> onPhone(String heading, Renderer<T> renderer) {
        var column = addColumn(renderer).setHeader(heading);
        column.getElement().setAttribute("data-on", "phone");
        return column;
    }

    public Column<T> onPhone(String heading, ValueProvider<T, String> words) {
        return onPhone(heading, plain(words));
    }

    private static <T> Renderer<T> plain(ValueProvider<T, String> words) {
        return LitRenderer.<T>of("${item.words}").withProperty("words", words);
    }

    /** Reads rows when they come into sight. */
    public GridLazyDataView<T> reads(SerializableFunction<Window, List<T>> rows, int count) {
        setPageSize(PAGE);
        return setItems(
                query ->
                        rows.apply(new Window(query.getOffset(), Math.min(query.getLimit(), Window.MAX_ROWS))).stream(),
                query -> count);
    }

    /** One list among others, with all its rows at hand. */
    public QuietGrid<T> holding(List<T> rows) {
        setItems(rows);
        return high(rows.size());
    }

    /** As high as its rows, so that the page scrolls and not a box within it; with very many as high as the window. */
    public QuietGrid<T> high(int count) {
        setAllRowsVisible(count <= WHOLE);
        if (count > WHOLE) {
            setHeight("max(24rem, calc(100dvh - 7rem))");
        }
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("window.rolebridgeColumns(this)");
    }

    private Column<T> wide(Column<T> column) {
        column.getElement().setAttribute("data-on", "desk");
        return column;
    }
}
