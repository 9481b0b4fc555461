package org.harrow.intake;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Repositories of the AT protocol: nothing in one can be changed without being noticed. */
class RepositoryTest {
    private static final Path SAMPLES = Path.of("src/test/resources/org/harrow/intake/car");
    private static final int RECORDS = 15;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"k256.car", "p256.car"})
    void checksTheSignatureByTheKeyBesideIt(String name) throws Exception {
        Collected found = new Collected();
        found.read(SAMPLES.resolve(name));
        Coverage signed = signed(found);
        assertEquals(1, signed.imported(), signed.note());
        assertEquals(RECORDS + 1, found.ledger().stored());
    }

    @Test
    void saysThatAnotherKeyDidNotSignIt() throws Exception {
        Path car = Files.copy(SAMPLES.resolve("k256.car"), folder.resolve("repo.car"));
        Files.copy(SAMPLES.resolve("p256.car.key"), folder.resolve("repo.car.key"));
        Collected found = new Collected();
        found.read(car);
        assertEquals(0, signed(found).imported());
        assertTrue(found.problems.stream().anyMatch(p -> p.reason().contains("not signed")));
    }

    @Test
    void noticesEveryChangedByte() throws Exception {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("k256.car"));
        for (int at = 0; at < whole.length; at += 7) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x20;
            Collected found = read(changed);
            boolean whole16 = found.ledger().stored() == RECORDS + 1;
            boolean silent = found.problems.isEmpty() && whole16;
            assertFalse(silent, "byte " + at);
        }
    }

    @Test
    void takesWhatStandsBeforeACut() throws Exception {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("k256.car"));
        Collected found = read(Arrays.copyOf(whole, whole.length - 1));
        assertEquals(1, found.ledger().rejected());
        assertTrue(found.coverage.stream().anyMatch(c -> c.what().equals("records")));
    }

    private Collected read(byte[] bytes) throws CaseException, IOException {
        Collected found = new Collected();
        FormatMatch match = found.read("repo.car", bytes);
        if (match.isRefused()) {
            found.problem(requireNonNull(match.refusal()));
        }
        return found;
    }

    private static Coverage signed(Collected found) {
        return found.coverage.stream()
                .filter(c -> c.what().equals("signed commits"))
                .findFirst()
                .orElseThrow();
    }
}
