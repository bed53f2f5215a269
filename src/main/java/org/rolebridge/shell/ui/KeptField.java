package org.rolebridge.shell.ui;

/** A part of a form that says itself how it is kept in a draft: a field whose values are looked up, or rows that grow. */
public interface KeptField {

    /** What stands in it, as text. */
    String kept();

    /** Brings back what {@link #kept()} said; what cannot be found any more is left empty. */
    void restore(String kept);
}
