package org.rolebridge.funding;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * What was awarded, approved and paid in one group of transactions.
 *
 * @param key id of the scheme, organisation or kind; for quarters year × 10 + quarter of the calendar; 0 for "none"
 * @param name of that group, empty for "none" and for quarters
 */
public record FundingTotal(long key, String name, Money awarded, Money approved, Money paid) {

    /** What totals are made by. */
    public enum By {
        SCHEME,
        ORGANISATION,
        KIND,
        QUARTER,
        /** Everything in one, for each currency. */
        ALL;

        /** Awards and approvals of one quarter belong to different awards: what one is less than the other is nothing. */
        public boolean knowsWhatIsLeft() {
            return this != QUARTER;
        }
    }

    private static final int TEN = 10;

    /** What may still be approved. */
    public Money remaining() {
        return awarded.minus(approved);
    }

    /** Only for totals by quarter; see {@link FundingService#yearStart}. */
    public Quarter quarter(int yearStart) {
        return new Quarter(
                YearMonth.of((int) (key / TEN), (int) (key % TEN - 1) * FundingFilter.MONTHS + 1), yearStart);
    }

    /**
     * Three months of the calendar, and which quarter of the financial year they are.
     *
     * @param yearStart the month in which the reader's financial year begins
     */
    public record Quarter(YearMonth first, int yearStart) {

        private static final int MONTHS_IN_A_YEAR = 12;
        private static final int CENTURY = 100;

        /** Where a financial year begins within a quarter of the calendar, only the months are told. */
        public String textKey() {
            return months() % FundingFilter.MONTHS == 0 ? "funding.quarter" : "funding.quarter.months";
        }

        /** "Q3 2026/27, October to December 2026". */
        public Object[] words() {
            var last = first.plusMonths(FundingFilter.MONTHS - 1L);
            return new Object[] {months() / FundingFilter.MONTHS + 1, year(), month(first), month(last), yearOf(last)};
        }

        private int months() {
            return (first.getMonthValue() + MONTHS_IN_A_YEAR - yearStart) % MONTHS_IN_A_YEAR;
        }

        /** "2026/27"; where financial years are years of the calendar, "2026". */
        private String year() {
            var year = first.minusMonths(months()).getYear();
            return yearStart == 1 ? Integer.toString(year) : "%d/%02d".formatted(year, (year + 1) % CENTURY);
        }

        private static String month(YearMonth month) {
            return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        }

        private static String yearOf(YearMonth month) {
            return Integer.toString(month.getYear());
        }
    }
}
