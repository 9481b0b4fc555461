package org.harrow.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signatures of mails, checked by keys that were kept, and by nothing else. */
class DkimTest {
    private static final Path SAMPLE =
            Path.of("src/test/resources/org/harrow/intake/mail/signed.mbox");

    @TempDir Path folder;

    @Test
    void checksSignaturesByTheKeyBesideTheMailbox() throws Exception {
        List<@Nullable String> results = results(SAMPLE);
        assertEquals("pass: k1._domainkey.kiln.example", results.get(0));
        assertEquals("does not hold, or its key was not kept", results.get(1), "a changed word");
        assertEquals(null, results.get(2), "no signature");
    }

    @Test
    void saysNothingWhereNoKeyWasKept() throws Exception {
        Path alone = Files.copy(SAMPLE, folder.resolve("alone.mbox"));
        assertEquals(null, results(alone).get(0));
    }

    private static List<@Nullable String> results(Path mailbox) throws Exception {
        Collected found = new Collected();
        found.read(mailbox);
        List<@Nullable String> results = new ArrayList<>();
        found.drafts().forEach(draft -> results.add(draft.content().attributes().get("dkim")));
        return results;
    }
}
