package org.rolebridge.funding.ui;

import java.util.Optional;
import java.util.function.LongFunction;
import org.rolebridge.shell.ui.Link;

/** What was asked about a transaction as soon as it was recorded; the module that asks offers it as a bean. */
public record PaymentQueries(LongFunction<Optional<Link>> ofTransaction) {}
