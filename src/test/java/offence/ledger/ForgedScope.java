package offence.ledger;

class ForgedScope {

    static final String FORGED = "/* scope:ROLE_READ */";
}
