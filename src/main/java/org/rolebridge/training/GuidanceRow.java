package org.rolebridge.training;

import java.util.List;

/**
 * A piece of training or guidance in a list.
 *
 * @param roleKinds names of the kinds of role it applies to, in order
 */
public record GuidanceRow(Guidance guidance, String ownerName, List<String> roleKinds) {}
