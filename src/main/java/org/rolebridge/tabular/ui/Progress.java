package org.rolebridge.tabular.ui;

/**
 * How far a check or an import has come.
 *
 * @param total 0 where nobody can tell yet
 */
public record Progress(String words, int done, int total) {}
