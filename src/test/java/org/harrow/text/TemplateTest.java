package org.harrow.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static int[] words(String text) {
        return Template.of(List.of(text.split(" ", -1)));
    }

    @Test
    void theConstantPartIsWhatComesBackInOrder() {
        assertEquals(1, Template.constant(words("a b c"), words("a b c")));
        assertEquals(.75, Template.constant(words("hi NAME i like"), words("hi X i like")));
        assertEquals(.5, Template.constant(words("a b c d"), words("d c a b")));
        assertEquals(0, Template.constant(new int[0], new int[0]));
    }

    @Test
    void noMoreComesBackInOrderThanStandsInBoth() {
        SplittableRandom random = new SplittableRandom(11);
        int tight = 0;
        for (int i = 0; i < 500; i++) {
            int[] a = random.ints(random.nextInt(30), 0, 12).toArray();
            int[] b = random.nextInt(5) == 0 ? a : random.ints(20, 0, 12).toArray();
            double most = Template.atMost(Template.sorted(a), Template.sorted(b));
            assertTrue(Template.constant(a, b) <= most, "text " + i);
            tight += Template.constant(a, b) == most ? 1 : 0;
        }
        assertTrue(tight > 50, "the same text reaches it: " + tight);
    }

    @Test
    void signsSayHowATextCameToBe() {
        assertTrue(Sign.of("Ada reacted to your message:").contains(Sign.MAIL));
        assertTrue(Sign.of("Yes\n\nOn Mon Ada wrote:\n> x").contains(Sign.MAIL));
        assertTrue(Sign.of("We're releasing Tidebook 2.0 today").contains(Sign.LAUNCH));
        assertTrue(Sign.of("This is an automated message.").contains(Sign.DECLARED_AUTOMATION));
        assertTrue(Sign.of("Weekly digest, issue 12").contains(Sign.DIGEST));
        assertTrue(Sign.of("(originally published on my blog)").contains(Sign.MIRROR));
        assertEquals(
                EnumSet.noneOf(Sign.class),
                Sign.of("The reader stops at line 231 with ChunkDigestError."));
        assertFalse(Sign.of("I wrote a patch").contains(Sign.MAIL));
    }
}
