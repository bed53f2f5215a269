package org.rolebridge.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rolebridge.shared.RuleViolation;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Budget letter.pdf, PDF, Budget letter.pdf",
        "Budget letter.PDF, PDF, Budget letter.pdf",
        "invoice.pdf.exe, PDF, invoice.pdf.pdf",
        "photo.png, PDF, photo.pdf",
        "no extension, TEXT, no extension.txt",
        "CON.txt, TEXT, evidence.txt",
        "..., TEXT, evidence.txt",
        ".htaccess, TEXT, htaccess.txt",
        "Zoë 李 🙂.docx, DOCX, Zoë 李 🙂.docx",
        "a<b>:c\"d|e?f*g.eml, MAIL, a-b--c-d-e-f-g.eml"
    })
    void givesOutNamesThatSayWhatTheContentIs(String sent, FileType type, String name) {
        assertThat(FileName.givenOut(sent, type)).isEqualTo(name);
    }

    @Test
    void turnsNoReadingDirection() {
        assertThat(FileName.givenOut("gnp\u202Efdp.exe", FileType.PDF)).isEqualTo("gnpfdp.pdf");
    }

    @Test
    void cutsLongNamesBetweenCharacters() {
        assertThat(FileName.givenOut("🙂".repeat(150) + ".pdf", FileType.PDF)).isEqualTo("🙂".repeat(100) + ".pdf");
    }

    @Test
    void forgetsFolders() {
        assertThat(FileName.checked("C:\\Users\\sam\\letter.pdf")).isEqualTo("letter.pdf");
        assertThat(FileName.checked("../../etc/passwd")).isEqualTo("passwd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "folder/", "a\0b.pdf", "a\nb.pdf", "a\uD83D.pdf"})
    void refusesNamesThatNobodyCanRead(String sent) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> FileName.checked(sent));
    }

    @Test
    void refusesLongNames() {
        assertThat(FileName.checked("x".repeat(200))).hasSize(200);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> FileName.checked("x".repeat(201)));
    }
}
