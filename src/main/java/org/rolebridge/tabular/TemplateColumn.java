package org.rolebridge.tabular;

/**
 * One column of a template for people to fill in.
 *
 * @param explanation plain text, already in the reader's language
 */
public record TemplateColumn(String title, boolean required, String explanation) {}
