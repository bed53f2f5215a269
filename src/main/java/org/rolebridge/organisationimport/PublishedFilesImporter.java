package org.rolebridge.organisationimport;

import org.rolebridge.launch.ImportOrder;
import org.rolebridge.launch.Importer;
import org.rolebridge.organisationfile.OrganisationFileKind;
import org.springframework.stereotype.Component;

/** {@code import ods FILE…}: files as they are published. */
@Component
class PublishedFilesImporter implements Importer {

    private final CommandImport imports;

    PublishedFilesImporter(CommandImport imports) {
        this.imports = imports;
    }

    @Override
    public String word() {
        return "ods";
    }

    @Override
    public boolean run(ImportOrder order) {
        return imports.run(order, kind -> kind != OrganisationFileKind.TEMPLATE);
    }
}
