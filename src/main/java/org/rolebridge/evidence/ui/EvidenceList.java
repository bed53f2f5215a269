package org.rolebridge.evidence.ui;

import static org.rolebridge.evidence.ui.EvidenceWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rolebridge.evidence.Evidence;
import org.rolebridge.evidence.EvidenceService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.DescriptionList;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Tag;

/** The files of one record: what each is, who added it when, its fingerprint, and what the reader may do about it. */
class EvidenceList extends Div {

    private final transient EvidenceService service;
    private final FilesOfRecord shown;

    EvidenceList(EvidenceService service, FilesOfRecord shown) {
        this.service = service;
        this.shown = shown;
        addClassName("rb-evidence");
        if (!shown.files().isEmpty()) {
            var list = new UnorderedList();
            list.getElement().setAttribute("aria-label", text("evidence.title.of", shown.name()));
            shown.files().forEach(file -> list.add(item(file)));
            add(list);
        }
        if (shown.mayAdd()) {
            var add = Actions.quiet(text("evidence.add"), event -> new AddFileDialog(service, shown).open());
            add.setAriaLabel(text("evidence.add.of", shown.name()));
            add(new Actions(add));
        }
    }

    private ListItem item(Evidence file) {
        var head =
                new Div(name(file), new Tag(text("evidence.state." + file.state()), EvidenceWords.tone(file.state())));
        head.addClassName("rb-evidence-name");
        var who = shown.people().getOrDefault(file.uploadedBy(), text("evidence.somebody"));
        var when = Figures.moment(file.uploadedAt(), shown.zone());
        var size = EvidenceWords.size(file.size());
        var item = new ListItem(
                head, new Prose(text("evidence.line", text("evidence.type." + file.type()), size, who, when)).quiet());
        if (file.reason() != null) {
            item.add(new Prose(text("evidence.reason", file.reason())));
        }
        item.add(proof(file));
        if (shown.mayWithdraw() && file.state().hasContent()) {
            item.add(new Actions(withdraw(file)));
        }
        return item;
    }

    private Component name(Evidence file) {
        if (!file.state().isReadable()) {
            return new Span(EvidenceWords.name(file));
        }
        var link = new Anchor(new EvidenceDownload(service, file.id()), file.name());
        link.setAriaLabel(text("evidence.download", file.name()));
        return link;
    }

    private static NativeDetails proof(Evidence file) {
        var list = new DescriptionList().row(text("evidence.sha256"), hash(file));
        if (file.fileName() != null) {
            list.row(text("evidence.sent-as"), file.fileName());
        }
        if (file.state().hasContent()) {
            list.row(text("evidence.kept-until"), Figures.date(file.retainUntil()));
        }
        return new NativeDetails(text("evidence.fingerprint", EvidenceWords.shortHash(file)), list);
    }

    private static Span hash(Evidence file) {
        var hash = new Span(file.sha256());
        hash.addClassName("rb-hash");
        return hash;
    }

    private Component withdraw(Evidence file) {
        var button = Actions.quiet(text("evidence.withdraw"), event -> new WithdrawDialog(service, file).open());
        button.setAriaLabel(text("evidence.withdraw.of", EvidenceWords.name(file)));
        return button;
    }
}
