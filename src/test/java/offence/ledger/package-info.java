/** Deliberate offences: each breaks one of the house rules, to prove that the rule can fail. Nothing here runs. */
package offence.ledger;
