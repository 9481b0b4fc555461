package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.harrow.engine.TableDraft.Part;
import org.junit.jupiter.api.Test;

class TableGuessTest {

    @Test
    void namesTellWhatColumnsAre() {
        assertEquals(
                Map.of(
                        Part.TIME, "created_at",
                        Part.ACCOUNT, "author",
                        Part.TEXT, "body",
                        Part.URL, "permalink",
                        Part.KEY, "id"),
                TableGuess.of(
                        List.of("id", "permalink", "author", "created_at", "body"),
                        List.of(
                                List.of("7", "https://a.example/7", "ada", "1770000000", "x"),
                                List.of("8", "https://a.example/8", "ada", "1770000060", ""))));
    }

    @Test
    void valuesTellWhereNamesDoNot() {
        assertEquals(
                Map.of(Part.TIME, "wann", Part.ACCOUNT, "wer", Part.TEXT, "satz"),
                TableGuess.of(
                        List.of("wer", "satz", "wann"),
                        List.of(
                                List.of("ada", "erste kurze Zeile", "2026-03-01 10:00:00"),
                                List.of("bob", "zweite Zeile", "01.03.2026, 10:05"))));
    }

    @Test
    void aNameThatTheValuesContradictIsNotBelieved() {
        assertEquals(
                Map.of(Part.TIME, "at", Part.ACCOUNT, "member"),
                TableGuess.of(
                        List.of("timezone", "member", "at"),
                        List.of(
                                List.of("+02", "ada", "2026-03-01T10:00:00Z"),
                                List.of("+01", "bob", "2026-03-01T10:05:00Z"))));
    }

    @Test
    void numbersAreNoAccountsAndAnEmptyTableGivesNoMoreThanItsNames() {
        assertEquals(
                Map.of(),
                TableGuess.of(List.of("a", "b"), List.of(List.of("1", "2"), List.of("3", "4"))));
        assertEquals(
                Map.of(Part.TIME, "date", Part.ACCOUNT, "user"),
                TableGuess.of(List.of("user", "date"), List.of()));
    }
}
