package org.rolebridge.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** One filter: its name, what is chosen, a small panel to choose in and a way to clear it. */
public class FilterChip extends Span {
    /** Enter shows what has been chosen, but for the Enter with which an open list takes one of its options. */
    private static final String ENTER_SHOWS = """
            this.addEventListener('keydown', pressed => {
              const list = pressed.target.closest('vaadin-combo-box, vaadin-date-picker, vaadin-select');
              if (pressed.key === 'Enter' && !list?.opened && !pressed.target.closest('vaadin-button, button')) {
                setTimeout(() => $0.click());
              }
            }, true);
            """;

    private final Popover popover = new Popover();
    private final Div panel = new Div();
    private final NativeButton open;

    private FilterChip(String name, String chosen, SerializableRunnable clear) {
        addClassName("rb-chip");
        panel.addClassName("rb-chip-panel");
        open = new NativeButton(chosen.isEmpty() ? name + " ▾" : chosen + " ▾");
        open.setAriaLabel(chosen.isEmpty() ? name : name + ": " + chosen);
        popover.add(panel);
        popover.setTarget(open);
        popover.setAriaLabel(name);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        getElement().setAttribute("data-filter", name);
        add(open);
        if (!chosen.isEmpty()) {
            getElement().setAttribute("data-chosen", true);
            add(clearButton(name + ": " + chosen, clear));
        }
        add(popover);
    }

    /**
     * A choice of several values.
     *
     * @param choices values and their words, in order
     * @param chosen the values chosen now; unknown ones are ignored
     * @param changed gets the new values once the person has pressed "Show"; none when cleared
     */
    public static FilterChip of(
            String name, Map<String, String> choices, Set<String> chosen, SerializableConsumer<Set<String>> changed) {
        var known = new LinkedHashSet<>(choices.keySet());
        known.retainAll(chosen);
        var words = known.size() > 1
                ? name + ": " + known.size()
                : known.stream().map(choices::get).findFirst().orElse("");
        var chip = new FilterChip(name, words, () -> changed.accept(Set.of()));
        var field = new CheckboxGroup<String>(name);
        field.setItems(choices.keySet());
        field.setItemLabelGenerator(choices::get);
        field.setValue(known);
        chip.content(field, () -> changed.accept(field.getValue()));
        return chip;
    }

    /**
     * A filter with a panel of its own, such as two dates.
     *
     * @param chosen what is chosen, in words; empty when nothing is
     */
    public static FilterChip of(
            String name, String chosen, Component field, SerializableRunnable apply, SerializableRunnable clear) {
        var chip = new FilterChip(name, chosen, clear);
        chip.content(field, apply);
        return chip;
    }

    /** Several values that have a name together. */
    public FilterChip called(String words) {
        open.setText(words + " ▾");
        open.setAriaLabel(getElement().getAttribute("data-filter") + ": " + words);
        return this;
    }

    private void content(Component field, SerializableRunnable apply) {
        var show = Actions.main(getTranslation("shell.filter.show"), event -> {
            popover.close();
            apply.run();
        });
        panel.add(field, show);
        panel.getElement().executeJs(ENTER_SHOWS, show);
        popover.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                Attention.focus(field);
            }
        });
    }

    private NativeButton clearButton(String filter, SerializableRunnable clear) {
        var button = new NativeButton("✕", event -> clear.run());
        button.setAriaLabel(getTranslation("shell.filter.clear", filter));
        return button;
    }
}
