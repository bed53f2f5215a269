package org.rolebridge.evidence;

/**
 * Why a file goes.
 *
 * @param nameToo its name goes as well, because it names a person
 */
public record Withdrawal(String reason, boolean nameToo, int version) {}
