package org.harrow.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.harrow.packaging.Checkout.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    @TempDir Path home;

    private Checkout checkout;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = Checkout.in(home);
    }

    @Test
    void buildsOnFirstUseAndThenNoMore() throws Exception {
        assertEquals(0, harrow("findings", "x.harrow").exit());
        assertEquals(0, harrow("findings", "x.harrow").exit());
        assertEquals(1, checkout.builds());
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        harrow("findings");
        checkout.makeOld(checkout.root().resolve("target/app/stamp"));
        Files.setLastModifiedTime(
                checkout.root().resolve("src/main/java/Main.java"),
                FileTime.from(Instant.parse("2002-01-01T00:00:00Z")));
        harrow("findings");
        assertEquals(2, checkout.builds());
    }

    @Test
    void buildsAgainWhenASourceIsGone() throws Exception {
        harrow("findings");
        checkout.makeOld(checkout.root().resolve("target/app/stamp"));
        Files.delete(checkout.root().resolve("src/main/java/Main.java"));
        harrow("findings");
        assertEquals(2, checkout.builds());
    }

    @Test
    void handsOverArgumentsInputAndExitCode() throws Exception {
        Run run = run(Map.of("FAKE_EXIT", "4"), "import", "a case.harrow", "Größe кот.json", "");
        assertEquals(4, run.exit());
        List<String> lines = run.out().lines().toList();
        int first = lines.indexOf("import");
        assertEquals(
                List.of("import", "a case.harrow", "Größe кот.json", "", "LC_ALL=C.UTF-8", "typed"),
                lines.subList(first, lines.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "xx_YY.UTF-8"})
    void readsFileNamesAsUtf8InAnyLocale(String locale) throws Exception {
        assertTrue(run(Map.of("LC_ALL", locale), "formats").out().contains("LC_ALL=C.UTF-8"));
    }

    @Test
    void keepsALocaleThatReadsUtf8() throws Exception {
        assertTrue(run(Map.of("LC_ALL", "C.utf8"), "formats").out().contains("LC_ALL=C.utf8"));
    }

    @Test
    void neverTurnsOnCompactHeaders() throws Exception {
        assertFalse(harrow("x.harrow").out().contains("CompactObjectHeaders"), "JDK-8380060");
    }

    @Test
    void showsWhyABuildFailed() throws Exception {
        Run run = run(Map.of("FAKE_MAVEN_EXIT", "1"), "formats");
        assertEquals(3, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("[ERROR] no luck"), run.err());
        assertTrue(run.err().contains("the build failed"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.15", "25", "25.0.2", "24.9.9", "nonsense"})
    void saysThatJavaHomeIsTooOldAndTakesAnother(String version) throws Exception {
        checkout.javaIs(version);
        Run run = harrow("formats");
        assertTrue(run.err().contains("JAVA_HOME is Java " + version), run.err());
        assertTrue(run.out().startsWith("from other"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.0.3", "25.0.3.1", "25.1", "26", "26.0.1+7", "26-ea"})
    void takesTheJavaOfJavaHomeWhereItIsNewEnough(String version) throws Exception {
        checkout.javaIs(version);
        assertTrue(harrow("formats").out().startsWith("from jdk"), version);
    }

    @Test
    void printsTheLineThatInstallsWhatIsMissing() throws Exception {
        Run run = run(Map.of("FAKE_BARE", "yes"), "formats");
        assertTrue(run.err().contains("sudo apt-get install -y --no-install-recommends libpango"));
        assertEquals("", checkout.installed());
        assertEquals(0, run.exit(), "commands that draw nothing still work");
    }

    @Test
    void installsWhatIsMissingWhereItMay() throws Exception {
        run(Map.of("FAKE_BARE", "yes", "FAKE_USER", "0"), "formats");
        assertTrue(checkout.installed().contains("fonts-dejavu-core"), checkout.installed());
        assertFalse(checkout.installed().contains("gtk"), "there is no display");
    }

    @Test
    void addsGtkWhereThereIsADisplay() throws Exception {
        run(Map.of("FAKE_BARE", "yes", "FAKE_USER", "0", "DISPLAY", ":1"), "formats");
        assertTrue(checkout.installed().contains("libgtk-3-0"), checkout.installed());
    }

    @Test
    void namesTheBenchmarksThereAre() throws Exception {
        Run run = checkout.run(Map.of(), "bench", "nosuch");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("no benchmark is named 'nosuch'; there are: "), run.err());
    }

    private Run harrow(String... arguments) throws Exception {
        return run(Map.of(), arguments);
    }

    private Run run(Map<String, String> settings, String... arguments) throws Exception {
        return checkout.run(settings, "harrow", arguments);
    }
}
