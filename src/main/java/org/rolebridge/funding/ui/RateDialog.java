package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.rolebridge.funding.Scheme;
import org.rolebridge.funding.SchemeRate;
import org.rolebridge.funding.SchemeService;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormDialog;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.workrole.RoleKind;

/** Adds a cap to a scheme. */
class RateDialog {

    private final SchemeService schemes;
    private final Scheme scheme;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("rate.form");
    private final ComboBox<RoleKind> kind = fields.combo("roleKindId", RoleKind::name);
    private final TextField grade = Fields.optional(fields.text("grade"));
    private final BigDecimalField annualMaximum;
    private final DatePicker validFrom = fields.date("validFrom");
    private final DatePicker validTo = Fields.optional(fields.date("validTo"));
    private final TextArea source = fields.area("source");
    private final DatePicker verifiedOn = Fields.optional(fields.date("verifiedOn"));
    private final FormDialog dialog;

    RateDialog(SchemeService schemes, List<RoleKind> kinds, Scheme scheme) {
        this.schemes = schemes;
        this.scheme = scheme;
        kind.setItems(kinds);
        annualMaximum = fields.money("annualMaximum", scheme.currency());
        grade.setMaxLength(SchemeRate.MAX_GRADE);
        source.setMaxLength(SchemeRate.MAX_SOURCE);
        var form = new FormPanel(kind, grade, annualMaximum, validFrom, validTo, source, verifiedOn)
                .saves(0, version -> save());
        dialog = new FormDialog(text("rate.add"), text("rate.add"), form);
    }

    void open() {
        dialog.open();
    }

    private void save() {
        schemes.addRate(
                key,
                new SchemeRate(
                        0,
                        scheme.id(),
                        kind.getValue().id(),
                        grade.getValue(),
                        annualMaximum.getValue(),
                        validFrom.getValue(),
                        validTo.getValue(),
                        source.getValue(),
                        verifiedOn.getValue()));
        dialog.done(text("rate.added"));
    }
}
