package org.rolebridge.organisationimport;

import org.rolebridge.launch.ImportOrder;
import org.rolebridge.launch.Importer;
import org.rolebridge.organisationfile.OrganisationFileKind;
import org.springframework.stereotype.Component;

/** {@code import organisations FILE}: our own table, filled in. */
@Component
class TemplateImporter implements Importer {

    private final CommandImport imports;

    TemplateImporter(CommandImport imports) {
        this.imports = imports;
    }

    @Override
    public String word() {
        return "organisations";
    }

    @Override
    public boolean run(ImportOrder order) {
        return imports.run(order, kind -> kind == OrganisationFileKind.TEMPLATE);
    }
}
