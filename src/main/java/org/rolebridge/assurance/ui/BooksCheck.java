package org.rolebridge.assurance.ui;

import static org.rolebridge.assurance.ui.QueryWords.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.rolebridge.funding.LedgerService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.Tag;
import org.rolebridge.shell.ui.Tone;

/** Adds all transactions up again and compares them with the running totals, when somebody asks for it. */
@SpringComponent
class BooksCheck {

    private final LedgerService ledger;

    BooksCheck(LedgerService ledger) {
        this.ledger = ledger;
    }

    Card card() {
        var result = new Div();
        result.getElement().setAttribute("role", "status");
        var check = Actions.other(text("books.check"), event -> {
            boolean agrees = ledger.agrees();
            result.removeAll();
            result.add(new Tag(text(agrees ? "books.agree" : "books.differ"), agrees ? Tone.GREEN : Tone.RED));
        });
        return new Card(text("books.title"), new Prose(text("books.what")).quiet(), new Actions(check), result);
    }
}
