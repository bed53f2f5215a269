package org.rolebridge.intake;

/** How many rows are done. */
public record IntakeProgress(int done, int total) {}
