package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import org.rolebridge.shell.LocalHabits;
import org.rolebridge.shell.Messages;

/**
 * Form fields that all look and read alike. The label of field {@code title} under prefix {@code workrole.form} is the
 * text {@code workrole.form.title}; where a text {@code workrole.form.title.help} exists it is shown below the label.
 */
public class Fields {
    private static final String SHORT = "rb-short";
    private static final int KEPT_EVERY_MILLIS = 2000;
    private static final String[] DAY_FIRST = {"d/M/yyyy", "d MMM yyyy", "d.M.yyyy", "d/M/yy", "yyyy-MM-dd"};
    private static final String[] MONTH_FIRST = {"M/d/yyyy", "MMM d, yyyy", "d MMMM yyyy", "M/d/yy", "yyyy-MM-dd"};
    private static final String PLAIN_NUMBERS = """
            this.allowedCharPattern = '.';
            this.inputElement.addEventListener('change', () => {
              const plain = this.inputElement.value.replace(/[\\s£$€]/g, '').replace(/,(?=\\d{3}(?!\\d))/g, '');
              if (plain !== this.inputElement.value && /^-?\\d*\\.?\\d*$/.test(plain)) {
                this.inputElement.value = plain;
                this.value = plain;
              }
            }, true);
            """;

    private final String prefix;

    public Fields(String prefix) {
        this.prefix = prefix;
    }

    public TextField text(String name) {
        return typed(named(new TextField(), name));
    }

    public TextArea area(String name) {
        return PersonalNotice.watch(typed(named(new TextArea(), name)));
    }

    public TextArea area(String name, int maxLength) {
        var field = area(name);
        field.setMaxLength(maxLength);
        return field;
    }

    public EmailField email(String name) {
        return typed(named(new EmailField(), name));
    }

    /** Tells the server every other second what has been typed, so that a draft of it is kept. */
    private static <F extends HasValueChangeMode> F typed(F field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(KEPT_EVERY_MILLIS);
        return field;
    }

    public PasswordField password(String name) {
        return named(new PasswordField(), name);
    }

    public IntegerField whole(String name) {
        var field = brief(named(new IntegerField(), name));
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(I18NProvider.translate("shell.form.bad-number")));
        return legible(field);
    }

    public BigDecimalField decimal(String name) {
        var field = brief(named(new BigDecimalField(), name));
        field.setLocale(Locale.UK);
        field.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                .setBadInputErrorMessage(I18NProvider.translate("shell.form.bad-number")));
        return legible(field);
    }

    /** Takes whatever is written, so that nothing is swallowed, and leaves out currency signs and commas of thousands. */
    private static <F extends Component> F legible(F field) {
        field.addAttachListener(event -> field.getElement().executeJs(PLAIN_NUMBERS));
        return field;
    }

    public BigDecimalField money(String name, Currency currency) {
        var field = decimal(name);
        field.setPrefixComponent(new Span(currency.getSymbol(Locale.UK)));
        return field;
    }

    /**
     * Typing never opens the calendar, its button does. Reads 23 November 2026, 23/11/2026, 23 Nov 2026 and 2026-11-23;
     * where months come first, November 23, 2026, 11/23/2026 and Nov 23, 2026.
     */
    public DatePicker date(String name) {
        boolean american = VaadinService.getCurrent()
                .getInstantiator()
                .getOrCreate(LocalHabits.class)
                .american();
        var first = american ? "MMMM d, yyyy" : "d MMMM yyyy";
        var others = american ? MONTH_FIRST : DAY_FIRST;
        var field = brief(named(new DatePicker(), name));
        field.setLocale(Locale.UK);
        field.setAutoOpen(false);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormats(first, others)
                .setFirstDayOfWeek(american ? 0 : 1)
                .setBadInputErrorMessage(I18NProvider.translate("shell.form.bad-date"))
                .setToday(I18NProvider.translate("shell.date.today"))
                .setCancel(I18NProvider.translate("shell.cancel")));
        return field;
    }

    public <T> Select<T> select(String name, Collection<T> items, ItemLabelGenerator<T> words) {
        var field = named(new Select<T>(), name);
        field.setItems(items);
        field.setItemLabelGenerator(words);
        return field;
    }

    /** For long lists; the caller gives the items or a data provider. */
    public <T> ComboBox<T> combo(String name, ItemLabelGenerator<T> words) {
        var field = named(new ComboBox<T>(), name);
        field.setItemLabelGenerator(words);
        ListedValue.keepUnknown(field);
        return field;
    }

    public <T> MultiSelectComboBox<T> combos(String name, ItemLabelGenerator<T> words) {
        var field = named(new MultiSelectComboBox<T>(), name);
        field.setItemLabelGenerator(words);
        return field;
    }

    /** One of a few, all in sight. */
    public <T> RadioButtonGroup<T> choice(String name, Collection<T> items, ItemLabelGenerator<T> words) {
        var field = named(new RadioButtonGroup<T>(), name);
        field.setItems(items);
        field.setItemLabelGenerator(words);
        return field;
    }

    /** Any of a few, all in sight. */
    public <T> CheckboxGroup<T> ticks(String name, Collection<T> items, ItemLabelGenerator<T> words) {
        var field = named(new CheckboxGroup<T>(), name);
        field.setItems(items);
        field.setItemLabelGenerator(words);
        return field;
    }

    public Checkbox tick(String name) {
        return named(new Checkbox(), name);
    }

    /** Says "(optional)" after the label; fields without it have to be filled in. */
    public static <F extends Component & HasLabel> F optional(F field) {
        field.setLabel(I18NProvider.translate("shell.optional", field.getLabel()));
        FormField.of(field).ifPresent(FormField::leaveFree);
        return field;
    }

    /** A field for a few characters. */
    public static <F extends Component> F brief(F field) {
        field.addClassName(SHORT);
        return field;
    }

    /** A field whose label is data and not a text of ours, such as a question of a questionnaire. */
    public static <F extends Component & HasLabel> F worded(F field, String name, String label) {
        field.setLabel(label);
        FormField.mark(field, name);
        return field;
    }

    /** Gives any other field the look and the words of the rest. */
    public <F extends Component & HasLabel & HasHelper> F named(F field, String name) {
        var key = prefix + "." + name;
        field.setLabel(I18NProvider.translate(key));
        if (messages().contains(key + ".help")) {
            field.setHelperText(I18NProvider.translate(key + ".help"));
        }
        field.getElement().getThemeList().add("helper-above-field");
        FormField.mark(field, name);
        return field;
    }

    private static Messages messages() {
        return (Messages) VaadinService.getCurrent().getInstantiator().getI18NProvider();
    }
}
