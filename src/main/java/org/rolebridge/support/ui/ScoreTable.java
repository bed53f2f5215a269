package org.rolebridge.support.ui;

import static org.rolebridge.support.ui.SupportWords.text;

import com.vaadin.flow.component.html.Div;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.support.ScoreSheet;
import org.rolebridge.support.SupportItem;

/** The sixteen scores of a sheet, each half with its mean. */
class ScoreTable extends Div {

    private final ScoreSheet sheet;

    ScoreTable(ScoreSheet sheet) {
        this.sheet = sheet;
    }

    ScoreTable withNotes() {
        for (var part : SupportItem.Part.values()) {
            var table = table(part).text(text("support.form.note"));
            SupportItem.of(part)
                    .forEach(item -> table.row(
                            text("support.item." + item),
                            SupportWords.score(sheet.scores().get(item)),
                            sheet.notes().getOrDefault(item, "")));
            add(table);
        }
        return this;
    }

    ScoreTable brief() {
        for (var part : SupportItem.Part.values()) {
            var table = table(part).neverStacks();
            SupportItem.of(part)
                    .forEach(item -> table.row(
                            text("support.item." + item),
                            SupportWords.score(sheet.scores().get(item))));
            add(table);
        }
        return this;
    }

    private DataTable table(SupportItem.Part part) {
        var mean = sheet.mean(part);
        var table = new DataTable(text("support.part.mean", text("support.part." + part), SupportWords.number(mean)))
                .showCaption();
        return table.text(text("support.item")).text(text("support.score"));
    }
}
