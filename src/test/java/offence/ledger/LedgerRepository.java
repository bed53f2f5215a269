package offence.ledger;

import static org.rolebridge.db.Tables.PERSON;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
public class LedgerRepository {

    private final DSLContext db;

    LedgerRepository(DSLContext db) {
        this.db = db;
    }

    int people() {
        return db.fetchCount(PERSON);
    }

    void forget() {
        db.execute("delete from person");
    }
}
