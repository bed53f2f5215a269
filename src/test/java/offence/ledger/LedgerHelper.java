package offence.ledger;

public class LedgerHelper {}
