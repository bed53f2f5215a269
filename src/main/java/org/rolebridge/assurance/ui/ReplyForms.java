package org.rolebridge.assurance.ui;

import static org.rolebridge.assurance.ui.QueryWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.UUID;
import org.rolebridge.assurance.Finding;
import org.rolebridge.assurance.FindingService;
import org.rolebridge.assurance.Message;
import org.rolebridge.assurance.Reply;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.shell.ui.Toast;

/** How a conversation goes on: the provider answers; the commissioner asks again or closes with an outcome. */
class ReplyForms {

    /** What a commissioner may do next. */
    private enum Step {
        ASK,
        CLOSE
    }

    private final FindingService findings;
    private final Finding finding;
    private final UUID key = UUID.randomUUID();
    private final Fields fields = new Fields("query.form");

    ReplyForms(FindingService findings, Finding finding) {
        this.findings = findings;
        this.finding = finding;
    }

    Component answer() {
        var content = content("answer");
        var form = new FormPanel(content);
        form.saves(finding.version(), version -> {
            findings.answer(finding.id(), new Reply(key, content.getValue(), version));
            done("query.answered");
        });
        return form.actions(Actions.main(text("query.answer.send"), event -> form.submit()));
    }

    /** For those who may not end the conversation: why, and what they may do instead. */
    Component askOnly() {
        var rule = new SayPanel(text("rule.query-own.what"), text("rule.query-own.fix"))
                .note(new Prose(text("rule.query-own.why")));
        var content = content("content");
        var form = new FormPanel(rule, content);
        form.saves(finding.version(), version -> ask(new Reply(key, content.getValue(), version)));
        return form.actions(Actions.other(text("query.step.ASK"), event -> form.submit()));
    }

    Component decide() {
        var step = fields.choice("step", Arrays.asList(Step.values()), one -> text("query.step." + one));
        var outcome =
                fields.choice("outcome", Arrays.asList(Finding.Outcome.values()), one -> text("query.outcome." + one));
        var content = content("content");
        step.addValueChangeListener(event -> outcome.setVisible(event.getValue() == Step.CLOSE));
        step.setValue(finding.turn() == Finding.Turn.PROVIDER ? Step.ASK : Step.CLOSE);
        outcome.setVisible(step.getValue() == Step.CLOSE);
        var form = new FormPanel(step, outcome, content);
        form.saves(finding.version(), version -> decide(step, outcome, new Reply(key, content.getValue(), version)));
        return form.actions(Actions.main(text("query.decide.send"), event -> form.submit()));
    }

    private void decide(RadioButtonGroup<Step> step, RadioButtonGroup<Finding.Outcome> outcome, Reply reply) {
        if (step.getValue() == Step.ASK) {
            ask(reply);
        } else {
            findings.close(finding.id(), outcome.getValue(), reply);
            done("query.closed");
        }
    }

    private void ask(Reply reply) {
        findings.ask(finding.id(), reply);
        done("query.asked");
    }

    private TextArea content(String name) {
        var content = fields.area(name);
        content.setMaxLength(Message.MAX_CONTENT);
        return content;
    }

    private static void done(String key) {
        Toast.success(text(key));
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
