package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** A long form in short steps, one in sight at a time. Going on asks for what the step needs; going back loses nothing. */
public class FormSteps extends Div implements KeptField {

    private final List<Step> steps = new ArrayList<>();
    private final OrderedList path = new OrderedList();
    private final Div content = new Div();
    private final Button back = Actions.other(getTranslation("shell.steps.back"), event -> show(at() - 1));
    private final Button on = Actions.main(getTranslation("shell.steps.on"), event -> goOn());
    private final Button save;
    private int current;

    /** @param save words of the button at the end, which submits the form */
    public FormSteps(String save) {
        this.save = Actions.main(save, event -> form().submit());
        addClassName("rb-form-steps");
        path.addClassName("rb-steps");
        var nav = new Nav(path);
        nav.setAriaLabel(getTranslation("shell.steps"));
        add(nav, content, new Actions(on, this.save, back));
    }

    public FormSteps step(String title, Component... fields) {
        return step(title, () -> {}, fields);
    }

    /** @param entered runs each time the step comes into sight */
    public FormSteps step(String title, Runnable entered, Component... fields) {
        var step = new Step(title, entered, fields);
        steps.add(step);
        content.add(step);
        show(0);
        return this;
    }

    private int at() {
        return current;
    }

    private FormPanel form() {
        return java.util.Objects.requireNonNull(findAncestor(FormPanel.class));
    }

    private void goOn() {
        if (form().isFilled()) {
            show(current + 1);
            form().keepDraft();
            Attention.focus(steps.get(current).legend);
        }
    }

    private void show(int wanted) {
        current = Math.clamp(wanted, 0, steps.size() - 1);
        for (int number = 0; number < steps.size(); number++) {
            steps.get(number).setVisible(number == current);
        }
        boolean last = current == steps.size() - 1;
        on.setVisible(!last);
        save.setVisible(last);
        back.setVisible(current > 0);
        drawPath();
        steps.get(current).entered.run();
    }

    /** Steps behind can be gone back to; those ahead come one after the other. */
    private void drawPath() {
        path.removeAll();
        for (int number = 0; number < steps.size(); number++) {
            int target = number;
            var item = number < current
                    ? new ListItem(Actions.quiet(steps.get(number).title, event -> show(target)))
                    : new ListItem(steps.get(number).title);
            if (number == current) {
                item.getElement().setAttribute("aria-current", "step");
            }
            path.add(item);
        }
    }

    /** Brings the step with this field into sight. */
    void reveal(Component field) {
        for (int number = 0; number < steps.size(); number++) {
            if (field.findAncestor(Step.class) == steps.get(number)) {
                show(number);
            }
        }
    }

    @Override
    public String kept() {
        return Integer.toString(current);
    }

    /** Never straight to the last step, which looks over what the others hold. */
    @Override
    public void restore(String kept) {
        show(Math.min(Integer.parseInt(kept), steps.size() - 2));
    }

    @Tag("fieldset")
    static class Step extends HtmlContainer {

        private final String title;
        private final Runnable entered;
        private final Element legend = new Element("legend");

        Step(String title, Runnable entered, Component... fields) {
            this.title = title;
            this.entered = entered;
            legend.setText(title);
            legend.setAttribute("tabindex", "-1");
            getElement().appendChild(legend);
            add(fields);
        }
    }
}
