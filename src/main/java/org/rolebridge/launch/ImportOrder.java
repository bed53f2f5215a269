package org.rolebridge.launch;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks to be imported.
 *
 * @param type what the rows are, where the file does not tell
 * @param leaveOutRefused import the good rows although others are refused
 * @param out where to say what happens
 */
public record ImportOrder(List<Path> files, Optional<String> type, boolean leaveOutRefused, PrintStream out) {}
