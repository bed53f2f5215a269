package org.rolebridge.launch;

/** Takes in files from the command line; a module that has something to import declares one as a bean. */
public interface Importer {

    /** The word after {@code import}. */
    String word();

    /** @return whether everything was imported; what is printed says why when not */
    boolean run(ImportOrder order);
}
