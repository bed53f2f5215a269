package offence.ledger;

class PaperLedgers implements Ledgers {}
