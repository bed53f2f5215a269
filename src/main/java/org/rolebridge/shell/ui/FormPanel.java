package org.rolebridge.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;

/** Fields in one column, in groups with a heading; above them, after a failed attempt, what has to be put right. */
public class FormPanel extends Div {
    private final Div problems = new Div();
    private int version;
    private IntConsumer save = seen -> {};
    private String subject = "";
    private boolean keepsDraft = true;
    private @Nullable FormDraft draft;
    private @Nullable RefusalPanel explained;

    public FormPanel(Component... fields) {
        addClassName("rb-form");
        problems.addClassName("rb-problems");
        problems.setVisible(false);
        add(problems);
        add(fields);
    }

    public FormPanel section(String heading, Component... fields) {
        var group = new Element("fieldset");
        var legend = new Element("legend");
        legend.setText(heading);
        group.appendChild(legend);
        for (var field : fields) {
            group.appendChild(field.getElement());
        }
        getElement().appendChild(group);
        return this;
    }

    /** The main button first. */
    public FormPanel actions(Component... actions) {
        add(new Actions(actions));
        return this;
    }

    /**
     * Says what is wrong: one thing at its field, where it can say so itself; several also in a list, each line leading to
     * its field.
     */
    private void showProblems(Map<? extends Component, String> wrong) {
        problems.removeAll();
        if (explained != null) {
            explained.removeFromParent();
            explained = null;
        }
        boolean listed =
                wrong.size() > 1 || wrong.keySet().stream().anyMatch(field -> !FormField.saysWhatIsWrong(field));
        problems.setVisible(listed);
        if (listed) {
            list(wrong);
        } else {
            wrong.keySet().forEach(Attention::focus);
        }
    }

    private void list(Map<? extends Component, String> wrong) {
        var heading = new H2(getTranslation("shell.problems"));
        heading.getElement().setAttribute("tabindex", "-1");
        var list = new UnorderedList();
        wrong.forEach((field, words) -> list.add(new ListItem(leadTo(field, words))));
        problems.add(heading, list);
        Attention.focus(heading);
    }

    /**
     * What the main button does: checks that nothing is missing, then hands over the version that the user saw. After a
     * stale save the user may choose to hand over the version that is stored now.
     */
    public FormPanel saves(int seenVersion, IntConsumer save) {
        this.version = seenVersion;
        this.save = save;
        return this;
    }

    /** Tells this form from others of the same title on the same screen. */
    public FormPanel about(long id) {
        subject = Long.toString(id);
        return this;
    }

    /** Keeps nothing of what is typed: for answers that must not be found beside the name of a person. */
    public FormPanel withoutDraft() {
        keepsDraft = false;
        return this;
    }

    /** Of the command that this form sends: the same until it has been saved, also when it is taken up again later. */
    public UUID key() {
        return draft == null ? UUID.randomUUID() : draft.key();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (keepsDraft && draft == null && CurrentPerson.find().isPresent()) {
            draft = new FormDraft(this, subject);
        }
    }

    void keepDraft() {
        if (draft != null) {
            draft.keep();
        }
    }

    /** The user does not want what stands in the form. */
    public void discard() {
        if (draft != null) {
            draft.discard();
        }
    }

    int version() {
        return version;
    }

    void basedOn(int seenVersion) {
        version = seenVersion;
    }

    public void submit() {
        submit(version);
    }

    void submit(int onVersion) {
        if (isFilled()) {
            save.accept(onVersion);
            discard();
        }
    }

    /** Whether every field that has to be filled in is, with something readable; says at each field what is missing. */
    boolean isFilled() {
        ComponentUtil.setData(UI.getCurrent(), FormPanel.class, this);
        var wrong = new LinkedHashMap<Component, String>();
        FormField.within(this)
                .forEach(field -> field.problem().ifPresent(words -> wrong.put(field.component(), words)));
        showProblems(wrong);
        return wrong.isEmpty();
    }

    /** Shows a refusal at its field, if this form has that field. */
    boolean refuse(String fieldName, String words, RefusalPanel why) {
        var field = Stream.concat(
                        FormField.within(this), FormField.all(this).flatMap(part -> FormField.of(part).stream()))
                .filter(candidate -> candidate.isCalled(fieldName))
                .findFirst();
        field.ifPresent(found -> {
            reveal(found.component());
            showProblems(Map.of(found.component(), words));
            explain(found.component(), why);
            found.refuse(words);
        });
        return field.isPresent();
    }

    /** Below the field, or the row of fields in which it stands. */
    private void explain(Component field, RefusalPanel why) {
        var part = field.getElement();
        var around = Objects.requireNonNull(part.getParent());
        while (!around.equals(getElement()) && !around.getTag().equals("fieldset")) {
            part = around;
            around = Objects.requireNonNull(part.getParent());
        }
        around.insertChild(around.indexOfChild(part) + 1, why.getElement());
        explained = why;
    }

    private static void reveal(Component field) {
        var steps = field.findAncestor(FormSteps.class);
        if (steps != null) {
            steps.reveal(field);
        }
    }

    private static Component leadTo(HasElement field, String words) {
        return Actions.quiet(words, event -> Attention.focus(field));
    }
}
