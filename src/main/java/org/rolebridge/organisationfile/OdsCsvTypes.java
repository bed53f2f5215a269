package org.rolebridge.organisationfile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.tabular.TableFile;
import org.rolebridge.tabular.TableRows;
import org.rolebridge.tabular.UnreadableFile;
import org.rolebridge.tabular.UnreadableFile.Reason;

/**
 * Decides what the rows of a 27-column file are. Only the file of practices fills the prescribing setting, and there it
 * decides row by row. All other files look alike: whoever imports says what is in them, or the published name "etr" does.
 *
 * @param ofEveryRow null when the prescribing setting decides
 */
record OdsCsvTypes(@Nullable OrganisationType ofEveryRow) {

    private static final Pattern TRUSTS = Pattern.compile("(.*[/\\\\])?etr([^a-z].*)?");
    private static final String GP_PRACTICE_SETTING = "4";

    static OdsCsvTypes decide(TableFile file, @Nullable OrganisationType stated) {
        if (hasPrescribingSetting(file)) {
            if (stated != null
                    && stated != OrganisationType.GP_PRACTICE
                    && stated != OrganisationType.PRESCRIBING_CENTRE) {
                throw new UnreadableFile(Reason.TYPE_CONTRADICTED, stated);
            }
            return new OdsCsvTypes(null);
        }
        return new OdsCsvTypes(Optional.ofNullable(stated)
                .or(() -> hint(file.originalName()))
                .orElseThrow(() -> new UnreadableFile(Reason.TYPE_UNKNOWN, file.originalName())));
    }

    OrganisationType of(String prescribingSetting) {
        if (ofEveryRow != null) {
            return ofEveryRow;
        }
        return prescribingSetting.equals(GP_PRACTICE_SETTING)
                ? OrganisationType.GP_PRACTICE
                : OrganisationType.PRESCRIBING_CENTRE;
    }

    boolean dependOnSetting() {
        return ofEveryRow == null;
    }

    private static boolean hasPrescribingSetting(TableFile file) {
        try (TableRows rows = file.rows()) {
            while (rows.hasNext()) {
                if (!rows.next().cell(OdsCsvReader.PRESCRIBING_SETTING).isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Optional<OrganisationType> hint(String originalName) {
        return TRUSTS.matcher(originalName.toLowerCase(Locale.ROOT)).matches()
                ? Optional.of(OrganisationType.NHS_TRUST)
                : Optional.empty();
    }
}
