package offence.ledger;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import offence.ledger.ui.LedgerView;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

@Service
public class LedgerService {

    @Autowired
    LedgerRepository ledger;

    public Condition today() {
        System.out.println(UI.getCurrent());
        return DSL.val(LocalDate.now()).isNotNull();
    }

    Class<?> screen() {
        return LedgerView.class;
    }
}
