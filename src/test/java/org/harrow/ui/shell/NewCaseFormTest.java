package org.harrow.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCaseFormTest {

    @ParameterizedTest
    @CsvSource({
        "Reviews after #412, reviews-after-412.harrow",
        "'../../etc: passwd', etc-passwd.harrow",
        "Grüße, grüße.harrow",
        "'???', case.harrow",
        "'IIII', iiii.harrow"
    })
    void makesFileNamesThatEveryFileSystemTakes(String title, String file) {
        assertEquals(file, NewCaseForm.fileName(title));
    }
}
