package org.harrow.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address and the name of what it points to. */
class ArtifactNameTest {
    @ParameterizedTest
    @CsvSource({
        "https://github.com/o/r/pull/12, github:o/r#12",
        "https://github.com/o/r/issues/12?x=1, github:o/r#12",
        "https://www.github.com/o/r/pull/12/files, github:o/r#12",
        "https://github.com/o/r/pull/12#issuecomment-388, github:o/r#12/comment/388",
        "https://github.com/o/r/pull/12#discussion_r800, github:o/r#12/review-comment/800",
        "https://github.com/o/r/pull/12/files#r800, github:o/r#12/review-comment/800",
        "https://github.com/o/r/pull/12#pullrequestreview-5, github:o/r#12/review/5",
        "https://github.com/o/r/pull/12/commits/ABCDEF1, github:o/r@abcdef1",
        "https://github.com/o/r/commit/abcdef1, github:o/r@abcdef1",
        "https://github.com/o/r, github:o/r",
        "https://github.com/o/r.git, github:o/r",
        "https://github.com/orgs/o, url:https://github.com/orgs/o",
        "https://github.com/o/r/blob/main/a, url:https://github.com/o/r/blob/main/a",
        "https://api.github.com/repos/o/r/issues/12, github:o/r#12",
        "https://news.ycombinator.com/item?id=469, hn:469",
        "https://bsky.app/profile/a.example/post/3k, bluesky:at://a.example/app.bsky.feed.post/3k",
    })
    void addressesOfKnownVenuesBecomeTheirArtifacts(String url, String name) {
        assertEquals(name, ArtifactName.ofUrl(url));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Example.ORG:443/A/b.html#top, url:https://example.org/A/b.html",
        "https://example.org, url:https://example.org/",
        "http://example.org:80/?q=1, url:http://example.org/?q=1",
        "http://example.org:8080/, url:http://example.org:8080/",
        "https://user@example.org/x, url:https://example.org/x",
        "mailto:a@example.org, url:mailto:a@example.org",
        "https://github.com/o/r/pull/99999999999999999999, url:https://github.com/o/r/pull/99999999999999999999",
    })
    void otherAddressesKeepTheirPath(String url, String name) {
        assertEquals(name, ArtifactName.ofUrl(url));
    }
}
