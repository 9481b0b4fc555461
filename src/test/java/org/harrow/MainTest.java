package org.harrow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void saysWhichJavaIsNeededAndWhichWasFound() {
        assertEquals(
                "Harrow needs Java 25.0.3 or newer, but this is Java 25.0.2: older ones can corrupt"
                        + " what is read from a case. Install a newer JDK and set JAVA_HOME to it.",
                Main.tooOld(Runtime.Version.parse("25.0.2")));
    }
}
