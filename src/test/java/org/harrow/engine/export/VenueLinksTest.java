package org.harrow.engine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueLinksTest {
    @ParameterizedTest
    @CsvSource({
        "github:lantern/wick#41, https://github.com/lantern/wick/issues/41",
        "github:lantern/wick#41/comment/77, https://github.com/lantern/wick/issues/41#issuecomment-77",
        "github:lantern/wick#41/review/8, https://github.com/lantern/wick/issues/41",
        "bluesky:at://did:plc:abc/app.bsky.feed.post/3k2, https://bsky.app/profile/did:plc:abc/post/3k2",
        "hn:123, https://news.ycombinator.com/item?id=123",
        "url:https://wick.example/a, https://wick.example/a"
    })
    void aVenueShowsItThere(String artifact, String link) {
        assertEquals(link, VenueLinks.of(artifact));
    }

    @Test
    void aCommitWithoutARepositoryHasNoAddress() {
        assertNull(VenueLinks.of("git:" + "ab".repeat(20)));
        assertNull(VenueLinks.of("github:lantern/wick#41\nhttps://x.example"));
    }
}
