package org.rolebridge.training;

/**
 * How many people at an organisation have an item.
 *
 * @param people in post in roles that the item applies to
 */
public record GuidanceUse(
        long organisationId, String organisation, Count people, Count inDate, Count expiresSoon, Count overdue) {

    /**
     * A number of people; small ones are kept back where several organisations are compared.
     *
     * @param number 0 when it is kept back
     */
    public record Count(int number, boolean keptBack) {

        /** Fewer than this could be recognised. */
        public static final int SMALLEST = 5;

        static Count of(int number, boolean acrossOrganisations) {
            boolean small = acrossOrganisations && number > 0 && number < SMALLEST;
            return new Count(small ? 0 : number, small);
        }
    }
}
