package offence.ledger;

interface Ledgers {}
