package org.rolebridge.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises what tells a stranger who somebody is: for sure a number or an address, by its looks a name. */
public final class PersonalText {

    /** Two letters, six digits in pairs, a letter from A to D: HM Revenue and Customs, National Insurance Manual 39110. */
    private static final Pattern NATIONAL_INSURANCE =
            Pattern.compile("(?i)\\b[a-z]{2}[ .-]?(?:\\d{2}[ .-]?){3}[a-d]\\b|\\b[a-z]{2}(?:[ .-]\\d{2}){3}\\b");

    private static final Pattern SOCIAL_SECURITY = Pattern.compile("\\b\\d{3}[ -]\\d{2}[ -]\\d{4}\\b");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern TITLE = Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\b\\.? +\\p{Lu}\\p{L}*");
    private static final String CAPITALISED = "\\p{Lu}\\p{Ll}[\\p{L}\\p{M}'’-]*";
    private static final Pattern TWO_CAPITALISED =
            Pattern.compile("\\b" + CAPITALISED + " +" + CAPITALISED + "(?!\\p{L}| +\\p{Lu})");

    /** With one of these beside it, a capitalised word belongs to the name of something else. */
    private static final Set<String> OF_THINGS = Set.of(
            ("academy additional adult agreement alliance april association august authority band bank board borough budget care"
                            + " centre certificate charity city clinic clinical college commission committee common community"
                            + " council county course date december department development director district east england"
                            + " february foundation framework friday fund funding grant group guidance health hospital house"
                            + " improvement integrated january job july june learning level link local manager march may mental"
                            + " milestone monday national network new nhs north november number nursing october office"
                            + " organisation partner partnership pay person personalised plan policy practice prescribing"
                            + " primary programme project public quality register reimbursement report role royal saturday"
                            + " scheme school scotland section september service services sign skills social society south"
                            + " standard standing state steering strategy street sunday support surgery system team the this"
                            + " thursday training transformation trust tuesday united university voluntary wales wednesday week"
                            + " west work workforce worker year york zone")
                    .split(" "));

    private PersonalText() {}

    public static boolean holdsNationalNumber(String text) {
        return NATIONAL_INSURANCE.matcher(text).find()
                || SOCIAL_SECURITY.matcher(text).find();
    }

    /** Whether a note may name somebody; it may well be wrong, so that nothing is refused for it. */
    public static boolean mayTellWho(String note) {
        return ADDRESS.matcher(note).find()
                || holdsNationalNumber(note)
                || TITLE.matcher(note).find()
                || TWO_CAPITALISED
                        .matcher(note)
                        .results()
                        .anyMatch(words -> Arrays.stream(words.group().split(" +"))
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .noneMatch(OF_THINGS::contains));
    }
}
