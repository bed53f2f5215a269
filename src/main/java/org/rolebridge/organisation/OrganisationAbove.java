package org.rolebridge.organisation;

/**
 * How one organisation stands above another.
 *
 * @param depth the shortest distance
 * @param decides false where it only reads: it is one of several successors, and another one was chosen or none yet
 */
record OrganisationAbove(int depth, boolean decides) {}
