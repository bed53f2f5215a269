package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rolebridge.funding.Scheme;
import org.rolebridge.funding.SchemeDetails;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.shell.ui.Fields;

/** The fields of a scheme. */
class SchemeFields implements Serializable {

    private static final List<Currency> CURRENCIES = List.of(Currency.getInstance("GBP"), Currency.getInstance("USD"));

    private final List<Jurisdiction> jurisdictions;
    private final Fields fields = new Fields("scheme.form");
    private final TextField name = fields.text("name");
    private final Select<Scheme.Type> type;
    private final TextArea description = Fields.optional(fields.area("description"));
    private final Select<Jurisdiction> jurisdiction;
    private final RadioButtonGroup<Scheme.OpenTo> openTo;
    private final RadioButtonGroup<Scheme.ClaimedIn> claimedIn;
    private final Select<Currency> currency;
    private final BigDecimalField limitAmount = Fields.optional(fields.decimal("limitAmount"));
    private final DatePicker validFrom = fields.date("validFrom");
    private final DatePicker validTo = Fields.optional(fields.date("validTo"));
    private final TextField link = Fields.optional(fields.text("link"));

    SchemeFields(List<Jurisdiction> jurisdictions) {
        this.jurisdictions = jurisdictions;
        type = fields.select("type", Arrays.asList(Scheme.Type.values()), one -> text("scheme.type." + one));
        jurisdiction = fields.select("jurisdictionId", jurisdictions, Jurisdiction::name);
        openTo = fields.choice("openTo", Arrays.asList(Scheme.OpenTo.values()), one -> text("scheme.open-to." + one));
        claimedIn = fields.choice(
                "claimedIn", Arrays.asList(Scheme.ClaimedIn.values()), one -> text("scheme.claimed-in." + one));
        currency = Fields.brief(fields.select("currency", CURRENCIES, Currency::getCurrencyCode));
        name.setMaxLength(Scheme.MAX_NAME);
        description.setMaxLength(Scheme.MAX_DESCRIPTION);
        type.setValue(Scheme.Type.GRANT);
        openTo.setValue(Scheme.OpenTo.COMMISSIONED);
        claimedIn.setValue(Scheme.ClaimedIn.HERE);
        currency.setValue(CURRENCIES.getFirst());
    }

    Component[] components() {
        return new Component[] {
            name, type, description, jurisdiction, openTo, claimedIn, currency, limitAmount, validFrom, validTo, link
        };
    }

    void suggest(long jurisdictionId) {
        jurisdictions.stream()
                .filter(one -> one.id() == jurisdictionId)
                .findFirst()
                .ifPresent(one -> {
                    jurisdiction.setValue(one);
                    currency.setValue(Currency.getInstance(one.currency()));
                });
    }

    void fill(Scheme scheme) {
        suggest(scheme.jurisdictionId());
        name.setValue(scheme.name());
        type.setValue(scheme.type());
        description.setValue(Objects.requireNonNullElse(scheme.description(), ""));
        openTo.setValue(scheme.openTo());
        claimedIn.setValue(scheme.claimedIn());
        currency.setValue(scheme.currency());
        limitAmount.setValue(scheme.limitAmount());
        validFrom.setValue(scheme.validFrom());
        validTo.setValue(scheme.validTo());
        link.setValue(Objects.requireNonNullElse(scheme.link(), ""));
    }

    SchemeDetails details(@Nullable Long programmeId, int version) {
        return new SchemeDetails(
                programmeId,
                jurisdiction.getValue().id(),
                name.getValue(),
                type.getValue(),
                description.getValue(),
                link.getValue(),
                currency.getValue(),
                claimedIn.getValue(),
                openTo.getValue(),
                limitAmount.getValue(),
                validFrom.getValue(),
                validTo.getValue(),
                version);
    }
}
