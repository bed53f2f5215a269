package org.rolebridge.organisationimport;

/** How far an import has come; total is 0 where a step cannot tell. */
public record ImportProgress(Step step, int done, int total) {

    /** In this order. */
    public enum Step {
        READING,
        COMPARING,
        WRITING,
        /** The change history is written last, so that others wait for it as briefly as can be. */
        RECORDING
    }

    static ImportProgress at(Step step) {
        return new ImportProgress(step, 0, 0);
    }
}
