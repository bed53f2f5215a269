package org.rolebridge.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import org.rolebridge.post.PostTerms;
import org.rolebridge.post.TermsEntry;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.workrole.PostEntry;

/** Grade, hours and, for those who may see it, pay. */
class TermsFields implements Serializable {

    private final TextField grade;
    private final BigDecimalField hours;
    private final BigDecimalField fullTimeHours;
    private final BigDecimalField annualPay;

    TermsFields(String currency, boolean pay) {
        var fields = new Fields("post.form");
        grade = Fields.brief(Fields.optional(fields.text("grade")));
        grade.setMaxLength(PostEntry.MAX_GRADE);
        hours = fields.decimal("hours");
        fullTimeHours = fields.decimal("fullTimeHours");
        annualPay = Fields.optional(fields.money("annualPay", Currency.getInstance(currency)));
        annualPay.setVisible(pay);
    }

    TermsFields fullTime(BigDecimal hoursAWeek) {
        hours.setValue(PostContext.plain(hoursAWeek));
        fullTimeHours.setValue(PostContext.plain(hoursAWeek));
        return this;
    }

    TermsFields like(PostTerms terms) {
        grade.setValue(terms.grade() == null ? "" : terms.grade());
        hours.setValue(PostContext.plain(terms.hours()));
        fullTimeHours.setValue(PostContext.plain(terms.fullTimeHours()));
        annualPay.setValue(terms.annualPay());
        return this;
    }

    Component[] components() {
        return new Component[] {grade, hours, fullTimeHours, annualPay};
    }

    TermsEntry entry() {
        return new TermsEntry(
                grade.getValue(),
                hours.getValue(),
                fullTimeHours.getValue(),
                annualPay.isVisible() ? annualPay.getValue() : null);
    }
}
