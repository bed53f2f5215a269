package org.rolebridge.post;

import java.math.BigDecimal;

/** Whole-time equivalents of a role on a day: those of its posts, and those of the people in them. */
public record Establishment(int posts, BigDecimal wte, BigDecimal wteInPost) {}
