package offence.ledger.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("offence-screen")
@PermitAll
class LedgerScreen extends Div {}
